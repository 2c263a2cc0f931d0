package io.github.pacto4j.testkit;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Generates sound dossiers: the reader finds no problem in them and no rule is violated, provided that the calendar has no
 * holiday on a Monday on which a council's session is to open. Each is to be judged on its own {@code today}. The same seed gives the same dossier, and the same bytes when written.
 *
 * <p>Nothing in them is real but the codes of the register: no person, no association, no decision.
 */
public final class Dossiers {
    /** Seed of the standard dossier; it is never changed, so that figures measured on it can be compared. */
    private static final long STANDARD_SEED = 20230101L;

    private static final LocalDate STANDARD_LAUNCH = LocalDate.of(2024, 1, 15);

    private Dossiers() {}

    /**
     * Returns the standard dossier that all figures are measured on: the programme of the example commune, carried out
     * since 2025, in French and Arabic, with 4 axes, 17 commitments, 69 milestones and 400 answered contributions.
     */
    public static Dossier standard() {
        return ofSize(Size.STANDARD);
    }

    /** Returns the standard dossier in another size, to see how work grows with the number of commitments. */
    public static Dossier ofSize(Size size) {
        Chance chance = new Chance(Chance.random(STANDARD_SEED));
        Setting setting = Setting.STANDARD.withSize(size);
        Cycle cycle = new Cycle(chance, setting, setting.status(), STANDARD_LAUNCH, true);
        Wording words = new Wording(chance, setting.languages());
        Desk desk = new Desk(setting, chance, new Dates(chance, 0, true), cycle, Collectivity.EXAMPLE_CODE, words);
        Numbers numbers = new Numbers();
        List<Idea> ideas = Idea.all(desk, true);
        DossierBuilder dossier = DossierBuilder.builder()
                .document("dossier/1")
                .language(Language.FR)
                .collectivity(desk.collectivity)
                .example(true)
                .today(StatedDate.of(cycle.today))
                .membership(new Profiles(desk).memberships())
                .profile(new Profiles(desk).profile())
                .coCreation(new Processes(desk).process("exemple-co-creation", ideas, numbers));
        ActionPlan plan = new Plans(desk, numbers).plan("exemple-programme", ideas, true, List.of());
        return dossier.plan(plan)
                .previousPlans(List.of(earlier(desk, "exemple-programme-1")))
                .monitoringReports(new Reports(desk, numbers, "exemple-programme").monitoringReports())
                .followUp(new FollowUps(desk, numbers).followUp("exemple-programme", plan))
                .build();
    }

    /** Returns a small full dossier under the network's programme whose plan stands at a status. */
    public static Dossier at(PlanStatus status) {
        return of(Setting.STANDARD.withSize(Size.SMALL).withStatus(status), status.ordinal());
    }

    /** Returns a small sound dossier. */
    public static Dossier sound(long seed) {
        return sound(seed, Size.SMALL);
    }

    /** Returns a sound dossier of a size. */
    public static Dossier sound(long seed, Size size) {
        return sound(Chance.random(seed), size);
    }

    /** Returns a sound dossier of a size: any programme, tier, status, languages and parts. */
    public static Dossier sound(RandomGenerator random, Size size) {
        return of(Setting.any(random, size), random);
    }

    /** Returns a sound dossier of a setting. */
    public static Dossier of(Setting setting, long seed) {
        return of(setting, Chance.random(seed));
    }

    /** Returns a sound dossier of a setting. */
    public static Dossier of(Setting setting, RandomGenerator random) {
        Chance chance = new Chance(random);
        return new Writing(setting, chance).dossier();
    }

    private static ActionPlan earlier(Desk desk, String id) {
        Cycle before = new Cycle(
                desk.chance,
                desk.setting,
                PlanStatus.EVALUATED,
                desk.cycle.launched.minusMonths(96),
                desk.cycle.planPeriod.start() != null
                        && !desk.cycle.planPeriod.start().isDay());
        Desk earlier = new Desk(desk.setting, desk.chance, desk.dates, before, desk.collectivity, desk.words);
        return new Plans(earlier, new Numbers()).earlier(id);
    }

    /** The writing of one dossier. */
    private static final class Writing {
        private final Setting setting;
        private final Chance chance;
        private final Desk desk;
        private final List<String> parties;

        Writing(Setting setting, Chance chance) {
            this.setting = setting;
            this.chance = chance;
            Dates dates = new Dates(chance, chance.one(List.of(0.0, 0.2, 0.6)), chance.hits(0.3));
            Cycle cycle = Cycle.any(chance, setting);
            List<String> codes = codes(setting.tier(), chance);
            Wording words = new Wording(chance, setting.languages());
            this.desk = new Desk(setting, chance, dates, cycle, codes.get(0), words);
            this.parties = codes.subList(1, codes.size());
        }

        /** The collectivity, and now and then those that it shares a plan with. */
        private static List<String> codes(Tier tier, Chance chance) {
            if (tier == Tier.COMMUNE && chance.hits(0.6)) {
                return List.of(Collectivity.EXAMPLE_CODE);
            }
            List<String> all = Collectivities.register().all().stream()
                    .filter(collectivity -> collectivity.tier() == tier)
                    .map(Collectivity::code)
                    .toList();
            int first = chance.below(all.size());
            int parties = chance.hits(0.2) ? chance.between(1, 3) : 0;
            return first + parties < all.size() ? all.subList(first, first + parties + 1) : List.of(all.get(first));
        }

        Dossier dossier() {
            boolean full = setting.fullness() == 1;
            boolean withProcess = full || chance.hits(0.5 + setting.fullness() / 2);
            boolean withPlan = full || !withProcess || chance.hits(0.5 + setting.fullness() / 2);
            Numbers numbers = new Numbers(chance);
            List<Idea> ideas = withProcess ? Idea.all(desk, withPlan) : List.of();
            Language language = setting.languages().get(0);
            DossierBuilder dossier = DossierBuilder.builder()
                    .document("dossier/1")
                    .language(language == Language.FR ? desk.given(() -> language) : language)
                    .collectivity(desk.collectivity)
                    .today(StatedDate.of(desk.cycle.today))
                    .example(true)
                    .membership(desk.given(() -> new Profiles(desk).memberships()))
                    .profile(desk.given(() -> new Profiles(inOthers()).profile()));
            if (withProcess) {
                dossier.coCreation(process(ideas, numbers));
            }
            if (withPlan) {
                ActionPlan plan = new Plans(desk, numbers).plan("P-1", ideas, withProcess, parties);
                List<ActionPlan> earlier = desk.given(() -> List.of(earlier(desk, "P-0")));
                dossier.plan(carryingOn(plan, earlier)).previousPlans(earlier);
                reports(dossier, plan, numbers);
            }
            return dossier.application(desk.given(() -> new Applications(inOthers()).application("A-1")))
                    .evaluations(desk.given(() -> List.of(new FollowUps(inOthers(), numbers).evaluation("M-1"))))
                    .citizenRequests(desk.given(() -> new Requests(inOthers()).requests()))
                    .network(
                            desk.cycle.isPlanOver()
                                    ? new Networks(inOthers()).network()
                                    : desk.given(() -> new Networks(inOthers()).network()))
                    .nextCoCreation(next())
                    .build();
        }

        /** The first commitment carries on the first of the plan before. */
        private static ActionPlan carryingOn(ActionPlan plan, @Nullable List<ActionPlan> earlier) {
            List<Commitment> own = plan.commitments();
            if (own == null || own.isEmpty() || earlier == null) {
                return plan;
            }
            List<Commitment> commitments = new ArrayList<>(own);
            commitments.set(0, own.get(0).withContinues(earlier.get(0).id() + "/1"));
            return plan.withCommitments(commitments);
        }

        private CoCreation process(List<Idea> ideas, Numbers numbers) {
            return new Processes(desk).process("K-1", ideas, numbers);
        }

        private void reports(DossierBuilder dossier, ActionPlan plan, Numbers numbers) {
            Reports reports = new Reports(desk, numbers, "P-1");
            boolean yearEnded = !desk.cycle.endedParts(12).isEmpty();
            dossier.completionReports(
                            yearEnded
                                    ? reports.completionReports(plan)
                                    : desk.given(() -> reports.completionReports(plan)))
                    .monitoringReports(
                            desk.cycle.isPast(desk.cycle.submitted.plusDays(30))
                                    ? reports.monitoringReports()
                                    : desk.given(reports::monitoringReports))
                    .followUp(desk.given(() -> new FollowUps(desk, numbers).followUp("P-1", plan)));
        }

        private @Nullable CoCreation next() {
            LocalDate launched = desk.cycle.planEnd.minusDays(20);
            if (desk.cycle.isPlanOver()) {
                return new Processes(desk).next("K-2", launched);
            }
            return desk.cycle.isPast(launched) ? desk.given(() -> new Processes(desk).next("K-2", launched)) : null;
        }

        /** A part may be written in other languages than the rest. */
        private Desk inOthers() {
            return chance.hits(0.8)
                    ? desk
                    : desk.in(Objects.requireNonNull(chance.one(
                            List.of(List.of(Language.FR), List.of(Language.AR), List.of(Language.FR, Language.AR)))));
        }
    }
}
