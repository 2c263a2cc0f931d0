package io.github.pacto4j.plan;

import io.github.pacto4j.text.Code;

/** What another programme, plan or goal is that a commitment is linked with. */
public enum LinkKind implements Code {
    /** National open-government action plan. */
    NATIONAL_PLAN,
    /** Regional plan. */
    REGIONAL_PLAN,
    /** Sector plan. */
    SECTOR_PLAN,
    /** Development programme of the collectivity: PDR, PDP or PAC. */
    DEVELOPMENT_PROGRAMME,
    /** Anti-corruption strategy. */
    ANTI_CORRUPTION,
    /** Sustainable Development Goal: reference: goal or target number. */
    SDG,
    /** Other government programme. */
    GOVERNMENT_PROGRAMME,
    /** Other regional programme. */
    REGIONAL_PROGRAMME,
    /** National development plan. */
    NATIONAL_DEVELOPMENT_PLAN,
    /** Local plan. */
    LOCAL_PLAN,
    /** Other. */
    OTHER;

    @Override
    public String list() {
        return "link-kinds";
    }
}
