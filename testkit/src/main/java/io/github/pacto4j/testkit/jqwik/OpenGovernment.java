package io.github.pacto4j.testkit.jqwik;

import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.testkit.Dossiers;
import io.github.pacto4j.testkit.Fault;
import io.github.pacto4j.testkit.Faults;
import io.github.pacto4j.testkit.Planted;
import io.github.pacto4j.testkit.Setting;
import io.github.pacto4j.testkit.Size;
import io.github.pacto4j.testkit.Spelling;
import io.github.pacto4j.text.Language;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Sound dossiers, their spellings and the faults that can be planted in them, as a domain for properties:
 *
 * <pre>{@code
 * @Property
 * @Domain(OpenGovernment.class)
 * void a_sound_dossier_has_no_problem(@ForAll Dossier dossier) { … }
 * }</pre>
 *
 * <p>A dossier shrinks towards the smallest size and seed. The static methods give the same arbitraries elsewhere.
 */
public final class OpenGovernment extends DomainContextBase {
    /** The domain; jqwik makes it. */
    public OpenGovernment() {}

    /** Returns seeds of generators. */
    public static Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, 1_000_000_000L).withoutEdgeCases();
    }

    /** Returns sizes of dossiers from a handful to a small commune's. */
    @Provide
    public static Arbitrary<Size> sizes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 30))
                .as((axes, commitments, milestones, contributions) ->
                        new Size(axes, axes + commitments, axes + commitments + milestones, contributions))
                .withoutEdgeCases();
    }

    /** Returns settings of small dossiers: any programme, tier, status, languages and fullness. */
    @Provide
    public static Arbitrary<Setting> settings() {
        Arbitrary<List<Language>> languages = Arbitraries.of(
                List.of(Language.FR),
                List.of(Language.AR),
                List.of(Language.FR, Language.AR),
                List.of(Language.FR, Language.AR, Language.EN));
        return Combinators.combine(
                        sizes(),
                        Arbitraries.of(Programme.values()),
                        Arbitraries.of(Tier.values()),
                        Arbitraries.of(PlanStatus.values()),
                        languages,
                        Arbitraries.of(0.2, 0.5, 0.8, 1.0))
                .as(Setting::new)
                // More commitments than these are unusual in the local programme, and a rule says so.
                .map(setting -> setting.programme() == Programme.OGP_LOCAL
                                && setting.size().commitments() > 5
                        ? setting.withSize(Size.SMALL)
                        : setting)
                .withoutEdgeCases();
    }

    /** Returns small sound dossiers. */
    @Provide
    public static Arbitrary<Dossier> dossiers() {
        return seeds().map(Dossiers::sound);
    }

    /** Returns sound dossiers of a size. */
    public static Arbitrary<Dossier> dossiers(Size size) {
        return seeds().map(seed -> Dossiers.sound(seed, size));
    }

    /** Returns sound dossiers of a setting. */
    public static Arbitrary<Dossier> dossiers(Setting setting) {
        return seeds().map(seed -> Dossiers.of(setting, seed));
    }

    /** Returns ways to spell a document, none to all of them. */
    @Provide
    public static Arbitrary<Set<Spelling>> spellings() {
        return Arbitraries.of(Spelling.class).set().withoutEdgeCases();
    }

    /** Returns all faults. */
    @Provide
    public static Arbitrary<Fault> faults() {
        return Arbitraries.of(Faults.all());
    }

    /** Returns sound dossiers with one fault planted in them. */
    @Provide
    public static Arbitrary<Planted> planted() {
        return planted(faults());
    }

    /** Returns sound dossiers with one of these faults planted in them. */
    public static Arbitrary<Planted> planted(Arbitrary<Fault> faults) {
        return Combinators.combine(faults, seeds()).as(Faults::plant).withoutEdgeCases();
    }
}
