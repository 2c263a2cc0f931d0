package io.github.pacto4j.book.pacto;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdoptionRulesTest {
    private static final String DAY = "2024-06-15";
    private static final String HISTORY = "/plan/history";

    /** A plan from the opening of the consultation to the start of the work. */
    private static final Draft DOSSIER = Draft.dossier("""
            "coCreation": {"id": "CC"},
            "plan": {"history": [
              {"transition": "openConsultation", "on": "2023-06-01"},
              {"transition": "validate", "on": "2023-09-15"},
              {"transition": "adopt", "on": "2023-10-05", "deliberation": {"decidedOn": "2023-10-05"}},
              {"transition": "publish", "on": "2023-11-02"},
              {"transition": "start", "on": "2024-01-02"}]}
            """);

    private static final String VALIDATION = HISTORY + "/1";
    private static final String ADOPTION = HISTORY + "/2";
    private static final String START = HISTORY + "/4";

    @Nested
    class CouncilAdopted {
        private static final String RULE = "pacto.council-adopted";

        @Test
        void a_programme_that_is_carried_out_was_adopted() {
            DOSSIER.judged(DAY).rule(RULE).isSatisfied().withInput("adoptedOn", "2023-10-05");
        }

        @Test
        void a_whole_history_without_an_adoption_says_that_there_was_none() {
            DOSSIER.without(ADOPTION)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .from("REMACTO")
                    .at("/plan");
        }

        @Test
        void an_adoption_that_was_opposed_does_not_count() {
            DOSSIER.withJson(HISTORY, """
                            [{"transition": "adopt", "on": "2023-10-05"},
                             {"transition": "recordOpposition", "on": "2023-10-09"},
                             {"transition": "openConsultation", "on": "2023-11-01"},
                             {"transition": "validate", "on": "2023-12-01"},
                             {"transition": "publish", "on": "2023-12-05"}]
                            """).judged(DAY).rule(RULE).isViolated();
        }

        @Test
        void a_history_that_begins_after_the_adoption_does_not_tell() {
            DOSSIER.withJson(HISTORY, "[{\"transition\": \"publish\", \"on\": \"2023-11-02\"}]")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing(HISTORY);
            DOSSIER.withJson(HISTORY, "[{\"transition\": \"amend\", \"on\": \"2023-11-02\"}]")
                    .with("/plan/status", "PUBLISHED")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined();
        }

        @Test
        void a_status_without_a_history_does_not_tell() {
            DOSSIER.without(HISTORY)
                    .with("/plan/status", "PUBLISHED")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing(HISTORY);
        }

        @Test
        void before_adoption_nothing_is_judged() {
            DOSSIER.judged("2023-10-04").rule(RULE).isNotApplicable(Reason.NOT_YET);
            DOSSIER.judged("2023-10-05").rule(RULE).isSatisfied();
            DOSSIER.without(HISTORY)
                    .with("/plan/status", "VALIDATED")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void an_undated_entry_after_one_that_lies_ahead_lies_ahead_too() {
            DOSSIER.without(HISTORY + "/3/on")
                    .without(START)
                    .judged("2023-10-04")
                    .rule(RULE)
                    .isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void a_plan_that_stands_alone_can_be_judged() {
            Draft.plan("\"history\": [{\"transition\": \"adopt\", \"on\": \"2023-10\"}]")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied()
                    .withInput("adoptedOn", "2023-10");
        }

        @Test
        void an_earlier_plan_is_not_the_one_judged() {
            DOSSIER.withJson("/previousPlans", "[{\"id\": \"P0\", \"status\": \"CLOSED\", \"history\": []}]")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"/plan", HISTORY, ADOPTION, ADOPTION + "/transition"})
        void what_cannot_be_read_is_unknown(String place) {
            DOSSIER.with("/plan/status", "IN_IMPLEMENTATION")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }
    }

    @Nested
    class ValidatedBeforeAdoption {
        private static final String RULE = "pacto.validated-before-adoption";

        @Test
        void the_committee_validated_before_the_council_adopted() {
            DOSSIER.judged(DAY)
                    .rule(RULE)
                    .isSatisfied()
                    .withInput("validatedOn", "2023-09-15")
                    .withInput("adoptedOn", "2023-10-05");
        }

        @Test
        void committee_and_council_may_decide_on_one_day() {
            DOSSIER.with(VALIDATION + "/on", "2023-10-05")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void a_validation_the_day_after_the_adoption_is_found() {
            DOSSIER.with(VALIDATION + "/on", "2023-10-06")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .from("REMACTO")
                    .at("/plan")
                    .withInput("validatedOn", "2023-10-06")
                    .withInput("adoptedOn", "2023-10-05");
        }

        @Test
        void the_council_adopted_on_the_day_it_decided() {
            DOSSIER.with(VALIDATION + "/on", "2023-10-03")
                    .with(ADOPTION + "/deliberation/decidedOn", "2023-10-02")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .withInput("adoptedOn", "2023-10-02");
        }

        @Test
        void in_a_joint_plan_each_council_adopted_on_the_day_it_decided() {
            Draft joint = DOSSIER.without(ADOPTION + "/on")
                    .without(ADOPTION + "/deliberation")
                    .withJson(ADOPTION + "/deliberations", """
                            [{"collectivity": "01", "decidedOn": "2023-10-05"},
                             {"collectivity": "02", "decidedOn": "2023-10-10"}]
                            """);
            joint.judged(DAY).rule(RULE).isSatisfied();
            joint.with(VALIDATION + "/on", "2023-10-07").judged(DAY).rule(RULE).isViolated();
        }

        @Test
        void a_whole_history_without_a_validation_says_that_there_was_none() {
            DOSSIER.without(VALIDATION)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("never")
                    .at("/plan")
                    .withInput("adoptedOn", "2023-10-05");
        }

        @Test
        void without_a_validation_the_day_of_adoption_does_not_matter() {
            DOSSIER.without(ADOPTION + "/deliberation")
                    .without(ADOPTION + "/on")
                    .without(VALIDATION)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("never");
        }

        @Test
        void a_history_that_begins_with_the_adoption_does_not_tell() {
            DOSSIER.withJson(HISTORY, "[{\"transition\": \"adopt\", \"on\": \"2023-10-05\"}]")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing(HISTORY);
        }

        @Test
        void where_the_history_does_not_tell_the_steps_may() {
            Draft bySteps =
                    DOSSIER.without(HISTORY).with("/plan/status", "ADOPTED").withJson("/coCreation/steps", """
                            [{"step": "COMMITTEE_VALIDATION", "completedOn": "2023-09-15"},
                             {"step": "COUNCIL_ADOPTION", "completedOn": "2023-10-05"}]
                            """);
            bySteps.judged(DAY).rule(RULE).isSatisfied();
            bySteps.with("/coCreation/steps/0/completedOn", "2023-10-06")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated();
        }

        @Test
        void a_status_without_history_and_steps_does_not_tell() {
            DOSSIER.without(HISTORY)
                    .with("/plan/status", "ADOPTED")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing(HISTORY);
        }

        @Test
        void within_one_month_the_order_cannot_be_said() {
            DOSSIER.with(VALIDATION + "/on", "2023-10")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .withInput("first", "2023-10")
                    .withInput("second", "2023-10-05");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/coCreation", "/plan"})
        void what_is_not_there_is_unknown(String place) {
            DOSSIER.without(place).judged(DAY).rule(RULE).isUndetermined().missing(place);
        }

        @Test
        void an_undated_validation_or_adoption_is_unknown() {
            DOSSIER.without(VALIDATION + "/on").judged(DAY).rule(RULE).isUndetermined();
            DOSSIER.without(ADOPTION + "/on")
                    .without(ADOPTION + "/deliberation")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined();
        }

        @Test
        void before_adoption_nothing_is_judged() {
            DOSSIER.judged("2023-10-04").rule(RULE).isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void plan_and_co_creation_are_both_needed() {
            Draft.plan("").judged(DAY).rule(RULE).isNotJudged();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/coCreation",
                    HISTORY,
                    VALIDATION,
                    VALIDATION + "/transition",
                    VALIDATION + "/on",
                    ADOPTION,
                    ADOPTION + "/transition",
                    ADOPTION + "/deliberation",
                    ADOPTION + "/deliberation/decidedOn"
                })
        void what_cannot_be_read_is_unknown(String place) {
            DOSSIER.with("/plan/status", "IN_IMPLEMENTATION")
                    .with(VALIDATION + "/on", "2023-10-06")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }
    }

    @Nested
    class StartAfterAdoption {
        private static final String RULE = "pacto.start-after-adoption";

        @Test
        void the_work_started_after_the_adoption() {
            DOSSIER.judged(DAY)
                    .rule(RULE)
                    .isSatisfied()
                    .withInput("startedOn", "2024-01-02")
                    .withInput("adoptedOn", "2023-10-05");
        }

        @Test
        void the_work_may_start_on_the_day_of_adoption_and_not_the_day_before() {
            DOSSIER.with(START + "/on", "2023-10-05").judged(DAY).rule(RULE).isSatisfied();
            DOSSIER.with(START + "/on", "2023-10-04")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .from("REMACTO")
                    .at("/plan")
                    .withInput("startedOn", "2023-10-04")
                    .withInput("adoptedOn", "2023-10-05");
        }

        @Test
        void the_council_adopted_on_the_day_it_decided() {
            DOSSIER.with(START + "/on", "2023-10-06")
                    .with(ADOPTION + "/deliberation/decidedOn", "2023-10-07")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .withInput("adoptedOn", "2023-10-07");
        }

        @Test
        void in_a_joint_plan_the_work_starts_after_the_last_council_decided() {
            Draft joint = DOSSIER.without(ADOPTION + "/on")
                    .without(ADOPTION + "/deliberation")
                    .withJson(ADOPTION + "/deliberations", """
                            [{"collectivity": "01", "decidedOn": "2023-10-05"},
                             {"collectivity": "02", "decidedOn": "2024-01-03"}]
                            """);
            joint.judged(DAY).rule(RULE).isViolated();
            joint.with(ADOPTION + "/deliberations/1/decidedOn", "2024-01-02")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void a_whole_history_without_an_adoption_says_that_the_work_started_without_one() {
            DOSSIER.without(ADOPTION)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("never")
                    .at("/plan")
                    .withInput("startedOn", "2024-01-02");
        }

        @Test
        void a_history_that_begins_after_the_adoption_does_not_tell() {
            DOSSIER.withJson(HISTORY, "[{\"transition\": \"start\", \"on\": \"2024-01-02\"}]")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing(HISTORY);
        }

        @Test
        void a_status_without_a_history_does_not_tell() {
            DOSSIER.without(HISTORY)
                    .with("/plan/status", "IN_IMPLEMENTATION")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing(HISTORY);
        }

        @Test
        void an_undated_start_or_adoption_is_unknown() {
            DOSSIER.without(START + "/on")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(START + "/on");
            DOSSIER.without(ADOPTION + "/on")
                    .without(ADOPTION + "/deliberation")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(ADOPTION);
        }

        @Test
        void within_one_month_the_order_cannot_be_said() {
            DOSSIER.with(ADOPTION + "/deliberation/decidedOn", "2023-10")
                    .with(START + "/on", "2023-10-15")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .withInput("first", "2023-10")
                    .withInput("second", "2023-10-15");
        }

        @Test
        void before_the_work_starts_nothing_is_judged() {
            DOSSIER.judged("2024-01-01").rule(RULE).isNotApplicable(Reason.NOT_YET);
            DOSSIER.judged("2024-01-02").rule(RULE).isSatisfied();
            DOSSIER.without(START).judged(DAY).rule(RULE).isNotApplicable(Reason.NOT_YET);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/plan",
                    HISTORY,
                    ADOPTION,
                    ADOPTION + "/transition",
                    ADOPTION + "/deliberation",
                    ADOPTION + "/deliberation/decidedOn",
                    START,
                    START + "/transition",
                    START + "/on"
                })
        void what_cannot_be_read_is_unknown(String place) {
            DOSSIER.with("/plan/status", "IN_IMPLEMENTATION")
                    .with(START + "/on", "2023-10-04")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }
    }
}
