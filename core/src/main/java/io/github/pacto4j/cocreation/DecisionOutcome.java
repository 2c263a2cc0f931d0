package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** Outcome of a decision of the committee. */
public enum DecisionOutcome implements Code {
    /** Adopted. */
    ADOPTED,
    /** Deferred. */
    DEFERRED,
    /** Refused. */
    REFUSED;

    @Override
    public String list() {
        return "decision-outcomes";
    }
}
