package io.github.pacto4j.plan;

import io.github.pacto4j.text.Code;

/** A principle of openness that a project serves. */
public enum OpennessPrinciple implements Code {
    /** Transparency. */
    TRANSPARENCY,
    /** Accountability. */
    ACCOUNTABILITY,
    /** Access to information. */
    ACCESS_TO_INFORMATION,
    /** Citizen participation. */
    CITIZEN_PARTICIPATION,
    /** Digitalisation. */
    DIGITALISATION;

    @Override
    public String list() {
        return "openness-principles";
    }
}
