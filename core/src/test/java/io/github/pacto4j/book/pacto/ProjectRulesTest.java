package io.github.pacto4j.book.pacto;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectRulesTest {
    private static final String DAY = "2024-06-15";

    /** A programme in consultation with one axis and two projects. */
    private static final Draft DOSSIER = Draft.dossier("""
            "coCreation": {"contributions": [{"id": "C-1"}], "diagnosis": {"findings": [{"id": "D-1"}]}},
            "plan": {
              "status": "IN_CONSULTATION",
              "axes": [{"number": "1", "challenge": {"fr": "Des comptes que personne ne lit", "ar": "حسابات لا يقرأها أحد"}}],
              "commitments": [
                {"number": "1", "origins": ["C-1"], "principles": ["TRANSPARENCY", "DIGITALISATION"]},
                {"number": "2", "origins": ["D-1"], "principles": ["ACCOUNTABILITY"]}]}
            """);

    @Nested
    class ProjectsFromIdeas {
        private static final String RULE = "pacto.projects-from-ideas";
        private static final String ORIGINS = "/plan/commitments/1/origins";

        private Judging.ByRule judged(Draft dossier) {
            return dossier.judged(DAY).rule(RULE);
        }

        @Test
        void one_idea_or_one_finding_of_the_diagnosis_is_origin_enough() {
            judged(DOSSIER).isSatisfied().forSubjects(2);
        }

        @Test
        void a_project_that_names_no_origin_is_found() {
            judged(DOSSIER.withJson(ORIGINS, "[]"))
                    .isViolated()
                    .weighing(Severity.INFO)
                    .from("REMACTO")
                    .at("/plan/commitments/1")
                    .relatedTo(ORIGINS)
                    .withInput("project", "2");
            judged(DOSSIER.without(ORIGINS)).isViolated().as("absent").at("/plan/commitments/1");
        }

        @Test
        void an_origin_that_cannot_be_read_may_be_one() {
            judged(DOSSIER.unreadable(ORIGINS)).isUndetermined().missing(ORIGINS);
            judged(DOSSIER.unreadable(ORIGINS + "/0")).isUndetermined().missing(ORIGINS);
        }

        @Test
        void a_plan_in_draft_need_not_say_where_its_projects_come_from() {
            judged(DOSSIER.without(ORIGINS).with("/plan/status", "DRAFT")).isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void without_the_co_creation_it_cannot_be_said() {
            judged(DOSSIER.without("/coCreation")).isUndetermined().missing("/coCreation");
        }
    }

    @Nested
    class AxisChallenge {
        private static final String RULE = "pacto.axis-challenge";
        private static final String CHALLENGE = "/plan/axes/0/challenge";

        private Judging.ByRule judged(Draft dossier) {
            return dossier.judged(DAY).rule(RULE);
        }

        @Test
        void an_axis_states_the_challenge_that_it_answers() {
            judged(DOSSIER).isSatisfied();
        }

        @Test
        void an_axis_without_a_challenge_is_found() {
            judged(DOSSIER.without(CHALLENGE))
                    .isViolated()
                    .as("absent")
                    .weighing(Severity.INFO)
                    .from("REMACTO")
                    .at("/plan/axes/0");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   "})
        void a_blank_challenge_says_nothing(String blank) {
            judged(DOSSIER.with(CHALLENGE, blank))
                    .isViolated()
                    .at("/plan/axes/0")
                    .relatedTo(CHALLENGE)
                    .withInput("axis", "1");
        }

        @Test
        void a_challenge_that_cannot_be_read_may_be_stated() {
            judged(DOSSIER.unreadable(CHALLENGE)).isUndetermined().missing(CHALLENGE);
            judged(DOSSIER.withJson(CHALLENGE, "{\"fr\": 7}")).isUndetermined().missing(CHALLENGE);
        }

        @Test
        void a_plan_without_axes_has_no_challenge_to_state() {
            judged(DOSSIER.without("/plan/axes")).isNotApplicable(Reason.NO_SUBJECT);
            judged(DOSSIER.without(CHALLENGE).with("/plan/status", "DRAFT")).isNotApplicable(Reason.NOT_YET);
        }
    }

    @Nested
    class PrincipleNamed {
        private static final String RULE = "pacto.principle-named";
        private static final String PRINCIPLES = "/plan/commitments/1/principles";

        private Judging.ByRule judged(Draft dossier) {
            return dossier.judged(DAY).rule(RULE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "TRANSPARENCY",
                    "ACCOUNTABILITY",
                    "ACCESS_TO_INFORMATION",
                    "CITIZEN_PARTICIPATION",
                    "DIGITALISATION"
                })
        void any_of_the_five_principles_is_enough(String principle) {
            judged(DOSSIER.withJson(PRINCIPLES, "[\"" + principle + "\"]")).isSatisfied();
        }

        @Test
        void a_project_without_a_principle_is_found() {
            judged(DOSSIER.withJson(PRINCIPLES, "[]"))
                    .isViolated()
                    .weighing(Severity.INFO)
                    .from("PACTO")
                    .at("/plan/commitments/1")
                    .relatedTo(PRINCIPLES)
                    .withInput("project", "2");
            judged(DOSSIER.without(PRINCIPLES)).isViolated().as("absent").at("/plan/commitments/1");
        }

        @Test
        void a_principle_that_cannot_be_read_may_be_one() {
            judged(DOSSIER.withJson(PRINCIPLES, "[\"SOBRIETY\"]"))
                    .isUndetermined()
                    .missing(PRINCIPLES);
        }

        @Test
        void a_plan_in_draft_need_not_name_principles() {
            judged(DOSSIER.without(PRINCIPLES).with("/plan/status", "DRAFT")).isNotApplicable(Reason.NOT_YET);
        }
    }
}
