package io.github.pacto4j.book.law;

import static io.github.pacto4j.book.law.Council.judged;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DevelopmentProgrammeRulesTest {
    /** A plan of two years, anchored in a programme that runs from 2022 to 2027. */
    private static Draft anchored(String collectivity, String programme) {
        return Draft.plan("""
                "collectivity": "%s", "period": {"start": "2024-01", "end": "2025-12"},
                "anchor": {"programme": "%s", "period": {"start": "2022", "end": "2027"}}
                """.formatted(collectivity, programme));
    }

    private static Draft commune() {
        return anchored("00.000.00.00", "PAC");
    }

    @Nested
    class Anchored {
        private static final String RULE = "law.programme-anchor";

        @ParameterizedTest
        @CsvSource({"01, PDR", "01.571, PDP", "00.000.00.00, PAC"})
        void a_plan_is_anchored_in_the_programme_of_its_tier(String collectivity, String programme) {
            judged(anchored(collectivity, programme)).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"01, PAC", "01.571, PDR", "00.000.00.00, PDP"})
        void the_programme_of_another_tier_is_not_its_own(String collectivity, String programme) {
            judged(anchored(collectivity, programme))
                    .rule(RULE)
                    .isViolated()
                    .as("programme")
                    .weighing(Severity.INFO)
                    .at("/anchor")
                    .relatedTo("/anchor/programme")
                    .withInput("programme", programme);
        }

        @Test
        void a_plan_lies_within_the_years_of_the_programme() {
            judged(commune().with("/period/start", "2022-01-01").with("/period/end", "2027-12-31"))
                    .rule(RULE)
                    .isSatisfied();
            judged(commune().with("/period/end", "2028-01-01"))
                    .rule(RULE)
                    .isViolated()
                    .as("outside")
                    .at("")
                    .relatedTo("/period", "/anchor/period")
                    .withInput("period", "2024-01/2028-01-01")
                    .withInput("years", "2022/2027");
            judged(commune().with("/period/start", "2021-12"))
                    .rule(RULE)
                    .isViolated()
                    .as("outside");
        }

        @Test
        void a_programme_lasts_six_years_and_no_longer() {
            judged(commune().with("/anchor/period/end", "2028"))
                    .rule(RULE)
                    .isViolated()
                    .as("length")
                    .at("/anchor/period")
                    .withInput("months", 84)
                    .withInput("most", 72);
        }

        @Test
        void where_only_its_start_is_known_it_lasts_six_years() {
            Draft open = commune().without("/anchor/period/end");
            judged(open.with("/period/end", "2027-12-31")).rule(RULE).isSatisfied();
            judged(open.with("/period/end", "2028-01-01"))
                    .rule(RULE)
                    .isViolated()
                    .as("outside");
            judged(open.with("/period/end", "2028-01-01").unreadable("/anchor/period"))
                    .rule(RULE)
                    .isUndetermined();
            judged(open.with("/anchor/period/start", "9998")).rule(RULE).isViolated();
        }

        @ParameterizedTest
        @ValueSource(strings = {"/anchor", "/anchor/programme", "/anchor/period", "/period"})
        void what_is_not_told_is_not_judged(String place) {
            judged(commune().without(place)).rule(RULE).isNotApplicable(Reason.NO_VALUE);
            judged(commune().unreadable(place)).rule(RULE).isUndetermined().missing(place);
        }

        @Test
        void a_period_that_ends_before_it_starts_says_nothing() {
            judged(commune().with("/period/end", "2023-12")).rule(RULE).isUndetermined();
            judged(commune().with("/anchor/period/end", "2021")).rule(RULE).isUndetermined();
        }

        @Test
        void a_plan_without_an_end_may_last_longer_than_the_programme() {
            judged(commune().without("/period/end")).rule(RULE).isUndetermined();
        }

        @Test
        void a_programme_older_than_the_organic_laws_is_not_judged_by_them() {
            judged(commune().with("/anchor/period/start", "2014")).rule(RULE).isNotApplicable(Reason.NOT_YET_IN_FORCE);
        }
    }

    @Nested
    class Reported {
        private static final String RULE = "law.programme-report";

        private static final String OF_2022 =
                "{\"year\": 2022, \"publishedOn\": \"2023-06-01\", \"debatedOn\": \"2023-05-03\"}";
        private static final String OF_2023 =
                "{\"year\": 2023, \"publishedOn\": \"2024-06-01\", \"debatedOn\": \"2024-05-02\"}";

        private static Draft reports(String... reports) {
            return commune().withJson("/anchor/annualReports", "[" + String.join(",", reports) + "]");
        }

        @Test
        void each_year_of_the_programme_has_its_report_by_the_end_of_the_next() {
            judged(reports(OF_2022), "2024-12-31").rule(RULE).isSatisfied();
            judged(reports(OF_2022), "2025-01-01")
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.INFO)
                    .at("/anchor")
                    .relatedTo("/anchor/annualReports")
                    .withInput("years", List.of(2023));
            judged(reports(OF_2022, OF_2023), "2025-01-01").rule(RULE).isSatisfied();
        }

        @Test
        void before_the_second_year_has_ended_none_is_due() {
            judged(reports(), "2023-12-31").rule(RULE).isNotApplicable(Reason.NOT_YET);
            judged(reports(), "2024-01-01").rule(RULE).isViolated().withInput("years", List.of(2022));
        }

        @Test
        void after_the_programme_no_further_report_is_due() {
            judged(reports(), "2040-01-01")
                    .rule(RULE)
                    .isViolated()
                    .withInput("years", List.of(2022, 2023, 2024, 2025, 2026, 2027));
        }

        @Test
        void only_whole_years_of_the_programme_have_a_report() {
            judged(reports(OF_2023).with("/anchor/period/start", "2022-07"), "2025-01-01")
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void a_report_that_is_announced_is_not_published_and_debated() {
            judged(reports(OF_2022).with("/anchor/annualReports/0/debatedOn", "2024-10-07"), "2024-10-06")
                    .rule(RULE)
                    .isViolated();
        }

        @ParameterizedTest
        @ValueSource(strings = {"publishedOn", "debatedOn"})
        void a_report_of_which_a_day_is_not_told_is_not_judged(String day) {
            String place = "/anchor/annualReports/0/" + day;
            judged(reports(OF_2022).without(place), "2024-06-30").rule(RULE).isNotApplicable(Reason.NO_VALUE);
            judged(reports(OF_2022).unreadable(place), "2024-06-30")
                    .rule(RULE)
                    .isUndetermined()
                    .missing(place);
        }

        @Test
        void a_report_on_an_unknown_year_may_be_the_one_that_is_wanting() {
            judged(reports(OF_2022, "{}"), "2025-06-30").rule(RULE).isUndetermined();
            judged(reports(OF_2022, "7"), "2025-06-30").rule(RULE).isUndetermined();
        }

        @Test
        void of_a_plan_that_tells_of_no_reports_nothing_is_said() {
            judged(commune()).rule(RULE).isNotApplicable(Reason.NO_VALUE);
            judged(commune().without("/anchor")).rule(RULE).isNotApplicable(Reason.NO_VALUE);
        }

        @Test
        void for_provinces_the_decree_is_not_known() {
            judged(anchored("01.571", "PDP").withJson("/anchor/annualReports", "[]"))
                    .rule(RULE)
                    .isNotApplicable(Reason.OTHER_TIER);
        }

        @Test
        void a_region_reports_each_year_too() {
            judged(anchored("01", "PDR").withJson("/anchor/annualReports", "[]"), "2024-01-01")
                    .rule(RULE)
                    .isViolated()
                    .from("2.22.475");
        }
    }
}
