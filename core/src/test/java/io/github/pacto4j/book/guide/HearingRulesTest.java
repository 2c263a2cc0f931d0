package io.github.pacto4j.book.guide;

import static io.github.pacto4j.book.guide.Candidate.APPLICATION;
import static io.github.pacto4j.book.guide.Candidate.DOSSIER;
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

class HearingRulesTest {
    @Nested
    class BodiesConsulted {
        private static final String RULE = "guide.bodies-consulted";
        private static final String CONSULTED = "/application/consulted";
        private static final String EXISTING = "/profile/consultativeBodies";
        private static final Draft APPLIED = DOSSIER.without("/coCreation");
        private static final Draft PREPARED = DOSSIER.without("/application");

        @Test
        void application_and_co_creation_are_judged_alike() {
            judged(DOSSIER, RULE).isSatisfied().forSubjects(2);
        }

        @ParameterizedTest
        @CsvSource({"0, EQUITY_AND_GENDER", "1, YOUTH", "2, ECONOMIC"})
        void an_applicant_hears_each_body_that_exists(int index, String body) {
            judged(APPLIED.without(CONSULTED + "/" + index), RULE)
                    .isViolated()
                    .at("/application")
                    .relatedTo(CONSULTED, EXISTING)
                    .weighing(Severity.WARNING)
                    .withInput("bodies", List.of(body));
            judged(APPLIED.without(CONSULTED + "/" + index).without(EXISTING + "/" + index), RULE)
                    .isSatisfied();
        }

        @Test
        void bodies_of_another_kind_are_not_among_those_the_guide_means() {
            judged(APPLIED.withJson(EXISTING, "[\"Conseil des sages\"]"), RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
            judged(APPLIED.withJson(EXISTING, "[]"), RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @ParameterizedTest
        @ValueSource(strings = {CONSULTED, EXISTING})
        void what_is_absent_or_cannot_be_read_is_unknown(String place) {
            judged(APPLIED.without(place), RULE).isUndetermined().missing(place);
            judged(APPLIED.unreadable(place), RULE).isUndetermined().missing(place);
        }

        @Test
        void a_party_that_cannot_be_read_may_be_the_body() {
            judged(APPLIED.unreadable(CONSULTED + "/1"), RULE).isUndetermined().missing(CONSULTED);
        }

        @Test
        void a_body_of_the_profile_that_cannot_be_read_may_be_one_of_the_three() {
            judged(APPLIED.withJson(EXISTING, "[true]"), RULE).isUndetermined().missing(EXISTING);
        }

        @Test
        void without_a_profile_it_is_not_known_which_bodies_exist() {
            judged(DOSSIER.without("/profile"), RULE).isUndetermined().missing("/profile");
        }

        @Test
        void a_co_creation_has_their_presidents_in_its_team() {
            judged(PREPARED, RULE).isSatisfied();
            judged(PREPARED.without("/coCreation/team/1"), RULE)
                    .isViolated()
                    .at("/coCreation")
                    .relatedTo("/coCreation/team", "/coCreation/invitations", EXISTING)
                    .withInput("bodies", List.of("YOUTH"));
        }

        @Test
        void or_it_invites_them() {
            Draft none = PREPARED.withJson("/coCreation/team", "[]");
            judged(none.with("/coCreation/invitations/0/category", "CONSULTATIVE_BODY"), RULE)
                    .isSatisfied();
            judged(
                            none.with("/coCreation/invitations/0/category", "CONSULTATIVE_BODY")
                                    .with("/coCreation/invitations/0/number", 0),
                            RULE)
                    .isViolated();
        }

        @ParameterizedTest
        @ValueSource(strings = {"/coCreation/team", "/coCreation/invitations"})
        void without_team_or_invitations_it_cannot_be_said_that_a_body_was_left_out(String place) {
            Draft lacking = PREPARED.without("/coCreation/team/1");
            judged(lacking.without(place), RULE).isUndetermined().missing(place);
            judged(lacking.unreadable(place), RULE).isUndetermined().missing(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/coCreation/team/0/presides", "/coCreation/invitations/0/category"})
        void what_cannot_be_read_may_be_the_body_that_is_missed(String place) {
            judged(PREPARED.without("/coCreation/team/1").unreadable(place), RULE)
                    .isUndetermined()
                    .unknown(place);
        }
    }

    @Nested
    class CommitteeHeard {
        private static final String RULE = "guide.committee-heard";
        private static final String ADOPTED = "/plan/history/2/deliberation";
        private static final Draft APPLIED = DOSSIER.without("/plan").without("/coCreation");
        private static final Draft PLANNED = DOSSIER.without("/application");

        @Test
        void application_and_plan_are_judged_alike() {
            judged(DOSSIER, RULE).isSatisfied().forSubjects(2);
            judged(APPLICATION, RULE).isSatisfied();
        }

        @Test
        void a_proposal_goes_to_a_committee_before_the_council() {
            String place = "/application/deliberation";
            judged(APPLIED.withJson(place + "/committees", "[]"), RULE)
                    .isViolated()
                    .as("none")
                    .at(place)
                    .weighing(Severity.WARNING);
            judged(APPLIED.with(place + "/committees/0/referredOn", "2023-10-03"), RULE)
                    .isViolated()
                    .as("late")
                    .at(place)
                    .relatedTo(place + "/committees/0/referredOn", place + "/decidedOn");
            judged(APPLIED.with(place + "/committees/0/referredOn", "2023-10-02"), RULE)
                    .isSatisfied();
        }

        @Test
        void a_committee_that_is_listed_received_the_proposal() {
            judged(APPLIED.without("/application/deliberation/committees/0/referredOn"), RULE)
                    .isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/application/deliberation",
                    "/application/deliberation/committees",
                    "/application/deliberation/committees/0",
                    "/application/deliberation/committees/0/referredOn",
                    "/application/deliberation/decidedOn"
                })
        void what_cannot_be_read_is_unknown(String place) {
            judged(APPLIED.unreadable(place), RULE).isUndetermined().unknown(place);
        }

        @Test
        void a_deliberation_that_is_silent_on_committees_does_not_say_that_there_was_none() {
            judged(APPLIED.without("/application/deliberation/committees"), RULE)
                    .isUndetermined()
                    .missing("/application/deliberation/committees");
            judged(PLANNED.without(ADOPTED + "/committees"), RULE)
                    .isUndetermined()
                    .missing(ADOPTED + "/committees");
        }

        @Test
        void without_deliberation_or_its_day_it_cannot_be_said() {
            judged(APPLIED.without("/application/deliberation"), RULE)
                    .isUndetermined()
                    .missing("/application/deliberation");
            judged(APPLIED.without("/application/deliberation/decidedOn"), RULE)
                    .isUndetermined()
                    .missing("/application/deliberation/decidedOn");
        }

        @Test
        void a_draft_is_debated_by_the_committees_concerned() {
            judged(PLANNED, RULE).isSatisfied();
            judged(PLANNED.withJson(ADOPTED + "/committees", "[]"), RULE)
                    .isViolated()
                    .as("none")
                    .at(ADOPTED);
            judged(PLANNED.without(ADOPTED + "/committees/0/debatedOn"), RULE)
                    .isUndetermined()
                    .missing(ADOPTED + "/committees/0/debatedOn");
            judged(PLANNED.with(ADOPTED + "/committees/0/debatedOn", "2024-06-04"), RULE)
                    .isViolated()
                    .as("late")
                    .at(ADOPTED)
                    .withInput("committee", "Coopération");
            judged(PLANNED.with(ADOPTED + "/committees/0/debatedOn", "2024-06"), RULE)
                    .isUndetermined()
                    .missing(ADOPTED + "/committees/0/debatedOn");
        }

        @Test
        void that_it_was_referred_to_a_committee_does_not_say_that_it_was_debated() {
            judged(
                            PLANNED.without(ADOPTED + "/committees/0/debatedOn")
                                    .with(ADOPTED + "/committees/0/referredOn", "2024-05-02"),
                            RULE)
                    .isUndetermined()
                    .missing(ADOPTED + "/committees/0/debatedOn");
        }

        @Test
        void of_a_joint_plan_each_council_hears_its_own_committees() {
            String joint = "/plan/history/2/deliberations";
            Draft plan = PLANNED.without(ADOPTED).withJson(joint, """
                    [{"collectivity": "02", "decidedOn": "2024-06-03",
                      "committees": [{"name": "Coopération", "debatedOn": "2024-05-20"}]},
                     {"collectivity": "01", "decidedOn": "2024-06-03", "committees": []}]""");
            judged(plan, RULE).isViolated().as("none").at(joint + "/1");
            judged(plan.without(joint + "/1/committees"), RULE).isUndetermined().missing(joint + "/1/committees");
            judged(plan.without(joint + "/1"), RULE).isSatisfied();
            judged(plan.unreadable(joint + "/1"), RULE).isUndetermined().missing(joint);
            judged(plan.unreadable(joint), RULE).isUndetermined().missing(joint);
        }

        @Test
        void an_adoption_without_its_deliberation_tells_nothing() {
            judged(PLANNED.without(ADOPTED), RULE).isUndetermined().missing(ADOPTED);
            judged(PLANNED.without("/plan/history").with("/plan/status", "ADOPTED"), RULE)
                    .isUndetermined()
                    .missing("/plan/history");
        }

        @Test
        void the_last_adoption_counts_after_an_opposition() {
            Draft again = PLANNED.withJson("/plan/history", """
                    [{"transition": "adopt", "on": "2024-03-04", "deliberation": {"decidedOn": "2024-03-04"}},
                     {"transition": "recordOpposition", "on": "2024-03-06"},
                     {"transition": "openConsultation", "on": "2024-03-10"},
                     {"transition": "validate", "on": "2024-05-06"},
                     {"transition": "adopt", "on": "2024-06-03", "deliberation": {"decidedOn": "2024-06-03",
                       "committees": [{"debatedOn": "2024-05-20"}]}}]""");
            judged(again, RULE).isSatisfied();
        }

        @Test
        void a_plan_that_is_not_adopted_is_not_due() {
            judged(PLANNED.without("/plan/history/2"), RULE).isNotApplicable(Reason.NOT_YET);
        }
    }
}
