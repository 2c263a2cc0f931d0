package io.github.pacto4j.evaluation;

import io.github.pacto4j.text.Code;

/** Form in which citizens took part. */
public enum ParticipationForm implements Code {
    /** Physical. */
    PHYSICAL,
    /** Online. */
    ONLINE;

    @Override
    public String list() {
        return "participation-forms";
    }
}
