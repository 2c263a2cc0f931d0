package io.github.pacto4j.citizen;

import io.github.pacto4j.text.Code;

/** Kind of a complaint. */
public enum ComplaintKind implements Code {
    /** Complaint. */
    COMPLAINT,
    /** Remark. */
    REMARK,
    /** Suggestion. */
    SUGGESTION;

    @Override
    public String list() {
        return "complaint-kinds";
    }
}
