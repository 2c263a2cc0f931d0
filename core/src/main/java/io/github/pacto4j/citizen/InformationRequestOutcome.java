package io.github.pacto4j.citizen;

import io.github.pacto4j.text.Code;

/** What became of a request for information. */
public enum InformationRequestOutcome implements Code {
    /** Pending. */
    PENDING,
    /** Granted. */
    GRANTED,
    /** Partly granted. */
    PARTLY_GRANTED,
    /** Refused. */
    REFUSED;

    @Override
    public String list() {
        return "information-request-outcomes";
    }
}
