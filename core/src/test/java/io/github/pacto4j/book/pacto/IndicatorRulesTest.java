package io.github.pacto4j.book.pacto;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorRulesTest {
    private static final String DAY = "2025-02-01";
    private static final String PERFORMANCE = "/plan/commitments/0/indicators/0";
    private static final String IMPACT = "/plan/commitments/0/indicators/1";
    private static final String REPORTS = "/completionReports";

    /** A commitment on which two half-years are reported, completed in the second. */
    private static final Draft DOSSIER = Draft.dossier("""
            "plan": {"id": "P-1", "status": "IN_IMPLEMENTATION", "commitments": [
              {"number": "1", "period": {"start": "2024-01-01", "end": "2024-12-31"}, "indicators": [
                {"code": "I1", "kind": "PERFORMANCE", "readings": [
                  {"date": "2024-06-30", "value": 12}, {"date": "2024-07-01", "value": 20}]},
                {"code": "I2", "kind": "IMPACT", "readings": [{"date": "2025-01-15", "value": 3.5}]}]}]},
            "completionReports": [
              {"commitment": "1", "period": {"start": "2024-01", "end": "2024-06"}, "completion": "LIMITED"},
              {"commitment": "1", "period": {"start": "2024-07", "end": "2024-12"}, "completion": "COMPLETE",
               "completedOn": "2024-12-10"}]
            """);

    private static Judging.ByRule judged(Draft dossier) {
        return dossier.judged(DAY).rule("pacto.indicators-read");
    }

    @Test
    void an_indicator_read_in_each_reported_period_and_after_completion_is_followed() {
        judged(DOSSIER).isSatisfied().forSubjects(2);
    }

    @Test
    void a_performance_indicator_that_was_not_read_in_an_ended_period_is_found() {
        judged(DOSSIER.without(PERFORMANCE + "/readings/1"))
                .isViolated()
                .as("performance")
                .weighing(Severity.INFO)
                .from("TETOUAN")
                .at(PERFORMANCE)
                .relatedTo(REPORTS + "/1/period")
                .withInput("unread", List.of("2024-07/2024-12"));
        judged(DOSSIER.withJson(PERFORMANCE + "/readings", "[]"))
                .isViolated()
                .withInput("unread", List.of("2024-01/2024-06", "2024-07/2024-12"));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31", "2025-01-01"})
    void a_reading_the_day_before_a_period_or_the_day_after_is_not_of_it(String day) {
        judged(DOSSIER.with(PERFORMANCE + "/readings/1/date", day)).isViolated().as("performance");
    }

    @Test
    void a_period_that_has_not_ended_asks_for_no_reading() {
        Draft now = DOSSIER.without(PERFORMANCE + "/readings/1").with(REPORTS + "/1/completion", "SUBSTANTIAL");
        judged(now.with(REPORTS + "/1/period/end", "2025-02-01")).isNotViolated();
        judged(now.with(REPORTS + "/1/period/end", "2025-02")).isNotViolated();
        judged(now.with(REPORTS + "/1/period/end", "2025-01-31")).isViolated();
    }

    @Test
    void a_commitment_that_had_not_begun_asks_for_no_reading() {
        Draft unread = DOSSIER.without(PERFORMANCE + "/readings/0");
        judged(unread).isViolated();
        judged(unread.with(REPORTS + "/0/completion", "NOT_STARTED")).isSatisfied();
        Draft unassessed = unread.without(REPORTS + "/0/completion");
        judged(unassessed).isViolated();
        judged(unassessed.with("/plan/commitments/0/period/start", "2024-07-01"))
                .isSatisfied();
        judged(unassessed.with("/plan/commitments/0/period/start", "2024-06-30"))
                .isViolated();
        judged(unassessed.without("/plan/commitments/0/period"))
                .isUndetermined()
                .at(PERFORMANCE)
                .missing(REPORTS + "/0/period");
    }

    @Test
    void an_impact_indicator_that_was_not_read_since_completion_is_found() {
        judged(DOSSIER.with(IMPACT + "/readings/0/date", "2024-12-09"))
                .isViolated()
                .as("impact")
                .at(IMPACT)
                .relatedTo(REPORTS + "/1/completedOn")
                .withInput("completedOn", "2024-12-10");
        judged(DOSSIER.with(IMPACT + "/readings/0/date", "2024-12-10")).isSatisfied();
        judged(DOSSIER.withJson(IMPACT + "/readings", "[]")).isViolated().as("impact");
    }

    @Test
    void before_completion_an_impact_indicator_is_not_asked_for() {
        judged(DOSSIER.withJson(IMPACT + "/readings", "[]").with(REPORTS + "/1/completion", "SUBSTANTIAL"))
                .isSatisfied();
        judged(DOSSIER.unreadable(REPORTS + "/1/completion").without("/plan/commitments/0/indicators/0"))
                .isUndetermined()
                .missing(REPORTS + "/1/completion");
    }

    @Test
    void a_completion_without_a_day_cannot_be_followed() {
        judged(DOSSIER.without(REPORTS + "/1/completedOn"))
                .isUndetermined()
                .at(IMPACT)
                .missing(REPORTS + "/1/completedOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {PERFORMANCE, IMPACT})
    void readings_that_are_not_stated_or_not_dated_are_not_known(String indicator) {
        judged(DOSSIER.without(indicator + "/readings"))
                .isUndetermined()
                .at(indicator)
                .missing(indicator + "/readings");
        judged(DOSSIER.without(indicator + "/readings/0/date")).isUndetermined();
        judged(DOSSIER.without(indicator + "/readings/0/value")).isUndetermined();
        judged(DOSSIER.unreadable(indicator + "/readings/0")).isUndetermined();
        judged(DOSSIER.with(indicator + "/readings/0/date", "2024")).isUndetermined();
    }

    @Test
    void an_indicator_of_which_the_kind_is_not_known_may_be_either() {
        judged(DOSSIER.without(IMPACT + "/kind")).isUndetermined().at(IMPACT).missing(IMPACT + "/kind");
        judged(DOSSIER.without(REPORTS + "/0").without(REPORTS + "/0").without(IMPACT + "/kind"))
                .isNotApplicable(Reason.PREMISE_NOT_MET);
    }

    @Test
    void a_report_without_a_period_may_be_on_an_ended_one() {
        judged(DOSSIER.without(REPORTS + "/0/period"))
                .isUndetermined()
                .at(PERFORMANCE)
                .missing(REPORTS + "/0/period");
    }

    @Test
    void reports_on_other_commitments_or_plans_ask_for_nothing() {
        Draft unread = DOSSIER.withJson(PERFORMANCE + "/readings", "[]").withJson(IMPACT + "/readings", "[]");
        judged(unread.with(REPORTS + "/0/commitment", "2").with(REPORTS + "/1/commitment", "2"))
                .isNotApplicable(Reason.PREMISE_NOT_MET);
        judged(unread.with(REPORTS + "/0/plan", "P-0").with(REPORTS + "/1/plan", "P-0"))
                .isNotApplicable(Reason.PREMISE_NOT_MET);
    }

    @Test
    void reports_that_cannot_be_read_may_be_on_the_commitment() {
        judged(DOSSIER.unreadable(REPORTS + "/1/commitment")).isUndeterminedAt(PERFORMANCE);
        judged(DOSSIER.unreadable(REPORTS + "/1")).isUndeterminedAt(IMPACT);
    }

    @Test
    void without_reports_nothing_is_asked() {
        judged(DOSSIER.without(REPORTS)).isNotApplicable(Reason.ABSENT_PART);
        judged(DOSSIER.with("/plan/status", "ADOPTED")).isNotApplicable(Reason.NOT_YET);
    }
}
