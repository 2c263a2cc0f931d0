package io.github.pacto4j.collectivity;

import io.github.pacto4j.text.Language;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A region, prefecture, province or commune as the register has it.
 *
 * @param code  code of the Haut-Commissariat au Plan at the census of 2024, dotted: region {@code 01}, prefecture or
 *     province {@code 01.511}, commune {@code 01.511.05.19}; never padded, for the six cities with arrondissements end
 *     in a single digit and {@code 06.141.01.00} is not Casablanca
 * @param type  region, prefecture, province or commune
 * @param communeClass  municipality or rural; communes only
 * @param nameFr  French name without the type before it, as printed for the census of 2024
 * @param nameAr  Arabic name without the type before it, as printed for the census of 2024
 * @param alternativeNamesFr  other French spellings met in a source, possibly none; they differ in letters, not only in
 *     accents, case, spaces or hyphens
 * @param parentCode  code of the prefecture or province of a commune, of the region of a prefecture or province; none
 *     for a region and for the example commune
 * @param seatCode  code of the prefecture or province that is the seat of a region (decree 2-15-40 of 2015); regions
 *     only
 * @param code2014  code in the list of 2014 where it was another; communes only
 * @param population2014  legal population at the census of 2014, in inhabitants, within the limits of 2024; unknown for
 *     four communes
 * @param population2024  legal population at the census of 2024, in inhabitants
 */
public record Collectivity(
        String code,
        CollectivityType type,
        @Nullable CommuneClass communeClass,
        String nameFr,
        String nameAr,
        List<String> alternativeNamesFr,
        @Nullable String parentCode,
        @Nullable String seatCode,
        @Nullable String code2014,
        OptionalInt population2014,
        OptionalInt population2024) {

    /**
     * The code reserved for examples. It stands for a commune of 400,000 inhabitants without arrondissements, which has
     * no parent and counts in no figure.
     */
    public static final String EXAMPLE_CODE = "00.000.00.00";

    public Collectivity {
        if ((type == CollectivityType.COMMUNE) != (communeClass != null)) {
            throw new IllegalArgumentException(
                    "a commune has a class and nothing else has one, got " + type + " and " + communeClass);
        }
        alternativeNamesFr = List.copyOf(alternativeNamesFr);
    }

    /** Returns the tier, which decides on the organic law that applies. */
    public Tier tier() {
        return type.tier();
    }

    /** Returns the Arabic name for Arabic, the French name for every other language, since no other is registered. */
    public String name(Language language) {
        return language == Language.AR ? nameAr : nameFr;
    }

    /** Returns the legal population, in inhabitants, or empty where none was published. */
    public OptionalInt population(Census census) {
        return switch (census) {
            case RGPH_2014 -> population2014;
            case RGPH_2024 -> population2024;
        };
    }

    /**
     * Returns whether this is one of the six cities divided into arrondissements: Tanger, Fès, Rabat, Salé, Casablanca
     * and Marrakech.
     */
    public boolean hasArrondissements() {
        // The last segment of such a city has one digit: two would name one of its prefectures of arrondissements.
        return type == CollectivityType.COMMUNE && code.lastIndexOf('.') == code.length() - 2;
    }

    /** Returns whether this is the commune that stands for no real one, see {@link #EXAMPLE_CODE}. */
    public boolean isExample() {
        return code.equals(EXAMPLE_CODE);
    }
}
