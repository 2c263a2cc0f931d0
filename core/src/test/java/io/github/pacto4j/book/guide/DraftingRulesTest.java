package io.github.pacto4j.book.guide;

import static io.github.pacto4j.book.guide.Region.DOSSIER;
import static io.github.pacto4j.book.guide.Region.judged;
import static io.github.pacto4j.book.guide.Region.until;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftingRulesTest {
    private static final String STEPS = "/coCreation/steps";

    @Nested
    class StepsOrdered {
        private static final String RULE = "guide.steps-ordered";

        @Test
        void the_steps_were_completed_in_their_order() {
            judged(DOSSIER, RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"2022-06-15, true", "2022-06-14, false"})
        void a_step_may_end_with_the_one_before_but_not_earlier(String sheets, boolean satisfied) {
            var judged = judged(DOSSIER.with(STEPS + "/2/completedOn", sheets), RULE);
            if (satisfied) {
                judged.isSatisfied();
            } else {
                judged.isViolated()
                        .weighing(Severity.ERROR)
                        .at(STEPS + "/2")
                        .relatedTo(STEPS + "/2/completedOn")
                        .withInput("step", "COMMITMENT_SHEETS")
                        .withInput("previous", "DIAGNOSIS");
            }
        }

        @Test
        void the_order_of_the_list_is_not_the_order_of_the_steps() {
            Draft turned = DOSSIER.withJson(
                    STEPS,
                    "[{\"step\": \"DIAGNOSIS\", \"completedOn\": \"2022-06-15\"},"
                            + " {\"step\": \"LAUNCH\", \"completedOn\": \"2022-03-31\"}]");
            judged(turned, RULE).isSatisfied();
        }

        @Test
        void an_earlier_step_without_a_day_is_unknown_and_a_later_one_is_to_come() {
            judged(DOSSIER.without(STEPS + "/1/completedOn"), RULE)
                    .isUndetermined()
                    .missing(STEPS + "/1/completedOn");
            judged(DOSSIER.without(STEPS + "/1"), RULE).isUndetermined().missing(STEPS);
            judged(DOSSIER.without(STEPS + "/3/completedOn"), RULE).isSatisfied();
        }

        @Test
        void a_step_without_a_day_does_not_hide_two_in_the_wrong_order() {
            judged(DOSSIER.without(STEPS + "/1/completedOn").with(STEPS + "/2/completedOn", "2022-03-30"), RULE)
                    .isViolated()
                    .withInput("previous", "LAUNCH");
        }

        @Test
        void two_steps_of_one_month_are_as_stated_and_a_month_against_a_day_is_unknown() {
            Draft month = DOSSIER.with(STEPS + "/1/completedOn", "2022-06").with(STEPS + "/2/completedOn", "2022-06");
            judged(month, RULE).isSatisfied();
            judged(month.with(STEPS + "/2/completedOn", "2022-06-20"), RULE).isUndetermined();
        }

        @Test
        void steps_of_the_other_programme_are_not_these() {
            judged(DOSSIER.withJson(STEPS, "[{\"step\": \"AXES\", \"completedOn\": \"2022-03-31\"}]"), RULE)
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
            judged(DOSSIER.withJson(STEPS, "[]"), RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void steps_that_are_not_recorded_are_unknown() {
            judged(DOSSIER.without(STEPS), RULE).isUndetermined().missing(STEPS);
        }

        @ParameterizedTest
        @ValueSource(strings = {STEPS, STEPS + "/1", STEPS + "/1/step", STEPS + "/1/completedOn"})
        void what_cannot_be_read_is_unknown(String place) {
            judged(DOSSIER.unreadable(place), RULE).isUndetermined().unknown(place);
        }
    }

    @Nested
    class DraftPublished {
        private static final String RULE = "guide.draft-published";
        private static final String PUBLISHED = "/coCreation/draftPublishedOn";

        @Test
        void the_draft_was_public_before_the_committee_validated_it() {
            judged(DOSSIER, RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"2022-08-31, true", "2022-09-01, false"})
        void the_draft_is_public_on_the_eve_at_the_latest(String day, boolean satisfied) {
            var judged = judged(DOSSIER.with(PUBLISHED, day), RULE);
            if (satisfied) {
                judged.isSatisfied();
            } else {
                judged.isViolated()
                        .weighing(Severity.ERROR)
                        .at("/coCreation")
                        .relatedTo(PUBLISHED, "/plan/history/1/on")
                        .withInput("published", day)
                        .withInput("settled", "2022-09-01");
            }
        }

        @Test
        void a_draft_that_was_never_published_is_missed() {
            judged(DOSSIER.without(PUBLISHED), RULE).isViolated().as("absent").at("/coCreation");
            judged(DOSSIER.unreadable(PUBLISHED), RULE).isUndetermined().missing(PUBLISHED);
        }

        @Test
        void the_operation_can_tell_of_the_publication() {
            Draft told = DOSSIER.without(PUBLISHED)
                    .withJson(
                            STEPS + "/3/operations",
                            "[{\"id\": \"draft-published-online\", \"doneOn\": \"2022-08-10\"}]");
            judged(told, RULE).isSatisfied();
            judged(told.with(STEPS + "/3/operations/0/doneOn", "2022-09-02"), RULE)
                    .isViolated()
                    .relatedTo(STEPS + "/3/operations/0/doneOn", "/plan/history/1/on");
        }

        @Test
        void without_a_committee_the_draft_may_be_published_until_the_council_adopts() {
            Draft none = DOSSIER.without("/coCreation/committee");
            judged(none.with(PUBLISHED, "2022-10-02"), RULE).isSatisfied();
            judged(none.with(PUBLISHED, "2022-10-03"), RULE).isViolated().withInput("settled", "2022-10-03");
            judged(until(none, 2).without(PUBLISHED), RULE).isNotApplicable(Reason.NOT_YET);
            judged(until(none, 2), RULE).isSatisfied();
            judged(none.without(PUBLISHED), RULE).isViolated().as("absent");
        }

        @Test
        void each_council_of_a_joint_plan_decides_on_its_own_day() {
            Draft joint = DOSSIER.without("/coCreation/committee")
                    .with(PUBLISHED, "2022-09-30")
                    .withJson(
                            "/plan/history/2/deliberations",
                            "[{\"collectivity\": \"05\", \"decidedOn\": \"2022-10-03\"},"
                                    + " {\"collectivity\": \"04\", \"decidedOn\": \"2022-09-29\"}]");
            judged(joint, RULE).isViolated().relatedTo(PUBLISHED, "/plan/history/2/deliberations/1/decidedOn");
        }

        @Test
        void a_draft_of_the_month_of_its_validation_cannot_be_ordered() {
            judged(DOSSIER.with(PUBLISHED, "2022-09").with("/plan/history/1/on", "2022-09-15"), RULE)
                    .isUndetermined();
        }

        @Test
        void a_day_of_validation_that_is_not_told_is_unknown() {
            Draft untold = DOSSIER.without("/plan/history").with("/plan/status", "VALIDATED");
            judged(untold, RULE).isUndetermined().missing("/plan/history");
            judged(DOSSIER.without("/plan/history/1/on"), RULE).isUndetermined().missing("/plan/history/1/on");
        }

        @Test
        void before_validation_the_draft_may_still_be_published() {
            judged(until(DOSSIER, 1).without(PUBLISHED), RULE).isNotApplicable(Reason.NOT_YET);
        }
    }

    @Nested
    class ProposalsConsidered {
        private static final String RULE = "guide.proposals-considered";
        private static final String CONTRIBUTIONS = "/coCreation/contributions";
        private static final String SECOND = CONTRIBUTIONS + "/1";

        @Test
        void every_proposal_had_its_outcome_in_time() {
            judged(DOSSIER, RULE).isSatisfied().withInput("answered", 2).withInput("proposals", 2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/response", "/response/outcome"})
        void a_proposal_without_an_outcome_was_not_considered(String place) {
            judged(DOSSIER.without(SECOND + place), RULE)
                    .isViolated()
                    .as("unanswered")
                    .weighing(Severity.WARNING)
                    .at("/coCreation")
                    .relatedTo(SECOND)
                    .withInput("answered", 1)
                    .withInput("proposals", 2);
        }

        @Test
        void an_outcome_after_the_validation_comes_too_late() {
            judged(DOSSIER.with(SECOND + "/response/respondedOn", "2022-09-02"), RULE)
                    .isViolated()
                    .as("late")
                    .relatedTo(SECOND);
        }

        @Test
        void opinions_and_comments_propose_nothing() {
            Draft unanswered = DOSSIER.without(SECOND + "/response");
            judged(unanswered.with(SECOND + "/kind", "OPINION"), RULE)
                    .isSatisfied()
                    .withInput("proposals", 1);
            judged(unanswered.with(SECOND + "/kind", "COMMENT"), RULE).isSatisfied();
            judged(unanswered.with(SECOND + "/kind", "PROPOSAL"), RULE).isViolated();
            judged(unanswered.with(SECOND + "/kind", "IDEA"), RULE).isViolated();
            judged(unanswered.unreadable(SECOND + "/kind"), RULE).isUndetermined();
        }

        @Test
        void what_came_after_the_validation_was_not_to_be_considered() {
            Draft unanswered = DOSSIER.without(SECOND + "/response");
            judged(unanswered.with(SECOND + "/receivedOn", "2022-09-02"), RULE).isSatisfied();
            judged(unanswered.with(SECOND + "/receivedOn", "2022-09-01"), RULE).isViolated();
            judged(unanswered.with(SECOND + "/receivedOn", "2022-09"), RULE).isUndetermined();
            judged(unanswered.without(SECOND + "/receivedOn"), RULE).isViolated();
        }

        @Test
        void no_proposals_leave_nothing_to_consider() {
            judged(DOSSIER.withJson(CONTRIBUTIONS, "[]"), RULE).isNotApplicable(Reason.EMPTY_LIST);
            judged(DOSSIER.withJson(CONTRIBUTIONS, "[{\"id\": \"C1\", \"kind\": \"OPINION\"}]"), RULE)
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
            judged(DOSSIER.without(CONTRIBUTIONS), RULE).isUndetermined().missing(CONTRIBUTIONS);
        }

        @Test
        void without_a_committee_the_adoption_by_the_council_is_the_limit() {
            Draft none = DOSSIER.without("/coCreation/committee");
            judged(none.with(SECOND + "/response/respondedOn", "2022-10-03"), RULE)
                    .isSatisfied();
            judged(none.with(SECOND + "/response/respondedOn", "2022-10-04"), RULE)
                    .isViolated();
            judged(until(none, 2).without(SECOND + "/response"), RULE).isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void an_outcome_without_a_day_may_have_come_in_time() {
            judged(DOSSIER.without(SECOND + "/response/respondedOn"), RULE)
                    .isUndetermined()
                    .missing(SECOND + "/response/respondedOn");
            judged(DOSSIER.without("/plan/history").with("/plan/status", "VALIDATED"), RULE)
                    .isUndetermined()
                    .missing("/plan/history");
        }

        @ParameterizedTest
        @ValueSource(strings = {CONTRIBUTIONS, SECOND, SECOND + "/response", SECOND + "/response/outcome"})
        void what_cannot_be_read_is_unknown(String place) {
            judged(DOSSIER.unreadable(place), RULE).isUndetermined().unknown(place);
        }

        @Test
        void before_validation_answers_may_still_be_given() {
            judged(until(DOSSIER, 1).without(SECOND + "/response"), RULE).isNotApplicable(Reason.NOT_YET);
        }
    }
}
