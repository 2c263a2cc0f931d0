package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Code;

/** What a number of participants counts. */
public enum ParticipationUnit implements Code {
    /** Persons. */
    PERSONS,
    /** Organisations. */
    ORGANISATIONS,
    /** Contributions. */
    CONTRIBUTIONS;

    @Override
    public String list() {
        return "participation-units";
    }
}
