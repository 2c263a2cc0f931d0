package io.github.pacto4j.rule;

import io.github.pacto4j.text.Code;

/** What a rule found. */
public enum Status implements Code {
    /** Satisfied. */
    SATISFIED,
    /** Violated. */
    VIOLATED,
    /** Not applicable. */
    NOT_APPLICABLE,
    /** Undetermined: A value needed is unknown. */
    UNDETERMINED;

    @Override
    public String list() {
        return "verdict-statuses";
    }
}
