package io.github.pacto4j.book.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Books;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging.ByRule;
import io.github.pacto4j.citizen.RefusalGround;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.rule.Reason;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InformationRequestRulesTest {
    private static final String ANSWERED = "law.request-answered";
    private static final String REASONED = "law.request-refusal-reasoned";
    private static final String AT = "/informationRequests/0";
    private static final String LATER = "2024-12-31";

    /** Received on the first of April 2024: the feast that ends Ramadan fell on the tenth and eleventh. */
    private static Draft request() {
        return Lawful.requests("00.000.00.00", "informationRequests", "\"receivedOn\": \"2024-04-01\"");
    }

    private static Draft answeredOn(String day) {
        return request().with(AT + "/answeredOn", day);
    }

    private static Draft extended(String on, String answered) {
        return answeredOn(answered)
                .with(AT + "/extendedOn", on)
                .with(AT + "/extensionReason", "Consultation d'un tiers");
    }

    private static ByRule judged(Draft draft) {
        return judged(draft, LATER);
    }

    private static ByRule judged(Draft draft, String day) {
        return Lawful.judged(draft, day).rule(ANSWERED);
    }

    @Test
    void a_request_is_answered_within_twenty_working_days_across_a_feast() {
        judged(answeredOn("2024-05-02")).isSatisfied();
        judged(answeredOn("2024-05-03"))
                .isViolated()
                .as("late")
                .at(AT)
                .relatedTo(AT + "/receivedOn", AT + "/answeredOn")
                .from("31-13")
                .withInput("lastDay", "2024-05-02")
                .withInput("delay", "20 WORKING_DAYS")
                .withInput(
                        "skipped",
                        List.of(
                                "2024-04-06",
                                "2024-04-07",
                                "2024-04-10",
                                "2024-04-11",
                                "2024-04-13",
                                "2024-04-14",
                                "2024-04-20",
                                "2024-04-21",
                                "2024-04-27",
                                "2024-04-28",
                                "2024-05-01"));
    }

    @Test
    void a_request_without_an_answer_is_overdue_on_the_day_after_the_last() {
        judged(request(), "2024-05-02").isNotApplicable(Reason.NOT_YET);
        judged(request(), "2024-05-03").isViolated().as("overdue").at(AT).relatedTo(AT + "/receivedOn");
        judged(request().with(AT + "/outcome", "PENDING"), "2024-05-03")
                .isViolated()
                .as("overdue");
    }

    @Test
    void an_urgent_request_is_answered_within_three_plain_days() {
        // From Friday on, Saturday and Sunday count.
        Draft urgent = request().with(AT + "/receivedOn", "2024-04-05").with(AT + "/urgent", true);
        judged(urgent.with(AT + "/answeredOn", "2024-04-08")).isSatisfied();
        judged(urgent.with(AT + "/answeredOn", "2024-04-09"))
                .isViolated()
                .as("late")
                .withInput("delay", "3 DAYS")
                .withInput("lastDay", "2024-04-08");
        judged(urgent, "2024-04-09").isViolated().as("overdue");
        judged(urgent.with(AT + "/urgent", false).with(AT + "/answeredOn", "2024-04-09"))
                .isSatisfied();
    }

    @Test
    void whether_a_request_is_urgent_matters_only_where_it_changes_the_answer() {
        Draft unread = request().with(AT + "/urgent", "oui");
        judged(unread.with(AT + "/answeredOn", "2024-04-04")).isSatisfied();
        judged(unread.with(AT + "/answeredOn", "2024-04-05")).isUndetermined().missing(AT + "/urgent");
        judged(unread.with(AT + "/answeredOn", "2024-05-03")).isViolated();
    }

    @Test
    void an_extension_announced_in_time_with_reasons_gives_twenty_working_days_more() {
        judged(extended("2024-05-02", "2024-05-30")).isSatisfied();
        judged(extended("2024-05-02", "2024-05-31")).isViolated().as("late").withInput("lastDay", "2024-05-30");
        judged(extended("2024-04-15", "2024-05-30").without(AT + "/answeredOn"), "2024-05-30")
                .isNotApplicable(Reason.NOT_YET);
        judged(extended("2024-04-15", "2024-05-30").without(AT + "/answeredOn"), "2024-05-31")
                .isViolated()
                .as("overdue");
    }

    @Test
    void an_extension_announced_too_late_or_without_reasons_gives_no_more_time() {
        judged(extended("2024-05-03", "2024-05-06")).isViolated().withInput("lastDay", "2024-05-02");
        judged(extended("2024-04-15", "2024-05-06").without(AT + "/extensionReason"))
                .isViolated()
                .withInput("lastDay", "2024-05-02");
        judged(extended("2024-04-15", "2024-05-06").with(AT + "/extensionReason", " "))
                .isViolated();
        judged(extended("2024-05-03", "2024-05-02")).isSatisfied();
    }

    @Test
    void an_urgent_request_may_be_extended_during_its_three_days() {
        Draft urgent = extended("2024-04-04", "2024-05-07").with(AT + "/urgent", true);
        judged(urgent).isSatisfied();
        judged(urgent.with(AT + "/answeredOn", "2024-05-08")).isViolated().withInput("lastDay", "2024-05-07");
        judged(urgent.with(AT + "/extendedOn", "2024-04-05")).isViolated().withInput("lastDay", "2024-04-04");
    }

    @Test
    void what_could_not_be_read_of_an_extension_leaves_open_only_what_hangs_on_it() {
        Draft undated = extended("2024-04-15", "2024-05-06").unreadable(AT + "/extendedOn");
        judged(undated).isUndetermined().missing(AT + "/extendedOn");
        judged(undated.with(AT + "/answeredOn", "2024-05-02")).isSatisfied();
        judged(undated.with(AT + "/answeredOn", "2024-05-31")).isViolated();
        judged(extended("2024-04-15", "2024-05-06").unreadable(AT + "/extensionReason"))
                .isUndetermined()
                .missing(AT + "/extensionReason");
        judged(extended("2024-05", "2024-05-06")).isUndetermined();
    }

    @Test
    void coarse_days_and_an_unknown_calendar_leave_an_answer_open() {
        judged(answeredOn("2024-05")).isUndetermined().missing(AT + "/receivedOn", AT + "/answeredOn");
        judged(answeredOn("2024-04")).isSatisfied();
        judged(answeredOn("2024-06")).isViolated();
        judged(request().with(AT + "/receivedOn", "2024-03"), "2024-04-15").isUndetermined();
        judged(answeredOn("2024-05-02").unreadable(AT + "/answeredOn"))
                .isUndetermined()
                .missing(AT + "/answeredOn");
        Lawful.judgedWithoutCalendar(answeredOn("2024-05-03"), LATER)
                .rule(ANSWERED)
                .isUndetermined();
        Lawful.judgedWithoutCalendar(answeredOn("2024-04-26"), LATER)
                .rule(ANSWERED)
                .isSatisfied();
    }

    @Test
    void the_law_judges_requests_since_12_March_2019() {
        judged(request().with(AT + "/receivedOn", "2019-03-11")).isNotApplicable(Reason.NOT_YET_IN_FORCE);
        judged(request().with(AT + "/receivedOn", "2019-03-12")).isViolated();
        judged(request().without(AT + "/receivedOn")).isUndetermined().missing(AT + "/receivedOn");
        judged(request().unreadable(AT + "/receivedOn")).isUndetermined().missing(AT + "/receivedOn");
    }

    @Test
    void the_answer_is_a_duty_with_one_last_day() {
        assertThat(Lawful.deadlines(request(), ANSWERED, DocumentKind.CITIZEN_REQUESTS, "2024-04-20"))
                .containsExactly("DUTY TO_COME 2024-05-02");
        assertThat(Lawful.deadlines(
                        extended("2024-04-15", "2024-05-06"), ANSWERED, DocumentKind.CITIZEN_REQUESTS, LATER))
                .containsExactly("DUTY IN_TIME 2024-05-30");
    }

    // What a refusal says.

    private static Draft refusal(String outcome) {
        return answeredOn("2024-04-15")
                .with(AT + "/outcome", outcome)
                .with(AT + "/refusalGround", "EXCEPTION_ART_7")
                .with(AT + "/remedyStated", true);
    }

    private static ByRule refused(Draft draft) {
        return Lawful.judged(draft, LATER).rule(REASONED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "PARTLY_GRANTED"})
    void a_full_or_partial_refusal_gives_its_ground_and_states_the_right_to_complain(String outcome) {
        Draft refusal = refusal(outcome);
        refused(refusal).isSatisfied();
        refused(refusal.without(AT + "/refusalGround"))
                .isViolated()
                .as("ground")
                .at(AT)
                .from("31-13");
        refused(refusal.with(AT + "/refusalGround", " ")).isViolated().as("ground");
        refused(refusal.with(AT + "/remedyStated", false))
                .isViolated()
                .as("remedy")
                .at(AT);
        refused(refusal.without(AT + "/remedyStated")).isViolated().as("remedy");
        refused(refusal.without(AT + "/refusalGround").without(AT + "/remedyStated"))
                .isViolated()
                .as("bare");
    }

    @Test
    void a_ground_in_words_is_a_ground_since_the_list_of_the_law_is_open() {
        refused(refusal("REFUSED").with(AT + "/refusalGround", "Document égaré"))
                .isSatisfied();
        assertThat(Books.all().get(4).figures())
                .filteredOn(figure -> figure.rule().equals(REASONED))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value().split(" ", -1))
                        .containsExactly(Arrays.stream(RefusalGround.values())
                                .map(RefusalGround::code)
                                .toArray(String[]::new)));
    }

    @Test
    void what_could_not_be_read_of_a_refusal_may_be_what_is_missed() {
        Draft refusal = refusal("REFUSED");
        refused(refusal.unreadable(AT + "/refusalGround")).isUndetermined().missing(AT + "/refusalGround");
        refused(refusal.unreadable(AT + "/remedyStated")).isUndetermined().missing(AT + "/remedyStated");
        refused(refusal.unreadable(AT + "/refusalGround").with(AT + "/remedyStated", false))
                .isViolated()
                .as("remedy");
        refused(refusal.unreadable(AT + "/outcome")).isUndetermined().missing(AT + "/outcome");
        refused(refusal.without(AT + "/outcome")).isUndetermined().missing(AT + "/outcome");
    }

    @ParameterizedTest
    @CsvSource({"GRANTED", "PENDING"})
    void what_is_granted_or_pending_needs_no_ground(String outcome) {
        refused(answeredOn("2024-04-15").with(AT + "/outcome", outcome)).isNotApplicable(Reason.PREMISE_NOT_MET);
    }

    @Test
    void what_was_not_answered_was_not_refused() {
        refused(request()).isNotApplicable(Reason.PREMISE_NOT_MET);
        refused(refusal("REFUSED").with(AT + "/receivedOn", "2019-03-11")).isNotApplicable(Reason.NOT_YET_IN_FORCE);
    }
}
