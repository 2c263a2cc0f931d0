package io.github.pacto4j.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a place that could not be read leaves open, and for which rules. */
class UnreadablePlacesTest {
    private static final String DAY = "2024-06-15";

    private static final Draft CYCLE = Draft.dossier("""
            "plan": {"period": {"start": "2024-01", "end": "2025-12"}, "history": [
              {"transition": "publish", "on": "2023-12-20"},
              {"transition": "amend", "on": "2024-03-01", "content": {"id": "P-1"}}]},
            "previousPlans": [{"id": "P-0"}, {"id": "P-00"}],
            "nextCoCreation": {"steps": [{"step": "COMMUNICATION", "period": {"start": "2025-11-17"}}]}
            """);

    @ParameterizedTest
    @ValueSource(strings = {"/previousPlans/1", "/previousPlans", "/plan/history/1/content"})
    void an_earlier_plan_or_content_leaves_nothing_open_about_the_present_cycle(String place) {
        CYCLE.unreadable(place).judged(DAY).rule("pacto.duration").isSatisfied();
        CYCLE.unreadable(place).judged(DAY).rule("form.duplicate-commitment").isUndetermined();
    }

    @Test
    void what_is_planned_is_no_deed_even_where_it_cannot_be_read() {
        CYCLE.unreadable("/plan/period/start")
                .judged(DAY)
                .rule("form.not-in-the-future")
                .isSatisfied();
        CYCLE.unreadable("/plan/history/0/on")
                .judged(DAY)
                .rule("form.not-in-the-future")
                .isUndetermined();
    }

    @Test
    void the_end_of_a_plan_is_due_whenever_the_plan_began() {
        Draft open = CYCLE.unreadable("/plan/period/start").without("/nextCoCreation");
        open.judged(DAY).rule("pacto.next-cycle").isNotApplicable(Reason.NOT_YET);
        open.judged("2026-01-01").rule("pacto.next-cycle").isViolated().as("overdue");
    }

    @Test
    void a_cycle_that_is_only_planned_has_not_been_launched() {
        CYCLE.judged(DAY).rule("pacto.next-cycle").isNotApplicable(Reason.NOT_YET);
        CYCLE.judged("2025-11-17").rule("pacto.next-cycle").isSatisfied();
        String start = "/nextCoCreation/steps/0/period/start";
        CYCLE.unreadable(start).judged("2026-01-01").rule("pacto.next-cycle").isUndetermined();
    }

    @Test
    void both_channels_are_not_taken_away_by_one_that_cannot_be_read() {
        Draft rounds = Draft.dossier("""
                "plan": {"status": "VALIDATED"},
                "coCreation": {"rounds": [{"number": 1, "period": {"start": "2024-01-01", "end": "2024-02-01"},
                  "channels": ["IN_PERSON", "ONLINE", "PAPER"]}]}
                """);
        rounds.unreadable("/coCreation/rounds/0/channels/2")
                .judged(DAY)
                .rule("pacto.both-channels")
                .isSatisfied();
        rounds.unreadable("/coCreation/rounds/0/channels/1")
                .judged(DAY)
                .rule("pacto.both-channels")
                .isUndetermined();
    }

    private static final Draft MATRIX = Draft.document("evaluation-matrix/1", """
            "criteria": [
              {"code": "CITIZEN_ENGAGEMENT", "answers": [
                {"question": "CE4", "value": 3},
                {"question": "CE1", "value": ["PHYSICAL", "ONLINE"]},
                {"question": "CE3", "value": true, "evidence": [{"title": "PV"}]}]},
              {"code": "OWN", "title": "T", "ground": "G", "questions": [{"id": "O1", "text": "Q"}]}]
            """);

    @ParameterizedTest
    @ValueSource(strings = {"/criteria", "/criteria/1", "/criteria/0/answers", "/criteria/0/answers/1"})
    void an_answer_may_stand_among_those_that_cannot_be_read(String place) {
        judged(MATRIX.unreadable(place)).rule("guide.matrix-evidence").isUndetermined();
        judged(MATRIX.unreadable(place)).rule("guide.matrix-counts").isUndetermined();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/criteria", "/criteria/0"})
    void a_criterion_that_cannot_be_read_may_be_one_that_was_added(String place) {
        judged(MATRIX.unreadable(place)).rule("guide.matrix-custom-criteria").isUndetermined();
        judged(MATRIX.unreadable(place)).rule("guide.criterion-grounded").isUndetermined();
    }

    @Test
    void a_question_that_is_certainly_not_answered_is_not_hidden_by_an_answer_that_cannot_be_read() {
        judged(MATRIX.unreadable("/criteria/0/answers/0/value"))
                .rule("guide.matrix-standard-criteria")
                .isViolated();
        judged(MATRIX.unreadable("/criteria/0/answers/0/question"))
                .rule("guide.matrix-standard-criteria")
                .isUndetermined();
    }

    @Test
    void a_list_of_forms_is_no_yes_whatever_stands_in_it() {
        judged(MATRIX.unreadable("/criteria/0/answers/1/value/0"))
                .rule("guide.matrix-evidence")
                .isSatisfied();
    }

    private static final Draft OVERLAP = Draft.dossier("""
            "collectivity": "00.000.00.00",
            "plan": {"programme": "PACTO", "collectivity": "00.000.00.00", "period": {"start": "2024-01", "end": "2025-12"}},
            "previousPlans": [
              {"programme": "PACTO", "collectivity": "00.000.00.00", "period": {"start": "2022-01", "end": "2023-12"}}]
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {"/plan/collectivity", "/plan/programme", "/plan/period/end", "/previousPlans/0/period/start"})
    void plans_whose_periods_are_apart_do_not_overlap_whatever_else_is_unknown(String place) {
        OVERLAP.unreadable(place).judged(DAY).rule("form.plans-do-not-overlap").isSatisfied();
        OVERLAP.unreadable("/plan/period")
                .judged(DAY)
                .rule("form.plans-do-not-overlap")
                .isUndetermined();
    }

    private static final Draft APPLICATION = Draft.dossier("""
            "collectivity": "00.000.00.00",
            "application": {"deliberation": {"decidedOn": "2024-05-02", "session": {"kind": "ORDINARY"},
              "inOffice": 30, "present": 20}}
            """);

    @Test
    void an_application_that_cannot_be_read_may_hold_a_deliberation() {
        judged(APPLICATION).rule("law.quorum").isSatisfied();
        assertThat(judged(APPLICATION.unreadable("/application")).assessment().status("law.quorum"))
                .contains(Status.UNDETERMINED);
    }

    @Test
    void a_link_of_a_completion_report_is_no_link_of_a_commitment() {
        Draft reports = Draft.dossier("""
                "plan": {"id": "P"}, "completionReports": [{"id": "R", "links": [{"kind": "SDG", "reference": "99"}]}]
                """);
        for (String place : new String[] {"/completionReports/0/links/0", "/completionReports/0/links/0/kind"}) {
            reports.unreadable(place).judged(DAY).rule("form.sdg-known").isNotViolated();
        }
        reports.unreadable("/completionReports/0/links/0/kind")
                .judged(DAY)
                .rule("form.sdg-known")
                .isNotApplicable(Reason.PREMISE_NOT_MET);
    }

    private static Judging judged(Draft draft) {
        return Judging.judgedByItsBooks(draft, DAY);
    }
}
