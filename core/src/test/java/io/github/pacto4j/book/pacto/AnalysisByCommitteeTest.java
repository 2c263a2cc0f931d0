package io.github.pacto4j.book.pacto;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisByCommitteeTest {
    private static final String MEETING = "/coCreation/analysis/meeting";
    private static final String SECOND = "/coCreation/rounds/1/period/start";

    /** The committee approved the projects on 20 May 2023; the public was asked about them from 1 July on. */
    private static final Draft DOSSIER = Draft.dossier("""
            "plan": {"status": "VALIDATED"},
            "coCreation": {
              "committee": {"meetings": [{"date": "2023-04-10"}, {"date": "2023-05-18"}]},
              "analysis": {"on": "2023-05-18", "meeting": "2023-05-20"},
              "rounds": [
                {"number": 1, "period": {"start": "2023-03-01", "end": "2023-04-30"}},
                {"number": 2, "period": {"start": "2023-07-01", "end": "2023-09-30"}}]}
            """);

    private static Judging.ByRule judged(Draft dossier) {
        return dossier.judged("2023-10-01").rule("pacto.analysis-by-committee");
    }

    @Test
    void projects_approved_by_the_committee_before_the_second_round_are_its_own() {
        judged(DOSSIER).isSatisfied().withInput("approved", "2023-05-20").withInput("started", "2023-07-01");
        judged(DOSSIER.with(MEETING, "2023-06-30")).isSatisfied();
    }

    @ParameterizedTest
    @CsvSource({"2023-07-01", "2023-08-15", "2023-07"})
    void projects_approved_once_the_second_round_had_begun_came_too_late(String day) {
        judged(DOSSIER.with(MEETING, day))
                .isViolated()
                .weighing(Severity.INFO)
                .from("REMACTO")
                .at("/coCreation")
                .relatedTo(MEETING, SECOND)
                .withInput("approved", day);
    }

    @Test
    void where_no_meeting_is_named_the_day_of_the_analysis_counts_if_the_committee_met_on_it() {
        judged(DOSSIER.without(MEETING)).isSatisfied().withInput("approved", "2023-05-18");
        judged(DOSSIER.without(MEETING).with("/coCreation/analysis/on", "2023-05-19"))
                .isUndetermined()
                .missing(MEETING);
        judged(DOSSIER.without(MEETING).without("/coCreation/committee"))
                .isUndetermined()
                .missing(MEETING);
        judged(DOSSIER.without("/coCreation/analysis")).isUndetermined().missing(MEETING);
        judged(DOSSIER.unreadable(MEETING)).isUndetermined().missing(MEETING);
    }

    @Test
    void days_that_are_too_coarse_cannot_be_ordered() {
        judged(DOSSIER.with(MEETING, "2023")).isUndetermined().missing(MEETING, SECOND);
        judged(DOSSIER.without(SECOND)).isUndetermined().missing(SECOND);
    }

    @Test
    void without_a_second_round_there_is_nothing_to_precede() {
        judged(DOSSIER.without("/coCreation/rounds/1")).isNotApplicable(Reason.PREMISE_NOT_MET);
        judged(DOSSIER.without("/coCreation/rounds")).isUndetermined().missing("/coCreation/rounds");
        judged(DOSSIER.with("/plan/status", "IN_CONSULTATION")).isNotApplicable(Reason.NOT_YET);
    }
}
