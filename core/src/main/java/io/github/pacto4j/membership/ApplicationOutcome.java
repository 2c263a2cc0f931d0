package io.github.pacto4j.membership;

import io.github.pacto4j.text.Code;

/** What became of an application. */
public enum ApplicationOutcome implements Code {
    /** Pending. */
    PENDING,
    /** Accepted. */
    ACCEPTED,
    /** Refused. */
    REFUSED;

    @Override
    public String list() {
        return "application-outcomes";
    }
}
