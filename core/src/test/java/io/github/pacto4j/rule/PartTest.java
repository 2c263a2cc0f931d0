package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Judging one part, such as a form that is being filled in. */
class PartTest {
    private static final String MEMBERS = "'commitments':["
            + "{'number':'1','period':{'start':'2024'},'milestones':[{'number':'1.1'},7,{'number':'1.2'}]},"
            + "'lost',"
            + "{'number':'2','period':{'start':'2025'},'milestones':[{'number':'2.1'}]}]";
    private static final String PLAN = "{'document':'action-plan/1'," + MEMBERS + "}";
    private static final String DOSSIER = "{'document':'dossier/1','plan':{" + MEMBERS + "}}";
    private static final Rule<?>[] RULES = {
        Rule.rule("town.plan", ActionPlan.class, (plan, in) -> in.violated()),
        Rule.rule("town.commitment", Commitment.class, (commitment, in) -> in.violated()),
        Rule.rule("town.milestone", Milestone.class, (milestone, in) -> in.violated()),
        Rule.rule("town.date", StatedDate.class, (date, in) -> in.violated())
    };

    private static List<String> judged(String json, String at) {
        return Town.judge(Town.ASK.at(at), json, RULES).verdicts().stream()
                .map(verdict -> verdict.rule() + " " + verdict.pointer())
                .toList();
    }

    @Test
    void the_rules_on_a_part_and_what_it_holds_are_judged_and_no_other() {
        assertThat(judged(PLAN, "/commitments/0"))
                .containsExactly(
                        "town.commitment /commitments/0",
                        "town.milestone /commitments/0/milestones/0",
                        "town.milestone /commitments/0/milestones/1",
                        "town.milestone /commitments/0/milestones/2",
                        "town.date /commitments/0/period/start",
                        "town.date /commitments/0/milestones/1");
        assertThat(judged(PLAN, "/commitments/0/period")).containsExactly("town.date /commitments/0/period/start");
        assertThat(judged(PLAN, "/commitments/0/milestones/2"))
                .containsExactly("town.milestone /commitments/0/milestones/2");
    }

    @Test
    void parts_are_named_by_their_place_in_the_file() {
        assertThat(judged(PLAN, "/commitments/2"))
                .containsExactly(
                        "town.commitment /commitments/2",
                        "town.milestone /commitments/2/milestones/0",
                        "town.date /commitments/2/period/start");
    }

    @Test
    void the_root_and_a_list_are_parts_too() {
        assertThat(judged(PLAN, "")).hasSize(13).contains("town.plan ");
        assertThat(judged(PLAN, "/commitments"))
                .hasSize(12)
                .contains("town.commitment /commitments/0", "town.commitment /commitments/1");
    }

    @Test
    void of_a_part_that_could_not_be_read_and_what_it_may_hold_nothing_can_be_said() {
        Assessment assessment = Town.judge(Town.ASK.at("/commitments/1"), PLAN, RULES);
        assertThat(assessment.verdicts())
                .extracting(Verdict::rule)
                .containsExactly("town.commitment", "town.milestone", "town.date");
        assertThat(assessment.verdicts()).allSatisfy(verdict -> {
            assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
            assertThat(verdict.pointer()).isEqualTo("/commitments/1");
            assertThat(verdict.missing()).containsExactly("/commitments/1");
        });
    }

    @Test
    void a_part_that_begins_alike_is_another_part() {
        String items = "{'number':'1'}".concat(",{'number':'x'}".repeat(11));
        assertThat(judged("{'document':'action-plan/1','commitments':[" + items + "]}", "/commitments/1"))
                .containsExactly("town.commitment /commitments/1");
    }

    @Test
    void pointers_of_a_document_alone_start_at_itself_and_of_a_dossier_at_the_dossier() {
        assertThat(judged(DOSSIER, "/plan/commitments/2"))
                .containsExactly(
                        "town.commitment /plan/commitments/2",
                        "town.milestone /plan/commitments/2/milestones/0",
                        "town.date /plan/commitments/2/period/start");
        assertThatIllegalArgumentException().isThrownBy(() -> judged(DOSSIER, "/commitments/2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "action-plan/1 | 'commitments':[{'number':'1'}] | /commitments/0",
                "completion-report/1 | 'reportedOn':'2024' | /reportedOn",
                "evaluation-matrix/1 | 'assessedOn':'2024' | /assessedOn",
                "monitoring-report/1 | 'date':'2024' | /date",
                "co-creation/1 | 'draftPublishedOn':'2024' | /draftPublishedOn"
            })
    void pointers_of_lone_documents_start_at_themselves(String kind, String members, String pointer) {
        assertThat(Town.judge("{'document':'" + kind + "'," + members + "}", RULES)
                        .verdicts())
                .filteredOn(verdict -> verdict.status() == Status.VIOLATED)
                .extracting(Verdict::pointer)
                .contains(pointer);
    }

    @Test
    void only_the_problems_of_the_part_are_told() {
        Assessment whole = Town.judge(PLAN, RULES);
        assertThat(whole.problems())
                .extracting(Problem::pointer)
                .containsExactly("/commitments/0/milestones/1", "/commitments/1", "");
        Assessment part = Town.judge(Town.ASK.at("/commitments/0"), PLAN, RULES);
        assertThat(part.problems()).extracting(Problem::pointer).containsExactly("/commitments/0/milestones/1");
        assertThat(Town.judge(Town.ASK.at("/commitments/2"), PLAN, RULES).problems())
                .isEmpty();
    }

    @Test
    void a_part_without_a_subject_of_a_rule_gives_no_verdict_of_it() {
        Rule<ActionPlan> later =
                Town.onPlans(entry -> entry.atLeast(PlanStatus.ADOPTED).needs(List.of(List.of("plan"))));
        assertThat(Town.judge(Town.ASK.at("/commitments/0"), PLAN, later).verdicts())
                .isEmpty();
        assertThat(Town.judge(Town.ASK.at(""), PLAN, later).verdicts()).hasSize(1);
    }

    @Test
    void a_rule_that_is_not_due_says_so_of_the_part_too() {
        Rule<Commitment> rule = Rule.rule("town.rule", Commitment.class, (commitment, in) -> in.violated())
                .in(Town.entry(entry -> entry.atLeast(PlanStatus.ADOPTED).needs(List.of(List.of("plan")))));
        String draft = "{'document':'action-plan/1','status':'DRAFT'," + MEMBERS + "}";
        Verdict verdict = Town.only(Town.judge(Town.ASK.at("/commitments/0"), draft, rule));
        assertThat(verdict.reason()).isEqualTo(Reason.NOT_YET);
        assertThat(verdict.subjects()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commitments", "#/commitments", "plan/title"})
    void a_place_that_is_no_pointer_is_refused(String at) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judged(PLAN, at))
                .withMessageContaining("a pointer is empty or begins with a slash");
    }

    @Test
    void a_commitment_is_judged_by_the_real_books_while_it_is_written() {
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        String plan = "{'document':'action-plan/1','programme':'PACTO','period':{'start':'2024','end':'2025'},"
                + "'commitments':[{'number':'1','axis':'9','period':{'start':'2026','end':'2024'}},"
                + "{'number':'2','period':{'start':'2024-01','end':'2027-01'}}]}";
        Assessment part = pacto.assess(Town.read(plan), Town.ASK.at("/commitments/1"));
        assertThat(part.verdicts())
                .filteredOn(verdict -> verdict.status() == Status.VIOLATED)
                .extracting(verdict -> verdict.rule() + " " + verdict.pointer())
                .containsExactly("form.commitment-in-plan /commitments/1/period");
        assertThat(part.outcome()).isEqualTo(AssessmentOutcome.CONFORMS);
    }

    @Test
    void nothing_is_judged_where_no_document_could_be_read() {
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        for (String json : List.of("{}", "", "[]", "{'document':'plan/1'}")) {
            Assessment unread = pacto.assess(Town.read(json), Town.ASK.at("/plan"));
            assertThat(unread.outcome()).isEqualTo(AssessmentOutcome.VIOLATES);
            assertThat(unread.verdicts()).isEmpty();
            assertThat(unread.problems()).hasSize(1);
            assertThat(unread.about().kind()).isNull();
            AssessmentDocument document = unread.ofFile("lost.json").document();
            assertThat(document.subject().file()).isEqualTo("lost.json");
            assertThat(document.subject().document()).isNull();
            assertThat(document.problems().get(0).message()).isNotBlank();
            assertThat(document.summary().rules()).isZero();
        }
    }

    @Test
    void a_place_where_nothing_stands_is_named() {
        for (String at : List.of("/commitments/3", "/axes", "/commitments/0/colour", "/nowhere/at/all")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> judged(PLAN, at))
                    .withMessage("nothing stands at " + at);
        }
    }

    @Test
    void of_a_plain_value_the_object_that_holds_it_is_judged() {
        assertThat(judged(PLAN, "/commitments/0/milestones/2/number"))
                .containsExactly("town.milestone /commitments/0/milestones/2");
        assertThat(judged(PLAN, "/commitments/0/period/start"))
                .containsExactly("town.date /commitments/0/period/start");
    }

    @Test
    void a_part_is_told_what_a_rule_on_its_holder_finds_in_it() {
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        String process = "{'document':'co-creation/1','collectivity':'01.571.01.11',"
                + "'participation':{'total':376,'byCategory':{'CIVIL_SOCIETY':361}}}";
        Assessment part = pacto.assess(Town.read(process), Town.ASK.at("/participation"));
        assertThat(part.verdicts())
                .extracting(verdict -> verdict.rule() + " " + verdict.status() + " " + verdict.pointer())
                .containsExactly("form.participants-add-up VIOLATED /participation");
        Assessment other = pacto.assess(Town.read(process), Town.ASK.at("/collectivity"));
        assertThat(other.verdicts()).isNotEmpty();
    }

    @Test
    void of_a_list_of_plain_values_the_object_that_holds_it_is_judged() {
        String plan = "{'document':'action-plan/1','commitments':[{'number':'1','origins':['c1']}]}";
        assertThat(judged(plan, "/commitments/0/origins/0")).containsExactly("town.commitment /commitments/0");
        assertThat(judged(plan, "/commitments/0/origins")).containsExactly("town.commitment /commitments/0");
    }

    @Test
    void of_a_value_of_a_map_the_value_is_judged() {
        String plan = "{'document':'action-plan/1','narrative':{'foreword':'a','vision.longTerm':7}}";
        Rule<Text> rule = Rule.rule("town.text", Text.class, (text, in) -> in.violated());
        assertThat(Town.only(Town.judge(Town.ASK.at("/narrative/foreword"), plan, rule))
                        .pointer())
                .isEqualTo("/narrative/foreword");
        Verdict unreadable = Town.only(Town.judge(Town.ASK.at("/narrative/vision.longTerm"), plan, rule));
        assertThat(unreadable.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(unreadable.pointer()).isEqualTo("/narrative/vision.longTerm");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Town.judge(Town.ASK.at("/narrative/lost"), plan, rule))
                .withMessage("nothing stands at /narrative/lost");
    }

    @Test
    void of_a_value_that_could_not_be_read_the_object_that_should_hold_it_is_judged() {
        String plan = "{'document':'action-plan/1','commitments':[{'number':'1','ogpId':7}]}";
        assertThat(judged(plan, "/commitments/0/ogpId")).containsExactly("town.commitment /commitments/0");
    }
}
