package io.github.pacto4j.monitoring;

import io.github.pacto4j.text.Code;

/** Potential of a commitment to change rules, practices or policies. */
public enum Potential implements Code {
    /** Binding or institutionalised change of rules, practices or policies. */
    BINDING,
    /** Positive change, neither binding nor institutionalised. */
    NOT_BINDING,
    /** No indication of change. */
    NONE;

    @Override
    public String list() {
        return "potential";
    }
}
