package io.github.pacto4j.book.guide;

import static io.github.pacto4j.book.guide.Region.DOSSIER;
import static io.github.pacto4j.book.guide.Region.judged;
import static io.github.pacto4j.book.guide.Region.until;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchRulesTest {
    private static final String TEAM = "/coCreation/team";
    private static final String BODIES = "/profile/consultativeBodies";
    private static final String INVITATIONS = "/coCreation/invitations";
    private static final String STEPS = "/coCreation/steps";
    private static final String OPERATIONS = STEPS + "/0/operations";

    @Nested
    class TeamComposed {
        private static final String RULE = "guide.team-composed";

        @Test
        void the_region_and_the_presidents_of_its_three_bodies_make_the_team() {
            judged(DOSSIER, RULE).isSatisfied();
        }

        @Test
        void a_team_without_anybody_from_the_region_is_not_complete() {
            judged(DOSSIER.with(TEAM + "/0/represents", "CIVIL_SOCIETY"), RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .from("GUIDE")
                    .at("/coCreation")
                    .relatedTo(TEAM)
                    .withInput("missing", List.of("COLLECTIVITY"));
        }

        @Test
        void everything_that_an_empty_team_lacks_is_named_at_once() {
            judged(DOSSIER.withJson(TEAM, "[]"), RULE)
                    .isViolated()
                    .withInput("missing", List.of("COLLECTIVITY", "EQUITY_AND_GENDER", "YOUTH", "ECONOMIC"));
        }

        @ParameterizedTest
        @CsvSource({"1, EQUITY_AND_GENDER", "2, YOUTH", "3, ECONOMIC"})
        void the_president_of_a_body_that_exists_is_missed(int member, String body) {
            judged(DOSSIER.without(TEAM + "/" + member), RULE).isViolated().withInput("missing", List.of(body));
        }

        @Test
        void a_body_that_does_not_exist_has_no_president_to_send() {
            judged(DOSSIER.without(TEAM + "/2").without(BODIES + "/1"), RULE).isSatisfied();
        }

        @Test
        void a_body_in_other_words_is_none_of_the_three() {
            judged(DOSSIER.with(TEAM + "/2/presides", "Instance des aînés"), RULE)
                    .isViolated()
                    .withInput("missing", List.of("YOUTH"));
            judged(DOSSIER.with(BODIES + "/-", "Instance des aînés"), RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"/profile", BODIES})
        void which_bodies_exist_is_unknown_without_the_profile(String place) {
            judged(DOSSIER.without(TEAM + "/2").without(place), RULE)
                    .isUndetermined()
                    .missing(place);
            judged(DOSSIER.without(place), RULE).isSatisfied();
        }

        @Test
        void a_co_creation_that_names_no_team_lacks_one() {
            judged(DOSSIER.without(TEAM), RULE).isViolated().as("absent").at("/coCreation");
        }

        @ParameterizedTest
        @ValueSource(strings = {TEAM, TEAM + "/2", TEAM + "/2/presides"})
        void what_cannot_be_read_may_be_the_missing_president(String place) {
            judged(DOSSIER.unreadable(place), RULE).isUndetermined().unknown(place);
        }

        @Test
        void a_list_of_bodies_that_cannot_be_read_to_the_end_may_hold_one_more() {
            judged(DOSSIER.without(TEAM + "/2").unreadable(BODIES + "/1"), RULE)
                    .isUndetermined()
                    .unknown(BODIES);
        }

        @Test
        void a_draft_needs_no_team_yet_and_other_tiers_have_another_procedure() {
            judged(until(DOSSIER, 0), RULE).isNotApplicable(Reason.NOT_YET);
            judged(DOSSIER.with("/collectivity", "05.091"), RULE).isNotApplicable(Reason.OTHER_TIER);
        }

        @Test
        void a_plan_submitted_before_the_guide_is_not_judged_by_it() {
            judged(DOSSIER.with("/plan/submittedOn", "2020-12-31"), RULE).isNotApplicable(Reason.NOT_YET_IN_FORCE);
        }
    }

    @Nested
    class MultiPartyMeeting {
        private static final String RULE = "guide.multi-party-meeting";

        @Test
        void both_meetings_were_held() {
            judged(DOSSIER, RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1})
        void a_meeting_is_held_when_it_is_said_to_be_done(int meeting) {
            Draft undated = DOSSIER.without(OPERATIONS + "/" + meeting + "/doneOn");
            judged(undated, RULE).isUndetermined().missing(OPERATIONS + "/" + meeting + "/doneOn");
            judged(undated.with(OPERATIONS + "/" + meeting + "/status", "DONE"), RULE)
                    .isSatisfied();
        }

        @Test
        void a_meeting_that_was_left_out_was_not_held() {
            judged(DOSSIER.with(OPERATIONS + "/1/status", "NOT_NEEDED"), RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .at("/coCreation")
                    .relatedTo(OPERATIONS + "/1");
        }

        @Test
        void a_completed_step_without_operations_held_no_meeting() {
            judged(DOSSIER.withJson(OPERATIONS, "[]"), RULE).isViolated();
            judged(DOSSIER.withJson(OPERATIONS, "[]").without(STEPS + "/0/completedOn"), RULE)
                    .isUndetermined();
        }

        @Test
        void a_meeting_that_lies_ahead_is_not_judged_yet() {
            judged(DOSSIER, RULE, "2022-03-30").isNotApplicable(Reason.NOT_YET);
            judged(DOSSIER, RULE, "2022-03-31").isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {STEPS, STEPS + "/0", OPERATIONS, OPERATIONS + "/0"})
        void what_is_not_recorded_is_unknown(String place) {
            judged(DOSSIER.without(place), RULE).isUndetermined();
        }

        @ParameterizedTest
        @ValueSource(strings = {STEPS, STEPS + "/0", OPERATIONS, OPERATIONS + "/0", OPERATIONS + "/0/doneOn"})
        void what_cannot_be_read_is_unknown(String place) {
            judged(DOSSIER.unreadable(place), RULE).isUndetermined();
        }

        @Test
        void a_co_creation_that_stands_alone_is_judged() {
            Draft alone = Draft.coCreation("""
                    "collectivity": "05", "steps": [{"step": "LAUNCH", "operations": [
                      {"id": "multi-party-meeting", "doneOn": "2022-03-10"},
                      {"id": "regional-launch-meeting", "status": "NOT_NEEDED"}]}]
                    """);
            judged(alone, RULE).isViolated().at("").relatedTo("/steps/0/operations/1");
        }
    }

    @Nested
    class ActorsInvited {
        private static final String RULE = "guide.actors-invited";

        @Test
        void all_three_kinds_were_invited_before_the_meeting() {
            judged(DOSSIER, RULE).isSatisfied().withInput("meeting", "2022-03-10");
        }

        @ParameterizedTest
        @CsvSource({"0, CONSULTATIVE_BODY", "1, CIVIL_SOCIETY", "2, ACADEMIA"})
        void a_kind_that_was_not_invited_is_named(int invitation, String category) {
            judged(DOSSIER.without(INVITATIONS + "/" + invitation), RULE)
                    .isViolated()
                    .weighing(Severity.INFO)
                    .at("/coCreation")
                    .relatedTo(INVITATIONS, OPERATIONS + "/0/doneOn")
                    .withInput("categories", List.of(category));
        }

        @Test
        void an_invitation_on_the_day_of_the_meeting_comes_too_late() {
            judged(DOSSIER.with(INVITATIONS + "/0/on", "2022-03-10"), RULE).isViolated();
            judged(DOSSIER.with(INVITATIONS + "/0/on", "2022-03-09"), RULE).isSatisfied();
        }

        @Test
        void a_second_invitation_does_no_harm() {
            judged(DOSSIER.withJson(INVITATIONS + "/-", "{\"category\": \"ACADEMIA\", \"on\": \"2022-06-01\"}"), RULE)
                    .isSatisfied();
        }

        @Test
        void an_operation_can_tell_of_the_invitations_instead() {
            Draft told = DOSSIER.without(INVITATIONS)
                    .withJson(
                            OPERATIONS + "/-", "{\"id\": \"consultative-bodies-invited\", \"doneOn\": \"2022-03-01\"}")
                    .withJson(
                            OPERATIONS + "/-",
                            "{\"id\": \"associations-and-academics-invited\", \"doneOn\": \"2022-03-09\"}");
            judged(told, RULE).isSatisfied();
            judged(told.with(OPERATIONS + "/3/doneOn", "2022-03-11"), RULE)
                    .isViolated()
                    .withInput("categories", List.of("CIVIL_SOCIETY", "ACADEMIA"));
            judged(told.without(OPERATIONS + "/3/doneOn").with(OPERATIONS + "/3/status", "DONE"), RULE)
                    .isUndetermined();
        }

        @Test
        void a_month_may_lie_on_either_side() {
            judged(DOSSIER.with(INVITATIONS + "/1/on", "2022-03"), RULE)
                    .isUndetermined()
                    .missing(INVITATIONS + "/1/on");
            judged(DOSSIER.with(INVITATIONS + "/1/on", "2022-02"), RULE).isSatisfied();
        }

        @Test
        void without_a_meeting_there_is_nothing_to_come_before() {
            judged(DOSSIER.with(OPERATIONS + "/0/status", "NOT_NEEDED"), RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @ParameterizedTest
        @ValueSource(strings = {STEPS, OPERATIONS + "/0", OPERATIONS + "/0/doneOn", INVITATIONS, INVITATIONS + "/0/on"})
        void what_is_not_there_is_unknown(String place) {
            judged(DOSSIER.without(place), RULE).isUndetermined();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    STEPS,
                    OPERATIONS + "/0/doneOn",
                    INVITATIONS,
                    INVITATIONS + "/0",
                    INVITATIONS + "/0/category",
                    INVITATIONS + "/0/on"
                })
        void what_cannot_be_read_is_unknown(String place) {
            judged(DOSSIER.unreadable(place), RULE).isUndetermined();
        }
    }
}
