package io.github.pacto4j.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.cocreation.CommitteeMember;
import io.github.pacto4j.cocreation.CommitteeSide;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.evaluation.CriterionBuilder;
import io.github.pacto4j.life.Adopt;
import io.github.pacto4j.life.Amend;
import io.github.pacto4j.life.DossierFiling;
import io.github.pacto4j.life.DossierImport;
import io.github.pacto4j.life.NextCycle;
import io.github.pacto4j.life.Outcome;
import io.github.pacto4j.life.PlanCommand;
import io.github.pacto4j.life.Publish;
import io.github.pacto4j.life.Revise;
import io.github.pacto4j.life.Start;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.testkit.registry.InMemoryRegistry;
import io.github.pacto4j.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The first cycle of the example commune, and the same walk with one thing wrong at each step. */
class FirstCycleTest {
    private static final Pacto PACTO = Pacto.with(new OfficeDays());
    private static final Dossier WHOLE = example();
    private static final FirstCycle CYCLE = new FirstCycle(WHOLE);

    private static Dossier example() {
        try {
            return PACTO.read(Files.readAllBytes(Path.of("..", "dossiers", "exemple-commune.json")))
                    .document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_walk_ends_where_the_dossier_of_the_commune_stands() {
        Dossier dossier = CYCLE.begin();
        for (Step step : CYCLE.steps()) {
            Step.Taken taken = step.take(PACTO, dossier);
            assertThat(taken.refused()).as(step.id()).isEmpty();
            assertThat(taken.remarks()).as(step.id()).isEmpty();
            dossier = taken.dossier();
            assertThat(PACTO.assess(dossier, Ask.on(step.on())).verdicts())
                    .as(step.id())
                    .noneMatch(verdict -> verdict.status() == Status.VIOLATED && verdict.severity() == Severity.ERROR);
        }
        assertThat(PACTO.changes(WHOLE.withToday(null), dossier)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "AR", "EN"})
    void every_step_is_told_with_what_may_follow(Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CycleWalk.tell(PACTO, CYCLE, language, new PrintStream(out, true, StandardCharsets.UTF_8));
        String told = out.toString(StandardCharsets.UTF_8);
        for (Step step : CYCLE.steps()) {
            assertThat(step.told().in(language)).as(step.id()).isPresent();
            assertThat(told).contains(step.on() + "  " + step.told().orElseAny(language));
        }
        assertThat(told)
                .contains(PlanStatus.EVALUATED.label().orElseAny(language), "exemple-2027-2028/")
                .doesNotContain("\u2717", "!");
    }

    @Test
    void the_next_cycle_is_prepared_at_the_end_of_2025_and_not_before_the_plan_is_carried_out() {
        Step next = step("next-cycle");
        Dossier dossier = next.take(PACTO, before("next-cycle")).dossier();
        NextCycle cycle = PACTO.nextCycle(dossier, FirstCycle.NEXT_PLAN, next.on())
                .fold(Outcome.Done::state, refused -> {
                    throw new AssertionError(refused);
                });
        assertThat(cycle.carried())
                .isNotEmpty()
                .allSatisfy(carried -> assertThat(carried.continues()).startsWith("exemple-2024-2025/"));
        Outcome<NextCycle> early = PACTO.nextCycle(before("committee"), FirstCycle.NEXT_PLAN, next.on());
        List<String> against = early.fold(done -> List.of(), refused -> rules(refused.verdicts()));
        assertThat(against).containsExactly("life.cycle-begun");
    }

    @Test
    void a_host_files_the_dossier_in_parts_and_judges_it_as_before() {
        InMemoryRegistry registry = new InMemoryRegistry(InstantSource.system());
        assertThat(new DossierImport(registry).file(WHOLE)).isEmpty();
        FileKey key = FileKey.of(Objects.requireNonNull(WHOLE.collectivity()), "exemple-2024-2025");
        Dossier filed = new DossierFiling(registry).find(key).orElseThrow();
        // The process of the next cycle lies with the next plan, which is not yet made.
        Dossier known = WHOLE.withNextCoCreation(null);
        Ask ask = Ask.on(step("evaluation").on());
        assertThat(rules(PACTO.assess(filed, ask).verdicts()))
                .isEqualTo(rules(PACTO.assess(known, ask).verdicts()));
    }

    /** Where a fault is found. */
    private enum Found {
        /** The step is refused, by the rule and perhaps others. */
        REFUSED,
        /** The step is recorded, with a remark by the rule. */
        REMARKED,
        /** The step is recorded, and the dossier judged on that day violates the rule. */
        JUDGED
    }

    /** One thing wrong at a step, and who finds it. */
    private record Slip(String step, String fault, UnaryOperator<Step> planted, Found found, String rule) {
        @Override
        public String toString() {
            return step + ": " + fault + " \u2192 " + rule;
        }
    }

    static Stream<Slip> slips() {
        return Stream.of(
                slip(
                        "meetings",
                        "a meeting recorded before it is held",
                        Found.JUDGED,
                        "form.not-in-the-future",
                        step -> new Step(
                                step.id(), step.on().minusDays(3), step.told(), step.documents(), step.command())),
                slip(
                        "axes",
                        "a committee without parity",
                        Found.JUDGED,
                        "pacto.committee-parity",
                        changing(committee(committee -> committee.withMembers(members(committee, 4))))),
                slip(
                        "consultation",
                        "two axes with one number",
                        Found.REFUSED,
                        "form.numbers-unique",
                        changing(plan(plan -> plan.withAxes(Stream.of(0, 0)
                                .map(Objects.requireNonNull(plan.axes())::get)
                                .toList())))),
                slip(
                        "first-round",
                        "an idea received after the day",
                        Found.JUDGED,
                        "form.not-in-the-future",
                        changing(process(process ->
                                process.withContributions(Objects.requireNonNull(process.contributions()).stream()
                                        .map(each -> each.withReceivedOn(StatedDate.of("2023-05-08")))
                                        .toList())))),
                slip("analysis", "projects on an axis that is not there", Found.JUDGED, "form.axis-known", step -> {
                    Revise revise = (Revise) command(step);
                    List<Commitment> commitments = Objects.requireNonNull(
                                    revise.content().commitments())
                            .stream()
                            .map(commitment -> commitment.withAxis("9"))
                            .toList();
                    return step.by(new Revise(
                            revise.on(), revise.by(), revise.content().withCommitments(commitments)));
                }),
                slip(
                        "second-round",
                        "answers that name no project",
                        Found.JUDGED,
                        "form.reference-known",
                        changing(process(process ->
                                process.withContributions(Objects.requireNonNull(process.contributions()).stream()
                                        .map(each -> each.withResponse(Objects.requireNonNull(each.response())
                                                .withCommitment("9.9")))
                                        .toList())))),
                slip(
                        "committee",
                        "one round alone",
                        Found.REFUSED,
                        "pacto.two-rounds",
                        changing(process(process -> process.withRounds(
                                Objects.requireNonNull(process.rounds()).subList(0, 1))))),
                slip(
                        "committee",
                        "nobody from civil society",
                        Found.REFUSED,
                        "pacto.committee-mixed",
                        changing(committee(
                                committee -> committee.withMembers(Objects.requireNonNull(committee.members()).stream()
                                        .filter(member -> member.side() != CommitteeSide.CIVIL_SOCIETY)
                                        .toList())))),
                slip(
                        "council",
                        "nine days' notice",
                        Found.REMARKED,
                        "law.notice",
                        adopting(each -> each.withNotifiedOn(StatedDate.of("2023-09-26")))),
                slip(
                        "council",
                        "a third of the members present",
                        Found.REMARKED,
                        "law.quorum",
                        adopting(each -> each.withPresent(20)
                                .withVotesFor(18)
                                .withVotesAgainst(1)
                                .withAbstentions(1))),
                slip(
                        "council",
                        "more votes than members",
                        Found.REFUSED,
                        "life.counts-possible",
                        adopting(each -> each.withVotesFor(70))),
                slip(
                        "publication",
                        "not sent to the governor",
                        Found.REFUSED,
                        "law.executable",
                        changing(plan(plan -> adopted(
                                plan,
                                each -> each.withTransmittedOn(null)
                                        .withReceivedOn(null)
                                        .withVisa(null))))),
                slip(
                        "publication",
                        "before it is adopted",
                        Found.REFUSED,
                        "form.history-follows-lifecycle",
                        step -> step.by(new Publish(
                                StatedDate.of("2023-10-01"), command(step).by(), "https://exemple.invalid"))),
                slip(
                        "start",
                        "before it is published",
                        Found.REFUSED,
                        "form.history-follows-lifecycle",
                        step -> step.by(new Start(
                                StatedDate.of("2023-11-10"), command(step).by()))),
                slip(
                        "mid-term",
                        "an amendment that changes nothing",
                        Found.REFUSED,
                        "life.content-changed",
                        step -> step.by(new Amend(
                                command(step).on(),
                                command(step).by(),
                                Objects.requireNonNull(before("mid-term").plan()),
                                ((Amend) command(step)).reason()))),
                slip(
                        "first-year",
                        "a report on a project that is not there",
                        Found.JUDGED,
                        "form.reference-known",
                        changing(dossier -> dossier.withCompletionReports(
                                Objects.requireNonNull(dossier.completionReports()).stream()
                                        .map(report -> report.withCommitment("9.9"))
                                        .toList()))),
                slip(
                        "next-cycle",
                        "the next process recorded too early",
                        Found.JUDGED,
                        "form.not-in-the-future",
                        step -> new Step(
                                step.id(), step.on().minusDays(7), step.told(), step.documents(), step.command())),
                slip(
                        "closing",
                        "recorded before its day",
                        Found.REFUSED,
                        "form.not-in-the-future",
                        step -> new Step(
                                step.id(), step.on().minusDays(1), step.told(), step.documents(), step.command())),
                slip(
                        "second-year",
                        "a criterion of its own without a title",
                        Found.JUDGED,
                        "guide.matrix-custom-criteria",
                        changing(FirstCycleTest::withOwnCriterion)),
                slip(
                        "evaluation",
                        "a matrix with such a criterion",
                        Found.REFUSED,
                        "guide.matrix-custom-criteria",
                        changing(FirstCycleTest::withOwnCriterion)));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void one_thing_wrong_at_a_step_is_found_by_the_right_rule(Slip slip) {
        Dossier before = before(slip.step());
        Step sound = step(slip.step());
        Step.Taken well = sound.take(PACTO, before);
        assertThat(well.refused()).isEmpty();
        assertThat(rules(well.remarks())).doesNotContain(slip.rule());
        Step step = slip.planted().apply(sound);
        Step.Taken taken = step.take(PACTO, before);
        switch (slip.found()) {
            case REFUSED -> {
                assertThat(rules(taken.refused())).contains(slip.rule());
                assertThat(taken.dossier()).isEqualTo(before);
            }
            case REMARKED -> {
                assertThat(taken.refused()).isEmpty();
                assertThat(rules(taken.remarks())).contains(slip.rule());
            }
            case JUDGED -> {
                assertThat(taken.refused()).isEmpty();
                assertThat(violated(well.dossier(), sound)).doesNotContain(slip.rule());
                assertThat(violated(taken.dossier(), step)).contains(slip.rule());
            }
        }
    }

    @Test
    void no_step_goes_without_something_that_can_go_wrong() {
        assertThat(slips().map(Slip::step).distinct())
                .containsExactlyElementsOf(CYCLE.steps().stream().map(Step::id).toList());
    }

    private static Slip slip(String step, String fault, Found found, String rule, UnaryOperator<Step> planted) {
        return new Slip(step, fault, planted, found, rule);
    }

    private static List<String> violated(Dossier dossier, Step step) {
        return rules(PACTO.assess(dossier, Ask.on(step.on())).verdicts().stream()
                .filter(verdict -> verdict.status() == Status.VIOLATED)
                .toList());
    }

    private static List<String> rules(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::rule).distinct().toList();
    }

    private static Step step(String id) {
        return CYCLE.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The dossier as all steps before one left it. */
    private static Dossier before(String id) {
        Dossier dossier = CYCLE.begin();
        for (Step step : CYCLE.steps()) {
            if (step.id().equals(id)) {
                break;
            }
            dossier = step.take(PACTO, dossier).dossier();
        }
        return dossier;
    }

    private static PlanCommand command(Step step) {
        return Objects.requireNonNull(step.command());
    }

    private static UnaryOperator<Step> changing(UnaryOperator<Dossier> change) {
        return step -> step.also(change);
    }

    private static UnaryOperator<Dossier> process(UnaryOperator<CoCreation> change) {
        return dossier -> dossier.withCoCreation(change.apply(Objects.requireNonNull(dossier.coCreation())));
    }

    private static UnaryOperator<Dossier> committee(UnaryOperator<Committee> change) {
        return process(process -> process.withCommittee(change.apply(Objects.requireNonNull(process.committee()))));
    }

    private static Dossier withOwnCriterion(Dossier dossier) {
        return dossier.withEvaluations(Objects.requireNonNull(dossier.evaluations()).stream()
                .map(matrix -> matrix.withCriteria(
                        List.of(CriterionBuilder.builder().code("QUARTIERS").build())))
                .toList());
    }

    private static List<CommitteeMember> members(Committee committee, int number) {
        return Objects.requireNonNull(committee.members()).subList(0, number);
    }

    private static UnaryOperator<Dossier> plan(UnaryOperator<ActionPlan> change) {
        return dossier -> dossier.withPlan(change.apply(Objects.requireNonNull(dossier.plan())));
    }

    private static UnaryOperator<Step> adopting(UnaryOperator<Deliberation> change) {
        return step -> {
            Adopt adopt = (Adopt) command(step);
            return step.by(new Adopt(
                    adopt.on(), adopt.by(), change.apply(adopt.deliberations().get(0))));
        };
    }

    private static ActionPlan adopted(ActionPlan plan, UnaryOperator<Deliberation> change) {
        return plan.withHistory(Objects.requireNonNull(plan.history()).stream()
                .map(entry -> entry.deliberation() == null
                        ? entry
                        : entry.withDeliberation(change.apply(entry.deliberation())))
                .toList());
    }
}
