package io.github.pacto4j.monitoring;

import io.github.pacto4j.text.Code;

/** Why a commitment bears no level of completion. */
public enum NotAssessedReason implements Code {
    /** No evidence available. */
    NO_EVIDENCE,
    /** No report yet. */
    NO_REPORT,
    /** Not applicable. */
    NOT_APPLICABLE,
    /** Withdrawn. */
    WITHDRAWN,
    /** Not coded: not recorded in that edition of the source. */
    NOT_CODED;

    @Override
    public String list() {
        return "not-assessed-reasons";
    }
}
