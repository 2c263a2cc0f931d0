package io.github.pacto4j.book.law;

import static io.github.pacto4j.book.law.Council.ADOPTED;
import static io.github.pacto4j.book.law.Council.application;
import static io.github.pacto4j.book.law.Council.commune;
import static io.github.pacto4j.book.law.Council.deadlines;
import static io.github.pacto4j.book.law.Council.judged;
import static io.github.pacto4j.book.law.Council.plan;
import static io.github.pacto4j.book.law.Council.province;
import static io.github.pacto4j.book.law.Council.region;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvocationRulesTest {
    private static final String OPENED = ADOPTED + "/session/openedOn";
    private static final String KIND = ADOPTED + "/session/kind";

    private static Draft extraordinary(Draft draft) {
        return draft.with(KIND, "EXTRAORDINARY");
    }

    /** A session announced for 6 October 2025. */
    private static Draft toCome() {
        return plan("00.000.00.00", "2025-10-06", "2025-10-06");
    }

    @Nested
    class Notice {
        private static final String RULE = "law.notice";
        private static final String NOTIFIED = ADOPTED + "/notifiedOn";

        @Test
        void the_members_of_a_commune_are_called_ten_days_before() {
            judged(commune().with(NOTIFIED, "2023-09-24")).rule(RULE).isSatisfied();
        }

        @Test
        void nine_days_are_too_few_for_a_commune() {
            judged(commune().with(NOTIFIED, "2023-09-25"))
                    .rule(RULE)
                    .isViolated()
                    .as("late")
                    .weighing(Severity.ERROR)
                    .from("113-14")
                    .at(ADOPTED)
                    .relatedTo(OPENED, NOTIFIED)
                    .withInput("event", "2023-10-04")
                    .withInput("done", "2023-09-25")
                    .withInput("delay", "10 DAYS")
                    .withInput("lastDay", "2023-09-24");
        }

        @Test
        void seven_days_are_enough_for_a_region_and_a_province_and_six_are_not() {
            judged(region().with(NOTIFIED, "2024-02-26")).rule(RULE).isSatisfied();
            judged(region().with(NOTIFIED, "2024-02-27"))
                    .rule(RULE)
                    .isViolated()
                    .withInput("delay", "7 DAYS");
            judged(province().with(NOTIFIED, "2024-06-03")).rule(RULE).isSatisfied();
            judged(province().with(NOTIFIED, "2024-06-04")).rule(RULE).isViolated();
        }

        @Test
        void an_extraordinary_session_called_as_early_as_an_ordinary_one_is_called_in_time() {
            judged(extraordinary(commune()).with(NOTIFIED, "2023-09-24"))
                    .rule(RULE)
                    .isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2023-09-25", "2023-10-01"})
        void between_three_and_nine_days_it_matters_who_asked_for_the_extraordinary_session(String notified) {
            judged(extraordinary(commune()).with(NOTIFIED, notified))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(KIND);
        }

        @Test
        void two_days_are_too_few_for_any_extraordinary_session() {
            judged(extraordinary(commune()).with(NOTIFIED, "2023-10-02"))
                    .rule(RULE)
                    .isViolated()
                    .as("late")
                    .withInput("delay", "3 DAYS")
                    .withInput("lastDay", "2023-10-01");
        }

        @Test
        void of_a_session_of_unknown_kind_only_the_extremes_can_be_said() {
            Draft unknown = commune().without(KIND);
            judged(unknown.with(NOTIFIED, "2023-09-24")).rule(RULE).isSatisfied();
            judged(unknown.with(NOTIFIED, "2023-09-25"))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(KIND);
            judged(unknown.with(NOTIFIED, "2023-10-02")).rule(RULE).isViolated();
        }

        @Test
        void without_the_day_of_the_notice_or_of_the_opening_it_cannot_be_said() {
            judged(commune()).rule(RULE).isUndetermined().missing(NOTIFIED);
            judged(commune().unreadable(NOTIFIED)).rule(RULE).isUndetermined().missing(NOTIFIED);
            judged(commune().with(NOTIFIED, "2023-09-24").without(OPENED))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(OPENED);
        }

        @Test
        void a_month_may_hold_days_in_time_and_days_too_late() {
            judged(commune().with(NOTIFIED, "2023-09")).rule(RULE).isUndetermined();
            judged(commune().with(NOTIFIED, "2023-08")).rule(RULE).isSatisfied();
        }

        @Test
        void a_notice_sent_at_the_end_of_2023_for_a_session_of_2024_counts_its_days_over_the_year() {
            Draft february = plan("00.000.00.00", "2024-02-05", "2024-02-05");
            judged(february.with(NOTIFIED, "2024-01-26")).rule(RULE).isSatisfied();
            judged(february.with(NOTIFIED, "2024-01-27")).rule(RULE).isViolated();
        }

        @Test
        void the_last_day_for_calling_a_session_to_come_is_among_the_deadlines() {
            judged(toCome(), "2025-09-20").rule(RULE).isNotApplicable(Reason.NOT_YET);
            assertThat(deadlines(toCome(), "2025-09-20", RULE)).singleElement().satisfies(deadline -> {
                assertThat(deadline.last()).hasToString("2025-09-26");
                assertThat(deadline.state()).isEqualTo(Deadline.State.TO_COME);
                assertThat(deadline.eventPlace()).isEqualTo(OPENED);
                assertThat(deadline.donePlace()).isEqualTo(NOTIFIED);
            });
        }

        @Test
        void once_it_has_gone_by_without_a_notice_it_is_overdue() {
            assertThat(deadlines(toCome(), "2025-09-27", RULE))
                    .extracting(Deadline::state)
                    .containsExactly(Deadline.State.OVERDUE);
        }

        @Test
        void of_a_plan_that_was_sent_back_since_nobody_asks_for_the_notice_any_more() {
            Draft sentBack =
                    commune().withJson("/history/-", "{\"transition\": \"recordOpposition\", \"on\": \"2023-10-20\"}");
            assertThat(deadlines(sentBack, "2023-10-21", RULE))
                    .extracting(Deadline::state)
                    .containsExactly(Deadline.State.NOT_DUE);
        }

        @Test
        void an_application_does_not_wait_for_a_plan() {
            String session = "\"session\": {\"kind\": \"ORDINARY\", \"openedOn\": \"2025-10-06\"}";
            judged(application(session), "2025-09-26").rule(RULE).isNotApplicable(Reason.NOT_YET);
            judged(application(session + ", \"notifiedOn\": \"2025-09-27\""), "2025-10-07")
                    .rule(RULE)
                    .isViolated()
                    .at("/deliberation");
            assertThat(deadlines(application(session), "2025-09-20", RULE))
                    .extracting(deadline -> deadline.last().toString())
                    .containsExactly("2025-09-26");
        }
    }

    @Nested
    class Agenda {
        private static final String RULE = "law.agenda-sent";
        private static final String SENT = ADOPTED + "/agendaSentOn";

        @Test
        void an_agenda_that_arrives_twenty_days_before_is_in_time() {
            judged(commune().with(SENT, "2023-09-14")).rule(RULE).isSatisfied();
        }

        @Test
        void nineteen_days_are_too_few() {
            judged(commune().with(SENT, "2023-09-15"))
                    .rule(RULE)
                    .isViolated()
                    .as("late")
                    .weighing(Severity.ERROR)
                    .at(ADOPTED)
                    .relatedTo(OPENED, SENT)
                    .withInput("event", "2023-10-04")
                    .withInput("done", "2023-09-15")
                    .withInput("delay", "20 DAYS")
                    .withInput("lastDay", "2023-09-14");
        }

        @ParameterizedTest
        @CsvSource({"01, 2024-03-04, 2024-02-13, 2024-02-14", "01.571, 2024-06-10, 2024-05-21, 2024-05-22"})
        void it_is_the_same_for_regions_and_provinces(String collectivity, String opened, String last, String late) {
            Draft session = plan(collectivity, opened, opened);
            judged(session.with(SENT, last)).rule(RULE).isSatisfied();
            judged(session.with(SENT, late)).rule(RULE).isViolated();
        }

        @Test
        void an_extraordinary_session_may_have_been_asked_for_by_the_governor_who_brings_the_agenda() {
            judged(extraordinary(commune()).with(SENT, "2023-09-14")).rule(RULE).isSatisfied();
            judged(extraordinary(commune()).with(SENT, "2023-09-15"))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(KIND);
        }

        @Test
        void without_the_day_of_the_agenda_it_cannot_be_said() {
            judged(commune()).rule(RULE).isUndetermined().missing(SENT);
            judged(commune().unreadable(SENT)).rule(RULE).isUndetermined().missing(SENT);
            judged(commune().with(SENT, "2023-09")).rule(RULE).isUndetermined();
        }

        @Test
        void the_last_day_before_a_session_to_come_is_among_the_deadlines() {
            judged(toCome(), "2025-09-16").rule(RULE).isNotApplicable(Reason.NOT_YET);
            assertThat(deadlines(toCome(), "2025-09-16", RULE)).singleElement().satisfies(deadline -> {
                assertThat(deadline.last()).hasToString("2025-09-16");
                assertThat(deadline.state()).isEqualTo(Deadline.State.TO_COME);
            });
        }
    }
}
