package io.github.pacto4j.collectivity;

import io.github.pacto4j.text.Code;

/** The three tiers of collectivities, each with its own organic law. */
public enum Tier implements Code {
    /** Under organic law 111-14. */
    REGION,
    /** Under organic law 112-14. */
    PREFECTURE_OR_PROVINCE,
    /** Under organic law 113-14. */
    COMMUNE;

    @Override
    public String list() {
        return "tiers";
    }
}
