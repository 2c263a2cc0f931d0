package io.github.pacto4j.book.law;

import static io.github.pacto4j.book.law.Council.ADOPTED;
import static io.github.pacto4j.book.law.Council.LATER;
import static io.github.pacto4j.book.law.Council.commune;
import static io.github.pacto4j.book.law.Council.deadlines;
import static io.github.pacto4j.book.law.Council.judged;
import static io.github.pacto4j.book.law.Council.plan;
import static io.github.pacto4j.book.law.Council.province;
import static io.github.pacto4j.book.law.Council.region;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.TestCalendar;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TransmissionRulesTest {
    private static final String CLOSED = ADOPTED + "/session/closedOn";

    @Nested
    class Transmitted {
        private static final String RULE = "law.transmitted";
        private static final String SENT = ADOPTED + "/transmittedOn";

        /** Fifteen working days after Wednesday 18 October 2023, with the feast of 6 November in between. */
        private static final String LAST = "2023-11-09";

        @Test
        void a_commune_sends_its_deliberation_within_fifteen_working_days() {
            judged(commune().with(SENT, LAST)).rule(RULE).isSatisfied();
        }

        @Test
        void on_the_sixteenth_working_day_it_is_late_and_the_days_skipped_are_told() {
            judged(commune().with(SENT, "2023-11-10"))
                    .rule(RULE)
                    .isViolated()
                    .as("late")
                    .weighing(Severity.ERROR)
                    .from("113-14")
                    .at(ADOPTED)
                    .relatedTo(CLOSED, SENT)
                    .withInput("event", "2023-10-18")
                    .withInput("done", "2023-11-10")
                    .withInput("delay", "15 WORKING_DAYS")
                    .withInput("lastDay", LAST)
                    .withInput(
                            "skipped",
                            List.of(
                                    "2023-10-21",
                                    "2023-10-22",
                                    "2023-10-28",
                                    "2023-10-29",
                                    "2023-11-04",
                                    "2023-11-05",
                                    "2023-11-06"));
        }

        @Test
        void without_a_feast_in_between_the_last_day_comes_a_day_sooner() {
            Draft february = plan("00.000.00.00", "2024-02-05", "2024-02-14");
            judged(february.with(SENT, "2024-03-06")).rule(RULE).isSatisfied();
            judged(february.with(SENT, "2024-03-07")).rule(RULE).isViolated().withInput("lastDay", "2024-03-06");
        }

        @Test
        void a_region_and_a_province_have_ten_working_days() {
            judged(region().with(SENT, "2024-04-01")).rule(RULE).isSatisfied();
            judged(region().with(SENT, "2024-04-02")).rule(RULE).isViolated().withInput("delay", "10 WORKING_DAYS");
            judged(province().with(SENT, "2024-07-08")).rule(RULE).isSatisfied();
            judged(province().with(SENT, "2024-07-09")).rule(RULE).isViolated().from("112-14");
        }

        @Test
        void a_delay_that_crosses_the_new_year_skips_its_feasts() {
            // Ten working days after 28 December 2023: 1 and 11 January are off.
            Draft december = plan("01.571", "2023-12-28", "2023-12-28");
            judged(december.with(SENT, "2024-01-15")).rule(RULE).isSatisfied();
            judged(december.with(SENT, "2024-01-16")).rule(RULE).isViolated();
        }

        @Test
        void a_day_that_is_not_decreed_leaves_the_last_day_open() {
            // Fifteen working days after 27 April 2023 cross 1 and 18 May.
            Draft may = plan("00.000.00.00", "2023-04-27", "2023-04-27");
            judged(may.with(SENT, "2023-05-19")).rule(RULE).isSatisfied();
            judged(may.with(SENT, "2023-05-22"))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(CLOSED)
                    .withInput("unknown", List.of(TestCalendar.NOT_DECREED))
                    .withInput("lastDay", "2023-05-19/2023-05-22");
            judged(may.with(SENT, "2023-05-23")).rule(RULE).isViolated();
        }

        @Test
        void without_a_calendar_it_can_be_said_only_of_what_was_quick() {
            judged(WorkingDays.unknown(), commune().with(SENT, "2023-11-08"), LATER)
                    .rule(RULE)
                    .isSatisfied();
            judged(WorkingDays.unknown(), commune().with(SENT, LAST), LATER)
                    .rule(RULE)
                    .isUndetermined();
        }

        @Test
        void until_the_last_day_there_is_time_and_later_nobody_knows() {
            judged(commune(), LAST).rule(RULE).isNotApplicable(Reason.NOT_YET);
            judged(commune(), "2023-11-10").rule(RULE).isUndetermined().missing(SENT);
            judged(commune().unreadable(SENT), LATER)
                    .rule(RULE)
                    .isUndetermined()
                    .missing(SENT);
        }

        @Test
        void without_the_close_of_the_session_it_cannot_be_said() {
            judged(commune().without(CLOSED).with(SENT, LAST))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(CLOSED);
        }

        @Test
        void each_council_of_a_joint_plan_has_the_delay_of_its_own_tier() {
            Draft joint = region().withJson("/jointWith", "[\"00.000.00.00\"]")
                    .without(ADOPTED)
                    .withJson("/history/2/deliberations", """
                            [{"collectivity": "01", "decidedOn": "2024-03-04",
                              "session": {"closedOn": "2024-03-18"}, "transmittedOn": "2024-04-02"},
                             {"collectivity": "00.000.00.00", "decidedOn": "2024-03-04",
                              "session": {"closedOn": "2024-03-18"}, "transmittedOn": "2024-04-02"}]
                            """);
            judged(joint).rule(RULE).isViolatedAt("/history/2/deliberations/0");
        }

        @Test
        void the_last_day_is_among_the_deadlines() {
            assertThat(deadlines(commune(), "2023-10-20", RULE)).singleElement().satisfies(deadline -> {
                assertThat(deadline.last()).hasToString(LAST);
                assertThat(deadline.state()).isEqualTo(Deadline.State.TO_COME);
            });
        }
    }

    @Nested
    class Posted {
        private static final String RULE = "law.posted";
        private static final String POSTED = ADOPTED + "/postedOn";

        @Test
        void a_commune_posts_its_deliberation_by_the_eighth_day() {
            judged(commune().with(POSTED, "2023-10-26")).rule(RULE).isSatisfied();
        }

        @Test
        void the_ninth_day_is_too_late() {
            judged(commune().with(POSTED, "2023-10-27"))
                    .rule(RULE)
                    .isViolated()
                    .as("late")
                    .weighing(Severity.WARNING)
                    .at(ADOPTED)
                    .relatedTo(CLOSED, POSTED)
                    .withInput("event", "2023-10-18")
                    .withInput("done", "2023-10-27")
                    .withInput("delay", "8 DAYS")
                    .withInput("lastDay", "2023-10-26");
        }

        @Test
        void a_region_and_a_province_have_ten_days() {
            judged(region().with(POSTED, "2024-03-28")).rule(RULE).isSatisfied();
            judged(region().with(POSTED, "2024-03-29")).rule(RULE).isViolated();
            judged(province().with(POSTED, "2024-07-04")).rule(RULE).isSatisfied();
            judged(province().with(POSTED, "2024-07-05")).rule(RULE).isViolated();
        }

        @Test
        void until_the_last_day_there_is_time_and_later_nobody_knows() {
            judged(commune(), "2023-10-26").rule(RULE).isNotApplicable(Reason.NOT_YET);
            judged(commune(), "2023-10-27").rule(RULE).isUndetermined().missing(POSTED);
            judged(commune().with(POSTED, "2023-10")).rule(RULE).isUndetermined();
            judged(commune().without(CLOSED)).rule(RULE).isUndetermined().missing(CLOSED);
        }
    }
}
