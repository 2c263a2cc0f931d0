package io.github.pacto4j.membership;

import io.github.pacto4j.text.Code;

/** A value of the partnership that an applicant endorses. */
public enum ApplicationValue implements Code {
    /** Fiscal transparency. */
    FISCAL_TRANSPARENCY,
    /** Access to information. */
    ACCESS_TO_INFORMATION,
    /** Integrity and anti-corruption. */
    INTEGRITY,
    /** Citizen participation. */
    CITIZEN_PARTICIPATION;

    @Override
    public String list() {
        return "application-values";
    }
}
