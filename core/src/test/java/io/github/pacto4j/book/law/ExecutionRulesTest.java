package io.github.pacto4j.book.law;

import static io.github.pacto4j.book.law.Council.ADOPTED;
import static io.github.pacto4j.book.law.Council.LATER;
import static io.github.pacto4j.book.law.Council.application;
import static io.github.pacto4j.book.law.Council.commune;
import static io.github.pacto4j.book.law.Council.deadlines;
import static io.github.pacto4j.book.law.Council.judged;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionRulesTest {
    private static final String RECEIVED = ADOPTED + "/receivedOn";

    /** Received on a Thursday: the delay of opposition ends on Tuesday 24 October, twenty days on 8 November. */
    private static Draft received() {
        return commune().with(RECEIVED, "2023-10-19");
    }

    private static Draft published(Draft draft, String day) {
        return draft.withJson("/history/-", "{\"transition\": \"publish\", \"on\": \"" + day + "\"}");
    }

    private static Draft started(Draft draft, String day) {
        return draft.withJson("/history/-", "{\"transition\": \"start\", \"on\": \"" + day + "\"}");
    }

    @Nested
    class Executable {
        private static final String RULE = "law.executable";
        private static final String OPPOSED = ADOPTED + "/opposition";

        @Test
        void what_begins_the_day_after_the_delay_of_opposition_is_lawful() {
            judged(started(published(received(), "2023-10-25"), "2023-10-25"))
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void a_publication_on_the_last_day_of_the_delay_is_too_early() {
            judged(published(received(), "2023-10-24"))
                    .rule(RULE)
                    .isViolated()
                    .as("early")
                    .weighing(Severity.ERROR)
                    .from("113-14")
                    .at("")
                    .relatedTo(RECEIVED, "/history/3/on")
                    .withInput("event", "2023-10-19")
                    .withInput("begun", "2023-10-24")
                    .withInput("delay", "3 WORKING_DAYS")
                    .withInput("lastDay", "2023-10-24")
                    .withInput("skipped", List.of("2023-10-21", "2023-10-22"));
        }

        @Test
        void a_start_is_judged_like_a_publication() {
            judged(started(received(), "2023-10-24")).rule(RULE).isViolated().as("early");
        }

        @Test
        void a_feast_makes_the_delay_longer() {
            // Received on Thursday 2 November: 3, 7 and 8 November.
            Draft november = commune().with(RECEIVED, "2023-11-02");
            judged(published(november, "2023-11-08")).rule(RULE).isViolated();
            judged(published(november, "2023-11-09")).rule(RULE).isSatisfied();
        }

        @Test
        void an_opposition_on_the_last_day_is_in_time_and_nothing_may_begin() {
            Draft opposed = received().withJson(OPPOSED, "{\"on\": \"2023-10-24\"}");
            judged(published(opposed, "2023-11-20"))
                    .rule(RULE)
                    .isViolated()
                    .as("opposed")
                    .at("")
                    .relatedTo(OPPOSED + "/on", "/history/3/on")
                    .withInput("opposed", "2023-10-24")
                    .withInput("lastDay", "2023-10-24");
            judged(opposed).rule(RULE).isSatisfied();
        }

        @Test
        void an_opposition_after_the_last_day_has_no_effect() {
            judged(published(received().withJson(OPPOSED, "{\"on\": \"2023-10-25\"}"), "2023-11-20"))
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void of_an_opposition_on_an_unknown_day_it_cannot_be_said_whether_it_was_in_time() {
            judged(published(received().withJson(OPPOSED, "{}"), "2023-11-20"))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(OPPOSED + "/on");
            judged(published(received().withJson(OPPOSED, "{\"on\": \"2023-10\"}"), "2023-11-20"))
                    .rule(RULE)
                    .isUndetermined();
            judged(published(received().unreadable(OPPOSED), "2023-11-20"))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(OPPOSED);
        }

        @ParameterizedTest
        @CsvSource({"'', true", "00.000.00.00, true", "01, false"})
        void an_opposition_recorded_in_the_history_counts_for_the_council_it_names(String council, boolean own) {
            String named = council.isEmpty() ? "" : ", \"collectivity\": \"" + council + "\"";
            Draft opposed = received()
                    .withJson(
                            "/history/-",
                            "{\"transition\": \"recordOpposition\", \"on\": \"2023-10-23\"" + named + "}");
            // Publishing a plan that went back to draft is a fault of its order as well.
            Draft published = published(opposed, "2023-11-20");
            if (own) {
                judged(published).rule(RULE).isViolated().as("opposed").about("/history/3/on");
            } else {
                judged(published).rule(RULE).isSatisfied();
            }
        }

        @Test
        void what_follows_another_adoption_is_not_held_against_the_first() {
            Draft twice = received()
                    .withJson("/history/-", "{\"transition\": \"recordOpposition\", \"on\": \"2023-10-23\"}")
                    .withJson("/history/-", "{\"transition\": \"validate\", \"on\": \"2024-01-10\"}")
                    .withJson("/history/-", """
                            {"transition": "adopt", "on": "2024-02-06",
                             "deliberation": {"decidedOn": "2024-02-06", "receivedOn": "2024-02-08"}}
                            """);
            judged(published(twice, "2024-02-14")).rule(RULE).isSatisfied().forSubjects(2);
            judged(published(twice, "2024-02-13")).rule(RULE).isViolatedAt("");
        }

        @Test
        void nothing_has_begun_before_the_delay_has_run() {
            judged(received(), "2023-10-24").rule(RULE).isNotApplicable(Reason.NOT_YET);
            judged(received(), "2023-10-25").rule(RULE).isSatisfied();
            judged(commune()).rule(RULE).isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void a_publication_that_lies_ahead_has_not_begun() {
            judged(published(received(), "2023-10-23"), "2023-10-20").rule(RULE).isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void without_the_day_of_receipt_or_of_the_publication_it_cannot_be_said() {
            judged(published(commune(), "2023-11-20"))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(RECEIVED);
            judged(received().withJson("/history/-", "{\"transition\": \"publish\"}"))
                    .rule(RULE)
                    .isUndetermined()
                    .missing("/history/3/on");
            judged(received().unreadable(RECEIVED)).rule(RULE).isUndetermined().missing(RECEIVED);
        }

        @Test
        void an_entry_that_cannot_be_read_may_be_a_publication() {
            judged(received().withJson("/history/-", "7")).rule(RULE).isUndetermined();
        }

        @Test
        void without_a_calendar_it_cannot_be_said_when_the_delay_ended() {
            judged(WorkingDays.unknown(), published(received(), "2023-11-20"), LATER)
                    .rule(RULE)
                    .isUndetermined()
                    .missing(RECEIVED);
            judged(WorkingDays.unknown(), published(received(), "2023-10-24"), LATER)
                    .rule(RULE)
                    .isViolated()
                    .as("early");
        }

        @Test
        void a_coarse_day_of_publication_is_early_under_one_reading_only() {
            judged(published(received(), "2023-10")).rule(RULE).isUndetermined();
            judged(published(received(), "2023-11")).rule(RULE).isSatisfied();
        }

        @Test
        void each_council_of_a_joint_plan_has_a_delay_of_its_own() {
            Draft joint = commune()
                    .withJson("/jointWith", "[\"01.571\"]")
                    .without(ADOPTED)
                    .withJson("/history/2/deliberations", """
                            [{"decidedOn": "2023-10-04", "collectivity": "00.000.00.00", "receivedOn": "2023-10-10"},
                             {"decidedOn": "2023-10-04", "collectivity": "01.571", "receivedOn": "2023-10-19"}]
                            """);
            judged(published(joint, "2023-10-24"))
                    .rule(RULE)
                    .isViolated()
                    .from("112-14")
                    .relatedTo("/history/2/deliberations/1/receivedOn", "/history/3/on");
        }

        @Test
        void the_end_of_the_delay_is_among_the_deadlines_as_a_time_to_wait() {
            assertThat(deadlines(received(), "2023-10-20", RULE))
                    .singleElement()
                    .satisfies(deadline -> {
                        assertThat(deadline.kind()).isEqualTo(Deadline.Kind.WAIT);
                        assertThat(deadline.last()).hasToString("2023-10-24");
                        assertThat(deadline.state()).isEqualTo(Deadline.State.TO_COME);
                    });
        }
    }

    @Nested
    class VisaDelay {
        private static final String RULE = "law.visa-delay";
        private static final String GRANTED = ADOPTED + "/visa/grantedOn";

        private static Draft needed() {
            return received().withJson(ADOPTED + "/visa", "{\"needed\": true}");
        }

        @Test
        void twenty_days_of_silence_mean_visa_from_the_next_day_on() {
            judged(published(needed(), "2023-11-09")).rule(RULE).isSatisfied();
            judged(published(needed(), "2023-11-08"))
                    .rule(RULE)
                    .isViolated()
                    .as("silence")
                    .weighing(Severity.INFO)
                    .at("")
                    .relatedTo(RECEIVED, "/history/3/on")
                    .withInput("event", "2023-10-19")
                    .withInput("begun", "2023-11-08")
                    .withInput("delay", "20 DAYS")
                    .withInput("lastDay", "2023-11-08");
        }

        @Test
        void from_the_day_of_the_visa_on_the_plan_may_begin() {
            Draft granted = needed().with(GRANTED, "2023-10-30");
            judged(published(granted, "2023-10-30")).rule(RULE).isSatisfied();
            judged(published(granted, "2023-10-29"))
                    .rule(RULE)
                    .isViolated()
                    .as("granted")
                    .relatedTo(GRANTED, "/history/3/on")
                    .withInput("granted", "2023-10-30")
                    .withInput("begun", "2023-10-29");
        }

        @Test
        void a_visa_granted_after_twenty_days_of_silence_came_for_nothing() {
            judged(published(needed().with(GRANTED, "2023-11-20"), "2023-11-09"))
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void the_visa_decides_where_the_day_of_receipt_is_unknown() {
            Draft unknown = needed().without(RECEIVED).with(GRANTED, "2023-10-30");
            judged(published(unknown, "2023-10-30")).rule(RULE).isSatisfied();
            judged(published(unknown, "2023-10-29")).rule(RULE).isUndetermined().missing(RECEIVED);
            judged(published(needed().unreadable(RECEIVED), "2023-10-29"))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(RECEIVED);
        }

        @Test
        void a_coarse_day_of_the_visa_leaves_it_open() {
            judged(published(needed().with(GRANTED, "2023-10"), "2023-10-29"))
                    .rule(RULE)
                    .isUndetermined();
            judged(published(needed().unreadable(GRANTED), "2023-10-29"))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(GRANTED, "/history/3/on");
        }

        @Test
        void where_no_visa_is_needed_or_nothing_is_said_of_one_there_is_nothing_to_wait_for() {
            judged(published(needed().with(ADOPTED + "/visa/needed", false), "2023-10-25"))
                    .rule(RULE)
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
            judged(published(received(), "2023-10-25")).rule(RULE).isNotApplicable(Reason.NO_VALUE);
            judged(published(received().unreadable(ADOPTED + "/visa"), "2023-10-25"))
                    .rule(RULE)
                    .isUndetermined()
                    .missing(ADOPTED + "/visa");
        }

        @Test
        void as_long_as_nothing_has_begun_the_rule_is_kept_once_the_visa_is_there() {
            judged(needed(), "2023-11-08").rule(RULE).isNotApplicable(Reason.NOT_YET);
            judged(needed(), "2023-11-09").rule(RULE).isSatisfied();
            Draft granted = needed().with(GRANTED, "2023-10-30");
            judged(granted, "2023-10-29").rule(RULE).isNotApplicable(Reason.NOT_YET);
            judged(granted, "2023-10-30").rule(RULE).isSatisfied();
            judged(needed().without(RECEIVED)).rule(RULE).isNotApplicable(Reason.NOT_YET);
            assertThat(deadlines(needed(), "2023-10-20", RULE)).singleElement().satisfies(deadline -> {
                assertThat(deadline.kind()).isEqualTo(Deadline.Kind.WAIT);
                assertThat(deadline.last()).hasToString("2023-11-08");
            });
        }

        @Test
        void a_visa_does_not_shorten_the_delay_of_opposition_nor_the_delay_replace_a_visa() {
            Draft early = published(needed().with(GRANTED, "2023-10-20"), "2023-10-23");
            judged(early).rule(RULE).isSatisfied();
            judged(early).rule("law.executable").isViolated().as("early");
            Draft without = published(needed(), "2023-10-25");
            judged(without).rule(RULE).isViolated().as("silence");
            judged(without).rule("law.executable").isSatisfied();
        }

        @Test
        void under_an_application_nothing_begins() {
            judged(application("""
                    "decidedOn": "2023-10-04", "receivedOn": "2023-10-19", "visa": {"needed": true}
                    """)).rule(RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }
    }
}
