package io.github.pacto4j.book.guide;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.book.TestCalendar;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationRulesTest {
    private static final Pacto PACTO = Pacto.with(TestCalendar.MOROCCO);
    private static final String REPORTS = "/monitoringReports";

    /** A region's plan of 2024 and 2025, followed by a trained group and evaluated at its end. */
    private static final Draft DOSSIER = Draft.dossier("""
            "collectivity": "02",
            "plan": {"id": "P-1", "submittedOn": "2023-12-01", "status": "IN_IMPLEMENTATION",
              "period": {"start": "2024-01-01", "end": "2025-12-31"},
              "commitments": [{"number": "1"}, {"number": "2"}]},
            "monitoringReports": [
              {"id": "R-0", "plan": "P-1", "kind": "INCEPTION", "date": "2024-01-20", "commitments": [
                {"number": "1", "potential": "NONE"}, {"number": "2", "potential": "NOT_BINDING"}]},
              {"id": "R-9", "kind": "END_OF_TERM", "date": "2026-02-01", "effects": {
                "POLITICAL": "Plus d'avis.", "ECONOMIC": "Plus d'offres.", "SOCIAL": "Plus d'accueil."}}],
            "followUp": {"group": ["Présidence", "Association"], "trainedOn": "2024-02-15"}
            """);

    private static Judging.ByRule judged(Draft draft, String day, String rule) {
        return Judging.judged(PACTO, draft, Ask.on(LocalDate.parse(day)).books("GUIDE"))
                .rule(rule);
    }

    @Nested
    class Group {
        private static final String RULE = "guide.evaluation-group";

        private Judging.ByRule judged(Draft draft) {
            return EvaluationRulesTest.judged(draft, "2024-02-15", RULE);
        }

        @Test
        void a_group_that_was_trained_by_the_day_is_as_the_guide_has_it() {
            judged(DOSSIER).isSatisfied();
            judged(DOSSIER.with("/followUp/trainedOn", "2024-02-16"))
                    .isViolated()
                    .as("untrained")
                    .at("/followUp")
                    .weighing(Severity.WARNING)
                    .withInput("trained", "2024-02-16");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "[\" \"]"})
        void a_group_without_members_is_none(String members) {
            judged(DOSSIER.withJson("/followUp/group", members))
                    .isViolated()
                    .as("none")
                    .at("/followUp");
        }

        @Test
        void what_is_not_written_down_leaves_it_open() {
            judged(DOSSIER.without("/followUp/group")).isUndetermined().missing("/followUp/group");
            judged(DOSSIER.without("/followUp/trainedOn")).isUndetermined().missing("/followUp/trainedOn");
            judged(DOSSIER.with("/followUp/trainedOn", "2024")).isUndetermined();
            judged(DOSSIER.withJson("/followUp/group", "[7]")).isUndetermined();
            judged(DOSSIER.without("/followUp")).isUndetermined();
        }

        @Test
        void a_training_held_for_the_group_counts() {
            Draft draft = DOSSIER.without("/followUp/trainedOn")
                    .withJson(
                            "/followUp/trainings",
                            "[{\"date\": \"2024-02-15\", \"audience\": [\"MONITORING_GROUP\"]}]");
            judged(draft).isSatisfied();
            judged(draft.withJson("/followUp/trainings/0/audience", "[\"PROJECT_LEAD\"]"))
                    .isUndetermined();
        }

        @Test
        void it_is_asked_from_the_start_of_implementation() {
            judged(DOSSIER.with("/plan/status", "PUBLISHED")).isNotApplicable(Reason.NOT_YET);
        }
    }

    @Nested
    class Ambitious {
        private static final String RULE = "guide.ambitious";
        private static final String SECOND = REPORTS + "/0/commitments/1/potential";

        private Judging.ByRule judged(Draft draft) {
            return EvaluationRulesTest.judged(draft, "2024-03-01", RULE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"BINDING", "NOT_BINDING"})
        void one_commitment_with_potential_is_enough(String potential) {
            judged(DOSSIER.with(SECOND, potential)).isSatisfied().withInput("found", 1);
        }

        @Test
        void potential_found_in_none_is_told() {
            judged(DOSSIER.with(SECOND, "NONE"))
                    .isViolated()
                    .at("/plan")
                    .weighing(Severity.INFO)
                    .relatedTo(REPORTS + "/0/commitments/0/potential", SECOND);
        }

        @Test
        void a_commitment_on_which_nothing_is_said_leaves_it_open() {
            judged(DOSSIER.without(SECOND)).isUndetermined().missing(REPORTS);
            judged(DOSSIER.with(SECOND, 7)).isUndetermined();
            judged(DOSSIER.withJson(REPORTS, "[]")).isUndetermined();
        }

        @Test
        void without_reports_there_is_nothing_to_judge_and_one_dated_ahead_is_none() {
            judged(DOSSIER.without(REPORTS)).isNotApplicable(Reason.ABSENT_PART);
            EvaluationRulesTest.judged(DOSSIER, "2024-01-19", RULE).isUndetermined();
            EvaluationRulesTest.judged(DOSSIER, "2024-01-20", RULE).isSatisfied();
        }
    }

    @Nested
    class PlanEvaluated {
        private static final String RULE = "guide.plan-evaluated";
        private static final String FINAL = REPORTS + "/1";

        private Judging.ByRule judged(Draft draft, String day) {
            return EvaluationRulesTest.judged(draft, day, RULE);
        }

        @Test
        void an_ended_plan_has_a_final_report_with_its_effects() {
            judged(DOSSIER, "2026-03-01").isSatisfied();
        }

        @Test
        void it_is_due_once_the_last_day_of_the_plan_is_over() {
            Draft without = DOSSIER.without(FINAL);
            judged(without, "2025-12-31").isNotApplicable(Reason.NOT_YET);
            judged(without, "2026-01-01")
                    .isViolated()
                    .as("none")
                    .at(REPORTS)
                    .relatedTo("/plan/period")
                    .withInput("end", "2025-12-31");
            judged(DOSSIER.without(REPORTS), "2026-01-01")
                    .isViolated()
                    .as("none")
                    .at("");
            judged(DOSSIER, "2026-01-31").isViolated().as("none");
        }

        @ParameterizedTest
        @ValueSource(strings = {"POLITICAL", "ECONOMIC", "SOCIAL"})
        void each_field_of_reform_is_asked_for(String field) {
            judged(DOSSIER.without(FINAL + "/effects/" + field), "2026-03-01")
                    .isViolated()
                    .as("effects")
                    .at(FINAL)
                    .weighing(Severity.WARNING)
                    .withInput("fields", List.of(field));
            judged(DOSSIER.unreadable(FINAL + "/effects/" + field), "2026-03-01")
                    .isUndetermined();
        }

        @Test
        void a_report_of_unknown_kind_may_be_the_evaluation() {
            judged(DOSSIER.without(FINAL + "/kind"), "2026-03-01")
                    .isUndetermined()
                    .missing(FINAL + "/kind");
            judged(DOSSIER.unreadable(FINAL), "2026-03-01").isUndetermined().missing(REPORTS);
        }

        @Test
        void a_plan_that_was_withdrawn_has_no_end_to_evaluate() {
            judged(DOSSIER.without(FINAL).with("/plan/status", "WITHDRAWN"), "2026-03-01")
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void without_the_end_of_the_plan_nothing_can_be_said() {
            judged(DOSSIER.without("/plan/period"), "2026-03-01")
                    .isUndetermined()
                    .missing("/plan/period");
        }
    }
}
