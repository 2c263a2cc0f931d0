package io.github.pacto4j.plan;

import io.github.pacto4j.text.Code;

/** The body that sent a plan back or withdrew it. */
public enum DecidingBody implements Code {
    /** Follow-up committee. */
    COMMITTEE,
    /** Council. */
    COUNCIL;

    @Override
    public String list() {
        return "deciding-bodies";
    }
}
