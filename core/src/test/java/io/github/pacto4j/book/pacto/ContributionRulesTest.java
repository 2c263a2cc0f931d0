package io.github.pacto4j.book.pacto;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionRulesTest {
    private static final String DAY = "2024-06-15";
    private static final String IDEA = "/coCreation/contributions/0";
    private static final String RESPONSE = IDEA + "/response";

    /** One idea that became a project, and one that was merged into it. */
    private static final Draft DOSSIER = Draft.dossier("""
            "plan": {"status": "VALIDATED", "commitmentsComplete": true,
              "commitments": [{"number": "1", "origins": ["C1"]}, {"number": "2"}]},
            "coCreation": {"contributions": [
              {"id": "C1", "response": {"outcome": "ACCEPTED", "reasonCode": "ADOPTED",
                "reason": "L'idée fonde le projet 1.", "commitment": "1"}},
              {"id": "C2", "response": {"outcome": "MERGED", "reasonCode": "MERGED_INTO",
                "reason": "La même idée que C1.", "mergedInto": "C1"}}]}
            """);

    @Nested
    class IdeasAnswered {
        private static final String RULE = "pacto.ideas-answered";

        @Test
        void every_idea_has_an_outcome_a_reason_code_and_a_reason() {
            DOSSIER.judged(DAY).rule(RULE).isSatisfied().forSubjects(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"ACCEPTED", "PARTLY_ACCEPTED", "MERGED", "REJECTED"})
        void every_outcome_is_an_answer(String outcome) {
            DOSSIER.with(RESPONSE + "/outcome", outcome).judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"outcome", "reasonCode", "reason"})
        void what_the_answer_lacks_is_named(String field) {
            DOSSIER.without(RESPONSE + "/" + field)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .from("REMACTO")
                    .withInput("contribution", "C1")
                    .withInput("fields", List.of("label." + field));
        }

        @Test
        void what_is_missing_is_mended_in_the_object_that_should_hold_it() {
            DOSSIER.without(RESPONSE).judged(DAY).rule(RULE).isViolated().at(IDEA);
            DOSSIER.without(RESPONSE + "/reason")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .at(RESPONSE);
        }

        @Test
        void an_idea_without_an_answer_lacks_all_three() {
            DOSSIER.without(RESPONSE)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .withInput("fields", List.of("label.outcome", "label.reasonCode", "label.reason"));
        }

        @Test
        void a_comment_on_the_published_plan_is_no_idea_for_it() {
            Draft unanswered = DOSSIER.without(RESPONSE);
            unanswered
                    .with(IDEA + "/kind", "COMMENT")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied()
                    .forSubjects(1);
            unanswered
                    .with(IDEA + "/kind", "COMMENT")
                    .without("/coCreation/contributions/1")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
            unanswered
                    .unreadable(IDEA + "/kind")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing(IDEA + "/kind");
        }

        @ParameterizedTest
        @ValueSource(strings = {"IDEA", "PROPOSAL", "OPINION"})
        void ideas_proposals_and_opinions_are_answered_alike(String kind) {
            DOSSIER.with(IDEA + "/kind", kind)
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied()
                    .forSubjects(2);
            DOSSIER.with(IDEA + "/kind", kind)
                    .without(RESPONSE)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .at(IDEA);
        }

        @Test
        void a_blank_reason_is_none() {
            DOSSIER.with(RESPONSE + "/reason", " ")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .withInput("fields", List.of("label.reason"));
        }

        @Test
        void a_reason_in_any_language_is_one() {
            DOSSIER.withJson(RESPONSE + "/reason", "{\"ar\": \"أصبحت الفكرة مشروعا.\"}")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void each_unanswered_idea_is_found() {
            DOSSIER.without(RESPONSE)
                    .without("/coCreation/contributions/1/response")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolatedAt(IDEA, "/coCreation/contributions/1");
        }

        @Test
        void until_validation_an_answer_may_still_come() {
            DOSSIER.with("/plan/status", "IN_CONSULTATION")
                    .without(RESPONSE)
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void without_ideas_there_is_nothing_to_answer() {
            DOSSIER.withJson("/coCreation/contributions", "[]")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.NO_SUBJECT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/plan", "/plan/status", "/coCreation"})
        void what_is_not_there_is_unknown(String place) {
            DOSSIER.without(place).judged(DAY).rule(RULE).isUndetermined().missing(place);
        }

        @Test
        void plan_and_co_creation_are_both_needed() {
            Draft.coCreation("\"contributions\": [{\"id\": \"C1\"}]")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotJudged();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    RESPONSE,
                    RESPONSE + "/outcome",
                    RESPONSE + "/reasonCode",
                    RESPONSE + "/reason",
                    "/plan/status"
                })
        void what_cannot_be_read_is_unknown(String place) {
            DOSSIER.unreadable(place).judged(DAY).rule(RULE).isUndetermined().unknown(place);
        }

        @Test
        void an_answer_with_an_unknown_code_is_unknown() {
            DOSSIER.with(RESPONSE + "/reasonCode", "BECAUSE")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(RESPONSE + "/reasonCode");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/coCreation/contributions", IDEA})
        void an_idea_that_cannot_be_read_at_all_is_unknown(String place) {
            DOSSIER.unreadable(place).judged(DAY).rule(RULE).isUndetermined().unknown(place);
        }

        @Test
        void the_ideas_for_the_next_cycle_are_not_the_ones_judged() {
            DOSSIER.withJson("/nextCoCreation", "{\"contributions\": [{\"id\": \"N1\"}]}")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }
    }

    @Nested
    class AcceptedTraceable {
        private static final String RULE = "pacto.accepted-traceable";
        private static final String MERGED = "/coCreation/contributions/1";

        @Test
        void an_accepted_idea_leads_to_its_project_and_back_a_merged_one_to_the_other() {
            DOSSIER.judged(DAY).rule(RULE).isSatisfied().forSubjects(2);
        }

        @ParameterizedTest
        @CsvSource({
            "ACCEPTED, /coCreation/contributions/0, commitment",
            "PARTLY_ACCEPTED, /coCreation/contributions/0, commitment",
            "MERGED, /coCreation/contributions/1, mergedInto"
        })
        void an_idea_taken_up_that_leads_nowhere_is_found(String outcome, String idea, String reference) {
            DOSSIER.with(idea + "/response/outcome", outcome)
                    .without(idea + "/response/" + reference)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .as("target")
                    .at(idea + "/response")
                    .withInput("contribution", idea.endsWith("0") ? "C1" : "C2");
        }

        @ParameterizedTest
        @CsvSource({"/coCreation/contributions/0, commitment", "/coCreation/contributions/1, mergedInto"})
        void an_idea_taken_up_that_leads_to_nothing_known_is_found(String idea, String reference) {
            DOSSIER.with(idea + "/response/" + reference, "X")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("target")
                    .at(idea + "/response")
                    .relatedTo(idea + "/response/" + reference);
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "[\"C2\"]", "null"})
        void a_project_that_does_not_name_the_idea_back_is_found(String origins) {
            DOSSIER.withJson("/plan/commitments/0/origins", origins)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("origin")
                    .about(RESPONSE + "/commitment")
                    .withInput("contribution", "C1")
                    .withInput("commitment", "1");
        }

        @Test
        void a_project_that_names_no_origins_does_not_name_the_idea_back() {
            DOSSIER.with(RESPONSE + "/commitment", "2")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("origin")
                    .withInput("commitment", "2");
        }

        @Test
        void an_accepted_idea_may_live_on_in_another() {
            DOSSIER.with(MERGED + "/response/outcome", "ACCEPTED")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void an_idea_not_taken_up_or_not_answered_leads_nowhere() {
            Draft one = DOSSIER.without(MERGED).without(RESPONSE + "/commitment");
            one.with(RESPONSE + "/outcome", "REJECTED").judged(DAY).rule(RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
            one.without(RESPONSE).judged(DAY).rule(RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void until_validation_nothing_is_judged() {
            DOSSIER.with("/plan/status", "IN_CONSULTATION")
                    .without(RESPONSE + "/commitment")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void a_plan_that_lists_only_some_of_its_projects_may_have_the_one_named() {
            DOSSIER.with("/plan/commitmentsComplete", false)
                    .with(RESPONSE + "/commitment", "17")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing("/plan/commitments");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/plan", "/plan/status", "/coCreation"})
        void what_is_not_there_is_unknown(String place) {
            DOSSIER.without(place).judged(DAY).rule(RULE).isUndetermined().missing(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {IDEA + "/id", RESPONSE, RESPONSE + "/outcome", RESPONSE + "/commitment"})
        void an_answer_that_cannot_be_read_is_unknown(String place) {
            DOSSIER.without(MERGED)
                    .without("/plan/commitments/0/origins")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/plan/commitmentsComplete",
                    "/plan/commitments",
                    "/plan/commitments/1",
                    "/plan/commitments/1/number",
                    "/plan/commitments/1/origins",
                    "/plan/commitments/1/origins/0"
                })
        void a_project_that_cannot_be_read_may_be_the_one_that_names_it(String place) {
            DOSSIER.with(RESPONSE + "/commitment", place.endsWith("Complete") ? "17" : "2")
                    .withJson("/plan/commitments/1/origins", "[\"C9\"]")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {MERGED + "/response/mergedInto", IDEA, IDEA + "/id"})
        void an_idea_that_cannot_be_read_may_be_the_one_merged_into(String place) {
            DOSSIER.with(MERGED + "/response/mergedInto", "C9")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isNotViolated();
        }

        @Test
        void the_ideas_for_the_next_cycle_are_not_the_ones_judged() {
            DOSSIER.withJson("/nextCoCreation", """
                            {"contributions": [{"id": "N1", "response": {"outcome": "ACCEPTED", "commitment": "9"}}]}
                            """).judged(DAY).rule(RULE).isSatisfied();
        }
    }
}
