package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** Outcome given to a contribution. */
public enum ResponseOutcome implements Code {
    /** Accepted. */
    ACCEPTED,
    /** Partly accepted. */
    PARTLY_ACCEPTED,
    /** Merged. */
    MERGED,
    /** Rejected. */
    REJECTED;

    @Override
    public String list() {
        return "response-outcomes";
    }
}
