package io.github.pacto4j.book.form;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodRulesTest {
    private static final String DAY = "2024-06-15";

    @Nested
    class DatesOrdered {
        private static final String RULE = "form.dates-ordered";
        private static final Draft PLAN =
                Draft.plan("\"period\": {\"start\": \"2024-06-02\", \"end\": \"2024-06-01\"}");

        @ParameterizedTest
        @CsvSource({
            "2024-06-01, 2024-06-01",
            "2024-06-01, 2024-06-02",
            "2024-06, 2024-06",
            "2024, 2024",
            "2024-06-30, 2024-07",
            "2024-33, 2024-34"
        })
        void a_period_may_end_the_day_or_unit_it_starts_or_later(String start, String end) {
            PLAN.with("/period/start", start)
                    .with("/period/end", end)
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({
            "2024-06-02, 2024-06-01",
            "2024-06, 2024-05-31",
            "2024-06-01, 2024-05",
            "2025, 2024",
            "2025-03-01, 2024-24"
        })
        void a_period_that_ends_before_the_day_it_starts_is_reversed(String start, String end) {
            PLAN.with("/period/start", start)
                    .with("/period/end", end)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .at("/period")
                    .withInput("start", start)
                    .withInput("end", end);
        }

        @Test
        void the_two_dates_in_conflict_are_named_beside_the_period() {
            PLAN.judged(DAY).rule(RULE).isViolated().at("/period").relatedTo("/period/start", "/period/end");
        }

        @ParameterizedTest
        @CsvSource({"2024-06, 2024", "2024-06-15, 2024-06"})
        void where_a_coarse_date_reaches_beyond_the_other_the_order_cannot_be_said(String start, String end) {
            PLAN.with("/period/start", start)
                    .with("/period/end", end)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .at("/period")
                    .missing("/period/start", "/period/end")
                    .withInput("first", start)
                    .withInput("second", end);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/period/start", "/period/end"})
        void a_period_with_one_end_only_has_no_order(String end) {
            PLAN.without(end).judged(DAY).rule(RULE).isNotApplicable(Reason.NO_VALUE);
        }

        @Test
        void a_document_without_a_period_has_nothing_to_order() {
            PLAN.without("/period").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_SUBJECT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/period/start", "/period/end"})
        void a_date_that_cannot_be_read_is_unknown(String place) {
            PLAN.unreadable(place).judged(DAY).rule(RULE).isUndetermined().unknown(place);
        }

        @Test
        void a_period_that_cannot_be_read_at_all_is_unknown() {
            PLAN.with("/period", 5).judged(DAY).rule(RULE).isUndetermined().unknown("/period");
        }

        @Test
        void every_period_of_a_dossier_is_judged_where_it_stands() {
            Draft.dossier("""
                            "coCreation": {
                              "committee": {"members": [{"id": "E1", "mandate": {"start": "2024", "end": "2023"}}]},
                              "rounds": [{"number": 1, "period": {"start": "2024-03", "end": "2024-02"}}]},
                            "plan": {
                              "anchor": {"period": {"start": "2027", "end": "2022"}},
                              "commitments": [{"number": "1", "milestones": [
                                {"number": "1.1", "period": {"start": "2024", "end": "2025"}},
                                {"number": "1.2", "period": {"start": "2025", "end": "2024"}}]}]}
                            """)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolatedAt(
                            "/coCreation/committee/members/0/mandate",
                            "/coCreation/rounds/0/period",
                            "/plan/anchor/period",
                            "/plan/commitments/0/milestones/1/period");
        }
    }

    @Nested
    class CommitmentInPlan {
        private static final String RULE = "form.commitment-in-plan";
        private static final Draft PLAN = Draft.plan("""
                "period": {"start": "2024-01-01", "end": "2025-12-31"},
                "commitments": [{"number": "1", "period": {"start": "2024-01-01", "end": "2025-12-31"}}]
                """);

        @ParameterizedTest
        @CsvSource({
            "2024-01-01, 2025-12-31",
            "2024-01, 2025-12",
            "2024, 2025",
            "2024-33, 2025-41",
            "2024-06-01, 2024-06-01"
        })
        void a_commitment_may_fill_the_plan_to_its_first_and_last_day(String start, String end) {
            commitment(start, end).judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({
            "2023-12-31, 2025-12-31",
            "2024-01-01, 2026-01-01",
            "2023-12, 2025-12",
            "2024, 2026",
            "2022-01, 2023-12"
        })
        void a_commitment_that_goes_a_day_beyond_the_plan_is_outside(String start, String end) {
            commitment(start, end)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .at("/commitments/0/period")
                    .about("/period")
                    .withInput("period", start + "/" + end)
                    .withInput("plan", "2024-01-01/2025-12-31");
        }

        @ParameterizedTest
        @CsvSource({"2023, /commitments/0/period/start", "2023-24, /commitments/0/period/start"})
        void a_coarse_start_on_both_sides_of_the_limit_cannot_be_placed(String start, String unknown) {
            PLAN.with("/period/start", "2023-12-20")
                    .with("/commitments/0/period/start", start)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(unknown);
        }

        @Test
        void a_coarse_end_on_both_sides_of_the_limit_cannot_be_placed() {
            PLAN.with("/period/end", "2025-12-15")
                    .with("/commitments/0/period/end", "2025-12")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown("/commitments/0/period/end");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/period",
                    "/period/start",
                    "/period/end",
                    "/commitments/0/period",
                    "/commitments/0/period/start",
                    "/commitments/0/period/end"
                })
        void a_limit_that_is_not_stated_is_unknown(String place) {
            PLAN.without(place).judged(DAY).rule(RULE).isUndetermined().missing(place);
        }

        @Test
        void one_date_outside_is_enough_where_the_other_is_not_stated() {
            commitment("2023-12-31", "2024")
                    .without("/commitments/0/period/end")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated();
        }

        @ParameterizedTest
        @ValueSource(strings = {"/period/end", "/commitments/0/period/end"})
        void a_reversed_period_holds_nothing_and_lies_in_nothing(String end) {
            PLAN.with(end, "2023-01-01").judged(DAY).rule(RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void a_plan_without_commitments_has_nothing_to_place() {
            PLAN.without("/commitments").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_SUBJECT);
            PLAN.withJson("/commitments", "[]").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_SUBJECT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/period", "/period/start", "/commitments/0/period", "/commitments/0/period/start"})
        void a_start_that_cannot_be_read_is_unknown(String place) {
            commitment("2023-12-31", "2025")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/period", "/period/end", "/commitments/0/period", "/commitments/0/period/end"})
        void an_end_that_cannot_be_read_is_unknown(String place) {
            commitment("2024", "2026-01-01")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        private static Draft commitment(String start, String end) {
            return PLAN.with("/commitments/0/period/start", start).with("/commitments/0/period/end", end);
        }
    }

    @Nested
    class MilestoneInCommitment {
        private static final String RULE = "form.milestone-in-commitment";
        private static final Draft PLAN = Draft.plan("""
                "commitments": [{"number": "1", "period": {"start": "2024-03-01", "end": "2024-09-30"}, "milestones": [
                  {"number": "1.1", "period": {"start": "2024-03", "end": "2024-09"}}]}]
                """);
        private static final String OWN = "/commitments/0/milestones/0/period";
        private static final String HOLDER = "/commitments/0/period";

        @Test
        void a_milestone_may_fill_its_commitment() {
            PLAN.judged(DAY)
                    .rule(RULE)
                    .isSatisfied()
                    .at("/commitments/0/milestones/0")
                    .forSubjects(1);
        }

        @ParameterizedTest
        @CsvSource({"2024-02-29, 2024-09-30", "2024-03-01, 2024-10-01", "2024-10, 2024-12"})
        void a_milestone_that_goes_a_day_beyond_its_commitment_is_outside(String start, String end) {
            PLAN.with(OWN + "/start", start)
                    .with(OWN + "/end", end)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .at(OWN)
                    .about(HOLDER)
                    .withInput("period", start + "/" + end)
                    .withInput("commitment", "2024-03-01/2024-09-30");
        }

        @Test
        void a_quarter_that_straddles_the_end_of_the_commitment_cannot_be_placed() {
            PLAN.with(HOLDER + "/end", "2024-08-31")
                    .with(OWN + "/end", "2024-35")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(OWN + "/end");
        }

        @ParameterizedTest
        @ValueSource(strings = {HOLDER, HOLDER + "/start", HOLDER + "/end", OWN, OWN + "/start", OWN + "/end"})
        void a_limit_that_is_not_stated_is_unknown(String place) {
            PLAN.without(place).judged(DAY).rule(RULE).isUndetermined().missing(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {HOLDER, HOLDER + "/end", OWN, OWN + "/end"})
        void a_limit_that_cannot_be_read_is_unknown(String place) {
            PLAN.with(OWN + "/end", "2025")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @Test
        void each_milestone_outside_is_found_where_the_file_has_it() {
            PLAN.withJson("/commitments/0/milestones", """
                            [{"number": "1.1", "period": {"start": "2023", "end": "2023"}},
                             {"number": "1.2", "period": {"start": "2024-04", "end": "2024-05"}},
                             7,
                             {"number": "1.4", "period": {"start": "2025", "end": "2025"}}]
                            """)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolatedAt("/commitments/0/milestones/0/period", "/commitments/0/milestones/3/period");
        }

        @Test
        void a_commitment_without_milestones_has_nothing_to_place() {
            PLAN.without("/commitments/0/milestones").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_SUBJECT);
        }
    }

    @Nested
    class PlansDoNotOverlap {
        private static final String RULE = "form.plans-do-not-overlap";
        private static final Draft PLANS = Draft.dossier("""
                "collectivity": "00.000.00.00",
                "plan": {"id": "P2", "programme": "PACTO", "period": {"start": "2024-01-01", "end": "2025-12-31"}},
                "previousPlans": [
                  {"id": "P1", "programme": "PACTO", "period": {"start": "2022-01-01", "end": "2023-12-31"}}]
                """);
        private static final String END_BEFORE = "/previousPlans/0/period/end";

        @Test
        void a_plan_may_begin_the_day_after_the_one_before_it_ends() {
            PLANS.judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-01-01", "2024-01", "2026"})
        void two_plans_that_share_a_day_overlap(String end) {
            PLANS.with(END_BEFORE, end)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .relatedTo("/plan/period", "/previousPlans/0/period")
                    .withInput("period", "2024-01-01/2025-12-31")
                    .withInput("other", "2022-01-01/" + end);
        }

        @Test
        void two_earlier_plans_may_not_overlap_either() {
            PLANS.withJson("/previousPlans/-", """
                            {"id": "P0", "programme": "PACTO", "period": {"start": "2021-01-01", "end": "2022-01-01"}}
                            """)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .relatedTo("/previousPlans/0/period", "/previousPlans/1/period");
        }

        @Test
        void plans_of_two_programmes_may_run_beside_each_other() {
            PLANS.with(END_BEFORE, "2024-06-30")
                    .with("/previousPlans/0/programme", "OGP_LOCAL")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void plans_of_two_collectivities_may_run_beside_each_other() {
            PLANS.with(END_BEFORE, "2024-06-30")
                    .with("/plan/collectivity", "00.000.00.00")
                    .with("/previousPlans/0/collectivity", "01.571.01.11")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotViolated();
        }

        @Test
        void without_earlier_plans_nothing_can_overlap() {
            PLANS.without("/previousPlans").judged(DAY).rule(RULE).isNotApplicable(Reason.ABSENT_PART);
            PLANS.withJson("/previousPlans", "[]").judged(DAY).rule(RULE).isNotApplicable(Reason.EMPTY_LIST);
        }

        @Test
        void a_dossier_without_its_plan_leaves_the_overlap_open() {
            PLANS.without("/plan").judged(DAY).rule(RULE).isUndetermined().missing("/plan");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/plan/period",
                    "/plan/period/start",
                    "/plan/programme",
                    "/previousPlans/0/period",
                    "/previousPlans/0/period/end",
                    "/previousPlans/0/programme"
                })
        void what_decides_and_is_not_stated_is_unknown(String place) {
            PLANS.with(END_BEFORE, "2024-06-30")
                    .without(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/plan",
                    "/plan/period",
                    "/plan/period/start",
                    "/plan/programme",
                    "/previousPlans",
                    "/previousPlans/0",
                    "/previousPlans/0/period",
                    "/previousPlans/0/period/end",
                    "/previousPlans/0/programme"
                })
        void what_cannot_be_read_is_unknown(String place) {
            PLANS.with(END_BEFORE, "2024-06-30")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @Test
        void an_unknown_pair_does_not_hide_one_that_overlaps() {
            PLANS.with(END_BEFORE, "2024-06-30")
                    .withJson("/previousPlans/-", "{\"id\": \"P0\", \"programme\": \"PACTO\"}")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated();
        }

        @Test
        void a_plan_that_stands_alone_is_not_compared() {
            Draft.plan("\"programme\": \"PACTO\"").judged(DAY).rule(RULE).isNotJudged();
        }
    }

    @Nested
    class TitleYears {
        private static final String RULE = "form.title-years";
        private static final Draft PLAN = Draft.plan("""
                "title": {"fr": "Plan d'action 2023-2026"}, "period": {"start": "2023", "end": "2026-12"}
                """);

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Plan d'action 2023-2026",
                    "Plan d'action 2023 – 2026",
                    "Programme d'ouverture 2023-2024-2025-2026",
                    "برنامج الانفتاح ٢٠٢٣-٢٠٢٦",
                    "Plan 2023/2026 no 12345"
                })
        void the_years_of_the_title_are_those_of_the_period(String title) {
            PLAN.with("/title", title).judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({
            "Plan d'action 2022-2026, '2022,2026'",
            "Plan d'action 2023-2027, '2023,2027'",
            "Plan d'action 2019, 2019",
            "برنامج الانفتاح ٢٠٢٢-٢٠٢٦, '2022,2026'"
        })
        void other_years_in_the_title_are_found(String title, String years) {
            PLAN.with("/title", title)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.INFO)
                    .at("")
                    .relatedTo("/title", "/period")
                    .withInput("years", List.of(years.split(",")))
                    .withInput("period", "2023/2026-12");
        }

        @Test
        void a_title_without_a_year_says_nothing_of_the_period() {
            PLAN.with("/title", "Commune ouverte").judged(DAY).rule(RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/title", "/period", "/period/start", "/period/end"})
        void without_title_or_period_there_is_nothing_to_compare(String place) {
            PLAN.without(place).judged(DAY).rule(RULE).isNotApplicable(Reason.NO_VALUE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/title", "/title/fr", "/period", "/period/start", "/period/end"})
        void what_cannot_be_read_is_unknown(String place) {
            PLAN.with("/title/fr", "Plan 2019-2020")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }
    }
}
