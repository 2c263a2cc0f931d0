package io.github.pacto4j.collectivity;

import io.github.pacto4j.text.Code;

/** What a collectivity is called. Prefectures and provinces have the same powers, hence the same {@link Tier}. */
public enum CollectivityType implements Code {
    /** Région; 12. */
    REGION(Tier.REGION),
    /** Préfecture: mostly urban; 13. */
    PREFECTURE(Tier.PREFECTURE_OR_PROVINCE),
    /** Province: mostly rural; 62. */
    PROVINCE(Tier.PREFECTURE_OR_PROVINCE),
    /** Commune; 1,503. */
    COMMUNE(Tier.COMMUNE);

    private final Tier tier;

    CollectivityType(Tier tier) {
        this.tier = tier;
    }

    /** Returns the tier, which decides on the organic law that applies. */
    public Tier tier() {
        return tier;
    }

    @Override
    public String list() {
        return "collectivity-types";
    }
}
