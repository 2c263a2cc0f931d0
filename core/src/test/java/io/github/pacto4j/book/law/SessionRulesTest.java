package io.github.pacto4j.book.law;

import static io.github.pacto4j.book.law.Council.ADOPTED;
import static io.github.pacto4j.book.law.Council.LATER;
import static io.github.pacto4j.book.law.Council.commune;
import static io.github.pacto4j.book.law.Council.judged;
import static io.github.pacto4j.book.law.Council.plan;
import static io.github.pacto4j.book.law.Council.region;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionRulesTest {
    private static final String COMMUNE = "00.000.00.00";
    private static final String PROVINCE = "01.571";
    private static final String REGION = "01";
    private static final String SESSION = ADOPTED + "/session";
    private static final String OPENED = SESSION + "/openedOn";
    private static final String CLOSED = SESSION + "/closedOn";

    private static Judging opened(String collectivity, String day) {
        return judged(plan(collectivity, day, day));
    }

    @Nested
    class Month {
        private static final String RULE = "law.session-month";

        @Test
        void a_commune_that_adopts_in_an_ordinary_session_of_September_is_outside_its_months() {
            opened(COMMUNE, "2023-09-05")
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .from("113-14")
                    .at(SESSION)
                    .relatedTo(OPENED, SESSION + "/kind")
                    .withInput("opened", "2023-09-05")
                    .withInput("months", List.of("month.2", "month.5", "month.10"));
        }

        @Test
        void a_commune_that_adopts_in_an_ordinary_session_of_October_is_within_them() {
            opened(COMMUNE, "2023-10-03").rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({
            "01, 2024-03", "01, 2024-07", "01, 2024-10",
            "01.571, 2024-01", "01.571, 2024-06", "01.571, 2024-09",
            "00.000.00.00, 2024-02", "00.000.00.00, 2024-05", "00.000.00.00, 2024-10"
        })
        void each_tier_meets_in_its_three_months(String collectivity, String month) {
            opened(collectivity, month).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({
            "01, 2024-02", "01, 2024-04", "01, 2024-09",
            "01.571, 2024-02", "01.571, 2024-07", "01.571, 2024-10",
            "00.000.00.00, 2024-01", "00.000.00.00, 2024-06", "00.000.00.00, 2024-09"
        })
        void the_months_of_another_tier_are_not_its_own(String collectivity, String month) {
            opened(collectivity, month).rule(RULE).isViolated();
        }

        @Test
        void a_quarter_holds_lawful_months_and_others() {
            opened(COMMUNE, "2023-36").rule(RULE).isUndetermined().missing(OPENED);
        }

        @Test
        void a_quarter_without_a_lawful_month_is_outside_whatever_its_day() {
            opened(COMMUNE, "2023-35").rule(RULE).isViolated();
        }

        @Test
        void an_extraordinary_session_has_no_month() {
            judged(plan(COMMUNE, "2023-09-05", "2023-09-05").with(SESSION + "/kind", "EXTRAORDINARY"))
                    .rule(RULE)
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void of_a_session_of_unknown_kind_or_day_it_cannot_be_said() {
            judged(commune().without(SESSION + "/kind"))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(SESSION + "/kind");
            judged(commune().without(OPENED)).rule(RULE).isUndetermined().missing(OPENED);
            judged(commune().unreadable(OPENED)).rule(RULE).isUndetermined().missing(OPENED);
            judged(commune().without(SESSION)).rule(RULE).isUndetermined();
        }

        @Test
        void before_the_organic_laws_there_was_another_law() {
            opened(COMMUNE, "2015-07-22").rule(RULE).isNotApplicable(Reason.NOT_YET_IN_FORCE);
            opened(COMMUNE, "2015-07-23").rule(RULE).isViolated();
        }

        @Test
        void a_collectivity_that_the_register_does_not_know_has_no_known_months() {
            opened("99.999.99.99", "2023-09-05").rule(RULE).isUndetermined();
        }

        @Test
        void a_plan_that_is_not_adopted_yet_is_not_judged_by_its_session() {
            judged(plan(COMMUNE, "2023-09-05", "2023-09-05"), "2023-09-04")
                    .rule(RULE)
                    .isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void each_council_of_a_joint_plan_meets_in_the_months_of_its_own_tier() {
            judged(joint("\"collectivity\": \"00.000.00.00\",", "2024-03-04"))
                    .rule(RULE)
                    .isViolated()
                    .from("113-14")
                    .at("/history/2/deliberations/1/session");
            judged(joint("\"collectivity\": \"00.000.00.00\",", "2024-02-06"))
                    .rule(RULE)
                    .isSatisfied()
                    .forSubjects(2);
        }

        @Test
        void of_a_council_of_a_joint_plan_that_is_not_named_the_tier_is_unknown() {
            judged(joint("", "2024-03-04"))
                    .rule(RULE)
                    .isUndetermined()
                    .missing("/history/2/deliberations/1/collectivity");
        }

        @Test
        void a_council_that_cannot_be_read_is_not_that_of_the_plan() {
            judged(joint("\"collectivity\": 7,", "2024-03-04"))
                    .rule(RULE)
                    .isUndetermined()
                    .missing("/history/2/deliberations/1/collectivity");
        }

        private static Draft joint(String collectivity, String openedOn) {
            return region().withJson("/jointWith", "[\"00.000.00.00\"]")
                    .without(ADOPTED)
                    .withJson("/history/2/deliberations", """
                            [{"collectivity": "01", "session": {"kind": "ORDINARY", "openedOn": "2024-03-04"}},
                             {%s "session": {"kind": "ORDINARY", "openedOn": "%s"}}]
                            """.formatted(collectivity, openedOn));
        }
    }

    @Nested
    class Day {
        private static final String RULE = "law.session-day";

        @ParameterizedTest
        @CsvSource({"01, 2024-03-04", "01.571, 2024-06-10", "00.000.00.00, 2023-10-01", "00.000.00.00, 2023-10-07"})
        void a_session_opens_on_the_day_of_its_tier(String collectivity, String day) {
            opened(collectivity, day).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"01, 2024-03-05", "01, 2024-03-11", "01, 2024-03-01", "01.571, 2024-06-03", "01.571, 2024-06-11"})
        void another_day_than_the_Monday_fixed_is_not_its_day(String collectivity, String day) {
            opened(collectivity, day)
                    .rule(RULE)
                    .isViolated()
                    .as("day")
                    .weighing(Severity.WARNING)
                    .at(SESSION)
                    .relatedTo(OPENED, SESSION + "/kind")
                    .withInput("opened", day)
                    .withInput("fixed", collectivity.equals(REGION) ? "2024-03-04" : "2024-06-10");
        }

        @Test
        void a_commune_opens_in_the_first_week_of_the_month() {
            opened(COMMUNE, "2023-10-09")
                    .rule(RULE)
                    .isViolated()
                    .as("week")
                    .withInput("fixed", "2023-10-01")
                    .withInput("until", "2023-10-07");
        }

        @Test
        void a_Monday_that_is_a_holiday_gives_way_to_the_next_working_day() {
            opened(PROVINCE, "2021-01-12").rule(RULE).isSatisfied().withInput("skipped", List.of("2021-01-11"));
            opened(PROVINCE, "2021-01-11").rule(RULE).isViolated().as("day");
            opened(PROVINCE, "2021-01-13").rule(RULE).isViolated().as("day");
        }

        @Test
        void a_commune_whose_week_ends_with_holidays_opens_on_the_next_working_day() {
            // 5 February 2027 is a working Friday: without a holiday the Monday after is too late.
            judged(plan(COMMUNE, "2027-02-08", "2027-02-08"), "2027-12-31")
                    .rule(RULE)
                    .isViolated()
                    .as("week");
            // 6 November is a holiday on a Friday in 2026, the 7th a Saturday; the month is another rule's matter.
            judged(plan(COMMUNE, "2026-11-09", "2026-11-09"), "2027-12-31")
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void without_a_calendar_it_cannot_be_said_whether_the_Monday_was_a_holiday() {
            judged(WorkingDays.unknown(), region(), LATER)
                    .rule(RULE)
                    .isUndetermined()
                    .missing(OPENED)
                    .withInput("unknown", List.of("2024-03-04"));
            judged(WorkingDays.unknown(), plan(REGION, "2024-03-05", "2024-03-06"), LATER)
                    .rule(RULE)
                    .isUndetermined();
        }

        @Test
        void where_the_answer_does_not_hang_on_a_holiday_no_calendar_is_needed() {
            judged(WorkingDays.unknown(), commune(), LATER).rule(RULE).isSatisfied();
            judged(WorkingDays.unknown(), plan(REGION, "2024-03-01", "2024-03-06"), LATER)
                    .rule(RULE)
                    .isViolated();
            judged(WorkingDays.unknown(), plan(REGION, "2024-03-09", "2024-03-09"), LATER)
                    .rule(RULE)
                    .isViolated();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2023-10", "2023"})
        void a_month_does_not_tell_the_day(String opened) {
            opened(COMMUNE, opened).rule(RULE).isUndetermined().missing(OPENED);
        }

        @Test
        void an_extraordinary_session_has_no_day() {
            judged(plan(REGION, "2024-03-06", "2024-03-06").with(SESSION + "/kind", "EXTRAORDINARY"))
                    .rule(RULE)
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
        }
    }

    @Nested
    class Length {
        private static final String RULE = "law.session-length";

        @ParameterizedTest
        @CsvSource({
            "00.000.00.00, 2023-10-04, 2023-10-18",
            "01.571, 2024-06-10, 2024-06-24",
            "01, 2024-03-04, 2024-03-18",
            "01, 2024-03-04, 2024-03-04"
        })
        void fifteen_days_from_the_opening_day_on_are_allowed(String collectivity, String opened, String closed) {
            judged(plan(collectivity, opened, closed)).rule(RULE).isSatisfied();
        }

        @Test
        void a_sixteenth_day_is_too_many() {
            judged(commune().with(CLOSED, "2023-10-19"))
                    .rule(RULE)
                    .isViolated()
                    .as("late")
                    .weighing(Severity.ERROR)
                    .at(SESSION)
                    .relatedTo(OPENED, CLOSED)
                    .withInput("event", "2023-10-04")
                    .withInput("done", "2023-10-19")
                    .withInput("lastDay", "2023-10-18");
        }

        @ParameterizedTest
        @CsvSource({"01, 2024-03-04, 2024-04-02, 2024-04-03", "01.571, 2024-06-10, 2024-07-09, 2024-07-10"})
        void an_extension_adds_fifteen_days(String collectivity, String opened, String last, String late) {
            Draft extended = plan(collectivity, opened, last).with(SESSION + "/extendedOn", opened);
            judged(extended).rule(RULE).isSatisfied();
            judged(extended.with(CLOSED, late)).rule(RULE).isViolated().as("late");
        }

        @Test
        void the_extension_of_a_commune_is_seven_working_days() {
            // From the fifteenth day, a Wednesday: 19, 20, 23, 24, 25, 26 and 27 October.
            Draft extended = commune().with(SESSION + "/extendedOn", "2023-10-17");
            judged(extended.with(CLOSED, "2023-10-27"))
                    .rule(RULE)
                    .isSatisfied()
                    .withInput("skipped", List.of("2023-10-21", "2023-10-22"));
            judged(extended.with(CLOSED, "2023-10-28")).rule(RULE).isViolated().as("late");
        }

        @ParameterizedTest
        @CsvSource({
            "01, 2024-03-10, 2024-03-11",
            "01.571, 2024-03-10, 2024-03-11",
            "00.000.00.00, 2024-03-12, 2024-03-13"
        })
        void an_extraordinary_session_lasts_seven_days_and_that_of_a_commune_seven_working_days(
                String collectivity, String last, String late) {
            Draft extraordinary = plan(collectivity, "2024-03-04", last).with(SESSION + "/kind", "EXTRAORDINARY");
            judged(extraordinary).rule(RULE).isSatisfied();
            judged(extraordinary.with(CLOSED, late)).rule(RULE).isViolated().as("late");
        }

        @Test
        void an_extraordinary_session_is_not_extended() {
            judged(commune().with(SESSION + "/kind", "EXTRAORDINARY").with(SESSION + "/extendedOn", "2023-10-05"))
                    .rule(RULE)
                    .isViolated()
                    .as("extended")
                    .at(SESSION)
                    .relatedTo(SESSION + "/kind", SESSION + "/extendedOn")
                    .withInput("extended", "2023-10-05");
        }

        @Test
        void an_extension_that_cannot_be_read_matters_only_where_one_was_needed() {
            Draft unread = commune().unreadable(SESSION + "/extendedOn");
            judged(unread).rule(RULE).isSatisfied();
            judged(unread.with(CLOSED, "2023-10-19"))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(SESSION + "/extendedOn");
            judged(unread.with(CLOSED, "2023-10-30")).rule(RULE).isViolated().as("late");
        }

        @Test
        void without_its_close_a_session_may_still_last_and_later_nobody_knows() {
            Draft open = commune().without(CLOSED);
            judged(open, "2023-10-18").rule(RULE).isNotApplicable(Reason.NOT_YET);
            judged(open, "2023-10-19").rule(RULE).isUndetermined().missing(CLOSED);
        }

        @Test
        void months_are_too_coarse_to_count_days_unless_they_lie_far_apart() {
            judged(plan(COMMUNE, "2023-10", "2023-10")).rule(RULE).isUndetermined();
            judged(plan(COMMUNE, "2023-10", "2023-12")).rule(RULE).isViolated();
        }
    }
}
