package io.github.pacto4j.plan;

import io.github.pacto4j.text.Code;

/** Policy area of a commitment, as the partnership tags it. */
public enum PolicyArea implements Code {
    /** Access to information. */
    ACCESS_TO_INFORMATION,
    /** Right to information. */
    RIGHT_TO_INFORMATION,
    /** Open data. */
    OPEN_DATA,
    /** Anti-corruption and integrity. */
    ANTI_CORRUPTION_AND_INTEGRITY,
    /** Anti-corruption institutions. */
    ANTI_CORRUPTION_INSTITUTIONS,
    /** Anti-corruption strategies. */
    ANTI_CORRUPTION_STRATEGIES,
    /** Asset disclosure. */
    ASSET_DISCLOSURE,
    /** Audits. */
    AUDITS,
    /** Beneficial ownership. */
    BENEFICIAL_OWNERSHIP,
    /** Conflicts of interest. */
    CONFLICTS_OF_INTEREST,
    /** Elections. */
    ELECTIONS,
    /** Political finance. */
    POLITICAL_FINANCE,
    /** Lobbying. */
    LOBBYING,
    /** Open contracting. */
    OPEN_CONTRACTING,
    /** Public procurement. */
    PUBLIC_PROCUREMENT,
    /** Whistleblower protection. */
    WHISTLEBLOWER_PROTECTION,
    /** Civic space and enabling environment. */
    CIVIC_SPACE,
    /** Freedom of assembly. */
    FREEDOM_OF_ASSEMBLY,
    /** Freedom of association. */
    FREEDOM_OF_ASSOCIATION,
    /** Freedom of expression. */
    FREEDOM_OF_EXPRESSION,
    /** Human rights. */
    HUMAN_RIGHTS,
    /** Democratizing decision-making. */
    DEMOCRATIZING_DECISION_MAKING,
    /** Public participation. */
    PUBLIC_PARTICIPATION,
    /** Digital participation. */
    DIGITAL_PARTICIPATION,
    /** Mainstreaming participation. */
    MAINSTREAMING_PARTICIPATION,
    /** Participation in lawmaking. */
    PARTICIPATION_IN_LAWMAKING,
    /** Regulatory governance. */
    REGULATORY_GOVERNANCE,
    /** Social accountability. */
    SOCIAL_ACCOUNTABILITY,
    /** Digital governance. */
    DIGITAL_GOVERNANCE,
    /** Digital transformation. */
    DIGITAL_TRANSFORMATION,
    /** Digital inclusion. */
    DIGITAL_INCLUSION,
    /** Automated decision-making. */
    AUTOMATED_DECISION_MAKING,
    /** Data stewardship and privacy. */
    DATA_STEWARDSHIP_AND_PRIVACY,
    /** Disinformation. */
    DISINFORMATION,
    /** Online civic space. */
    ONLINE_CIVIC_SPACE,
    /** Fiscal openness. */
    FISCAL_OPENNESS,
    /** Publication of budget information. */
    BUDGET_PUBLICATION,
    /** Public participation in the budget. */
    BUDGET_PARTICIPATION,
    /** Oversight of budget policies. */
    BUDGET_OVERSIGHT,
    /** Tax. */
    TAX,
    /** Debt. */
    DEBT,
    /** Stimulus and economic recovery. */
    ECONOMIC_RECOVERY,
    /** Climate finance. */
    CLIMATE_FINANCE,
    /** Climate mitigation and adaptation. */
    CLIMATE_MITIGATION_AND_ADAPTATION,
    /** Environmental regulation. */
    ENVIRONMENTAL_REGULATION,
    /** Inclusion. */
    INCLUSION,
    /** Gender. */
    GENDER,
    /** Gender-based violence. */
    GENDER_BASED_VIOLENCE,
    /** Economic inclusion. */
    ECONOMIC_INCLUSION,
    /** People with disabilities. */
    PEOPLE_WITH_DISABILITIES,
    /** Youth. */
    YOUTH,
    /** Access to justice. */
    ACCESS_TO_JUSTICE,
    /** Open justice. */
    OPEN_JUSTICE,
    /** Open parliaments. */
    OPEN_PARLIAMENTS,
    /** Legislation. */
    LEGISLATION,
    /** Regulation. */
    REGULATION,
    /** Legislative oversight. */
    LEGISLATIVE_OVERSIGHT,
    /** Capacity building. */
    CAPACITY_BUILDING,
    /** Public service delivery. */
    PUBLIC_SERVICE_DELIVERY,
    /** Local commitments. */
    SUBNATIONAL,
    /** Sustainable Development Goals. */
    SUSTAINABLE_DEVELOPMENT_GOALS;

    @Override
    public String list() {
        return "policy-areas";
    }
}
