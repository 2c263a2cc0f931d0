package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** Coded reason for the outcome of a contribution. */
public enum ResponseReason implements Code {
    /** Taken up in a commitment. */
    ADOPTED,
    /** Already done. */
    ALREADY_DONE,
    /** Outside the collectivity's powers. */
    OUTSIDE_COMPETENCE,
    /** No budget. */
    NO_BUDGET,
    /** Merged into another contribution. */
    MERGED_INTO,
    /** Not feasible. */
    NOT_FEASIBLE,
    /** Off topic. */
    OFF_TOPIC,
    /** Other: reason to be stated in words. */
    OTHER;

    @Override
    public String list() {
        return "response-reasons";
    }
}
