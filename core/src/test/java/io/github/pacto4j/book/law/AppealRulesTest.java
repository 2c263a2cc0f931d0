package io.github.pacto4j.book.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging.ByRule;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.rule.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealRulesTest {
    private static final String RULE = "law.request-appeals";
    private static final String AT = "/informationRequests/0";

    /** Received on the first of April 2024, to be answered by the second of May. */
    private static Draft request() {
        return Lawful.requests("00.000.00.00", "informationRequests", "\"receivedOn\": \"2024-04-01\"");
    }

    private static Draft refused() {
        return request().with(AT + "/answeredOn", "2024-04-22").with(AT + "/outcome", "REFUSED");
    }

    private static ByRule judged(Draft draft, String day) {
        return Lawful.judged(draft, day).rule(RULE);
    }

    private static List<String> deadlines(Draft draft, String day) {
        return Lawful.deadlines(draft, RULE, DocumentKind.CITIZEN_REQUESTS, day);
    }

    @Test
    void as_long_as_the_answer_is_awaited_there_is_nothing_to_appeal_against() {
        judged(request(), "2024-05-02").isNotApplicable(Reason.NOT_YET);
        assertThat(deadlines(request(), "2024-05-02")).isEmpty();
    }

    @Test
    void in_silence_the_complaint_to_the_head_follows_the_end_of_the_time_for_an_answer() {
        judged(request(), "2024-05-03")
                .isSatisfied()
                .withInput("step", "head")
                .withInput("event", "2024-05-02")
                .withInput("lastDay", "2024-05-30");
        assertThat(deadlines(request(), "2024-05-03")).containsExactly("head RIGHT TO_COME 2024-05-30");
        assertThat(deadlines(request(), "2024-05-31")).containsExactly("head RIGHT PAST 2024-05-30");
        judged(request(), "2024-05-31").isSatisfied();
    }

    @Test
    void an_extension_or_urgency_moves_the_end_of_the_time_for_an_answer() {
        Draft extended = request().with(AT + "/extendedOn", "2024-04-20").with(AT + "/extensionReason", "Tiers");
        judged(extended, "2024-05-03").isNotApplicable(Reason.NOT_YET);
        judged(extended, "2024-05-31").isSatisfied().withInput("event", "2024-05-30");
        judged(request().with(AT + "/urgent", true), "2024-04-05").isSatisfied().withInput("event", "2024-04-04");
    }

    @ParameterizedTest
    @CsvSource({"REFUSED", "PARTLY_GRANTED"})
    void a_refusal_opens_twenty_working_days_for_a_complaint_to_the_head(String outcome) {
        Draft refused = refused().with(AT + "/outcome", outcome);
        judged(refused, "2024-04-23").isSatisfied().withInput("lastDay", "2024-05-21");
        assertThat(deadlines(refused, "2024-05-21")).containsExactly("head RIGHT TO_COME 2024-05-21");
        assertThat(deadlines(refused, "2024-05-22")).containsExactly("head RIGHT PAST 2024-05-21");
    }

    @Test
    void who_got_everything_has_nothing_to_appeal_against() {
        judged(refused().with(AT + "/outcome", "GRANTED"), "2024-06-30").isNotApplicable(Reason.PREMISE_NOT_MET);
        judged(request().with(AT + "/outcome", "GRANTED"), "2024-06-30").isNotApplicable(Reason.PREMISE_NOT_MET);
    }

    @Test
    void the_head_answers_a_complaint_within_fifteen_days() {
        Draft complained = refused().with(AT + "/complaintOn", "2024-05-10");
        judged(complained, "2024-05-25")
                .isSatisfied()
                .withInput("step", "answer")
                .withInput("lastDay", "2024-05-25");
        assertThat(deadlines(complained, "2024-05-25"))
                .containsExactly("head RIGHT IN_TIME 2024-05-21", "answer DUTY TO_COME 2024-05-25");
    }

    @Test
    void the_commission_is_open_for_thirty_days_after_the_head_answered_or_kept_silent() {
        Draft silent = refused().with(AT + "/complaintOn", "2024-05-10");
        judged(silent, "2024-05-26")
                .isSatisfied()
                .withInput("step", "commission")
                .withInput("event", "2024-05-25")
                .withInput("lastDay", "2024-06-24");
        assertThat(deadlines(silent, "2024-06-25"))
                .containsExactly(
                        "head RIGHT IN_TIME 2024-05-21",
                        "answer DUTY OVERDUE 2024-05-25",
                        "commission RIGHT PAST 2024-06-24");
        Draft answered = silent.with(AT + "/complaintAnsweredOn", "2024-05-20");
        assertThat(deadlines(answered, "2024-06-19"))
                .containsExactly(
                        "head RIGHT IN_TIME 2024-05-21",
                        "answer DUTY IN_TIME 2024-05-25",
                        "commission RIGHT TO_COME 2024-06-19");
    }

    @Test
    void the_court_is_open_for_sixty_days_after_the_thirty_of_the_commission() {
        Draft draft = refused().with(AT + "/complaintOn", "2024-05-10").with(AT + "/commissionOn", "2024-06-01");
        judged(draft, "2024-06-10")
                .isSatisfied()
                .withInput("step", "court")
                .withInput("event", "2024-07-01")
                .withInput("lastDay", "2024-08-30");
        assertThat(deadlines(draft, "2024-06-10"))
                .containsExactly(
                        "head RIGHT IN_TIME 2024-05-21",
                        "answer DUTY OVERDUE 2024-05-25",
                        "commission RIGHT IN_TIME 2024-06-24",
                        "commissionAnswer WAIT TO_COME 2024-07-01",
                        "court RIGHT TO_COME 2024-08-30");
        assertThat(deadlines(draft, "2024-08-31"))
                .endsWith("commissionAnswer WAIT PAST 2024-07-01", "court RIGHT PAST 2024-08-30");
    }

    @Test
    void what_one_step_skipped_or_saw_done_is_no_input_of_the_next() {
        Draft draft = refused().with(AT + "/complaintOn", "2024-05-10").with(AT + "/commissionOn", "2024-06-01");
        assertThat(Lawful.judged(draft, "2024-06-10").assessment().verdicts(RULE))
                .singleElement()
                .satisfies(
                        verdict -> assertThat(verdict.inputs()).containsOnlyKeys("event", "delay", "lastDay", "step"));
    }

    @Test
    void steps_that_go_back_in_time_do_not_let_the_next_be_stated() {
        judged(refused().with(AT + "/complaintOn", "2024-03-31"), "2024-06-30")
                .isViolated()
                .as("order")
                .at(AT)
                .relatedTo(AT + "/receivedOn", AT + "/complaintOn");
        Draft complained = refused().with(AT + "/complaintOn", "2024-05-10");
        judged(complained.with(AT + "/complaintAnsweredOn", "2024-05-09"), "2024-06-30")
                .isViolated()
                .as("order");
        judged(complained.with(AT + "/commissionOn", "2024-05-09"), "2024-06-30")
                .isViolated()
                .as("order");
        judged(complained.with(AT + "/complaintAnsweredOn", "2024-05-10"), "2024-06-30")
                .isSatisfied();
    }

    @Test
    void what_is_not_known_lets_no_last_day_be_stated() {
        judged(refused().without(AT + "/outcome"), "2024-05-01")
                .isUndetermined()
                .missing(AT + "/outcome");
        judged(refused().without(AT + "/answeredOn"), "2024-05-01")
                .isUndetermined()
                .missing(AT + "/answeredOn");
        judged(refused().unreadable(AT + "/answeredOn"), "2024-05-01")
                .isUndetermined()
                .missing(AT + "/answeredOn");
        judged(refused().with(AT + "/answeredOn", "2024-04"), "2024-05-01").isUndetermined();
        judged(refused().with(AT + "/complaintOn", "2024-05"), "2024-08-01").isUndetermined();
        judged(refused().with(AT + "/complaintOn", "2024-05-10").unreadable(AT + "/complaintOn"), "2024-06-01")
                .isUndetermined()
                .missing(AT + "/complaintOn");
        judged(request().with(AT + "/urgent", "oui"), "2024-05-31")
                .isUndetermined()
                .missing(AT + "/urgent");
        judged(request().with(AT + "/receivedOn", "2024-03"), "2024-08-01").isUndetermined();
        judged(request().without(AT + "/receivedOn"), "2024-08-01").isUndetermined();
        Lawful.judgedWithoutCalendar(request(), "2024-08-01").rule(RULE).isUndetermined();
        Lawful.judgedWithoutCalendar(refused(), "2024-08-01").rule(RULE).isUndetermined();
    }

    @Test
    void a_later_step_is_stated_though_an_earlier_one_is_not_known() {
        judged(refused().without(AT + "/answeredOn").with(AT + "/commissionOn", "2024-06-01"), "2024-06-10")
                .isSatisfied()
                .withInput("lastDay", "2024-08-30");
    }

    @Test
    void steps_at_the_end_of_time_throw_nothing() {
        Draft last = request().with(AT + "/receivedOn", "9999-11-01");
        judged(last, "9999-12-31").isUndetermined();
        judged(last.with(AT + "/complaintOn", "9999-12-30").with(AT + "/commissionOn", "9999-12-31"), "9999-12-31")
                .isSatisfied();
    }

    @Test
    void the_law_judges_requests_since_12_March_2019() {
        judged(refused().with(AT + "/receivedOn", "2019-03-11"), "2024-06-30").isNotApplicable(Reason.NOT_YET_IN_FORCE);
    }
}
