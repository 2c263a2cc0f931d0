package io.github.pacto4j.book.guide;

import static io.github.pacto4j.book.guide.Candidate.APPLICATION;
import static io.github.pacto4j.book.guide.Candidate.judged;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "eligible-member-state",
                "interest-after-call",
                "values-endorsed",
                "added-value",
                "priorities-aligned",
                "capacity",
                "recent-reform",
                "mechanisms",
                "practice-to-share",
                "ready-to-exchange",
                "extension"
            })
    void a_whole_application_satisfies_every_condition_of_axis_1(String rule) {
        judged(APPLICATION, "guide." + rule).isSatisfied();
        judged(Candidate.DOSSIER, "guide." + rule).isSatisfied();
    }

    @Test
    void the_conditions_bind_communes_that_apply_as_well() {
        Draft commune = APPLICATION.with("/collectivity", "01.571.01.11").without("/narrative/capacity");
        Candidate.judgedByItsBooks(commune, "guide.capacity").isViolated().weighing(Severity.ERROR);
    }

    @Test
    void the_conditions_were_not_in_force_before_the_guide() {
        judged(APPLICATION.with("/submittedOn", "2020-10-01"), "guide.capacity")
                .isNotApplicable(Reason.NOT_YET_IN_FORCE);
    }

    @Test
    void a_dossier_without_an_application_has_none_to_judge() {
        judged(Candidate.DOSSIER.without("/application"), "guide.capacity").isNotApplicable(Reason.ABSENT_PART);
    }

    @Nested
    class EligibleMemberState {
        private static final String RULE = "guide.eligible-member-state";

        @Test
        void an_application_sent_before_the_state_joined_cannot_be_received() {
            Draft old = Candidate.DOSSIER.with("/plan/submittedOn", "2024-06-10");
            judged(old.with("/application/submittedOn", "2018-03-31"), RULE)
                    .isViolated()
                    .at("/application")
                    .relatedTo("/application/submittedOn")
                    .withInput("memberSince", "2018-04")
                    .from("GUIDE");
            judged(old.with("/application/submittedOn", "2018-05-01"), RULE).isSatisfied();
        }

        @Test
        void the_month_in_which_the_state_joined_is_too_coarse_to_tell() {
            Draft old = Candidate.DOSSIER.with("/plan/submittedOn", "2024-06-10");
            judged(old.with("/application/submittedOn", "2018-04-10"), RULE)
                    .isUndetermined()
                    .missing("/application/submittedOn");
        }

        @Test
        void an_application_not_yet_sent_is_judged_as_of_today() {
            judged(APPLICATION.without("/submittedOn"), RULE).isSatisfied();
        }

        @Test
        void a_day_that_cannot_be_read_is_unknown() {
            // Whether the rule was in force hangs on that day too.
            judged(APPLICATION.unreadable("/submittedOn"), RULE)
                    .isUndetermined()
                    .missing("/submittedOn");
        }

        @Test
        void of_a_collectivity_that_the_register_does_not_know_nothing_can_be_said() {
            judged(APPLICATION.with("/collectivity", "99.999.99.99"), RULE)
                    .isUndetermined()
                    .missing("/collectivity");
            judged(APPLICATION.without("/collectivity"), RULE).isUndetermined().missing("/collectivity");
            judged(APPLICATION.unreadable("/collectivity"), RULE)
                    .isUndetermined()
                    .missing("/collectivity");
        }

        @Test
        void the_dossier_names_the_collectivity_where_the_application_does_not() {
            judged(Candidate.DOSSIER.without("/application/collectivity"), RULE).isSatisfied();
        }
    }

    @Nested
    class InterestAfterCall {
        private static final String RULE = "guide.interest-after-call";

        @ParameterizedTest
        @ValueSource(strings = {"2023-11-01", "2024-01-12"})
        void a_letter_may_be_sent_on_the_first_and_on_the_last_day_of_the_call(String day) {
            judged(APPLICATION.with("/submittedOn", day), RULE).isSatisfied();
        }

        @Test
        void a_letter_sent_before_the_call_opens_comes_too_early() {
            judged(APPLICATION.with("/submittedOn", "2023-10-31"), RULE)
                    .isViolated()
                    .as("early")
                    .at("")
                    .relatedTo("/submittedOn", "/call/start")
                    .withInput("openedOn", "2023-11-01");
        }

        @Test
        void a_letter_sent_after_the_call_has_closed_comes_too_late() {
            judged(APPLICATION.with("/submittedOn", "2024-01-13"), RULE)
                    .isViolated()
                    .as("late")
                    .relatedTo("/submittedOn", "/call/end")
                    .withInput("closedOn", "2024-01-12");
        }

        @Test
        void a_call_without_a_known_closing_day_is_open() {
            judged(APPLICATION.without("/call/end").with("/submittedOn", "2024-05-01"), RULE)
                    .isSatisfied();
        }

        @Test
        void a_call_whose_opening_is_not_known_can_still_have_closed() {
            Draft unopened = APPLICATION.without("/call/start");
            judged(unopened, RULE).isUndetermined().missing("/call/start");
            judged(unopened.with("/submittedOn", "2024-01-13"), RULE)
                    .isViolated()
                    .as("late");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/call", "/submittedOn"})
        void without_call_or_letter_it_cannot_be_said(String place) {
            judged(APPLICATION.without(place), RULE).isUndetermined().missing(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/call", "/call/start", "/call/end", "/submittedOn"})
        void what_cannot_be_read_is_unknown(String place) {
            judged(APPLICATION.unreadable(place), RULE).isUndetermined().missing(place);
        }

        @Test
        void a_month_in_which_the_call_opens_is_too_coarse() {
            judged(APPLICATION.with("/submittedOn", "2023-11").with("/call/start", "2023-11-15"), RULE)
                    .isUndetermined()
                    .missing("/submittedOn", "/call/start");
            judged(APPLICATION.with("/submittedOn", "2024-01"), RULE)
                    .isUndetermined()
                    .missing("/submittedOn", "/call/end");
        }
    }

    @Nested
    class ValuesEndorsed {
        private static final String RULE = "guide.values-endorsed";

        @ParameterizedTest
        @CsvSource({"0, FISCAL_TRANSPARENCY", "1, ACCESS_TO_INFORMATION", "2, INTEGRITY", "3, CITIZEN_PARTICIPATION"})
        void each_of_the_four_principles_has_to_be_endorsed(int index, String value) {
            judged(APPLICATION.without("/values/" + index), RULE)
                    .isViolated()
                    .as("values")
                    .at("")
                    .relatedTo("/values")
                    .withInput("values", List.of(value));
        }

        @Test
        void an_empty_list_endorses_none() {
            judged(APPLICATION.withJson("/values", "[]"), RULE).isViolated().as("values");
        }

        @Test
        void what_is_not_written_down_is_not_endorsed() {
            judged(APPLICATION.without("/values"), RULE).isViolated().at("").missing("/values");
        }

        @Test
        void a_principle_that_cannot_be_read_may_be_the_missing_one() {
            judged(APPLICATION.unreadable("/values/2"), RULE).isUndetermined().missing("/values");
            judged(APPLICATION.unreadable("/values"), RULE).isUndetermined().missing("/values");
        }

        @Test
        void an_applicant_that_says_it_does_not_keep_the_standards_endorses_nothing() {
            judged(APPLICATION.with("/standardsEndorsed", false), RULE)
                    .isViolated()
                    .as("standards")
                    .relatedTo("/standardsEndorsed");
            judged(APPLICATION.with("/standardsEndorsed", true), RULE).isSatisfied();
        }
    }

    @Nested
    class Answers {
        @ParameterizedTest
        @CsvSource({
            "guide.added-value, addedValue", "guide.capacity, capacity",
            "guide.mechanisms, mechanisms", "guide.extension, extension"
        })
        void a_condition_without_an_answer_is_not_met(String rule, String question) {
            String place = "/narrative/" + question;
            judged(APPLICATION.without(place), rule)
                    .isViolated()
                    .at("/narrative")
                    .weighing(Severity.ERROR)
                    .from("GUIDE");
            judged(APPLICATION.with(place, "  "), rule).isViolated().at("/narrative");
            judged(APPLICATION.without("/narrative"), rule).isViolated().at("");
            judged(APPLICATION.unreadable(place), rule).isUndetermined().missing(place);
            judged(APPLICATION.unreadable("/narrative"), rule).isUndetermined().unknown(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {"priorities", "alignment"})
        void priorities_and_their_link_to_the_partnership_are_both_described(String question) {
            String rule = "guide.priorities-aligned";
            judged(APPLICATION.without("/narrative/" + question), rule)
                    .isViolated()
                    .as(question)
                    .at("/narrative");
            judged(APPLICATION.unreadable("/narrative/" + question), rule)
                    .isUndetermined()
                    .missing("/narrative/" + question);
        }

        @Test
        void an_application_that_says_nothing_lacks_both() {
            judged(APPLICATION.without("/narrative"), "guide.priorities-aligned")
                    .isViolated()
                    .as("both")
                    .at("");
        }

        @Test
        void an_unreadable_answer_does_not_hide_that_the_other_is_missing() {
            Draft draft = APPLICATION.unreadable("/narrative/priorities").without("/narrative/alignment");
            judged(draft, "guide.priorities-aligned").isViolated().as("alignment");
        }

        @Test
        void a_wording_that_cannot_be_read_may_be_the_answer() {
            Draft draft = APPLICATION.withJson("/narrative/alignment", "{\"ar\": false}");
            judged(draft, "guide.priorities-aligned").isUndetermined().missing("/narrative/alignment");
        }
    }

    @Nested
    class RecentReform {
        private static final String RULE = "guide.recent-reform";

        @ParameterizedTest
        @ValueSource(strings = {"2020-12-20", "2023-12-20", "2022", "2021-41"})
        void a_reform_of_the_three_years_before_counts(String date) {
            judged(APPLICATION.with("/reforms/0/date", date), RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2020-12-19", "2019", "2023-12-21", "2024"})
        void an_older_or_a_later_one_does_not(String date) {
            judged(APPLICATION.with("/reforms/0/date", date), RULE)
                    .isViolated()
                    .as("old")
                    .at("")
                    .relatedTo("/reforms", "/submittedOn")
                    .withInput("dates", List.of(date));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2020", "2020-12", "2023-12"})
        void a_date_too_coarse_leaves_it_open(String date) {
            judged(APPLICATION.with("/reforms/0/date", date), RULE)
                    .isUndetermined()
                    .missing("/reforms/0/date");
        }

        @Test
        void a_submission_known_to_the_month_moves_both_ends() {
            Draft december = APPLICATION.with("/submittedOn", "2023-12");
            judged(december.with("/reforms/0/date", "2020-12-31"), RULE).isSatisfied();
            judged(december.with("/reforms/0/date", "2020-12-15"), RULE).isUndetermined();
            judged(december.with("/reforms/0/date", "2020-11-30"), RULE).isViolated();
        }

        @Test
        void one_recent_reform_is_enough_beside_old_and_undated_ones() {
            judged(APPLICATION.withJson("/reforms", """
                                    [{"date": "2010"}, {"title": "sans date"}, {"date": "2023-01"}]"""), RULE).isSatisfied();
        }

        @Test
        void a_reform_without_a_date_is_to_be_dated() {
            judged(APPLICATION.withJson("/reforms/-", "{\"date\": \"2010\"}").without("/reforms/0/date"), RULE)
                    .isViolated()
                    .as("undated")
                    .at("/reforms/0");
        }

        @Test
        void an_applicant_names_at_least_one_reform() {
            judged(APPLICATION.withJson("/reforms", "[]"), RULE).isViolated().as("none");
            judged(APPLICATION.without("/reforms"), RULE).isViolated().missing("/reforms");
        }

        @Test
        void without_the_day_of_submission_there_is_nothing_to_count_from() {
            judged(APPLICATION.without("/submittedOn"), RULE).isUndetermined().missing("/submittedOn");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/reforms", "/reforms/0", "/reforms/0/date"})
        void a_reform_that_cannot_be_read_may_be_recent(String place) {
            judged(APPLICATION.unreadable(place), RULE).isUndetermined().unknown(place);
        }
    }

    @Nested
    class PracticeAndExchange {
        @Test
        void an_applicant_has_a_good_practice_to_show() {
            String rule = "guide.practice-to-share";
            judged(APPLICATION.without("/goodPractices"), rule).isViolated().at("");
            judged(APPLICATION.withJson("/goodPractices", "[]"), rule).isViolated();
            judged(APPLICATION.withJson("/goodPractices", "[\" \"]"), rule).isViolated();
            judged(APPLICATION.withJson("/goodPractices", "[{\"ar\": false}]"), rule)
                    .isUndetermined()
                    .missing("/goodPractices");
            judged(APPLICATION.withJson("/goodPractices", "[true]"), rule)
                    .isUndetermined()
                    .missing("/goodPractices");
        }

        @Test
        void an_applicant_states_that_it_is_ready_to_exchange() {
            String rule = "guide.ready-to-exchange";
            judged(APPLICATION.with("/readyToExchange", false), rule)
                    .isViolated()
                    .at("")
                    .relatedTo("/readyToExchange");
            judged(APPLICATION.without("/readyToExchange"), rule).isViolated().missing("/readyToExchange");
            judged(APPLICATION.unreadable("/readyToExchange"), rule)
                    .isUndetermined()
                    .missing("/readyToExchange");
        }
    }
}
