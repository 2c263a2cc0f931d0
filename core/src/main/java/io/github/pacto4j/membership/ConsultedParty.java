package io.github.pacto4j.membership;

import io.github.pacto4j.text.Code;

/** A body or service heard inside the collectivity before it applies. */
public enum ConsultedParty implements Code {
    /** Equity, equal opportunity and gender body. */
    EQUITY_AND_GENDER,
    /** Youth body. */
    YOUTH,
    /** Economic body. */
    ECONOMIC,
    /** Council bureau: ADDED: named by the guide. */
    BUREAU,
    /** Council groups: ADDED: majority and opposition. */
    COUNCIL_GROUPS,
    /** Directorates, divisions and services: ADDED: named by the guide. */
    SERVICES,
    /** Deconcentrated services: ADDED: named by the guide. */
    DECONCENTRATED_SERVICES,
    /** National focal point: ADDED: named by the guide. */
    NATIONAL_FOCAL_POINT;

    @Override
    public String list() {
        return "consulted-parties";
    }
}
