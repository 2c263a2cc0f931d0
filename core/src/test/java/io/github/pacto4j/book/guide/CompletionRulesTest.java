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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionRulesTest {
    private static final Pacto PACTO = Pacto.with(TestCalendar.MOROCCO);
    private static final String SHEETS = "/completionReports";
    private static final String SHEET = "/completionReports/0";

    /** A region's plan of 2024 and 2025 with two commitments, each with a sheet on the first year. */
    private static final Draft DOSSIER = Draft.dossier("""
            "collectivity": "02",
            "plan": {
              "id": "P-1",
              "submittedOn": "2023-12-01",
              "period": {"start": "2024-01-01", "end": "2025-12-31"},
              "commitments": [
                {"number": "1", "title": "Un budget lisible", "period": {"start": "2024-01", "end": "2025-06"},
                 "problem": {"fr": "Nul ne lit le budget.", "ar": "لا أحد يقرأ الميزانية."},
                 "budget": {"amount": 1000, "currency": "MAD"},
                 "relevance": [{"value": "ACCESS_TO_INFORMATION", "justification": "On lit."}],
                 "links": [{"kind": "SDG", "reference": "16.7"}],
                 "milestones": [{"number": "1.1"}, {"number": "1.2"}]},
                {"number": "2", "milestones": [{"number": "2.1"}]}],
              "status": "IN_IMPLEMENTATION"},
            "completionReports": [
              {"id": "R-1", "plan": "P-1", "commitment": "1", "planYear": 1, "reportedOn": "2025-01-20",
               "agency": {"name": "Division du budget"}, "completion": "SUBSTANTIAL", "results": "Publié.",
               "nextSteps": "Expliquer.", "milestones": [{"number": "1.1", "completion": "COMPLETE"}],
               "contact": {"title": "Cheffe de division"},
               "evidence": [{"url": "https://exemple.invalid/budget", "date": "2025-01-20"}]},
              {"id": "R-2", "commitment": "2", "period": {"start": "2024-01", "end": "2024-12"},
               "reportedOn": "2025-01-25", "agency": {"name": "Division de l'accueil"}, "completion": "NOT_STARTED",
               "results": "Aucun.", "nextSteps": "Commencer.",
               "milestones": [{"number": "2.1", "completion": "NOT_STARTED"}],
               "contact": {"email": "accueil@exemple.invalid"}}]
            """);

    private static Judging.ByRule judged(Draft draft, String day, String rule) {
        return Judging.judged(PACTO, draft, Ask.on(LocalDate.parse(day)).books("GUIDE"))
                .rule(rule);
    }

    private static Judging.ByRule judged(Draft draft, String rule) {
        return judged(draft, "2025-03-01", rule);
    }

    @Nested
    class PerCommitment {
        private static final String RULE = "guide.completion-per-commitment";

        @Test
        void a_sheet_on_each_commitment_and_ended_year_is_enough() {
            judged(DOSSIER, RULE).isSatisfied();
        }

        @Test
        void a_year_asks_for_sheets_once_it_is_over() {
            Draft none = DOSSIER.without(SHEETS);
            judged(none, "2024-12-31", RULE).isNotApplicable(Reason.NOT_YET);
            judged(none, "2025-01-01", RULE)
                    .isViolated()
                    .at("")
                    .relatedTo("/plan/commitments", "/plan/period")
                    .withInput("missing", List.of("1 (1)", "2 (1)"));
            judged(DOSSIER, "2025-12-31", RULE).isSatisfied();
            judged(DOSSIER, "2026-01-01", RULE)
                    .isViolated()
                    .at(SHEETS)
                    .weighing(Severity.WARNING)
                    .from("GUIDE")
                    .withInput("missing", List.of("1 (2)", "2 (2)"));
        }

        @Test
        void the_form_knows_two_years_so_a_third_asks_for_nothing() {
            Draft three = DOSSIER.with("/plan/period/end", "2026-12-31")
                    .with(SHEETS + "/0/planYear", 3)
                    .with(SHEETS + "/1/planYear", 3);
            judged(three, "2027-01-01", RULE)
                    .isViolated()
                    .withInput("missing", List.of("1 (1)", "2 (1)", "1 (2)", "2 (2)"));
        }

        @ParameterizedTest
        @CsvSource({"2024-12, true", "2024-01, true", "2023-12, false", "2025-01, false"})
        void a_sheet_that_names_no_year_is_on_that_in_which_its_period_ends(String end, boolean fits) {
            Draft draft = DOSSIER.with(SHEETS + "/1/period/start", "2023-01").with(SHEETS + "/1/period/end", end);
            if (fits) {
                judged(draft, RULE).isSatisfied();
            } else {
                judged(draft, RULE).isViolated().withInput("missing", List.of("2 (1)"));
            }
        }

        @Test
        void what_may_be_the_sheet_leaves_it_open() {
            judged(DOSSIER.without(SHEETS + "/1/period"), RULE).isUndetermined().missing(SHEETS + "/1/period");
            judged(DOSSIER.with(SHEETS + "/1/period/end", "2024"), RULE).isSatisfied();
            judged(DOSSIER.without(SHEETS + "/1/commitment"), RULE)
                    .isUndetermined()
                    .missing(SHEETS + "/1/commitment");
            judged(DOSSIER.unreadable(SHEETS + "/1"), RULE).isUndetermined().missing(SHEETS);
            judged(DOSSIER.unreadable("/plan/commitments/1"), RULE)
                    .isUndetermined()
                    .missing("/plan/commitments");
            judged(DOSSIER.with("/plan/commitmentsComplete", false), RULE)
                    .isUndetermined()
                    .missing("/plan/commitments");
        }

        @Test
        void a_sheet_on_another_plan_or_dated_ahead_does_not_count() {
            judged(DOSSIER.with(SHEETS + "/1/plan", "P-0"), RULE).isViolated().withInput("missing", List.of("2 (1)"));
            judged(DOSSIER.with(SHEETS + "/1/reportedOn", "2025-03-02"), RULE).isViolated();
        }

        @Test
        void without_the_period_of_the_plan_nothing_can_be_said_and_a_short_plan_has_no_year() {
            judged(DOSSIER.without("/plan/period/end"), RULE).isUndetermined().missing("/plan/period/end");
            judged(DOSSIER.with("/plan/period/end", "2024-06-30"), RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void it_binds_regions_from_the_start_of_implementation() {
            judged(DOSSIER.with("/plan/status", "PUBLISHED"), RULE).isNotApplicable(Reason.NOT_YET);
            judged(DOSSIER.with("/collectivity", "00.000.00.00"), RULE).isNotApplicable(Reason.OTHER_TIER);
            judged(DOSSIER.with("/plan/submittedOn", "2020-06-01"), RULE).isNotApplicable(Reason.NOT_YET_IN_FORCE);
        }
    }

    @Nested
    class Fields {
        private static final String RULE = "guide.completion-fields";

        @Test
        void a_filled_sheet_leaves_nothing_blank() {
            judged(DOSSIER, RULE).isSatisfied().forSubjects(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"agency", "completion", "results", "nextSteps", "milestones", "contact"})
        void each_field_is_asked_for(String field) {
            judged(DOSSIER.without(SHEET + "/" + field), RULE)
                    .isViolated()
                    .at(SHEET)
                    .weighing(Severity.ERROR)
                    .withInput("fields", List.of("label.completion." + field));
            judged(DOSSIER.unreadable(SHEET + "/" + field), RULE)
                    .isUndetermined()
                    .unknown(SHEET + "/" + field);
        }

        @Test
        void all_that_is_blank_is_named_at_once() {
            judged(DOSSIER.with(SHEET + "/results", " ").withJson(SHEET + "/milestones", "[]"), RULE)
                    .isViolated()
                    .withInput("fields", List.of("label.completion.results", "label.completion.milestones"));
        }

        @Test
        void an_organisation_or_a_contact_without_a_word_is_blank() {
            judged(DOSSIER.withJson(SHEET + "/agency", "{\"sector\": \"COLLECTIVITY\"}"), RULE)
                    .isViolated()
                    .withInput("fields", List.of("label.completion.agency"));
            judged(DOSSIER.withJson(SHEET + "/contact", "{}"), RULE).isViolated();
            judged(DOSSIER.withJson(SHEET + "/contact", "{\"phone\": 7}"), RULE).isUndetermined();
        }

        @Test
        void a_reason_for_having_no_level_stands_for_the_level() {
            Draft without = DOSSIER.without(SHEET + "/completion");
            judged(without.with(SHEET + "/notAssessed", "NO_EVIDENCE"), RULE).isSatisfied();
            judged(without.with(SHEET + "/notAssessed", 7), RULE).isUndetermined();
        }

        @Test
        void a_sheet_on_its_own_is_judged_too() {
            judged(Draft.document("completion-report/1", "\"id\": \"R\""), RULE)
                    .isViolated()
                    .at("");
        }
    }

    @Nested
    class Consistent {
        private static final String RULE = "guide.completion-consistent";

        @Test
        void a_level_between_says_nothing_on_single_milestones() {
            judged(DOSSIER, RULE).isSatisfied();
            judged(DOSSIER.without(SHEET + "/milestones"), RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"COMPLETE, true", "SUBSTANTIAL, false", "LIMITED, false", "NOT_STARTED, false"})
        void what_is_complete_has_only_complete_milestones(String state, boolean agrees) {
            Draft draft =
                    DOSSIER.with(SHEET + "/completion", "COMPLETE").with(SHEET + "/milestones/0/completion", state);
            if (agrees) {
                judged(draft, RULE).isSatisfied();
            } else {
                judged(draft, RULE)
                        .isViolated()
                        .as("complete")
                        .at(SHEET)
                        .relatedTo(SHEET + "/completion", SHEET + "/milestones/0/completion")
                        .withInput("open", List.of("1.1"))
                        .withInput("notAssessed", List.of("1.2"));
            }
        }

        @ParameterizedTest
        @CsvSource({"NOT_STARTED, true", "LIMITED, false", "SUBSTANTIAL, false", "COMPLETE, false"})
        void of_what_is_not_started_no_milestone_has_begun(String state, boolean agrees) {
            Draft draft = DOSSIER.with(SHEETS + "/1/milestones/0/completion", state);
            if (agrees) {
                judged(draft, RULE).isSatisfied();
            } else {
                judged(draft, RULE)
                        .isViolated()
                        .as("notStarted")
                        .withInput("begun", List.of("2.1"))
                        .withInput("notAssessed", List.of());
            }
        }

        @Test
        void what_is_not_known_leaves_it_open() {
            Draft complete = DOSSIER.with(SHEET + "/completion", "COMPLETE");
            judged(complete.without(SHEET + "/milestones"), RULE)
                    .isUndetermined()
                    .missing(SHEET + "/milestones");
            judged(complete.unreadable(SHEET + "/milestones/0/completion"), RULE)
                    .isUndetermined();
            judged(DOSSIER.without(SHEET + "/completion"), RULE)
                    .isUndetermined()
                    .missing(SHEET + "/completion");
        }

        @Test
        void a_milestone_without_a_level_is_not_held_against_it() {
            judged(DOSSIER.with(SHEET + "/completion", "COMPLETE").without(SHEET + "/milestones/0/completion"), RULE)
                    .isSatisfied();
        }

        @Test
        void a_sheet_that_says_why_it_has_no_level_is_not_judged() {
            Draft only = DOSSIER.without(SHEETS + "/1")
                    .without(SHEET + "/completion")
                    .with(SHEET + "/notAssessed", "WITHDRAWN");
            judged(only, RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }
    }

    @Nested
    class Evidenced {
        private static final String RULE = "guide.completion-evidence";

        @ParameterizedTest
        @CsvSource({"2025-01-20, true", "2024-03-01, true", "2025-01-21, false"})
        void evidence_is_not_later_than_the_sheet(String date, boolean inTime) {
            Draft draft = DOSSIER.with(SHEET + "/evidence/0/date", date);
            if (inTime) {
                judged(draft, RULE).isSatisfied();
            } else {
                judged(draft, RULE)
                        .isViolated()
                        .as("after")
                        .at(SHEET)
                        .relatedTo(SHEET + "/evidence/0/date")
                        .withInput("reported", "2025-01-20");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"SUBSTANTIAL", "COMPLETE"})
        void a_high_level_needs_evidence(String level) {
            Draft draft = DOSSIER.with(SHEET + "/completion", level);
            judged(draft.without(SHEET + "/evidence"), RULE)
                    .isViolated()
                    .as("none")
                    .at(SHEET)
                    .weighing(Severity.WARNING)
                    .withInput("level", level);
            judged(draft.withJson(SHEET + "/evidence", "[]"), RULE).isViolated().as("none");
            judged(draft.withJson(SHEET + "/evidence", "[{\"date\": \"2025-01-01\"}]"), RULE)
                    .isViolated()
                    .as("none");
        }

        @ParameterizedTest
        @ValueSource(strings = {"LIMITED", "NOT_STARTED"})
        void a_low_level_needs_none(String level) {
            judged(DOSSIER.without(SHEET + "/evidence").with(SHEET + "/completion", level), RULE)
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void one_piece_in_time_among_later_ones_is_enough() {
            judged(DOSSIER.withJson(SHEET + "/evidence/-", "{\"title\": \"Photo\", \"date\": \"2025-02-01\"}"), RULE)
                    .isSatisfied();
        }

        @Test
        void dates_that_are_unknown_or_coarse_leave_it_open() {
            judged(DOSSIER.without(SHEET + "/evidence/0/date"), RULE)
                    .isUndetermined()
                    .missing(SHEET + "/evidence/0/date");
            judged(DOSSIER.without(SHEET + "/reportedOn"), RULE)
                    .isUndetermined()
                    .missing(SHEET + "/reportedOn");
            judged(DOSSIER.with(SHEET + "/evidence/0/date", "2025"), RULE).isUndetermined();
            judged(DOSSIER.withJson(SHEET + "/evidence", "[7]"), RULE)
                    .isUndetermined()
                    .missing(SHEET + "/evidence");
        }

        @Test
        void without_a_level_there_is_nothing_to_prove() {
            Draft only = DOSSIER.without(SHEETS + "/1").without(SHEET + "/completion");
            judged(only, RULE).isNotApplicable(Reason.NO_VALUE);
            judged(only.with(SHEET + "/completion", 7), RULE).isUndetermined();
        }
    }

    @Nested
    class ChangeFlagged {
        private static final String RULE = "guide.change-flagged";

        private final Draft restating = DOSSIER.without(SHEETS + "/1")
                .with(SHEET + "/title", "Un  budget\u00A0lisible ")
                .withJson(SHEET + "/commitmentPeriod", "{\"start\": \"2024-01-15\", \"end\": \"2025\"}")
                .withJson(SHEET + "/budget", "{\"amount\": 1000.00, \"currency\": \"MAD\"}")
                .withJson(
                        SHEET + "/relevance",
                        "[{\"value\": \"ACCESS_TO_INFORMATION\", \"justification\": \"On lit.\"}]")
                .withJson(SHEET + "/links", "[{\"kind\": \"SDG\", \"reference\": \"16.7\"}]");

        @Test
        void what_is_restated_alike_needs_no_flag() {
            judged(restating, RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "title|\"Un autre titre\"",
                    "commitmentPeriod|{\"start\": \"2024-02\", \"end\": \"2025-06\"}",
                    "problem|{\"fr\": \"Nul ne lit le budget.\", \"ar\": \"لا أحد يفهم الميزانية.\"}",
                    "budget|{\"amount\": 1001, \"currency\": \"MAD\"}",
                    "budget|{\"amount\": 1000, \"currency\": \"EUR\"}",
                    "relevance|[{\"value\": \"CIVIC_PARTICIPATION\"}]",
                    "relevance|[{\"value\": \"ACCESS_TO_INFORMATION\", \"justification\": \"On comprend.\"}]",
                    "links|[{\"kind\": \"SDG\", \"reference\": \"16.10\"}]"
                })
        void what_is_restated_otherwise_is_to_be_flagged(String field, String value) {
            Draft changed = restating.withJson(SHEET + "/" + field, value);
            judged(changed, RULE)
                    .isViolated()
                    .at(SHEET)
                    .relatedTo(SHEET + "/" + field)
                    .withInput("commitment", "1")
                    .withInput("fields", List.of("label.completion." + field));
            judged(changed.withJson(SHEET + "/changes", "[{\"field\": \"" + field + "\"}]"), RULE)
                    .isSatisfied();
            judged(changed.withJson(SHEET + "/changes", "[{\"field\": \"results\"}]"), RULE)
                    .isViolated();
            judged(changed.withJson(SHEET + "/changes", "[{\"field\": \"diverses choses\"}]"), RULE)
                    .isUndetermined()
                    .missing(SHEET + "/changes/0/field");
        }

        @Test
        void the_period_may_be_flagged_under_the_name_that_the_plan_gives_it() {
            judged(
                            restating
                                    .withJson(SHEET + "/commitmentPeriod", "{\"start\": \"2025\"}")
                                    .withJson(SHEET + "/changes", "[{\"field\": \"period\"}]"),
                            RULE)
                    .isSatisfied();
        }

        @Test
        void texts_in_two_languages_are_not_compared() {
            judged(restating.withJson(SHEET + "/problem", "{\"en\": \"Nobody reads it.\"}"), RULE)
                    .isSatisfied();
        }

        @Test
        void a_field_amended_since_leaves_open_what_was_adopted() {
            Draft amended = restating
                    .with(SHEET + "/title", "Un autre titre")
                    .withJson(
                            "/plan/history",
                            "[{\"transition\": \"amend\", \"changes\": [{\"pointer\": \"/commitments/0/title\"}]}]");
            judged(amended, RULE).isUndetermined().missing("/plan/history");
        }

        @Test
        void a_sheet_that_restates_nothing_or_is_on_no_commitment_of_the_plan_has_nothing_to_flag() {
            judged(DOSSIER.without(SHEETS + "/1"), RULE).isNotApplicable(Reason.NO_VALUE);
            judged(restating.with(SHEET + "/commitment", "9"), RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
            judged(restating.without(SHEET + "/commitment"), RULE).isNotApplicable(Reason.NO_VALUE);
        }
    }
}
