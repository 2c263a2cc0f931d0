package io.github.pacto4j.book;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Reason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What could not be read is open, and what is wrong whatever stands there is wrong. */
class PartlyReadTest {
    private static final Draft HISTORY = Draft.plan("""
            "status": "PUBLISHED",
            "history": [
              {"transition": "openConsultation", "on": "2023-01-15"},
              {"transition": "validate", "on": "2023-04-15"},
              {"transition": "adopt", "on": "2023-05-10", "deliberation": {"decidedOn": "2023-05-09"}},
              {"transition": "publish", "on": "2023-06-01"}]
            """);

    private static Judging.ByRule history(Draft plan) {
        return plan.judged("2024-01-01").rule("form.history-follows-lifecycle");
    }

    @Test
    void an_entry_that_could_not_be_read_may_have_led_to_what_follows() {
        history(HISTORY).isSatisfied();
        history(HISTORY.unreadable("/history/2/transition")).isUndetermined().missing("/history/2/transition");
        history(HISTORY.unreadable("/history/2")).isUndetermined().missing("/history");
    }

    @Test
    void an_entry_that_could_not_be_read_does_not_hide_a_status_that_the_next_one_denies() {
        history(HISTORY.with("/status", "CLOSED").unreadable("/history/2/transition"))
                .isViolated()
                .as("status");
        history(HISTORY.with("/status", "CLOSED").unreadable("/history/1"))
                .isViolated()
                .as("status");
    }

    @Test
    void the_last_entry_may_have_led_to_any_status_if_it_could_not_be_read() {
        history(HISTORY.with("/status", "IN_IMPLEMENTATION").unreadable("/history/3"))
                .isUndetermined();
    }

    @Test
    void dates_that_run_backwards_past_an_entry_that_could_not_be_read_still_do() {
        history(HISTORY.with("/history/3/on", "2022-06-01").unreadable("/history/1"))
                .isViolated()
                .as("backwards")
                .at("/history/3");
    }

    @Test
    void the_day_of_a_joint_adoption_is_open_while_one_decision_could_not_be_read() {
        Draft joint = HISTORY.without("/history/2/deliberation")
                .withJson(
                        "/history/2/deliberations",
                        "[{\"decidedOn\": \"2023-05-08\"}, {\"decidedOn\": \"2023-05-09\"}]");
        history(joint).isSatisfied();
        history(joint.unreadable("/history/2/deliberations/1/decidedOn")).isUndetermined();
        history(joint.unreadable("/history/2/deliberations/1")).isUndetermined();
    }

    private static final Draft REPORTS = Draft.dossier("""
            "plan": {
              "id": "P-1",
              "period": {"start": "2023-01-01", "end": "2024-12-31"},
              "status": "IN_IMPLEMENTATION"},
            "followUp": {"publicSite": "https://exemple.invalid/suivi"},
            "monitoringReports": [
              {"kind": "ANNUAL", "date": "2024-01-20", "publishedUrl": "https://exemple.invalid/1"},
              {"kind": "ANNUAL", "date": "2024-12-20", "publishedUrl": "https://exemple.invalid/2"}]
            """);

    private static Judging.ByRule reports(Draft dossier) {
        return dossier.judged("2025-06-01").rule("pacto.annual-report");
    }

    @Test
    void yearly_reports_count_in_whichever_order_they_are_filed() {
        reports(REPORTS).isSatisfied();
        reports(REPORTS.with("/monitoringReports/0/date", "2024-12-20").with("/monitoringReports/1/date", "2023-12-20"))
                .isSatisfied();
    }

    @Test
    void one_report_without_a_day_is_on_one_year_alone() {
        Draft undated = REPORTS.without("/monitoringReports/1/date");
        reports(undated).isUndetermined();
        reports(undated.without("/monitoringReports/0")).isViolated().as("missing");
    }

    @Test
    void a_report_that_could_not_be_read_may_be_the_published_one() {
        Draft unpublished = REPORTS.without("/monitoringReports/0/publishedUrl");
        reports(unpublished.unreadable("/monitoringReports/1")).isUndetermined();
        reports(unpublished).isViolated().as("unpublished");
    }

    @Test
    void results_are_shared_if_there_is_a_report_for_each_year() {
        REPORTS.without("/monitoringReports/1")
                .judged("2025-06-01")
                .rule("pacto.results-shared")
                .isViolated()
                .withInput("missing", List.of("2024-01-01/2024-12-31"));
    }

    private static final Draft COMMITTEE = Draft.coCreation("""
            "committee": {
              "decisionRule": "CONSENSUS",
              "members": [
                {"id": "M1", "side": "ELECTED", "mandate": {"start": "2023-01-01", "end": "2025-12-31"}},
                {"id": "M2", "side": "ADMINISTRATION", "mandate": {"start": "2023-01-01", "end": "2025-12-31"}},
                {"id": "M3", "side": "CIVIL_SOCIETY", "mandate": {"start": "2023-01-01", "end": "2025-12-31"}},
                {"id": "M4", "side": "CIVIL_SOCIETY", "mandate": {"start": "2023-01-01", "end": "2025-12-31"}}],
              "meetings": [{"date": "2023-03-15", "decisions": [{"outcome": "ADOPTED", "objections": 0}]}]}
            """);

    @Test
    void one_member_who_could_not_be_read_does_not_make_up_for_two() {
        Draft read = COMMITTEE.unreadable("/committee/members/3");
        read.judged("2024-01-01").rule("pacto.committee-parity").isUndetermined();
        read.with("/committee/members/2/side", "ELECTED")
                .judged("2024-01-01")
                .rule("pacto.committee-parity")
                .isViolated()
                .withInput("others", 3);
        COMMITTEE
                .unreadable("/committee/members/0/side")
                .judged("2024-01-01")
                .rule("pacto.committee-parity")
                .isUndetermined();
    }

    @Test
    void a_decision_without_objection_keeps_consensus_whatever_came_of_it() {
        COMMITTEE
                .without("/committee/meetings/0/decisions/0/outcome")
                .judged("2024-01-01")
                .rule("pacto.committee-consensus")
                .isSatisfied();
        COMMITTEE
                .without("/committee/meetings/0/decisions/0/outcome")
                .with("/committee/meetings/0/decisions/0/objections", 2)
                .judged("2024-01-01")
                .rule("pacto.committee-consensus")
                .isUndetermined();
    }

    private static final Draft TRAINED = Draft.dossier("""
            "collectivity": "00.000.00.00",
            "coCreation": {"programme": "PACTO", "rounds": [{"workshops": [{"date": "2023-03-10"}, {"date": "2023-04-10"}]}]},
            "network": {"network": "REMACTO", "trainings": [{"date": "2023-02-01", "participants": ["00.000.00.00"]}]}
            """);

    private static Judging.ByRule trained(Draft dossier) {
        return dossier.judged("2024-01-01").rule("pacto.capacity-building");
    }

    @Test
    void a_workshop_that_could_not_be_read_may_have_come_before_the_training() {
        trained(TRAINED).isSatisfied();
        trained(TRAINED.unreadable("/coCreation/rounds/0/workshops/1")).isUndetermined();
        trained(TRAINED.unreadable("/coCreation/rounds/0/workshops/1").with("/network/trainings/0/date", "2023-03-20"))
                .isViolated();
    }

    @Test
    void a_workshop_of_which_the_day_could_not_be_read_may_lie_ahead() {
        Draft recorded = TRAINED.withJson("/coCreation/participation", "{\"publicMeetings\": 1}");
        recorded.judged("2024-01-01").rule("pacto.participation-recorded").isViolated();
        recorded.unreadable("/coCreation/rounds/0/workshops/1/date")
                .judged("2024-01-01")
                .rule("pacto.participation-recorded")
                .isUndetermined();
    }

    @Test
    void a_list_of_few_commitments_stays_short_with_one_that_could_not_be_read() {
        Draft plan = Draft.plan("""
                "programme": "OGP_LOCAL", "commitments": [{"number": "1"}, {"number": "2"}]
                """);
        judged(plan.unreadable("/commitments/1"), "OGP_LOCAL", "ogp.few-commitments")
                .isSatisfied();
        judged(plan.withJson("/commitments", "[{}, {}, {}, {}, {}, 7]"), "OGP_LOCAL", "ogp.few-commitments")
                .isUndetermined();
    }

    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());

    private static Judging.ByRule judged(Draft draft, String book, String rule) {
        Ask ask = Ask.on(LocalDate.parse("2024-06-01")).books(book);
        return Judging.judged(PACTO, draft, ask).rule(rule);
    }

    private static final Draft REGION = Draft.dossier("""
            "collectivity": "01",
            "profile": {"consultativeBodies": ["YOUTH", "ECONOMIC"]},
            "application": {"reforms": [{"title": "Portail"}], "consulted": ["YOUTH", "ECONOMIC"]},
            "plan": {
              "programme": "OGP_LOCAL", "collectivity": "01",
              "period": {"start": "2022-01-01", "end": "2023-12-31"},
              "commitments": [{
                "number": "1", "relevance": [{"value": "PUBLIC_ACCOUNTABILITY"}],
                "relevanceAnswers": {"R6": true, "R5": null}}]},
            "monitoringReports": [{"date": "2024-02-01", "effects": {"POLITICAL": "a", "ECONOMIC": "b", "SOCIAL": "c"}}]
            """);

    private static Judging.ByRule guided(Draft dossier, String rule) {
        return judged(dossier, "GUIDE", rule);
    }

    @Test
    void a_body_that_could_not_be_read_may_be_one_that_nobody_heard() {
        guided(REGION, "guide.bodies-consulted").isSatisfied();
        Draft unread = REGION.withJson("/profile/consultativeBodies", "[\"YOUTH\", \"ECONOMIC\", 7]");
        guided(unread, "guide.bodies-consulted").isUndetermined();
        guided(unread.withJson("/application/consulted/-", "\"EQUITY_AND_GENDER\""), "guide.bodies-consulted")
                .isSatisfied();
        guided(unread.withJson("/application/consulted", "[\"YOUTH\"]"), "guide.bodies-consulted")
                .isViolated();
    }

    @Test
    void the_bodies_of_a_collectivity_that_could_not_be_read_are_not_those_of_the_dossier() {
        Draft profile =
                REGION.withJson("/profile/consultativeBodies", "[\"YOUTH\", \"ECONOMIC\", \"EQUITY_AND_GENDER\"]");
        judged(profile, "MA_LAW", "law.consultative-bodies").isSatisfied();
        judged(profile.withJson("/profile/collectivity", "[7]"), "MA_LAW", "law.consultative-bodies")
                .isUndetermined()
                .missing("/profile/collectivity");
    }

    @Test
    void reforms_without_a_day_are_not_recent_whenever_the_application_is_made() {
        guided(REGION, "guide.recent-reform").isViolated().as("undated").at("/application/reforms/0");
        guided(REGION.unreadable("/application/reforms/0/date"), "guide.recent-reform")
                .isUndetermined();
    }

    @Test
    void a_report_that_does_not_say_its_kind_may_be_the_final_one_if_it_tells_every_effect() {
        guided(REGION, "guide.plan-evaluated").isUndetermined().missing("/monitoringReports/0/kind");
        guided(REGION.without("/monitoringReports/0/effects/SOCIAL"), "guide.plan-evaluated")
                .isViolated();
    }

    @Test
    void a_question_answered_with_nothing_is_left_open_and_one_that_could_not_be_read_is_unknown() {
        guided(REGION, "guide.relevance-derived").isSatisfied();
        guided(REGION.with("/plan/commitments/0/relevanceAnswers/R5", "peut-être"), "guide.relevance-derived")
                .isUndetermined()
                .missing("/plan/commitments/0/relevanceAnswers/R5");
    }

    @Test
    void a_sheet_of_which_the_level_could_not_be_read_may_be_on_work_not_begun() {
        Draft read = Draft.dossier("""
                "plan": {
                  "programme": "PACTO", "status": "IN_IMPLEMENTATION",
                  "commitments": [{
                    "number": "1", "period": {"start": "2023-01-01", "end": "2024-12-31"},
                    "indicators": [{"kind": "PERFORMANCE", "readings": []}]}]},
                "completionReports": [
                  {"commitment": "1", "completion": "LIMITED", "period": {"start": "2023-01-01", "end": "2023-12-31"}}]
                """);
        judged(read, "PACTO", "pacto.indicators-read").isViolated();
        judged(read.unreadable("/completionReports/0/completion"), "PACTO", "pacto.indicators-read")
                .isUndetermined();
    }

    private static final Draft ANCHORED = Draft.plan("""
            "programme": "PACTO", "collectivity": "00.000.00.00",
            "anchor": {"programme": "PAC", "period": {"start": "2021-01-01", "end": "2026-12-31"}, "annualReports": [
              {"year": 2021, "publishedOn": "2022-05-01", "debatedOn": "2022-06-01"},
              {"year": 2022, "publishedOn": "2023-05-01", "debatedOn": "2023-06-01"}]}
            """);

    private static Judging.ByRule reported(Draft plan) {
        return judged(plan, "MA_LAW", "law.programme-report");
    }

    @Test
    void what_a_programme_does_not_state_leaves_nothing_to_judge_beside_what_could_not_be_read() {
        reported(ANCHORED).isSatisfied();
        reported(ANCHORED.unreadable("/anchor/annualReports/0/publishedOn")).isUndetermined();
        reported(ANCHORED.unreadable("/anchor/annualReports/0/publishedOn")
                        .without("/anchor/annualReports/1/debatedOn"))
                .isNotApplicable(Reason.NO_VALUE);
        reported(ANCHORED.unreadable("/anchor/period").without("/anchor/annualReports"))
                .isNotApplicable(Reason.NO_VALUE);
        reported(ANCHORED.without("/anchor").unreadable("/collectivity")).isNotApplicable(Reason.NO_VALUE);
    }
}
