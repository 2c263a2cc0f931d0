package io.github.pacto4j.life;

import static io.github.pacto4j.life.Moves.planOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a plan leaves unfinished goes on in the next. */
class NextCycleTest {
    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static NextCycle next(Dossier dossier, LocalDate on) {
        return PACTO.nextCycle(dossier, "programme-2026", on, Moves.FOCAL_POINT).fold(Outcome.Done::state, refused -> {
            throw new AssertionError("refused: " + refused.verdicts());
        });
    }

    private static Dossier dossier(String commitments, String reports) {
        String json = "{'document':'dossier/1','collectivity':'00.000.00.00','plan':{'id':'p-1','programme':'PACTO',"
                + "'collectivity':'00.000.00.00','status':'CLOSED','commitments':[" + commitments
                + "]},'completionReports':[" + reports + "]}";
        return PACTO.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .document();
    }

    private static String report(String commitment, String end, String rest) {
        return "{'id':'r-" + commitment + "-" + end + "','commitment':'" + commitment + "','period':{'end':'" + end
                + "'}," + rest + "}";
    }

    @Test
    void the_example_commune_carries_on_three_commitments_of_eight() {
        Dossier before = FirstCycleTest.example("exemple-commune.json");
        NextCycle cycle = next(before, DAY);
        assertThat(cycle.carried())
                .extracting(NextCycle.Carried::number, NextCycle.Carried::continues, NextCycle.Carried::level)
                .containsExactly(
                        tuple("1.2", planOf(before).id() + "/1.2", CompletionLevel.SUBSTANTIAL),
                        tuple("2.1", planOf(before).id() + "/2.1", CompletionLevel.SUBSTANTIAL),
                        tuple("3.2", planOf(before).id() + "/3.2", CompletionLevel.SUBSTANTIAL));
        assertThat(cycle.left())
                .filteredOn(left -> left.pointer().matches("/plan/commitments/\\d+"))
                .extracting(NextCycle.Left::pointer, NextCycle.Left::reason)
                .containsExactly(
                        tuple("/plan/commitments/0", NextCycle.Reason.COMPLETE),
                        tuple("/plan/commitments/2", NextCycle.Reason.COMPLETE),
                        tuple("/plan/commitments/4", NextCycle.Reason.COMPLETE),
                        tuple("/plan/commitments/5", NextCycle.Reason.COMPLETE),
                        tuple("/plan/commitments/6", NextCycle.Reason.COMPLETE));
        ActionPlan draft = planOf(cycle.dossier());
        assertThat(draft.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(draft.history()).isEmpty();
        assertThat(draft.period()).isNull();
        assertThat(draft.commitments())
                .extracting(Commitment::continues)
                .containsExactlyElementsOf(cycle.carried().stream()
                        .map(NextCycle.Carried::continues)
                        .toList());
        assertThat(cycle.dossier().previousPlans()).containsExactly(planOf(before));
        assertThat(cycle.dossier().coCreation()).isEqualTo(before.nextCoCreation());
    }

    @Test
    void the_draft_is_sound_and_its_life_can_begin() {
        NextCycle cycle = next(FirstCycleTest.example("exemple-commune.json"), DAY);
        assertThat(PACTO.assess(cycle.dossier(), Ask.on(DAY)).verdicts())
                .filteredOn(verdict -> verdict.rule().startsWith("form.") && verdict.status() == Status.VIOLATED)
                .isEmpty();
        assertThat(PACTO.apply(cycle.dossier(), new OpenConsultation(StatedDate.of("2026-04-01"), Moves.FOCAL_POINT)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void what_nobody_reported_as_finished_goes_on_and_what_was_given_up_does_not() {
        NextCycle cycle = next(
                dossier(
                        "{'number':'1'},{'number':'2'},{'number':'3'},{'number':'4'},{'title':'Sans numéro'}",
                        report("2", "2025-12", "'notAssessed':'WITHDRAWN'") + ","
                                + report("3", "2025-12", "'notAssessed':'NOT_APPLICABLE'") + ","
                                + report("4", "2025-12", "'notAssessed':'NO_EVIDENCE'")),
                DAY);
        assertThat(cycle.carried())
                .extracting(NextCycle.Carried::number, NextCycle.Carried::level)
                .containsExactly(tuple("1", null), tuple("4", null));
        assertThat(cycle.left())
                .filteredOn(left -> left.pointer().startsWith("/plan/commitments"))
                .extracting(NextCycle.Left::reason)
                .containsExactly(
                        NextCycle.Reason.WITHDRAWN, NextCycle.Reason.NOT_APPLICABLE, NextCycle.Reason.NO_NUMBER);
    }

    @Test
    void the_last_report_counts_and_none_that_came_later() {
        String reports = report("1", "2024-12", "'completion':'COMPLETE'") + ","
                + report("1", "2025-12", "'completion':'LIMITED','reportedOn':'2026-01-15'") + ","
                + report("1", "2026-06", "'completion':'COMPLETE','reportedOn':'2026-07-01'");
        assertThat(next(dossier("{'number':'1'}", reports), DAY).carried())
                .extracting(NextCycle.Carried::level)
                .containsExactly(CompletionLevel.LIMITED);
        assertThat(next(dossier("{'number':'1'}", reports), LocalDate.of(2026, 7, 1))
                        .carried())
                .isEmpty();
        String twice = report("1", "2025-12", "'completion':'COMPLETE'") + ","
                + report("1", "2025-12", "'completion':'LIMITED'").replace("r-1", "s-1");
        assertThat(next(dossier("{'number':'1'}", twice), DAY).carried())
                .extracting(NextCycle.Carried::level)
                .containsExactly((CompletionLevel) null);
    }

    @Test
    void finished_milestones_stay_behind_and_hold_up_nothing() {
        NextCycle cycle = next(
                dossier(
                        "{'number':'1','milestones':[{'number':'1.1'},{'number':'1.2','dependsOn':['1.1','1/1.1','1.3']},"
                                + "{'number':'1.3','period':{'end':'2025-06'}}]}",
                        report(
                                "1",
                                "2025-12",
                                "'completion':'SUBSTANTIAL','milestones':[{'number':'1.1','completion':'COMPLETE'},"
                                        + "{'number':'1.3','completion':'LIMITED'}]")),
                DAY);
        assertThat(cycle.carried())
                .singleElement()
                .satisfies(carried -> assertThat(carried.milestones()).containsExactly("1.2", "1.3"));
        Commitment carried =
                Objects.requireNonNull(planOf(cycle.dossier()).commitments()).get(0);
        assertThat(Objects.requireNonNull(carried.milestones()).get(0).dependsOn())
                .containsExactly("1.3");
        assertThat(carried.milestones().get(1).period()).isNull();
        assertThat(cycle.left())
                .extracting(NextCycle.Left::pointer, NextCycle.Left::reason)
                .contains(
                        tuple("/plan/commitments/0/milestones/0", NextCycle.Reason.COMPLETE),
                        tuple("/plan/commitments/0/milestones/2/period", NextCycle.Reason.OF_ITS_CYCLE));
    }

    @Test
    void a_milestone_goes_on_waiting_for_the_one_that_it_meant_and_for_no_other() {
        NextCycle cycle = next(
                dossier(
                        "{'number':'1','milestones':[{'number':'a'},{'number':'b','dependsOn':['a','1/a','c','d','2/e',7]}]},"
                                + "{'number':'2','milestones':[{'number':'a'},{'number':'c'},{'number':'d'},"
                                + "{'number':'e','dependsOn':['null']},{'title':'Sans numéro'}]},"
                                + "{'number':'3','milestones':[{'number':'d'}]}",
                        report(
                                        "1",
                                        "2025-12",
                                        "'completion':'LIMITED','milestones':[{'number':'a','completion':'COMPLETE'}]")
                                + "," + report("3", "2025-12", "'completion':'COMPLETE'")),
                DAY);
        List<Commitment> commitments =
                Objects.requireNonNull(planOf(cycle.dossier()).commitments());
        assertThat(Objects.requireNonNull(commitments.get(0).milestones())
                        .get(0)
                        .dependsOn())
                .containsExactly("c", "2/e");
        assertThat(cycle.left())
                .filteredOn(left -> left.pointer().contains("dependsOn"))
                .extracting(NextCycle.Left::pointer, NextCycle.Left::reason)
                .containsExactly(
                        tuple("/plan/commitments/0/milestones/1/dependsOn/0", NextCycle.Reason.NOTHING_TO_WAIT_FOR),
                        tuple("/plan/commitments/0/milestones/1/dependsOn/1", NextCycle.Reason.NOTHING_TO_WAIT_FOR),
                        tuple("/plan/commitments/0/milestones/1/dependsOn/3", NextCycle.Reason.NOTHING_TO_WAIT_FOR),
                        tuple("/plan/commitments/1/milestones/3/dependsOn/0", NextCycle.Reason.NOTHING_TO_WAIT_FOR));
    }

    @Test
    void what_a_file_says_beside_the_properties_goes_on_with_what_is_carried() {
        String plan = "{'document':'dossier/1','note':'du dossier','collectivity':'00.000.00.00','plan':{'id':'p-1',"
                + "'municipalRef':'R 7','collectivity':'00.000.00.00','status':'CLOSED','period':'bientôt','axes':12,"
                + "'history':7,"
                + "'commitments':[{'number':'1','ref':'E 1','title':'Titre','period':[1],'objective':3,"
                + "'milestones':[{'ref':'J 1','number':'1.10','weight':2.50}]}]}}";
        NextCycle cycle = next(
                PACTO.read(plan.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                        .document(),
                DAY);
        String written = new String(PACTO.write(cycle.dossier()), StandardCharsets.UTF_8).replace('"', '\'');
        String draft = written.substring(written.indexOf("'plan':"), written.indexOf("'previousPlans'"));
        assertThat(written).startsWith("{'document':'dossier/1','note':'du dossier','collectivity'");
        assertThat(draft)
                .isEqualTo("'plan':{'id':'programme-2026','municipalRef':'R 7','collectivity':'00.000.00.00',"
                        + "'status':'DRAFT','axes':12,'commitments':[{'number':'1','ref':'E 1','title':'Titre',"
                        + "'objective':3,'milestones':[{'ref':'J 1','number':'1.10','weight':2.50}],"
                        + "'continues':'p-1/1'}],'history':[]},");
        assertThat(written)
                .contains("'previousPlans':[{'id':'p-1','municipalRef':'R 7'")
                .contains("'period':'bientôt'");
        assertThat(cycle.left())
                .extracting(NextCycle.Left::pointer, NextCycle.Left::reason)
                .containsExactly(
                        tuple("/plan/period", NextCycle.Reason.OF_ITS_CYCLE),
                        tuple("/plan/commitments/0/period", NextCycle.Reason.OF_ITS_CYCLE));
        assertThat(PACTO.whatNext(cycle.dossier(), DAY))
                .filteredOn(NextStep::isAllowed)
                .extracting(NextStep::transition)
                .contains(Transition.REVISE);
    }

    @Test
    void what_cannot_be_read_is_reported_as_left_behind() {
        NextCycle cycle = next(
                dossier("7,{'number':'1','milestones':[{'number':'a'},'x']},{'number':'2','milestones':3}", ""), DAY);
        assertThat(cycle.carried()).extracting(NextCycle.Carried::number).containsExactly("1", "2");
        assertThat(cycle.left())
                .extracting(NextCycle.Left::pointer, NextCycle.Left::reason)
                .containsExactlyInAnyOrder(
                        tuple("/plan/commitments/0", NextCycle.Reason.UNREADABLE),
                        tuple("/plan/commitments/1/milestones/1", NextCycle.Reason.UNREADABLE),
                        tuple("/plan/commitments/2/milestones", NextCycle.Reason.UNREADABLE),
                        tuple("/completionReports", NextCycle.Reason.OF_ITS_CYCLE));
        assertThat(new String(PACTO.write(planOf(cycle.dossier())), StandardCharsets.UTF_8))
                .doesNotContain("[7", "\"x\"", ":3");
    }

    @Test
    void a_report_that_may_be_the_last_or_cannot_be_read_finishes_nothing() {
        String complete = report("1", "2025-12", "'completion':'COMPLETE'");
        assertThat(next(dossier("{'number':'1'}", complete), DAY).carried()).isEmpty();
        for (String other : List.of(
                "7",
                report("1", "2026-06", "'completion':'LIMITED','reportedOn':'bientôt'"),
                "{'completion':'LIMITED'}")) {
            assertThat(next(dossier("{'number':'1'}", complete + "," + other), DAY)
                            .carried())
                    .as(other)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void a_cycle_follows_a_plan_that_was_carried_out_or_withdrawn(PlanStatus status) {
        Outcome<NextCycle> outcome = PACTO.nextCycle(Moves.dossier(status), "programme-2026", DAY, Moves.FOCAL_POINT);
        boolean follows = List.of(
                        PlanStatus.IN_IMPLEMENTATION, PlanStatus.CLOSED, PlanStatus.EVALUATED, PlanStatus.WITHDRAWN)
                .contains(status);
        assertThat(outcome instanceof Outcome.Done<NextCycle>).isEqualTo(follows);
        if (outcome instanceof Outcome.Refused<NextCycle> refused) {
            assertThat(refused.verdicts()).extracting(Verdict::rule).containsExactly("life.cycle-begun");
        } else if (outcome instanceof Outcome.Done<NextCycle> done) {
            assertThat(done.event())
                    .isEqualTo(new Event.CycleBegun(StatedDate.of(DAY), Moves.FOCAL_POINT, "p-1", "programme-2026"));
        }
    }

    @Test
    void the_next_plan_names_where_it_comes_from_and_bears_an_id_of_its_own() {
        Dossier dossier = Moves.dossier(PlanStatus.CLOSED);
        Outcome<NextCycle> unnamed = PACTO.nextCycle(
                dossier.withPlan(planOf(dossier).withId(null)), "programme-2026", DAY, Moves.FOCAL_POINT);
        List<Verdict> against = unnamed.fold(done -> List.of(), refused -> refused.verdicts());
        assertThat(against).extracting(Verdict::rule).containsExactly("life.plan-named");
        assertThatIllegalArgumentException().isThrownBy(() -> PACTO.nextCycle(dossier, "p-1", DAY, Moves.FOCAL_POINT));
    }

    @ParameterizedTest
    @EnumSource(NextCycle.Reason.class)
    void every_reason_is_said_in_three_languages(NextCycle.Reason reason) {
        for (Language language : Messages.languages()) {
            assertThat(reason.message(language)).contains(" ").endsWith(".");
        }
    }
}
