package io.github.pacto4j.party;

import io.github.pacto4j.text.Code;

/** Gender of a committee member, for the balance of its composition. */
public enum Gender implements Code {
    /** Woman. */
    F,
    /** Man. */
    M;

    @Override
    public String list() {
        return "genders";
    }
}
