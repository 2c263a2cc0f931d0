package io.github.pacto4j.book.guide;

import static io.github.pacto4j.book.guide.Candidate.DOSSIER;
import static io.github.pacto4j.book.guide.Candidate.judged;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipRulesTest {
    @Nested
    class MembershipEffective {
        private static final String RULE = "guide.membership-effective";
        private static final String ROUNDS = "/coCreation/rounds";

        @Test
        void membership_is_effective_from_the_day_the_first_round_began() {
            judged(DOSSIER, RULE).isSatisfied().withInput("effectiveOn", "2024-03-01");
            judged(DOSSIER.with(ROUNDS + "/1/period/start", "2024-03"), RULE)
                    .isSatisfied()
                    .withInput("effectiveOn", "2024-03");
        }

        @Test
        void where_no_round_tells_the_day_on_which_the_consultation_was_opened_does() {
            judged(DOSSIER.withJson(ROUNDS, "[]"), RULE).isSatisfied().withInput("effectiveOn", "2024-02-26");
            judged(DOSSIER.without(ROUNDS + "/1/period"), RULE).isSatisfied().withInput("effectiveOn", "2024-02-26");
        }

        @Test
        void a_consultation_that_lies_ahead_was_not_launched() {
            judged(DOSSIER, RULE, "2024-02-29").isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void a_validated_plan_without_any_consultation_states_no_such_day() {
            Draft silent = DOSSIER.withJson(ROUNDS, "[]").without("/plan/history");
            judged(silent.with("/plan/status", "VALIDATED"), RULE)
                    .isViolated()
                    .at("/coCreation")
                    .relatedTo(ROUNDS)
                    .weighing(Severity.INFO);
            judged(silent.with("/plan/status", "IN_CONSULTATION"), RULE).isNotApplicable(Reason.NOT_YET);
            judged(silent, RULE).isUndetermined().missing("/plan/history");
            judged(silent.without("/plan"), RULE).isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void a_day_that_is_not_known_cannot_be_stated() {
            Draft silent = DOSSIER.without("/plan");
            judged(silent.without(ROUNDS), RULE).isUndetermined().missing(ROUNDS);
            judged(silent.without(ROUNDS + "/1/period"), RULE).isUndetermined().missing(ROUNDS + "/1/period/start");
        }

        @ParameterizedTest
        @ValueSource(strings = {ROUNDS, ROUNDS + "/1/period", ROUNDS + "/1/period/start"})
        void a_day_that_cannot_be_read_is_unknown(String place) {
            judged(DOSSIER.unreadable(place), RULE).isUndetermined().unknown(place);
        }

        @Test
        void membership_of_a_commune_is_not_what_the_guide_speaks_of() {
            judged(DOSSIER.with("/plan/collectivity", "01.571.01.11"), RULE).isNotApplicable(Reason.OTHER_TIER);
        }
    }

    @Nested
    class AfterAcceptance {
        private static final String RULE = "guide.after-acceptance";
        private static final String DECISION = "/application/decision";
        private static final String START = "/coCreation/steps/0/period/start";

        @Test
        void preparation_may_begin_on_the_day_of_acceptance() {
            judged(DOSSIER, RULE).isSatisfied().withInput("acceptedOn", "2024-01-31");
            judged(DOSSIER.with(START, "2024-01-31"), RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    START,
                    "/coCreation/invitations/0/on",
                    "/coCreation/rounds/1/announcedOn",
                    "/coCreation/rounds/1/callOn",
                    "/coCreation/rounds/1/period/start"
                })
        void nothing_of_it_comes_before(String place) {
            judged(DOSSIER.with(place, "2024-01-30"), RULE)
                    .isViolated()
                    .as("early")
                    .at("")
                    .relatedTo(place, DECISION + "/on")
                    .withInput("startedOn", "2024-01-30");
            judged(DOSSIER.with(place, "2024-01"), RULE).isUndetermined().missing(place, DECISION + "/on");
        }

        @Test
        void where_the_start_of_a_step_is_not_told_its_completion_counts() {
            Draft completed = DOSSIER.without("/coCreation/steps/0/period");
            judged(completed.with("/coCreation/steps/0/completedOn", "2024-01-30"), RULE)
                    .isViolated()
                    .about("/coCreation/steps/0/completedOn");
            judged(completed, RULE).isUndetermined().missing("/coCreation/steps");
        }

        @ParameterizedTest
        @ValueSource(strings = {"PENDING", "REFUSED"})
        void preparation_waits_for_the_acceptance(String outcome) {
            Draft waiting = DOSSIER.with(DECISION + "/outcome", outcome);
            judged(waiting, RULE)
                    .isViolated()
                    .as("unaccepted")
                    .at("")
                    .relatedTo(START, DECISION + "/outcome")
                    .withInput("outcome", outcome);
            judged(waiting, RULE, "2024-01-31").isNotApplicable(Reason.NOT_YET);
            judged(waiting.withJson("/coCreation", "{}"), RULE).isUndetermined().missing("/coCreation/steps");
        }

        @ParameterizedTest
        @ValueSource(strings = {DECISION, DECISION + "/outcome", DECISION + "/on"})
        void without_the_decision_it_cannot_be_said(String place) {
            judged(DOSSIER.without(place), RULE).isUndetermined().missing(place);
            judged(DOSSIER.unreadable(place), RULE).isUndetermined().missing(place);
        }

        @Test
        void a_start_that_cannot_be_read_is_unknown() {
            judged(DOSSIER.unreadable(START), RULE).isUndetermined().unknown(START);
        }

        @Test
        void without_an_application_there_was_nothing_to_accept() {
            judged(DOSSIER.without("/application"), RULE).isNotApplicable(Reason.ABSENT_PART);
        }
    }

    @Nested
    class PeerExchange {
        private static final String RULE = "guide.peer-exchange";
        private static final String EVENTS = "/network/events";
        private static final String AFTERWARDS = "2026-07-01";
        private static final Draft MEMBER = DOSSIER.withJson("/network", """
                {"events": [{"period": {"start": "2024-11-12", "end": "2024-11-13"}, "attendees": ["01", "02"]}]}""");

        @ParameterizedTest
        @CsvSource({"2024-07-01", "2026-06-30", "2025"})
        void one_exchange_during_the_plan_is_enough(String day) {
            judged(MEMBER.with(EVENTS + "/0/period/start", day), RULE, AFTERWARDS)
                    .isSatisfied();
        }

        @Test
        void a_member_that_met_nobody_during_its_plan_is_told() {
            judged(MEMBER.withJson(EVENTS + "/0/attendees", "[\"01\"]"), RULE, AFTERWARDS)
                    .isViolated()
                    .at("/network")
                    .relatedTo(EVENTS)
                    .weighing(Severity.INFO);
            judged(MEMBER.withJson(EVENTS, "[]"), RULE, AFTERWARDS).isViolated();
            Draft before = MEMBER.with(EVENTS + "/0/period/start", "2024-06-29");
            judged(before.with(EVENTS + "/0/period/end", "2024-06-30"), RULE, AFTERWARDS)
                    .isViolated();
        }

        @Test
        void an_exchange_that_runs_into_the_plan_may_have_been_attended_during_it() {
            judged(MEMBER.with(EVENTS + "/0/period/start", "2024-06-30"), RULE, AFTERWARDS)
                    .isUndetermined()
                    .missing(EVENTS + "/0/period");
        }

        @Test
        void an_exchange_after_the_plan_comes_too_late() {
            judged(MEMBER.with(EVENTS + "/0/period/start", "2026-07-01"), RULE, AFTERWARDS)
                    .isViolated()
                    .as("late")
                    .at("")
                    .withInput("done", "2026-07-01");
        }

        @Test
        void there_is_time_until_the_last_day_of_the_plan() {
            judged(MEMBER.withJson(EVENTS, "[]"), RULE, "2026-06-30").isNotApplicable(Reason.NOT_YET);
            judged(MEMBER, RULE, "2024-11-11").isNotApplicable(Reason.NOT_YET);
            judged(MEMBER, RULE, "2024-11-12").isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {EVENTS, EVENTS + "/0/attendees", EVENTS + "/0/period/start"})
        void what_is_absent_or_cannot_be_read_is_unknown(String place) {
            judged(MEMBER.without(place), RULE, AFTERWARDS).isUndetermined().missing(place);
            judged(MEMBER.unreadable(place), RULE, AFTERWARDS).isUndetermined().missing(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024", "2026"})
        void a_year_that_reaches_beyond_the_plan_is_too_coarse(String year) {
            judged(MEMBER.with(EVENTS + "/0/period/start", year), RULE, AFTERWARDS)
                    .isUndetermined()
                    .missing(EVENTS + "/0/period/start");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/plan/period", "/plan/period/end"})
        void without_the_end_of_the_plan_it_is_not_known_when_it_is_due(String place) {
            judged(MEMBER.without(place), RULE, AFTERWARDS).isUndetermined().missing(place);
        }

        @Test
        void a_plan_that_ends_before_it_starts_has_no_time_for_exchange() {
            judged(MEMBER.with("/plan/period/end", "2023"), RULE, AFTERWARDS)
                    .isUndetermined()
                    .missing("/plan/period");
        }

        @Test
        void the_collectivity_is_that_of_the_plan_where_the_dossier_names_none() {
            judged(MEMBER.without("/collectivity"), RULE, AFTERWARDS).isSatisfied();
        }

        @Test
        void a_dossier_without_the_network_has_nothing_to_judge() {
            judged(DOSSIER, RULE, AFTERWARDS).isNotApplicable(Reason.ABSENT_PART);
        }
    }
}
