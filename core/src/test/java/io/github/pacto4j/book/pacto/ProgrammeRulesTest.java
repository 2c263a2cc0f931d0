package io.github.pacto4j.book.pacto;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeRulesTest {
    private static final String DAY = "2024-06-15";

    @Nested
    class Duration {
        private static final String RULE = "pacto.duration";
        private static final Draft PLAN =
                Draft.plan("\"period\": {\"start\": \"2024-01-01\", \"end\": \"2025-12-31\"}");

        @ParameterizedTest
        @CsvSource({
            "2024-01-01, 2025-12-31",
            "2024-01, 2025-12",
            "2024, 2025",
            "2023-10-15, 2025-10-14",
            "2024-01-01, 2026-01-14",
            "2024-01-01, 2025-12-15"
        })
        void a_programme_lasts_24_months_a_rest_of_15_days_counting_as_one(String start, String end) {
            period(start, end)
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied()
                    .withInput("months", 24)
                    .withInput("expected", 24);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-01-01, 2025-12-14, 23",
            "2024-01-01, 2026-01-15, 25",
            "2024-01, 2025-11, 23",
            "2024-01, 2026-01, 25",
            "2023, 2026-12, 48",
            "2024-01, 2024-01, 1"
        })
        void a_programme_of_another_length_is_found(String start, String end, int months) {
            period(start, end)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .from("REMACTO")
                    .at("/period")
                    .withInput("months", months)
                    .withInput("expected", 24);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/period", "/period/start", "/period/end"})
        void a_programme_whose_dates_are_not_stated_is_of_unknown_length(String place) {
            PLAN.without(place).judged(DAY).rule(RULE).isUndetermined().missing(place);
        }

        @Test
        void a_reversed_period_has_no_length() {
            period("2025", "2024").judged(DAY).rule(RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void a_plan_submitted_before_the_programme_existed_is_not_judged() {
            Draft late = period("2022", "2026");
            late.with("/submittedOn", "2022-10-20").judged(DAY).rule(RULE).isNotApplicable(Reason.NOT_YET_IN_FORCE);
            late.with("/submittedOn", "2022-10-21").judged(DAY).rule(RULE).isViolated();
            late.with("/submittedOn", "2022-10")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing("/submittedOn");
        }

        @Test
        void without_a_day_of_submission_the_day_of_assessment_counts() {
            period("2022", "2026").judged("2022-10-20").rule(RULE).isNotApplicable(Reason.NOT_YET_IN_FORCE);
            period("2022", "2026").judged("2022-10-21").rule(RULE).isViolated();
        }

        @Test
        void the_length_is_asked_of_plans_of_the_programme_only() {
            Draft four = period("2023", "2026");
            Judging.judgedByItsBooks(four.with("/programme", "PACTO"), DAY)
                    .rule(RULE)
                    .isViolated();
            Judging.judgedByItsBooks(four.with("/programme", "OGP_LOCAL"), DAY)
                    .rule(RULE)
                    .isNotChosen();
            Judging.judgedByItsBooks(four, DAY).rule(RULE).isNotChosen();
        }

        @Test
        void an_earlier_plan_is_not_the_one_judged() {
            Draft.dossier("""
                            "plan": {"programme": "PACTO", "period": {"start": "2024", "end": "2025"}},
                            "previousPlans": [
                              {"id": "P0", "programme": "OGP_LOCAL", "period": {"start": "2018", "end": "2021"}}]
                            """).judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void a_dossier_without_its_plan_leaves_the_length_open() {
            Draft.dossier("").judged(DAY).rule(RULE).isUndetermined().missing("/plan");
            Draft.coCreation("").judged(DAY).rule(RULE).isNotJudged();
        }

        @ParameterizedTest
        @ValueSource(strings = {"/period", "/period/start", "/period/end", "/submittedOn"})
        void what_cannot_be_read_is_unknown(String place) {
            period("2023", "2026")
                    .with("/submittedOn", "2023-01-01")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        private static Draft period(String start, String end) {
            return PLAN.with("/period/start", start).with("/period/end", end);
        }
    }

    @Nested
    class AxesProjectsActivities {
        private static final String RULE = "pacto.axes-projects-activities";
        private static final Draft PLAN = Draft.plan("""
                "status": "IN_CONSULTATION",
                "axes": [{"number": "1"}, {"number": "2"}],
                "commitmentsComplete": true,
                "commitments": [
                  {"number": "1.1", "axis": "1", "milestones": [{"number": "1"}]},
                  {"number": "2.1", "axis": "2", "milestones": [{"number": "1"}]}]
                """);

        @Test
        void each_axis_has_a_project_and_each_project_an_activity() {
            PLAN.judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void a_programme_that_names_no_axis_is_incomplete() {
            PLAN.without("/axes")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .at("");
            PLAN.withJson("/axes", "[]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("axes")
                    .about("/axes");
        }

        @Test
        void a_programme_that_names_no_project_is_incomplete() {
            PLAN.without("/commitments").judged(DAY).rule(RULE).isViolated().at("");
            PLAN.withJson("/commitments", "[]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("projects")
                    .withInput("axes", List.of("1", "2"));
        }

        @Test
        void an_axis_without_a_project_is_found() {
            PLAN.with("/commitments/1/axis", "1")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("projects")
                    .about("/axes/1")
                    .withInput("axes", List.of("2"));
        }

        @Test
        void a_project_without_an_activity_is_found() {
            PLAN.without("/commitments/1/milestones")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("activities")
                    .about("/commitments/1")
                    .withInput("projects", List.of("2.1"));
            PLAN.withJson("/commitments/0/milestones", "[]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("activities")
                    .about("/commitments/0")
                    .withInput("projects", List.of("1.1"));
        }

        @Test
        void a_project_without_an_activity_is_named_beside_an_axis_without_a_project() {
            PLAN.with("/commitments/1/axis", "1")
                    .without("/commitments/0/milestones")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .about("/axes/1")
                    .about("/commitments/0");
        }

        @Test
        void a_plan_that_lists_only_some_of_its_projects_may_have_one_under_every_axis() {
            PLAN.with("/commitmentsComplete", false)
                    .with("/commitments/1/axis", "1")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing("/commitments");
        }

        @Test
        void no_project_can_stand_under_an_axis_without_a_number() {
            Draft unnumbered = PLAN.without("/axes/1/number");
            for (Draft draft : List.of(
                    unnumbered,
                    unnumbered.unreadable("/commitments/1/axis"),
                    unnumbered.with("/commitmentsComplete", false))) {
                draft.judged(DAY).rule(RULE).isViolated().as("projects").relatedTo("/axes/1");
            }
        }

        @Test
        void an_excerpt_does_not_say_that_the_programme_lacks_what_it_leaves_out() {
            Draft excerpt = PLAN.with("/commitmentsComplete", false);
            excerpt.judged(DAY).rule(RULE).isSatisfied();
            excerpt.without("/axes").judged(DAY).rule(RULE).isUndetermined().missing("/axes");
            excerpt.without("/commitments")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing("/commitments");
            excerpt.without("/axes")
                    .without("/commitments")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing("/axes", "/commitments");
            PLAN.without("/axes")
                    .unreadable("/commitmentsComplete")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing("/commitmentsComplete");
        }

        @Test
        void what_an_excerpt_does_hold_is_judged() {
            Draft excerpt = PLAN.with("/commitmentsComplete", false);
            excerpt.withJson("/axes", "[]").judged(DAY).rule(RULE).isViolated().as("axes");
            excerpt.without("/axes")
                    .without("/commitments/1/milestones")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("activities")
                    .about("/commitments/1");
        }

        @Test
        void a_draft_need_not_be_complete_yet() {
            PLAN.with("/status", "DRAFT")
                    .without("/axes")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void the_consultation_counts_from_the_day_it_opens() {
            Draft opened = PLAN.without("/axes")
                    .without("/status")
                    .withJson("/history", "[{\"transition\": \"openConsultation\", \"on\": \"2024-06-15\"}]");
            opened.judged("2024-06-14").rule(RULE).isNotApplicable(Reason.NOT_YET);
            opened.judged("2024-06-15").rule(RULE).isViolated();
            opened.with("/history/0/on", "2024-06")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing("/history");
        }

        @ParameterizedTest
        @ValueSource(strings = {"VALIDATED", "ADOPTED", "PUBLISHED", "IN_IMPLEMENTATION", "CLOSED", "EVALUATED"})
        void a_plan_further_on_is_judged_too(String status) {
            PLAN.with("/status", status).without("/axes").judged(DAY).rule(RULE).isViolated();
        }

        @Test
        void of_a_plan_without_status_or_withdrawn_it_cannot_be_said() {
            PLAN.without("/status").judged(DAY).rule(RULE).isUndetermined().missing("/status");
            PLAN.with("/status", "WITHDRAWN").judged(DAY).rule(RULE).isUndetermined();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/status",
                    "/axes",
                    "/axes/0",
                    "/axes/1",
                    "/axes/1/number",
                    "/commitments",
                    "/commitments/1",
                    "/commitments/1/axis",
                    "/commitments/1/milestones",
                    "/commitments/1/milestones/0"
                })
        void what_cannot_be_read_is_unknown(String place) {
            PLAN.unreadable(place).judged(DAY).rule(RULE).isUndetermined().unknown(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/commitments/0/axis", "/commitments/0", "/axes/1/number", "/commitmentsComplete"})
        void a_project_that_cannot_be_read_may_stand_under_the_axis_that_lacks_one(String place) {
            PLAN.with("/commitments/1/axis", "1")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isNotViolated();
        }

        @Test
        void an_entry_of_the_history_that_cannot_be_read_may_have_returned_the_plan_to_draft() {
            PLAN.without("/axes")
                    .without("/status")
                    .withJson("/history", """
                            [{"transition": "openConsultation", "on": "2024-01"}, 7]
                            """)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown("/history/1");
        }

        @Test
        void an_opening_whose_day_cannot_be_read_may_lie_ahead() {
            PLAN.without("/axes")
                    .without("/status")
                    .withJson("/history", "[{\"transition\": \"openConsultation\", \"on\": \"2024-13\"}]")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown("/history/0/on");
        }

        @Test
        void an_earlier_plan_is_not_the_one_judged() {
            Draft.of("{\"document\": \"dossier/1\", \"previousPlans\": [{\"id\": \"P0\", \"axes\": []}]}")
                    .withJson("/plan", PLAN.json())
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }
    }

    @Nested
    class AnnouncedCounts {
        private static final String RULE = "pacto.announced-counts";
        private static final Draft PLAN = Draft.plan("""
                "announced": {"axes": 2, "commitments": 2, "milestones": 3},
                "axes": [{"number": "1"}, {"number": "2"}],
                "commitmentsComplete": true,
                "commitments": [
                  {"number": "1", "milestones": [{"number": "1"}, {"number": "2"}]},
                  {"number": "2", "milestones": [{"number": "1"}]}]
                """);

        @Test
        void the_numbers_announced_are_those_of_the_content() {
            PLAN.judged(DAY)
                    .rule(RULE)
                    .isSatisfied()
                    .withInput("announced", List.of(2, 2, 3))
                    .withInput("content", List.of(2, 2, 3));
        }

        @ParameterizedTest
        @CsvSource({"axes, 1", "axes, 3", "commitments, 1", "commitments, 3", "milestones, 2", "milestones, 4"})
        void a_number_one_off_the_content_is_found(String name, int announced) {
            PLAN.with("/announced/" + name, announced)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .from("ORIENTAL")
                    .at("")
                    .about("/announced")
                    .withInput("content", List.of(2, 2, 3));
        }

        @Test
        void oriental_announces_4_axes_17_projects_and_69_activities_and_there_is_nothing_to_compare() {
            Draft.plan("\"announced\": {\"axes\": 4, \"commitments\": 17, \"milestones\": 69}")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.NO_VALUE);
        }

        @Test
        void an_announcement_of_the_axes_alone_is_compared_with_the_axes() {
            PLAN.without("/announced/commitments")
                    .without("/announced/milestones")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
            PLAN.withJson("/announced", "{\"axes\": 4}").judged(DAY).rule(RULE).isViolated();
        }

        @Test
        void an_empty_list_is_a_content_of_none() {
            PLAN.withJson("/commitments", "[]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .withInput("announced", List.of(2, 2, 3))
                    .withInput("content", List.of(2, 0, 0));
        }

        @Test
        void a_list_that_is_said_to_be_incomplete_is_not_counted() {
            PLAN.with("/announced/commitments", 17)
                    .with("/announced/milestones", 69)
                    .with("/commitmentsComplete", false)
                    .judged(DAY)
                    .rule(RULE)
                    .isNotViolated();
        }

        @Test
        void a_plan_that_announces_nothing_is_not_judged() {
            PLAN.without("/announced").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_VALUE);
            PLAN.withJson("/announced", "{}").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_VALUE);
        }

        @ParameterizedTest
        @CsvSource({
            "axes, /announced/axes",
            "axes, /announced",
            "axes, /axes",
            "axes, /axes/0",
            "commitments, /announced/commitments",
            "commitments, /commitments",
            "commitments, /commitments/1",
            "milestones, /announced/milestones",
            "commitments, /commitmentsComplete",
            "milestones, /commitments/1",
            "milestones, /commitments/1/milestones",
            "milestones, /commitments/1/milestones/0"
        })
        void a_number_or_content_that_cannot_be_read_is_unknown(String name, String place) {
            PLAN.with("/announced/" + name, 9)
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @Test
        void a_number_that_differs_is_found_beside_one_that_cannot_be_read() {
            PLAN.with("/announced/axes", 3)
                    .unreadable("/commitments/1")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated();
        }

        @Test
        void an_earlier_plan_is_not_the_one_judged() {
            Draft.dossier("\"previousPlans\": [{\"id\": \"P0\", \"announced\": {\"axes\": 4}, \"axes\": []}]")
                    .withJson("/plan", PLAN.json())
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }
    }
}
