package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** Kind of a space of dialogue. */
public enum SpaceKind implements Code {
    /** Committee. */
    COMMITTEE,
    /** Forum or workshops. */
    FORUM,
    /** Online space. */
    ONLINE;

    @Override
    public String list() {
        return "space-kinds";
    }
}
