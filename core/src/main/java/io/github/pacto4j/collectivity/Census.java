package io.github.pacto4j.collectivity;

/**
 * A general census of population and housing of the Haut-Commissariat au Plan (recensement général de la population et
 * de l'habitat). Its legal population counts in law until that of the next census replaces it.
 */
public enum Census {
    /** The census of September 2014. */
    RGPH_2014,
    /** The census of September 2024, whose legal population decree 2-24-1009 declares: 36,828,330. */
    RGPH_2024
}
