package io.github.pacto4j.plan;

import io.github.pacto4j.text.Code;

/** Level of participation reached under the criteria of the partnership. */
public enum ParticipationLevel implements Code {
    /** Inform. */
    INFORM,
    /** Consult. */
    CONSULT,
    /** Involve. */
    INVOLVE,
    /** Collaborate. */
    COLLABORATE,
    /** Empower. */
    EMPOWER;

    @Override
    public String list() {
        return "participation-levels";
    }
}
