package io.github.pacto4j.book.ogp;

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

class MonitoringRulesTest {
    private static final Pacto PACTO = Pacto.with(TestCalendar.MOROCCO);
    private static final String REPORTS = "/monitoringReports";
    private static final String INCEPTION = REPORTS + "/0";
    private static final String END = REPORTS + "/1";
    private static final String SHEET = "/completionReports/0";

    /** A plan submitted on 11 December 2023; its first commitment was fully implemented on 31 January 2025. */
    private static final Draft DOSSIER = Draft.dossier("""
            "plan": {"id": "P-1", "submittedOn": "2023-12-11", "status": "IN_IMPLEMENTATION",
              "commitments": [{"number": "1"}, {"number": "2"}]},
            "completionReports": [
              {"id": "S-1", "commitment": "1", "completion": "COMPLETE", "completedOn": "2025-01-31",
               "period": {"start": "2024-07", "end": "2025-02"}},
              {"id": "S-2", "commitment": "2", "completion": "LIMITED"}],
            "monitoringReports": [
              {"id": "R-0", "kind": "INCEPTION", "date": "2024-02-11", "commitments": [
                {"number": "1", "verifiable": true}, {"number": "2", "comment": "À préciser."}]},
              {"id": "R-1", "kind": "END_OF_COMMITMENT", "date": "2025-02-28", "commitments": [{"number": "1"}]}]
            """);

    private static Judging.ByRule judged(Draft draft, String day, String rule) {
        return Judging.judged(PACTO, draft, Ask.on(LocalDate.parse(day)).books("OGP_LOCAL"))
                .rule(rule);
    }

    @Nested
    class InceptionDue {
        private static final String RULE = "ogp.inception-report-due";

        private Judging.ByRule judged(Draft draft, String day) {
            return MonitoringRulesTest.judged(draft, day, RULE);
        }

        @Test
        void two_months_from_submission_are_left_for_the_report() {
            judged(DOSSIER, "2024-03-01").isSatisfied();
            judged(DOSSIER.with(INCEPTION + "/date", "2024-02-12"), "2024-03-01")
                    .isViolated()
                    .as("late")
                    .at("/plan")
                    .weighing(Severity.ERROR)
                    .relatedTo("/plan/submittedOn", INCEPTION + "/date")
                    .withInput("lastDay", "2024-02-11")
                    .withInput("delay", "2 MONTHS");
        }

        @Test
        void it_is_overdue_the_day_after_the_last() {
            Draft without = DOSSIER.without(REPORTS);
            judged(without, "2024-02-11").isNotApplicable(Reason.NOT_YET);
            judged(without, "2024-02-12").isViolated().as("overdue").at("");
            judged(DOSSIER.without(INCEPTION + "/date"), "2024-02-12")
                    .isViolated()
                    .as("overdue")
                    .at(INCEPTION);
        }

        @Test
        void of_several_the_first_counts() {
            Draft two = DOSSIER.withJson(REPORTS + "/-", "{\"kind\": \"INCEPTION\", \"date\": \"2024-09-01\"}");
            judged(two, "2025-03-01").isSatisfied();
        }

        @Test
        void a_report_of_unknown_kind_may_be_the_one() {
            Draft unknown = DOSSIER.without(INCEPTION + "/kind");
            judged(unknown, "2024-02-11").isNotApplicable(Reason.NOT_YET);
            judged(unknown, "2024-02-12").isUndetermined().missing(INCEPTION + "/kind");
            judged(DOSSIER.unreadable(INCEPTION), "2024-02-12").isUndetermined().missing(REPORTS);
            judged(DOSSIER.with(INCEPTION + "/date", "bientôt"), "2024-02-12").isUndetermined();
        }

        @Test
        void coarse_dates_leave_it_open() {
            judged(DOSSIER.with(INCEPTION + "/date", "2024-02"), "2024-03-01").isUndetermined();
            judged(DOSSIER.with("/plan/submittedOn", "2023-12"), "2024-03-01").isUndetermined();
            judged(DOSSIER.without("/plan/submittedOn"), "2024-03-01")
                    .isUndetermined()
                    .missing("/plan/submittedOn");
        }

        @Test
        void a_plan_that_is_not_published_has_no_report_due() {
            judged(DOSSIER.with("/plan/status", "ADOPTED"), "2024-03-01").isNotApplicable(Reason.NOT_YET);
        }
    }

    @Nested
    class InceptionCoversAll {
        private static final String RULE = "ogp.inception-covers-all";

        private Judging.ByRule judged(Draft draft, String day) {
            return MonitoringRulesTest.judged(draft, day, RULE);
        }

        @Test
        void every_commitment_is_assessed() {
            judged(DOSSIER, "2024-02-11").isSatisfied();
            judged(DOSSIER.without(INCEPTION + "/commitments/1"), "2024-02-11")
                    .isViolated()
                    .at(INCEPTION)
                    .weighing(Severity.WARNING)
                    .relatedTo("/plan/commitments")
                    .withInput("missing", List.of("2"));
        }

        @Test
        void to_be_named_is_not_to_be_assessed() {
            judged(DOSSIER.without(INCEPTION + "/commitments/1/comment"), "2024-02-11")
                    .isViolated()
                    .withInput("missing", List.of("2"));
        }

        @Test
        void without_a_report_it_is_missing_once_it_was_due() {
            Draft without = DOSSIER.without(REPORTS);
            judged(without, "2024-02-11").isNotApplicable(Reason.NOT_YET);
            judged(without, "2024-02-12").isViolated().as("absent").at("");
            judged(without.without("/plan/submittedOn"), "2024-02-12").isUndetermined();
        }

        @Test
        void what_is_not_known_leaves_it_open() {
            judged(DOSSIER.unreadable(INCEPTION + "/commitments/1"), "2024-02-11")
                    .isUndetermined();
            judged(DOSSIER.with(INCEPTION + "/commitments/1/comment", 7), "2024-02-11")
                    .isUndetermined();
            judged(DOSSIER.with("/plan/commitmentsComplete", false), "2024-02-11")
                    .isUndetermined();
            judged(DOSSIER.without("/plan/commitments"), "2024-02-11").isUndetermined();
            judged(DOSSIER.without(INCEPTION + "/kind"), "2024-02-12").isUndetermined();
        }

        @Test
        void where_every_commitment_is_assessed_one_more_assessment_need_not_be_read() {
            String assessments = """
                    [{"number": "1", "verifiable": true}, {"number": "2", "verifiable": true}, 7]""";
            judged(DOSSIER.withJson(INCEPTION + "/commitments", assessments), "2024-02-11")
                    .isSatisfied();
            judged(DOSSIER.withJson(INCEPTION + "/commitments", assessments.replace("\"2\"", "\"1\"")), "2024-02-11")
                    .isUndetermined();
        }
    }

    @Nested
    class EndOfCommitmentDue {
        private static final String RULE = "ogp.end-of-commitment-report-due";

        private Judging.ByRule judged(Draft draft, String day) {
            return MonitoringRulesTest.judged(draft, day, RULE);
        }

        @Test
        void a_month_from_full_implementation_is_left_for_the_report() {
            judged(DOSSIER, "2025-03-10").isSatisfied();
            judged(DOSSIER.with(END + "/date", "2025-03-01"), "2025-03-10")
                    .isViolated()
                    .as("late")
                    .weighing(Severity.ERROR)
                    .relatedTo(SHEET + "/completedOn", END + "/date")
                    .withInput("commitment", "1")
                    .withInput("lastDay", "2025-02-28");
        }

        @Test
        void it_is_overdue_the_day_after_the_last() {
            Draft without = DOSSIER.without(END);
            judged(without, "2025-02-28").isNotApplicable(Reason.NOT_YET);
            judged(without, "2025-03-01").isViolated().as("overdue").at("");
            judged(DOSSIER.without(REPORTS), "2025-03-01").isViolated().as("overdue");
        }

        @ParameterizedTest
        @CsvSource({"2025-03-31, true", "2025-04-01, false"})
        void without_the_day_the_end_of_the_period_counts_as_far_as_it_is_known(String reported, boolean inTime) {
            Draft draft = DOSSIER.without(SHEET + "/completedOn")
                    .with(SHEET + "/period/end", "2025-02-28")
                    .with(END + "/date", reported);
            if (inTime) {
                judged(draft.with(END + "/date", "2025-03-28"), "2025-05-01").isSatisfied();
                judged(draft.with(SHEET + "/period/end", "2025-02").with(END + "/date", "2025-03-15"), "2025-05-01")
                        .isUndetermined();
            } else {
                judged(draft, "2025-05-01").isViolated().as("late").about(SHEET + "/period/end");
            }
        }

        @Test
        void a_commitment_that_is_not_complete_owes_no_report() {
            judged(DOSSIER.with(SHEET + "/completion", "SUBSTANTIAL"), "2025-03-10")
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
            judged(DOSSIER.without("/completionReports"), "2025-03-10").isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void the_report_on_another_commitment_does_not_count() {
            judged(DOSSIER.with(END + "/commitments/0/number", "2"), "2025-03-10")
                    .isViolated()
                    .as("overdue");
        }

        @Test
        void what_is_not_known_leaves_it_open() {
            judged(DOSSIER.without(END + "/commitments"), "2025-03-10")
                    .isUndetermined()
                    .missing(END + "/commitments");
            judged(DOSSIER.without(SHEET + "/completedOn").without(SHEET + "/period"), "2025-03-10")
                    .isUndetermined()
                    .missing(SHEET + "/completedOn");
            judged(DOSSIER.with(SHEET + "/completion", 7), "2025-03-10").isUndetermined();
        }
    }
}
