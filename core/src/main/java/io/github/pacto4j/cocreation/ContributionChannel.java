package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** Channel that a contribution came through. */
public enum ContributionChannel implements Code {
    /** In person. */
    IN_PERSON,
    /** On paper. */
    PAPER,
    /** Online. */
    ONLINE;

    @Override
    public String list() {
        return "contribution-channels";
    }
}
