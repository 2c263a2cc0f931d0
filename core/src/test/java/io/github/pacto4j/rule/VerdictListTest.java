package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.Commitment;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the findings on many subjects become verdicts. */
class VerdictListTest {
    /** Judges each commitment as its number says. */
    private static final Rule<Commitment> AS_NUMBERED = Town.rule(
            Commitment.class, (commitment, in) -> switch (commitment.number().charAt(0)) {
                case 'v' -> in.violated("number", commitment.number());
                case 'u' -> in.undetermined("/title");
                case 'n' -> {
                    in.input("number", commitment.number());
                    yield in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                default -> {
                    in.input("number", commitment.number());
                    yield in.satisfied().at("/title").related("/period");
                }
            });

    private static String plan(IntFunction<String> number, int commitments) {
        return IntStream.range(0, commitments)
                .mapToObj(i -> "{'number':'" + number.apply(i) + i + "'}")
                .collect(Collectors.joining(",", "{'document':'action-plan/1','commitments':[", "]}"));
    }

    private static String plan(String kinds) {
        return plan(i -> kinds.substring(i, i + 1), kinds.length());
    }

    private static Assessment judge(String json) {
        return Town.judge(json, AS_NUMBERED);
    }

    @Test
    void broken_and_unsettled_subjects_are_listed_one_by_one_in_document_order_the_others_counted() {
        assertThat(judge(plan("svnuvsn")).verdicts())
                .extracting(Verdict::status, Verdict::pointer, Verdict::subjects)
                .containsExactly(
                        tuple(Status.VIOLATED, "/commitments/1", 1),
                        tuple(Status.UNDETERMINED, "/commitments/3", 1),
                        tuple(Status.VIOLATED, "/commitments/4", 1),
                        tuple(Status.SATISFIED, "", 2),
                        tuple(Status.NOT_APPLICABLE, "", 2));
        assertThat(judge(plan("sn")).verdicts())
                .extracting(Verdict::status, Verdict::pointer, Verdict::subjects)
                .containsExactly(
                        tuple(Status.SATISFIED, "/commitments/0/title", 1),
                        tuple(Status.NOT_APPLICABLE, "/commitments/1", 1));
    }

    @Test
    void the_inputs_of_a_single_satisfied_subject_are_kept() {
        Verdict one = judge(plan("s")).verdicts().get(0);
        assertThat(one.inputs()).containsEntry("number", "s0");
        assertThat(one.pointer()).isEqualTo("/commitments/0/title");
        assertThat(one.related()).containsExactly("/commitments/0/period");
        assertThat(one.subjects()).isEqualTo(1);
        Verdict two = judge(plan("ss")).verdicts().get(0);
        assertThat(two.inputs()).isEmpty();
        assertThat(two.related()).isEmpty();
        assertThat(two.pointer()).isEmpty();
    }

    @Test
    void the_inputs_of_several_subjects_that_the_rule_does_not_apply_to_are_not_kept() {
        assertThat(judge(plan("n")).verdicts().get(0).inputs()).containsEntry("number", "n0");
        assertThat(judge(plan("nn")).verdicts().get(0).inputs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 100, 0", "101, 100, 1", "250, 100, 150"})
    void a_hundred_findings_are_listed_and_the_rest_counted(int broken, int listed, int more) {
        List<Verdict> verdicts = judge(plan(i -> "v", broken)).verdicts();
        assertThat(verdicts).hasSize(listed);
        assertThat(verdicts.get(listed - 1).more()).isEqualTo(more);
        assertThat(verdicts.get(listed - 1).pointer()).isEqualTo("/commitments/99");
        assertThat(verdicts.subList(0, listed - 1)).allMatch(verdict -> verdict.more() == 0);
    }

    @Test
    void a_hundred_findings_leave_room_for_what_is_satisfied() {
        assertThat(judge(plan(i -> i < 120 ? "v" : "s", 130)).verdicts())
                .hasSize(101)
                .last()
                .extracting(Verdict::status, Verdict::subjects)
                .containsExactly(Status.SATISFIED, 10);
    }

    @Test
    void a_subject_beyond_the_hundredth_can_be_what_breaks_the_rule() {
        Assessment assessment = judge(plan(i -> i < 100 ? "u" : "v", 101));
        assertThat(assessment.status("town.rule")).contains(Status.VIOLATED);
        assertThat(assessment.outcome()).isEqualTo(AssessmentOutcome.VIOLATES);
        assertThat(assessment.summary().violated()).containsEntry(Severity.ERROR, 1);
    }

    @Test
    void subjects_are_listed_one_by_one_on_request() {
        Assessment assessment = Town.judge(Town.ASK.everySubject(), plan("sns"), AS_NUMBERED);
        assertThat(assessment.verdicts())
                .extracting(Verdict::status, Verdict::pointer, Verdict::subjects)
                .containsExactly(
                        tuple(Status.SATISFIED, "/commitments/0/title", 1),
                        tuple(Status.NOT_APPLICABLE, "/commitments/1", 1),
                        tuple(Status.SATISFIED, "/commitments/2/title", 1));
        assertThat(assessment.verdicts().get(2).inputs()).containsEntry("number", "s2");
    }

    @Test
    void listed_one_by_one_subjects_stand_in_document_order() {
        assertThat(Town.judge(Town.ASK.everySubject(), plan("svnu"), AS_NUMBERED)
                        .verdicts())
                .extracting(Verdict::status)
                .containsExactly(Status.SATISFIED, Status.VIOLATED, Status.NOT_APPLICABLE, Status.UNDETERMINED);
    }

    @Test
    void a_rule_without_a_subject_does_not_apply() {
        for (Ask ask : List.of(Town.ASK, Town.ASK.everySubject())) {
            Verdict verdict = Town.only(Town.judge(ask, "{'document':'action-plan/1'}", AS_NUMBERED));
            assertThat(verdict.status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(verdict.reason()).isEqualTo(Reason.NO_SUBJECT);
            assertThat(verdict.subjects()).isZero();
            assertThat(verdict.pointer()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "svun, VIOLATED",
        "sun, UNDETERMINED",
        "ns, SATISFIED",
        "n, NOT_APPLICABLE",
        "uv, VIOLATED",
        "nu, UNDETERMINED"
    })
    void the_status_of_a_rule_is_its_worst_verdict(String kinds, Status worst) {
        assertThat(judge(plan(kinds)).status("town.rule")).contains(worst);
    }

    @Test
    void verdicts_follow_the_catalogue_then_the_document() {
        Judgement<Commitment> violated = (commitment, in) -> in.violated();
        Rule<Commitment> later = Rule.rule("town.a", Commitment.class, violated);
        Rule<ActionPlan> onPlan = Rule.rule("town.b", ActionPlan.class, (plan, in) -> in.satisfied());
        Rule<Axis> onAxes = Rule.rule("town.c", Axis.class, (axis, in) -> in.violated());
        String json =
                "{'document':'action-plan/1','commitments':[{'number':'1'},{'number':'2'}],'axes':[{'number':'1'}]}";
        Assessment assessment = Town.judge(json, onAxes, later, onPlan);
        assertThat(assessment.verdicts())
                .extracting(verdict -> verdict.rule() + " " + verdict.pointer())
                .containsExactly("town.c /axes/0", "town.a /commitments/0", "town.a /commitments/1", "town.b ");
        assertThat(assessment.verdicts("town.a")).hasSize(2);
        assertThat(assessment.verdicts("town.z")).isEmpty();
    }
}
