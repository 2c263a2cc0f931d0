package io.github.pacto4j.collectivity;

import io.github.pacto4j.text.Code;

/** A programme that an action plan belongs to. */
public enum Programme implements Code {
    /** Support programme for open local authorities. */
    PACTO,
    /** OGP Local. */
    OGP_LOCAL;

    @Override
    public String list() {
        return "programmes";
    }
}
