package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** Channel that a round of consultation is held through. */
public enum RoundChannel implements Code {
    /** In person. */
    IN_PERSON,
    /** Online. */
    ONLINE;

    @Override
    public String list() {
        return "round-channels";
    }
}
