package io.github.pacto4j.testkit;

import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.testkit.Outline.Place;
import io.github.pacto4j.testkit.RuleFault.Kind;
import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a host's own rule book by property: over generated sound dossiers, dossiers with a fault, with a value that could
 * not be read or that is absent, and wrecked files, every rule must keep what is asked of any rule.
 *
 * <pre>{@code
 * @Test
 * void our_rules_keep_the_laws_of_rules() {
 *     RuleVerifier.of(TownCharter.BOOK).alsoOn(ourDossier).verify().assertSound();
 * }
 * }</pre>
 *
 * <p>What is asked of any rule stands in {@link RuleFault.Kind}. Two laws compare a dossier with one that says less: a value
 * that could not be read never makes the rule find more violations, since what is unknown is not wrong; nor does one that is
 * absent, unless the catalogue entry says that absence violates the rule. They count violations and do not look at which
 * they are, because a rule may go on to its next question where the first can no longer be answered. Order is tried on lists
 * whose items bear an id, number or code.
 *
 * <p>The same book and seed give the same report. Immutable and safe for use by many threads.
 */
public final class RuleVerifier {
    private static final int DOSSIERS = 20;
    private static final int DAMAGED = 8;
    /** Properties whose value is taken away in a dossier that need not try all. */
    private static final int SOME = 30;
    /** A file is read anew for each value, so it is short. */
    private static final Size SHORT = new Size(1, 2, 2, 2);
    /** Full dossiers in which the value of every property is taken away: before, during and after the work. */
    private static final List<PlanStatus> STATUSES =
            List.of(PlanStatus.IN_CONSULTATION, PlanStatus.IN_IMPLEMENTATION, PlanStatus.EVALUATED);

    private final RuleBook book;
    private final List<Dossier> own;
    private final int dossiers;
    private final long seed;

    private RuleVerifier(RuleBook book, List<Dossier> own, int dossiers, long seed) {
        this.book = book;
        this.own = List.copyOf(own);
        this.dossiers = dossiers;
        this.seed = seed;
    }

    /** Returns the verifier of a book. */
    public static RuleVerifier of(RuleBook book) {
        return new RuleVerifier(book, List.of(), DOSSIERS, 1);
    }

    /**
     * Returns this with a document of the host beside the generated ones, for rules on what those do not hold. It is judged
     * on its {@code today}, else on 1 July 2025.
     *
     * @param document  JSON in UTF-8; one that is no dossier stands alone in a dossier
     * @throws IllegalArgumentException if it cannot be read, or not without an error
     */
    public RuleVerifier alsoOn(byte[] document) {
        Reading<Dossier> reading = Documents.standard().read(document);
        if (!reading.isRead() || reading.hasErrors()) {
            throw new IllegalArgumentException("the document cannot be read without an error: " + reading.problems());
        }
        List<Dossier> more = new ArrayList<>(own);
        more.add(reading.document());
        return new RuleVerifier(book, more, dossiers, seed);
    }

    /** Returns this with another number of generated dossiers, 20 unless stated. */
    public RuleVerifier dossiers(int number) {
        return new RuleVerifier(book, own, number, seed);
    }

    /** Returns this with another seed, to try other dossiers. */
    public RuleVerifier seed(long other) {
        return new RuleVerifier(book, own, dossiers, other);
    }

    /** Verifies the book. */
    public RuleBookReport verify() {
        return new Run().report();
    }

    /** One verification. */
    private final class Run {
        private final Map<String, Map<Kind, RuleFault>> faults = new LinkedHashMap<>();
        private final List<RuleTrial> trials = new ArrayList<>();
        private final Random random = Chance.random(seed);
        private int documents;

        RuleBookReport report() {
            BookChecks.of(book).forEach(this::add);
            for (CatalogueEntry entry : book.entries()) {
                if (book.hasCode(entry.id())) {
                    trials.add(new RuleTrial(book, entry));
                }
            }
            own.forEach(dossier -> verify(Sample.of(dossier), false));
            for (int i = 0; i < dossiers; i++) {
                Sample dossier = Sample.of(Dossiers.of(setting(i), random));
                verify(dossier, i < STATUSES.size());
                faulty(dossier);
            }
            trials.forEach(this::neverSeen);
            List<RuleFault> all = new ArrayList<>();
            book.entries()
                    .forEach(entry ->
                            all.addAll(faults.getOrDefault(entry.id(), Map.of()).values()));
            faults.forEach((rule, found) -> {
                if (book.find(rule).isEmpty()) {
                    all.addAll(found.values());
                }
            });
            Map<String, Set<Status>> seen = new LinkedHashMap<>();
            trials.forEach(trial -> seen.put(trial.entry().id(), trial.seen()));
            return new RuleBookReport(book.id(), documents, all, seen);
        }

        /** The first ones are full, under different programmes and tiers; the others are any. */
        private Setting setting(int number) {
            return number >= STATUSES.size()
                    ? Setting.any(random, SHORT)
                    : new Setting(
                            SHORT,
                            number == 2 ? Programme.OGP_LOCAL : Programme.PACTO,
                            Tier.values()[number % Tier.values().length],
                            STATUSES.get(number),
                            List.of(Language.FR, Language.AR),
                            1);
        }

        private void verify(Sample dossier, boolean everyProperty) {
            for (RuleTrial trial : trials) {
                judge(trial, dossier);
                RuleLaws laws = new RuleLaws(trial);
                check(trial, Kind.ANSWERS_CHANGE, dossier, laws::changing);
                check(trial, Kind.ORDER_MATTERS, dossier, laws::ordering);
            }
            documents++;
            lessKnown(dossier, everyProperty);
            wrecked(dossier);
        }

        /** Checks what an answer shows by itself. Returns the answer, null if there is none. */
        private @Nullable Assessment judge(RuleTrial trial, Sample sample) {
            RuleLaws laws = new RuleLaws(trial);
            Assessment assessment = laws.answer(sample);
            if (assessment == null) {
                check(trial, Kind.THROWS, sample, laws::throwing);
                return null;
            }
            if (laws.wordless(assessment) != null) {
                check(trial, Kind.WORDS_MISSING, sample, laws::wordless);
            }
            if (laws.unfilled(assessment) != null) {
                check(trial, Kind.WORDS_UNFILLED, sample, laws::unfilled);
            }
            return assessment;
        }

        private void pointing(RuleTrial trial, Sample sample, @Nullable Assessment assessment) {
            RuleLaws laws = new RuleLaws(trial);
            if (laws.pointing(sample, assessment) != null) {
                check(trial, Kind.POINTS_NOWHERE, sample, laws::pointing);
            }
        }

        /** Takes the knowledge of a value away, of each property once or of some. */
        private void lessKnown(Sample dossier, boolean everyProperty) {
            Object root = dossier.tree();
            Map<String, List<Place>> alike = new LinkedHashMap<>();
            for (Place place : Outline.of(root, Dossier.class)) {
                if (!place.pointer().equals("/document")) {
                    String name = place.record().getSimpleName() + "." + place.property() + (place.item() ? "[]" : "");
                    alike.computeIfAbsent(name, any -> new ArrayList<>()).add(place);
                }
            }
            Chance chance = new Chance(random);
            Map<RuleTrial, Assessment> usual = new HashMap<>();
            for (RuleTrial trial : trials) {
                Assessment assessment = new RuleLaws(trial).answer(dossier);
                if (assessment != null) {
                    usual.put(trial, assessment);
                }
            }
            List<List<Place>> tried = chance.shuffled(List.copyOf(alike.values()));
            for (List<Place> places : everyProperty ? tried : tried.subList(0, Math.min(SOME, tried.size()))) {
                Place at = chance.one(places);
                String place = at.pointer();
                for (LessKnown less : LessKnown.values()) {
                    byte[] file = less.without(at, root);
                    if (file == null) {
                        continue;
                    }
                    documents++;
                    Sample lesser = dossier.with(file);
                    for (RuleTrial trial : trials) {
                        Assessment assessment = judge(trial, lesser);
                        pointing(trial, lesser, assessment);
                        Assessment with = usual.get(trial);
                        RuleLaws laws = new RuleLaws(trial);
                        if (assessment != null
                                && with != null
                                && !isKnown(trial, less.fault())
                                && laws.lessKnown(with, assessment, place, less) != null) {
                            add(laws.fault(dossier, place, less));
                        }
                    }
                }
            }
        }

        /** Puts one fault of the field into a generated dossier. */
        private void faulty(Sample dossier) {
            Chance chance = new Chance(random);
            for (int i = 0; i < DAMAGED; i++) {
                chance.one(Faults.inContent())
                        .plant(dossier.reading().document(), random)
                        .ifPresent(planted -> {
                            documents++;
                            Sample faulty = dossier.with(planted.file());
                            trials.forEach(trial -> pointing(trial, faulty, judge(trial, faulty)));
                        });
            }
        }

        /** Puts any values and bytes into the file: the rule must answer, whatever it says. */
        private void wrecked(Sample dossier) {
            for (int i = 0; i < DAMAGED; i++) {
                documents++;
                Sample wrecked = dossier.with(
                        i % 2 == 0 ? Wreckage.values(dossier.file(), random) : Wreckage.bytes(dossier.file(), random));
                trials.forEach(trial -> judge(trial, wrecked));
            }
        }

        private void check(RuleTrial trial, Kind kind, Sample sample, RuleLaws.Law law) {
            if (!isKnown(trial, kind) && law.broken(sample) != null) {
                add(new RuleLaws(trial).fault(kind, sample, law));
            }
        }

        private boolean isKnown(RuleTrial trial, Kind kind) {
            return faults.getOrDefault(trial.entry().id(), Map.of()).containsKey(kind);
        }

        private void add(RuleFault fault) {
            faults.computeIfAbsent(fault.rule(), any -> new LinkedHashMap<>()).putIfAbsent(fault.kind(), fault);
        }

        private void neverSeen(RuleTrial trial) {
            String rule = trial.entry().id();
            if (!trial.seen().contains(Status.VIOLATED)) {
                add(new RuleFault(
                        Kind.NEVER_VIOLATED,
                        rule,
                        "none of " + documents + " documents violated it; give one that does with alsoOn(…)",
                        null,
                        null));
            }
            if (!trial.seen().contains(Status.SATISFIED)) {
                add(new RuleFault(
                        Kind.NEVER_SATISFIED,
                        rule,
                        "none of " + documents + " documents satisfied it; give one that does with alsoOn(…)",
                        null,
                        null));
            }
        }
    }
}
