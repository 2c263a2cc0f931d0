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

class ReportRulesTest {
    private static final Pacto PACTO = Pacto.with(TestCalendar.MOROCCO);

    private static Judging.ByRule judged(Draft draft, String rule) {
        return Judging.judged(PACTO, draft, Ask.on(LocalDate.of(2025, 3, 1)).books("OGP_LOCAL"))
                .rule(rule);
    }

    private static Draft sheet(String members) {
        return Draft.document("completion-report/1", members);
    }

    @Nested
    class EvidenceLimits {
        private static final String RULE = "ogp.evidence-limits";

        @Test
        void three_pieces_are_allowed_and_four_are_not() {
            Draft three = sheet("\"evidence\": [{\"url\": \"a\"}, {\"url\": \"b\"}, {\"url\": \"c\"}]");
            judged(three, RULE).isSatisfied();
            judged(three.withJson("/evidence/-", "{\"url\": \"d\"}"), RULE)
                    .isViolated()
                    .as("number")
                    .at("")
                    .weighing(Severity.WARNING)
                    .withInput("count", 4)
                    .withInput("limit", 3);
        }

        @ParameterizedTest
        @CsvSource({"10485760, true", "10485761, false"})
        void a_file_has_ten_megabytes_at_most(long bytes, boolean allowed) {
            Draft one = sheet("\"evidence\": [{\"url\": \"a\"}]").with("/evidence/0/bytes", bytes);
            if (allowed) {
                judged(one, RULE).isSatisfied();
            } else {
                judged(one, RULE)
                        .isViolated()
                        .as("size")
                        .relatedTo("/evidence/0")
                        .withInput("sizes", List.of(bytes))
                        .withInput("limit", 10_485_760);
            }
        }

        @Test
        void the_evidence_of_all_answers_of_a_monitoring_report_counts_together() {
            Draft report = Draft.document("monitoring-report/1", """
                    "answers": {
                      "inception.1.1": {"answer": true, "evidence": [{"url": "a"}, {"url": "b"}]},
                      "inception.1.2": {"answer": true, "evidence": [{"url": "c"}]}}
                    """);
            judged(report, RULE).isSatisfied();
            judged(report.withJson("/answers/inception.1.2/evidence/-", "{\"url\": \"d\"}"), RULE)
                    .isViolated()
                    .as("number")
                    .at("");
        }

        @Test
        void a_report_without_evidence_keeps_every_limit() {
            judged(sheet("\"id\": \"R\""), RULE).isNotApplicable(Reason.NO_VALUE);
            judged(sheet("\"evidence\": []"), RULE).isSatisfied();
            judged(Draft.document("monitoring-report/1", "\"id\": \"R\""), RULE).isNotApplicable(Reason.NO_VALUE);
        }

        @Test
        void what_could_not_be_read_leaves_it_open_but_hides_nothing() {
            judged(sheet("\"evidence\": [{\"bytes\": \"dix\"}]"), RULE)
                    .isUndetermined()
                    .missing("/evidence/0/bytes");
            judged(sheet("\"evidence\": [7, {}, {}]"), RULE).isUndetermined().missing("/evidence");
            judged(sheet("\"evidence\": [7, {}, {}, {}, {}]"), RULE)
                    .isViolated()
                    .as("number");
        }
    }

    @Nested
    class Outcome {
        private static final String RULE = "ogp.outcome-vs-completion";

        @ParameterizedTest
        @CsvSource({
            "MAJOR, SUBSTANTIAL, true",
            "OUTSTANDING, COMPLETE, true",
            "MAJOR, LIMITED, false",
            "OUTSTANDING, NOT_STARTED, false"
        })
        void strong_results_come_with_high_completion(String outcome, String level, boolean agrees) {
            Draft draft =
                    sheet("\"id\": \"R\"").with("/openedGovernment", outcome).with("/completion", level);
            if (agrees) {
                judged(draft, RULE).isSatisfied();
            } else {
                judged(draft, RULE)
                        .isViolated()
                        .at("")
                        .weighing(Severity.INFO)
                        .relatedTo("/openedGovernment", "/completion")
                        .withInput("outcome", outcome)
                        .withInput("level", level);
            }
        }

        @Test
        void weaker_results_say_nothing_on_completion() {
            judged(sheet("\"openedGovernment\": \"MARGINAL\", \"completion\": \"LIMITED\""), RULE)
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void without_results_or_level_there_is_nothing_to_judge() {
            judged(sheet("\"completion\": \"LIMITED\""), RULE).isNotApplicable(Reason.NO_VALUE);
            judged(sheet("\"openedGovernment\": \"MAJOR\""), RULE).isNotApplicable(Reason.NO_VALUE);
            judged(sheet("\"openedGovernment\": \"MAJOR\", \"completion\": 7"), RULE)
                    .isUndetermined();
        }
    }
}
