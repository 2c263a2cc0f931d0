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

class MonitoringRulesTest {
    private static final String FIRST_YEAR = "2024-01-01/2024-12-31";
    private static final String SECOND_YEAR = "2025-01-01/2025-12-31";
    private static final String PERIOD = "/plan/period";
    private static final String REPORTS = "/monitoringReports";
    private static final String FOLLOW_UP = "/followUp";

    /** A programme of 2024 and 2025, adopted in October 2023, monitored with civil society and in public. */
    private static final Draft DOSSIER = Draft.dossier("""
            "coCreation": {"committee": {"members": [
                {"side": "ELECTED", "mandate": {"start": "2023-01-01", "end": "2025-12-31"}},
                {"side": "CIVIL_SOCIETY", "mandate": {"start": "2023-01-01", "end": "2025-12-31"}}]}},
            "plan": {
              "id": "P-1",
              "period": {"start": "2024-01-01", "end": "2025-12-31"},
              "commitments": [
                {"number": "1", "partners": [{"sector": "ACADEMIA"}]},
                {"number": "2", "partners": [{"sector": "PRIVATE"}, {"sector": "CIVIL_SOCIETY"}]}],
              "history": [
                {"transition": "adopt", "on": "2023-10-05", "deliberation": {"decidedOn": "2023-10-04"}},
                {"transition": "publish", "on": "2023-11-02"},
                {"transition": "start", "on": "2024-01-02"}]},
            "monitoringReports": [
              {"kind": "INCEPTION", "date": "2024-01-30", "publishedUrl": "https://exemple.invalid/0"},
              {"kind": "ANNUAL", "date": "2025-01-20", "publishedUrl": "https://exemple.invalid/1"},
              {"kind": "ANNUAL", "date": "2025-12-20", "publishedUrl": "https://exemple.invalid/2"}],
            "followUp": {
              "groupSectors": ["COLLECTIVITY", "CIVIL_SOCIETY"],
              "forumMeetings": ["2024-04-10"],
              "publicEvents": [{"date": "2024-09-12"}],
              "publicSite": "https://exemple.invalid/suivi",
              "midTermReviewOn": "2024-12-18"}
            """);

    @Nested
    class AnnualReport {
        private static final String RULE = "pacto.annual-report";

        private Judging.ByRule judged(Draft dossier, String day) {
            return dossier.judged(day).rule(RULE);
        }

        @Test
        void a_report_for_each_ended_year_is_enough() {
            judged(DOSSIER, "2026-01-01").isSatisfied().withInput("ended", List.of(FIRST_YEAR, SECOND_YEAR));
            judged(DOSSIER.without(REPORTS + "/2"), "2025-12-31").isSatisfied();
        }

        @Test
        void an_ended_year_without_a_report_is_named() {
            judged(DOSSIER.without(REPORTS + "/2"), "2026-01-01")
                    .isViolated()
                    .as("missing")
                    .weighing(Severity.INFO)
                    .from("TETOUAN")
                    .at(REPORTS)
                    .relatedTo(PERIOD)
                    .withInput("missing", List.of(SECOND_YEAR));
        }

        @Test
        void a_plan_without_any_report_misses_it_from_the_first_day_of_its_second_year() {
            judged(DOSSIER.without(REPORTS), "2024-12-31").isNotApplicable(Reason.NOT_YET);
            judged(DOSSIER.without(REPORTS), "2025-01-01")
                    .isViolated()
                    .as("missing")
                    .at("");
            judged(DOSSIER.withJson(REPORTS, "[]"), "2025-01-01").isViolated().at(REPORTS);
        }

        @Test
        void an_inception_report_is_on_no_year() {
            judged(DOSSIER.without(REPORTS + "/2").without(REPORTS + "/1"), "2025-01-01")
                    .isViolated();
        }

        @Test
        void a_report_at_the_end_of_the_term_tells_of_the_last_year() {
            judged(
                            DOSSIER.with(REPORTS + "/2/kind", "END_OF_TERM").with(REPORTS + "/2/date", "2027-03-01"),
                            "2027-03-01")
                    .isSatisfied();
            judged(DOSSIER.with(REPORTS + "/2/kind", "END_OF_COMMITMENT"), "2026-01-01")
                    .isViolated();
        }

        @Test
        void one_report_is_on_one_year() {
            judged(DOSSIER.with(REPORTS + "/2/date", "2024-12-31").without(REPORTS + "/1"), "2026-01-01")
                    .isViolated()
                    .withInput("missing", List.of(SECOND_YEAR));
            judged(DOSSIER.with(REPORTS + "/1/date", "2025-12-30"), "2026-01-01")
                    .isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"2024-01-01, true", "2025-12-31, true", "2023-12-31, false", "2026-01-01, false"})
        void a_report_is_on_the_year_in_which_it_is_dated_or_the_one_before(String date, boolean onFirst) {
            Draft one = DOSSIER.without(REPORTS + "/1").with(REPORTS + "/1/date", date);
            Draft other = one.withJson(
                    REPORTS + "/-", "{\"kind\": \"ANNUAL\", \"date\": \"2026-02-01\", \"publishedUrl\": \"u\"}");
            Judging.ByRule found = judged(other, "2026-02-01");
            if (onFirst) {
                found.isSatisfied();
            } else {
                found.isViolated().withInput("missing", List.of(FIRST_YEAR));
            }
        }

        @Test
        void a_report_is_to_be_published() {
            judged(DOSSIER.without(REPORTS + "/1/publishedUrl"), "2025-02-01")
                    .isViolated()
                    .as("unpublished")
                    .at(REPORTS + "/1")
                    .withInput("unpublished", List.of(FIRST_YEAR));
            judged(DOSSIER.unreadable(REPORTS + "/1/publishedUrl"), "2025-02-01")
                    .isUndetermined()
                    .missing(REPORTS + "/1/publishedUrl");
        }

        @Test
        void of_two_reports_on_a_year_the_published_one_counts() {
            Draft two = DOSSIER.without(REPORTS + "/1/publishedUrl")
                    .withJson(
                            REPORTS + "/-",
                            "{\"kind\": \"ANNUAL\", \"date\": \"2025-01-28\", \"publishedUrl\": \"u\"}");
            judged(two, "2025-02-01").isSatisfied();
        }

        @Test
        void a_published_report_without_a_day_may_speak_in_place_of_one_that_is_not_published() {
            Draft two = DOSSIER.without(REPORTS + "/1/publishedUrl").without(REPORTS + "/2/date");
            judged(two, "2025-02-01").isUndetermined().missing(REPORTS + "/2");
            judged(two.without(REPORTS + "/2/publishedUrl"), "2025-02-01")
                    .isViolated()
                    .as("unpublished");
        }

        @Test
        void reports_are_found_behind_one_that_cannot_be_read() {
            Draft behind = DOSSIER.unreadable(REPORTS + "/0");
            judged(behind.unreadable(REPORTS + "/1/publishedUrl"), "2025-02-01")
                    .isUndetermined()
                    .missing(REPORTS + "/1/publishedUrl");
            // The one that cannot be read may be the one that was published.
            judged(behind.without(REPORTS + "/1/publishedUrl"), "2025-02-01")
                    .isUndetermined()
                    .missing(REPORTS);
        }

        @Test
        void a_report_whose_day_or_kind_is_not_known_may_be_the_one() {
            Draft first = DOSSIER.without(REPORTS + "/2");
            judged(first.without(REPORTS + "/1/date"), "2025-02-01")
                    .isUndetermined()
                    .missing(REPORTS + "/1");
            judged(first.without(REPORTS + "/1/kind"), "2025-02-01")
                    .isUndetermined()
                    .missing(REPORTS + "/1");
            judged(first.unreadable(REPORTS + "/1"), "2025-02-01")
                    .isUndetermined()
                    .missing(REPORTS);
            judged(first.with(REPORTS + "/1/date", "2025"), "2025-02-01").isUndetermined();
            judged(first.with(REPORTS + "/1/date", "2025"), "2026-01-01").isViolated();
        }

        @Test
        void a_report_that_lies_ahead_is_none() {
            judged(DOSSIER, "2025-01-19").isViolated().withInput("missing", List.of(FIRST_YEAR));
            judged(DOSSIER, "2025-01-20").isSatisfied();
        }

        @Test
        void a_report_on_another_plan_is_none_on_this_one() {
            judged(DOSSIER.with(REPORTS + "/1/plan", "P-0"), "2025-02-01").isViolated();
            judged(DOSSIER.with(REPORTS + "/1/plan", "P-1"), "2025-02-01").isSatisfied();
        }

        @Test
        void reports_that_cannot_be_read_leave_it_open() {
            judged(DOSSIER.unreadable(REPORTS), "2025-02-01").isUndetermined().missing(REPORTS);
        }

        @Test
        void a_plan_shorter_than_a_year_asks_for_none() {
            judged(DOSSIER.with(PERIOD + "/end", "2024-10-31"), "2026-01-01").isNotApplicable(Reason.PREMISE_NOT_MET);
            judged(DOSSIER.without(PERIOD), "2026-01-01").isUndetermined().missing(PERIOD);
        }
    }

    @Nested
    class ResultsShared {
        private static final String RULE = "pacto.results-shared";
        private static final String SITE = FOLLOW_UP + "/publicSite";

        private Judging.ByRule judged(Draft dossier, String day) {
            return dossier.judged(day).rule(RULE);
        }

        @Test
        void a_site_alone_is_enough_until_a_yearly_report_is_due() {
            judged(DOSSIER.without(REPORTS), "2024-12-31").isSatisfied();
        }

        @Test
        void a_site_and_the_report_of_each_ended_year_share_the_results() {
            judged(DOSSIER, "2026-01-01").isSatisfied();
        }

        @Test
        void reports_that_do_not_cover_an_ended_year_do_not_share_it() {
            judged(DOSSIER.without(REPORTS + "/2"), "2026-01-01")
                    .isViolated()
                    .weighing(Severity.INFO)
                    .from("TETOUAN")
                    .at(REPORTS)
                    .withInput("missing", List.of(SECOND_YEAR));
            judged(DOSSIER.withJson(REPORTS, "[]"), "2025-01-01").isViolated();
        }

        @Test
        void what_is_not_written_down_is_not_known() {
            judged(DOSSIER.without(SITE), "2024-05-01").isUndetermined().missing(SITE);
            judged(DOSSIER.unreadable(SITE), "2024-05-01").isUndetermined().missing(SITE);
            judged(DOSSIER.without(REPORTS), "2025-01-01").isUndetermined().missing(REPORTS);
            judged(DOSSIER.without(REPORTS + "/1/publishedUrl"), "2025-02-01")
                    .isUndetermined()
                    .missing(REPORTS + "/1/publishedUrl");
            judged(DOSSIER.without(REPORTS + "/1/date").without(REPORTS + "/2"), "2025-02-01")
                    .isUndetermined()
                    .missing(REPORTS + "/1");
        }

        @Test
        void a_missing_report_is_not_hidden_by_a_site_that_is_not_known() {
            judged(DOSSIER.without(SITE).withJson(REPORTS, "[]"), "2025-01-01").isViolated();
        }

        @Test
        void before_its_publication_a_plan_shares_no_results() {
            judged(DOSSIER, "2023-11-01").isNotApplicable(Reason.NOT_YET);
            judged(DOSSIER, "2023-11-02").isSatisfied();
        }

        @Test
        void a_plan_that_promises_a_site_is_held_to_it() {
            judged(
                            DOSSIER.withJson(REPORTS, "[]").withJson("/plan/promises", "[{\"kind\": \"PUBLIC_SITE\"}]"),
                            "2025-01-01")
                    .isViolated()
                    .weighing(Severity.WARNING);
        }
    }

    @Nested
    class MidTermUpdate {
        private static final String RULE = "pacto.mid-term-update";
        private static final String REVIEW = FOLLOW_UP + "/midTermReviewOn";

        private Judging.ByRule judged(Draft dossier, String day) {
            return dossier.judged(day).rule(RULE);
        }

        @Test
        void a_plan_that_the_committee_reviewed_is_updated() {
            judged(DOSSIER, "2025-01-01").isSatisfied().withInput("lastDay", "2024-12-31");
            judged(DOSSIER.with(REVIEW, "2025-02-03"), "2025-03-01").isSatisfied();
        }

        @Test
        void past_the_middle_a_review_that_is_not_recorded_is_not_known() {
            judged(DOSSIER.without(REVIEW), "2024-12-31").isNotApplicable(Reason.NOT_YET);
            judged(DOSSIER.without(REVIEW), "2025-01-01").isUndetermined().missing(REVIEW);
            judged(DOSSIER.unreadable(REVIEW), "2025-01-01").isUndetermined().missing(REVIEW);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2023-12-31", "2026-01-01", "2023", "2026-01"})
        void a_review_outside_the_plan_is_none_in_its_middle(String day) {
            judged(DOSSIER.with(REVIEW, day), "2026-06-01")
                    .isViolated()
                    .weighing(Severity.INFO)
                    .from("TETOUAN")
                    .at(FOLLOW_UP)
                    .relatedTo(REVIEW, PERIOD)
                    .withInput("done", day);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-01-01", "2025-12-31", "2025"})
        void a_review_on_the_first_or_last_day_of_the_plan_lies_within(String day) {
            judged(DOSSIER.with(REVIEW, day), "2026-06-01").isSatisfied();
        }

        @Test
        void a_review_dated_too_coarsely_may_lie_outside() {
            judged(DOSSIER.with(REVIEW, "2025-24"), "2026-06-01")
                    .isUndetermined()
                    .missing(REVIEW);
        }

        @Test
        void a_plan_of_an_odd_number_of_months_has_its_middle_within_a_month() {
            judged(DOSSIER.with(PERIOD + "/end", "2024-03-31").without(REVIEW), "2024-02-15")
                    .isUndetermined();
            judged(DOSSIER.with(PERIOD + "/end", "2024-03-31").without(REVIEW), "2024-02-14")
                    .isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void without_the_period_of_the_plan_its_middle_is_not_known() {
            judged(DOSSIER.without(PERIOD + "/end"), "2025-01-01")
                    .isUndetermined()
                    .missing(PERIOD + "/end");
            judged(DOSSIER.with(PERIOD + "/end", "2023-01-01"), "2025-01-01").isNotApplicable(Reason.PREMISE_NOT_MET);
        }
    }

    @Nested
    class ResultsPresented {
        private static final String RULE = "pacto.results-presented";
        private static final String EVENTS = FOLLOW_UP + "/publicEvents";

        private Judging.ByRule judged(Draft dossier) {
            return dossier.judged("2024-09-12").rule(RULE);
        }

        @Test
        void a_study_day_presents_the_results() {
            judged(DOSSIER).isSatisfied().withInput("held", 1);
        }

        @Test
        void a_plan_without_a_study_day_has_presented_nothing() {
            judged(DOSSIER.withJson(EVENTS, "[]"))
                    .isViolated()
                    .weighing(Severity.INFO)
                    .from("TETOUAN")
                    .at(FOLLOW_UP)
                    .relatedTo(EVENTS)
                    .withInput("held", 0);
        }

        @Test
        void a_study_day_that_lies_ahead_was_not_held() {
            judged(DOSSIER.with(EVENTS + "/0/date", "2024-09-13")).isViolated();
            judged(DOSSIER.with(EVENTS + "/0/date", "2024-09")).isUndetermined().missing(EVENTS + "/0/date");
        }

        @Test
        void a_study_day_recorded_without_a_day_was_held() {
            judged(DOSSIER.without(EVENTS + "/0/date")).isSatisfied();
            judged(DOSSIER.unreadable(EVENTS + "/0/date")).isUndetermined().missing(EVENTS + "/0/date");
        }

        @Test
        void study_days_that_are_not_recorded_are_not_known() {
            judged(DOSSIER.without(EVENTS)).isUndetermined().missing(EVENTS);
            judged(DOSSIER.unreadable(EVENTS + "/0")).isUndetermined().missing(EVENTS);
        }

        @Test
        void before_its_publication_a_plan_has_nothing_to_present() {
            DOSSIER.judged("2023-11-01").rule(RULE).isNotApplicable(Reason.NOT_YET);
        }
    }

    @Nested
    class ForumGoesOn {
        private static final String RULE = "pacto.forum-goes-on";
        private static final String MEETINGS = FOLLOW_UP + "/forumMeetings";
        private static final String DECIDED = "/plan/history/0/deliberation/decidedOn";

        private Judging.ByRule judged(Draft dossier) {
            return dossier.judged("2024-06-01").rule(RULE);
        }

        @Test
        void a_forum_that_met_after_adoption_goes_on() {
            judged(DOSSIER).isSatisfied();
            judged(DOSSIER.with(MEETINGS + "/0", "2023-10-05")).isSatisfied();
        }

        @Test
        void a_forum_that_met_no_later_than_adoption_does_not() {
            judged(DOSSIER.with(MEETINGS + "/0", "2023-10-04"))
                    .isViolated()
                    .weighing(Severity.INFO)
                    .from("TETOUAN")
                    .at(FOLLOW_UP)
                    .relatedTo(MEETINGS);
            judged(DOSSIER.withJson(MEETINGS, "[]")).isViolated();
        }

        @Test
        void a_meeting_that_lies_ahead_was_not_held() {
            judged(DOSSIER.with(MEETINGS + "/0", "2024-06-02")).isViolated();
            judged(DOSSIER.with(MEETINGS + "/0", "2024-06-01")).isSatisfied();
        }

        @Test
        void a_meeting_in_the_month_of_adoption_may_have_come_before() {
            judged(DOSSIER.with(MEETINGS + "/0", "2023-10")).isUndetermined().missing(MEETINGS + "/0");
        }

        @Test
        void a_joint_plan_is_adopted_with_the_last_council() {
            Draft joint = DOSSIER.without("/plan/history/0/deliberation")
                    .withJson(
                            "/plan/history/0/deliberations",
                            "[{\"decidedOn\": \"2023-10-04\"}, {\"decidedOn\": \"2023-10-20\"}]");
            judged(joint.with(MEETINGS + "/0", "2023-10-20")).isViolated();
            judged(joint.with(MEETINGS + "/0", "2023-10-21")).isSatisfied();
        }

        @Test
        void without_the_day_of_adoption_it_cannot_be_said() {
            judged(DOSSIER.without("/plan/history").with("/plan/status", "PUBLISHED"))
                    .isUndetermined()
                    .missing(MEETINGS + "/0", "/plan/history");
            judged(DOSSIER.unreadable(DECIDED)).isUndetermined().missing(MEETINGS + "/0", DECIDED);
        }

        @Test
        void meetings_that_are_not_recorded_are_not_known() {
            judged(DOSSIER.without(MEETINGS)).isUndetermined().missing(MEETINGS);
            judged(DOSSIER.unreadable(MEETINGS + "/0")).isUndetermined().missing(MEETINGS);
        }
    }

    @Nested
    class CivilSocietyInvolved {
        private static final String RULE = "pacto.civil-society-involved";
        private static final String PARTNERS = "/plan/commitments/1/partners";
        private static final String GROUP = FOLLOW_UP + "/groupSectors";
        private static final String COMMITTEE = "/coCreation/committee";
        private static final String MANDATE = COMMITTEE + "/members/1/mandate";

        /** Its monitoring group is one of the administration alone. */
        private static final Draft BY_COMMITTEE = DOSSIER.withJson(GROUP, "[\"COLLECTIVITY\"]");

        private Judging.ByRule judged(Draft dossier) {
            return dossier.judged("2024-06-01").rule(RULE);
        }

        @Test
        void a_partner_and_a_seat_in_the_group_or_the_committee_are_enough() {
            judged(DOSSIER).isSatisfied().withInput("partnered", 1);
            judged(DOSSIER.without(COMMITTEE)).isSatisfied();
            judged(BY_COMMITTEE).isSatisfied();
        }

        @Test
        void a_plan_without_civil_society_among_its_partners_breaks_the_rule() {
            judged(DOSSIER.without(PARTNERS + "/1"))
                    .isViolated()
                    .as("partner")
                    .weighing(Severity.WARNING)
                    .from("REMACTO")
                    .at("/plan")
                    .withInput("partnered", 0);
        }

        @Test
        void partners_that_are_not_known_may_be_of_civil_society() {
            judged(DOSSIER.without(PARTNERS)).isUndetermined().missing(PARTNERS);
            judged(DOSSIER.without(PARTNERS + "/1/sector")).isUndetermined().missing(PARTNERS);
            judged(DOSSIER.unreadable(PARTNERS + "/1")).isUndetermined().missing(PARTNERS);
            judged(DOSSIER.without(PARTNERS + "/1").with("/plan/commitmentsComplete", false))
                    .isUndetermined()
                    .missing("/plan/commitments");
            judged(DOSSIER.without("/plan/commitments")).isUndetermined().missing("/plan/commitments");
        }

        @Test
        void civil_society_without_a_seat_does_not_follow_the_plan() {
            judged(BY_COMMITTEE.with(COMMITTEE + "/members/1/side", "ADMINISTRATION"))
                    .isViolated()
                    .as("seat")
                    .at(FOLLOW_UP)
                    .relatedTo(GROUP, COMMITTEE);
        }

        @ParameterizedTest
        @CsvSource({"2023-01-01, 2023-12-31", "2024-06-02, 2025-12-31", "2026-01-01, 2026-12-31"})
        void a_mandate_that_ended_before_the_plan_or_lies_ahead_is_no_seat(String start, String end) {
            judged(BY_COMMITTEE.with(MANDATE + "/start", start).with(MANDATE + "/end", end))
                    .isViolated()
                    .as("seat");
        }

        @ParameterizedTest
        @CsvSource({"2023-01-01, 2024-01-01", "2024-06-01, 2025-12-31"})
        void a_mandate_on_one_day_of_the_plan_is_one(String start, String end) {
            judged(BY_COMMITTEE.with(MANDATE + "/start", start).with(MANDATE + "/end", end))
                    .isSatisfied();
        }

        @Test
        void a_group_or_committee_that_is_not_known_may_hold_the_seat() {
            judged(BY_COMMITTEE.without(COMMITTEE)).isUndetermined().missing(COMMITTEE);
            judged(BY_COMMITTEE.without(MANDATE)).isUndetermined().missing(COMMITTEE);
            judged(BY_COMMITTEE.without(COMMITTEE + "/members/1/side"))
                    .isUndetermined()
                    .missing(COMMITTEE);
            judged(DOSSIER.without(GROUP).with(COMMITTEE + "/members/1/side", "ADMINISTRATION"))
                    .isUndetermined()
                    .missing(GROUP);
            judged(DOSSIER.unreadable(GROUP + "/1").without(COMMITTEE))
                    .isUndetermined()
                    .missing(GROUP, COMMITTEE);
        }

        @Test
        void a_missing_partner_is_not_hidden_by_a_seat_that_is_not_known() {
            judged(DOSSIER.without(PARTNERS + "/1").without(GROUP)).isViolated().as("partner");
        }

        @Test
        void before_implementation_nothing_is_asked() {
            DOSSIER.judged("2024-01-01").rule(RULE).isNotApplicable(Reason.NOT_YET);
        }
    }
}
