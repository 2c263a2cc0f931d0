package io.github.pacto4j.testkit;

import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.text.Language;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What is settled before a dossier is generated.
 *
 * @param size  how much of everything
 * @param programme  programme of the plan
 * @param tier  tier of the collectivity
 * @param status  how far the plan has come
 * @param languages  languages that every text is given in, one or more
 * @param fullness  how often an optional value or part is given, from 0 to 1
 */
public record Setting(
        Size size, Programme programme, Tier tier, PlanStatus status, List<Language> languages, double fullness) {
    private static final List<List<Language>> LANGUAGES = List.of(
            List.of(Language.FR, Language.AR),
            List.of(Language.FR, Language.AR),
            List.of(Language.FR, Language.AR, Language.EN),
            List.of(Language.FR),
            List.of(Language.AR),
            List.of(Language.EN));

    /** The programme of a commune that is being carried out, with everything filled in, in French and Arabic. */
    public static final Setting STANDARD = new Setting(
            Size.STANDARD,
            Programme.PACTO,
            Tier.COMMUNE,
            PlanStatus.IN_IMPLEMENTATION,
            List.of(Language.FR, Language.AR),
            1);

    /** Copies the list. */
    public Setting {
        languages = List.copyOf(languages);
        if (languages.isEmpty() || !(fullness >= 0 && fullness <= 1)) {
            throw new IllegalArgumentException(
                    "a language and a fullness from 0 to 1 are needed, got " + languages + ", " + fullness);
        }
    }

    /** Returns any setting of this size. */
    public static Setting any(RandomGenerator random, Size size) {
        Chance chance = new Chance(random);
        return new Setting(
                size,
                chance.hits(0.7) ? Programme.PACTO : Programme.OGP_LOCAL,
                chance.one(Tier.values()),
                chance.one(PlanStatus.values()),
                chance.one(LANGUAGES),
                chance.one(List.of(0.2, 0.5, 0.8, 1.0)));
    }

    /** Returns this with another size. */
    public Setting withSize(Size other) {
        return new Setting(other, programme, tier, status, languages, fullness);
    }

    /** Returns this with the plan at another status. */
    public Setting withStatus(PlanStatus other) {
        return new Setting(size, programme, tier, other, languages, fullness);
    }

    /** Returns this under another programme. */
    public Setting withProgramme(Programme other) {
        return new Setting(size, other, tier, status, languages, fullness);
    }

    /** Returns this in other languages. */
    public Setting withLanguages(Language... others) {
        return new Setting(size, programme, tier, status, List.of(others), fullness);
    }

    /** Returns this with optional values given as often as said, from 0 to 1. */
    public Setting withFullness(double other) {
        return new Setting(size, programme, tier, status, languages, other);
    }
}
