package io.github.pacto4j.citizen;

import io.github.pacto4j.text.Code;

/** What became of a complaint. */
public enum ComplaintOutcome implements Code {
    /** Pending. */
    PENDING,
    /** Resolved. */
    RESOLVED,
    /** Partly resolved. */
    PARTLY_RESOLVED,
    /** Rejected. */
    REJECTED,
    /** Forwarded to the competent body. */
    FORWARDED,
    /** Closed as unclear. */
    CLOSED_UNCLEAR;

    @Override
    public String list() {
        return "complaint-outcomes";
    }
}
