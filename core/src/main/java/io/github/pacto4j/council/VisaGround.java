package io.github.pacto4j.council;

import io.github.pacto4j.text.Code;

/** Heading that makes a visa of the control authority necessary, or says that none is. */
public enum VisaGround implements Code {
    /** Development programme. */
    DEVELOPMENT_PROGRAMME,
    /** Regional spatial planning scheme: regions. */
    SPATIAL_SCHEME,
    /** Budget. */
    BUDGET,
    /** Organisation of the administration. */
    ORGANISATION,
    /** Creation and running of public services: communes. */
    PUBLIC_SERVICES,
    /** Delegated management. */
    DELEGATED_MANAGEMENT,
    /** Development companies. */
    DEVELOPMENT_COMPANIES,
    /** Financial effect. */
    FINANCIAL_EFFECT,
    /** Foreign cooperation and twinning. */
    FOREIGN_COOPERATION,
    /** Honorific naming: communes. */
    HONORIFIC_NAMING,
    /** No ground applies: visa not needed. */
    NONE;

    @Override
    public String list() {
        return "visa-grounds";
    }
}
