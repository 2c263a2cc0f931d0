package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From which status on a rule applies. */
class StatusClauseTest {

    /** Returns the verdict of a rule that applies from a status on. */
    private static Verdict from(PlanStatus status, String members) {
        return Town.verdict(
                "{'document':'action-plan/1'," + members + "}",
                Town.onPlans(entry -> entry.atLeast(status).needs(List.of(List.of("plan")))));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, NOT_APPLICABLE",
        "IN_CONSULTATION, NOT_APPLICABLE",
        "VALIDATED, SATISFIED",
        "ADOPTED, SATISFIED",
        "PUBLISHED, SATISFIED",
        "IN_IMPLEMENTATION, SATISFIED",
        "CLOSED, SATISFIED",
        "EVALUATED, SATISFIED",
        "WITHDRAWN, UNDETERMINED"
    })
    void without_a_history_the_status_stands_alone(PlanStatus status, Status expected) {
        Verdict verdict = from(PlanStatus.VALIDATED, "'status':'" + status + "'");
        assertThat(verdict.status()).isEqualTo(expected);
        if (expected == Status.NOT_APPLICABLE) {
            assertThat(verdict.reason()).isEqualTo(Reason.NOT_YET);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"'id':'1'", "'status':null", "'status':'LOST'", "'status':7", "'status':'WITHDRAWN'"})
    void an_unknown_status_leaves_the_rule_undetermined(String members) {
        Verdict verdict = from(PlanStatus.VALIDATED, members);
        assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(verdict.missing()).containsExactly("/status");
    }

    private static String entry(Transition transition, String on) {
        return "{'transition':'" + transition.code() + "'" + (on.isEmpty() ? "" : ",'on':'" + on + "'") + "}";
    }

    private static final String OPENED = entry(Transition.OPEN_CONSULTATION, "2023-01-10");
    private static final String VALIDATED = entry(Transition.VALIDATE, "2023-05-10");
    private static final String ADOPTED = entry(Transition.ADOPT, "2023-06-10");

    private static Status after(PlanStatus status, String... history) {
        return from(status, "'history':[" + String.join(",", history) + "]").status();
    }

    @Test
    void the_history_states_what_did_not_happen() {
        assertThat(after(PlanStatus.VALIDATED, OPENED, VALIDATED)).isEqualTo(Status.SATISFIED);
        assertThat(after(PlanStatus.VALIDATED, OPENED)).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(after(PlanStatus.IN_CONSULTATION)).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(after(PlanStatus.DRAFT)).isEqualTo(Status.SATISFIED);
    }

    @Test
    void the_history_is_the_truth_whatever_the_status_says() {
        Verdict verdict = from(PlanStatus.VALIDATED, "'status':'PUBLISHED','history':[" + OPENED + "]");
        assertThat(verdict.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void the_highest_status_counts_since_the_plan_last_returned_to_draft() {
        String returned = entry(Transition.RETURN_TO_DRAFT, "2023-06-01");
        String opposed = entry(Transition.RECORD_OPPOSITION, "2023-07-01");
        String reopened = entry(Transition.OPEN_CONSULTATION, "2023-08-01");
        assertThat(after(PlanStatus.VALIDATED, OPENED, VALIDATED, returned)).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(after(PlanStatus.ADOPTED, OPENED, VALIDATED, ADOPTED, opposed))
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(after(PlanStatus.IN_CONSULTATION, OPENED, VALIDATED, returned, reopened))
                .isEqualTo(Status.SATISFIED);
        assertThat(after(PlanStatus.VALIDATED, OPENED, VALIDATED, returned, reopened))
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void an_amendment_leaves_the_status_as_it_is() {
        String amended = entry(Transition.AMEND, "2023-07-01");
        assertThat(after(PlanStatus.ADOPTED, OPENED, VALIDATED, ADOPTED, amended))
                .isEqualTo(Status.SATISFIED);
        assertThat(after(PlanStatus.PUBLISHED, OPENED, VALIDATED, ADOPTED, amended))
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void what_lies_after_the_day_of_assessment_has_not_happened() {
        String later = entry(Transition.ADOPT, "2024-06-16");
        String today = entry(Transition.ADOPT, "2024-06-15");
        assertThat(after(PlanStatus.ADOPTED, OPENED, VALIDATED, later)).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(after(PlanStatus.ADOPTED, OPENED, VALIDATED, today)).isEqualTo(Status.SATISFIED);
    }

    @Test
    void a_coarse_date_around_the_day_of_assessment_leaves_the_rule_undetermined() {
        for (String coarse : List.of("2024", "2024-06", "2024-34")) {
            String adopted = entry(Transition.ADOPT, coarse);
            Verdict verdict = from(PlanStatus.ADOPTED, "'history':[" + OPENED + "," + VALIDATED + "," + adopted + "]");
            assertThat(verdict.status()).as(coarse).isEqualTo(Status.UNDETERMINED);
            assertThat(verdict.missing()).containsExactly("/history");
            assertThat(after(PlanStatus.VALIDATED, OPENED, VALIDATED, adopted)).isEqualTo(Status.SATISFIED);
        }
        assertThat(after(PlanStatus.ADOPTED, OPENED, VALIDATED, entry(Transition.ADOPT, "2024-05")))
                .isEqualTo(Status.SATISFIED);
        assertThat(after(PlanStatus.ADOPTED, OPENED, VALIDATED, entry(Transition.ADOPT, "2024-07")))
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void a_plan_validated_and_returned_in_one_unsettled_year_may_be_either() {
        String validated = entry(Transition.VALIDATE, "2024");
        String returned = entry(Transition.RETURN_TO_DRAFT, "2024");
        assertThat(after(PlanStatus.VALIDATED, OPENED, validated, returned)).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void a_withdrawn_plan_leaves_the_rule_undetermined_from_that_day_on() {
        assertThat(after(PlanStatus.VALIDATED, OPENED, VALIDATED, entry(Transition.WITHDRAW, "2023-09-01")))
                .isEqualTo(Status.UNDETERMINED);
        assertThat(after(PlanStatus.VALIDATED, OPENED, VALIDATED, entry(Transition.WITHDRAW, "2024-09-01")))
                .isEqualTo(Status.SATISFIED);
    }

    @Test
    void an_entry_without_a_day_has_happened() {
        assertThat(after(PlanStatus.VALIDATED, OPENED, entry(Transition.VALIDATE, "")))
                .isEqualTo(Status.SATISFIED);
    }

    @Test
    void an_imported_history_may_begin_anywhere() {
        assertThat(after(PlanStatus.ADOPTED, entry(Transition.PUBLISH, "2023-07-01")))
                .isEqualTo(Status.SATISFIED);
        assertThat(after(PlanStatus.ADOPTED, entry(Transition.AMEND, "2023-07-01")))
                .isEqualTo(Status.SATISFIED);
        assertThat(after(PlanStatus.IN_IMPLEMENTATION, entry(Transition.PUBLISH, "2023-07-01")))
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'transition':'elope','on':'2023-05-10'}", "{'on':'2023-05-10'}", "{'transition':7}"})
    void an_entry_whose_transition_is_unknown_leaves_the_rule_undetermined(String unknown) {
        assertThat(after(PlanStatus.VALIDATED, OPENED, unknown)).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void an_entry_that_could_not_be_read_leaves_the_rule_undetermined() {
        assertThat(after(PlanStatus.VALIDATED, OPENED, "7")).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void the_status_is_decided_before_absence() {
        Rule<ActionPlan> asksTitle = Rule.rule("town.rule", ActionPlan.class, (plan, in) -> {
                    in.required(plan.title(), "/title");
                    return in.satisfied();
                })
                .in(Town.entry(entry -> entry.absent(Status.VIOLATED)
                        .atLeast(PlanStatus.VALIDATED)
                        .needs(List.of(List.of("plan")))));
        assertThat(Town.verdict("{'document':'action-plan/1','status':'DRAFT'}", asksTitle)
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Town.verdict("{'document':'action-plan/1','status':'VALIDATED'}", asksTitle)
                        .status())
                .isEqualTo(Status.VIOLATED);
    }

    @Test
    void the_status_is_decided_before_the_absence_of_a_part() {
        Rule<ActionPlan> rule = Town.onPlans(
                entry -> entry.atLeast(PlanStatus.VALIDATED).needs(List.of(List.of("plan", "coCreation"))));
        assertThat(Town.verdict("{'document':'dossier/1','plan':{'status':'DRAFT'}}", rule)
                        .reason())
                .isEqualTo(Reason.NOT_YET);
        Verdict later = Town.verdict("{'document':'dossier/1','plan':{'status':'VALIDATED'}}", rule);
        assertThat(later.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(later.missing()).containsExactly("/coCreation");
    }

    @Test
    void without_a_plan_the_status_is_unknown() {
        Rule<ActionPlan> rule =
                Town.onPlans(entry -> entry.atLeast(PlanStatus.VALIDATED).needs(List.of(List.of("plan"))));
        Verdict verdict = Town.verdict("{'document':'dossier/1'}", rule);
        assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(verdict.missing()).containsExactly("/plan");
    }

    private static final Rule<Deliberation> ON_DELIBERATIONS = Rule.rule(
                    "town.rule", Deliberation.class, (deliberation, in) -> in.satisfied())
            .in(Town.entry(entry ->
                    entry.atLeast(PlanStatus.ADOPTED).needs(List.of(List.of("plan"), List.of("application")))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'document':'membership-application/1','deliberation':{}}",
                "{'document':'dossier/1','application':{'deliberation':{}}}"
            })
    void a_status_clause_does_not_bind_an_application(String json) {
        assertThat(Town.verdict(json, ON_DELIBERATIONS).status()).isEqualTo(Status.SATISFIED);
    }

    @Test
    void a_status_clause_does_not_bind_an_application_beside_a_draft_plan() {
        String json = "{'document':'dossier/1','plan':{'status':'DRAFT'},'application':{'deliberation':{}}}";
        assertThat(Town.verdict(json, ON_DELIBERATIONS).status()).isEqualTo(Status.SATISFIED);
    }

    @Test
    void a_rule_that_is_not_due_yet_says_so_once_for_all_its_subjects() {
        Rule<Commitment> rule = Rule.rule("town.rule", Commitment.class, (commitment, in) -> in.violated())
                .in(Town.entry(entry -> entry.atLeast(PlanStatus.VALIDATED).needs(List.of(List.of("plan")))));
        Verdict verdict = Town.verdict(
                "{'document':'action-plan/1','status':'DRAFT','commitments':[{'number':'1'},{'number':'2'}]}", rule);
        assertThat(verdict.reason()).isEqualTo(Reason.NOT_YET);
        assertThat(verdict.subjects()).isEqualTo(2);
        assertThat(verdict.pointer()).isEmpty();
    }
}
