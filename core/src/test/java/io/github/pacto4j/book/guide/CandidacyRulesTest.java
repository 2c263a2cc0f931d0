package io.github.pacto4j.book.guide;

import static io.github.pacto4j.book.guide.Candidate.APPLICATION;
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

class CandidacyRulesTest {
    @Nested
    class People {
        @ParameterizedTest
        @CsvSource({"guide.coordinator-named, /coordinator", "guide.point-of-contact, /pointOfContact"})
        void an_application_names_who_answers_for_it(String rule, String place) {
            judged(APPLICATION, rule).isSatisfied();
            judged(APPLICATION.without(place), rule).isViolated().at("").weighing(Severity.ERROR);
            judged(APPLICATION.withJson(place, "{\"email\": \"a@exemple.invalid\"}"), rule)
                    .isViolated()
                    .at(place);
            judged(APPLICATION.with(place + "/name", " "), rule).isViolated().at(place);
            judged(APPLICATION.unreadable(place), rule).isUndetermined().missing(place);
            judged(APPLICATION.unreadable(place + "/name"), rule)
                    .isUndetermined()
                    .missing(place + "/name");
        }

        @Test
        void the_co_creation_names_a_point_of_contact_as_well() {
            judged(DOSSIER, "guide.point-of-contact").isSatisfied().forSubjects(2);
            judged(DOSSIER.without("/coCreation/pointOfContact"), "guide.point-of-contact")
                    .isViolated()
                    .at("/coCreation");
        }

        @Test
        void a_member_names_its_point_of_contact_once_for_process_and_membership() {
            String rule = "guide.point-of-contact";
            String place = "/membership/1";
            Draft member = DOSSIER.withJson("/membership", """
                    [{"network": "REMACTO"}, {"network": "OGP_LOCAL", "focalPoint": {"name": "Point focal"}}]""");
            Draft unnamed = member.without("/coCreation/pointOfContact");
            judged(unnamed, rule).isSatisfied().forSubjects(2);
            judged(unnamed.with(place + "/network", "REMACTO"), rule)
                    .isViolated()
                    .at("/coCreation");
            judged(unnamed.with(place + "/focalPoint/name", " "), rule)
                    .isViolated()
                    .at("/coCreation");
            judged(unnamed.without(place + "/network"), rule).isUndetermined().missing(place + "/network");
            judged(unnamed.unreadable(place + "/focalPoint"), rule)
                    .isUndetermined()
                    .missing(place + "/focalPoint");
            judged(unnamed.unreadable(place), rule).isUndetermined().missing("/membership");
            // What cannot be read in the process need not be known where the membership tells.
            judged(member.unreadable("/coCreation/pointOfContact"), rule)
                    .isSatisfied()
                    .forSubjects(2);
            // An application goes out before there is a membership.
            judged(member.without("/application/pointOfContact"), rule)
                    .isViolated()
                    .at("/application");
        }

        @Test
        void a_membership_alone_may_name_the_point_of_contact_and_cannot_say_that_there_is_none() {
            String rule = "guide.point-of-contact";
            Draft member =
                    DOSSIER.without("/application").without("/coCreation").withJson("/membership", """
                            [{"network": "OGP_LOCAL", "focalPoint": {"name": "Point focal"}}]""");
            judged(member, rule).isSatisfied().at("");
            judged(member.with("/membership/0/network", "REMACTO"), rule)
                    .isUndetermined()
                    .missing("/coCreation");
            judged(member.without("/membership/0/focalPoint"), rule)
                    .isUndetermined()
                    .missing("/coCreation");
            judged(member.without("/membership"), rule).isUndetermined().missing("/coCreation");
            judged(member.unreadable("/coCreation"), rule).isUndetermined().missing("/coCreation");
        }

        @Test
        void a_draft_binds_the_application_alone() {
            Draft draft = DOSSIER.withJson("/plan/history", "[]")
                    .with("/plan/status", "DRAFT")
                    .without("/coCreation/pointOfContact");
            judged(draft, "guide.point-of-contact").isSatisfied().forSubjects(1);
            judged(draft.without("/application"), "guide.point-of-contact").isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void without_a_plan_its_status_is_not_known() {
            judged(DOSSIER.without("/plan"), "guide.point-of-contact")
                    .isUndetermined()
                    .at("/coCreation")
                    .missing("/plan");
        }

        @Test
        void a_commune_is_not_asked_for_the_region_s_point_of_contact() {
            judged(APPLICATION.with("/collectivity", "01.571.01.11"), "guide.point-of-contact")
                    .isNotApplicable(Reason.OTHER_TIER);
        }
    }

    @Nested
    class InterestDeliberated {
        private static final String RULE = "guide.interest-deliberated";

        @Test
        void a_favourable_vote_before_the_submission_is_what_is_asked() {
            judged(APPLICATION, RULE).isSatisfied().withInput("decidedOn", "2023-10-02");
            judged(APPLICATION.with("/deliberation/decidedOn", "2023-12-20"), RULE)
                    .isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"5, 6", "0, 0", "0,"})
        void a_lost_vote_is_no_favourable_one(String votesFor, String votesAgainst) {
            Draft vote = APPLICATION.with("/deliberation/votesFor", Integer.valueOf(votesFor));
            vote = votesAgainst == null
                    ? vote.without("/deliberation/votesAgainst")
                    : vote.with("/deliberation/votesAgainst", Integer.valueOf(votesAgainst));
            judged(vote, RULE)
                    .isViolated()
                    .as("rejected")
                    .at("/deliberation")
                    .relatedTo("/deliberation/votesFor", "/deliberation/votesAgainst");
        }

        @Test
        void in_a_tie_the_president_decides() {
            Draft tie = APPLICATION.with("/deliberation/votesAgainst", 30);
            judged(tie.with("/deliberation/presidentFor", true), RULE).isSatisfied();
            judged(tie.with("/deliberation/presidentFor", false), RULE)
                    .isViolated()
                    .as("rejected");
            judged(tie, RULE).isUndetermined().missing("/deliberation/presidentFor");
        }

        @Test
        void a_vote_after_the_submission_comes_too_late() {
            judged(APPLICATION.with("/deliberation/decidedOn", "2023-12-21"), RULE)
                    .isViolated()
                    .as("late")
                    .at("")
                    .relatedTo("/deliberation/decidedOn", "/submittedOn");
        }

        @Test
        void votes_that_are_not_counted_do_not_hide_that_it_came_too_late() {
            judged(APPLICATION.with("/deliberation/decidedOn", "2024-02").without("/deliberation/votesFor"), RULE)
                    .isViolated()
                    .as("late");
        }

        @Test
        void the_month_of_the_submission_is_too_coarse() {
            judged(APPLICATION.with("/deliberation/decidedOn", "2023-12"), RULE)
                    .isUndetermined()
                    .missing("/deliberation/decidedOn", "/submittedOn");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/deliberation",
                    "/deliberation/votesFor",
                    "/deliberation/votesAgainst",
                    "/deliberation/decidedOn",
                    "/submittedOn"
                })
        void what_is_absent_or_cannot_be_read_is_unknown(String place) {
            judged(APPLICATION.without(place), RULE).isUndetermined().missing(place);
            judged(APPLICATION.unreadable(place), RULE).isUndetermined().missing(place);
        }
    }

    @Nested
    class StepsOrdered {
        private static final String RULE = "guide.application-steps-ordered";

        @Test
        void steps_that_follow_one_another_are_in_order_even_on_the_same_day() {
            judged(APPLICATION, RULE).isSatisfied();
            judged(APPLICATION.with("/steps/1/completedOn", "2023-09-15"), RULE).isSatisfied();
        }

        @Test
        void the_council_does_not_deliberate_before_internal_communication() {
            judged(APPLICATION.with("/steps/1/completedOn", "2023-09-14"), RULE)
                    .isViolated()
                    .at("")
                    .relatedTo("/steps/0/completedOn", "/steps/1/completedOn")
                    .withInput("later", "DELIBERATION")
                    .withInput("earlier", "INTERNAL_COMMUNICATION");
        }

        @Test
        void the_file_is_not_sent_before_the_council_deliberates() {
            judged(APPLICATION.with("/steps/2/completedOn", "2023-10-01"), RULE)
                    .isViolated()
                    .withInput("later", "SUBMISSION")
                    .withInput("earlier", "DELIBERATION");
        }

        @Test
        void the_order_of_the_list_does_not_matter() {
            judged(APPLICATION.withJson("/steps", """
                                    [{"step": "SUBMISSION", "completedOn": "2023-12-20"},
                                     {"step": "DELIBERATION", "completedOn": "2023-10-02"},
                                     {"step": "INTERNAL_COMMUNICATION", "completedOn": "2023-09-15"}]"""), RULE).isSatisfied();
        }

        @Test
        void where_the_steps_are_silent_vote_and_submission_tell() {
            Draft silent = APPLICATION.withJson("/steps", """
                    [{"step": "INTERNAL_COMMUNICATION", "completedOn": "2023-10-15"}]""");
            judged(silent, RULE).isViolated().relatedTo("/steps/0/completedOn", "/deliberation/decidedOn");
            judged(silent.with("/steps/0/completedOn", "2023-10-01"), RULE).isSatisfied();
            judged(silent.with("/steps/0/completedOn", "2023-10-01").without("/deliberation"), RULE)
                    .isUndetermined()
                    .missing("/steps");
        }

        @Test
        void a_missing_step_does_not_hide_that_others_are_in_the_wrong_order() {
            judged(
                            APPLICATION
                                    .without("/steps/1")
                                    .without("/deliberation")
                                    .with("/steps/1/completedOn", "2023-09-01"),
                            RULE)
                    .isViolated()
                    .withInput("later", "SUBMISSION")
                    .withInput("earlier", "INTERNAL_COMMUNICATION");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/steps", "/steps/0", "/steps/0/step", "/steps/0/completedOn"})
        void what_cannot_be_read_is_unknown(String place) {
            judged(APPLICATION.unreadable(place), RULE).isUndetermined().unknown(place);
        }

        @Test
        void a_step_without_a_day_is_unknown() {
            judged(APPLICATION.without("/steps/0/completedOn"), RULE)
                    .isUndetermined()
                    .missing("/steps/0/completedOn");
            judged(APPLICATION.without("/steps"), RULE).isUndetermined().missing("/steps");
        }

        @Test
        void two_steps_in_one_month_cannot_be_ordered() {
            judged(APPLICATION.with("/steps/0/completedOn", "2023-10"), RULE)
                    .isUndetermined()
                    .missing("/steps/0/completedOn", "/steps/1/completedOn");
        }
    }
}
