package io.github.pacto4j.book.guide;

import static io.github.pacto4j.book.guide.Region.DOSSIER;
import static io.github.pacto4j.book.guide.Region.judged;
import static io.github.pacto4j.book.guide.Region.until;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisRulesTest {
    private static final String DIAGNOSIS = "/coCreation/diagnosis";
    private static final String FRAMES = DIAGNOSIS + "/frames";
    private static final String SHEETS = "/coCreation/steps/2";
    private static final String SPACES = "/coCreation/spaces";

    @Nested
    class Frame {
        private static final String RULE = "guide.diagnostic-frame";

        @Test
        void the_diagnosis_covers_the_four_parts_of_the_frame() {
            judged(DOSSIER, RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"FISCAL_TRANSPARENCY", "ACCESS_TO_INFORMATION", "ACCOUNTABILITY", "PARTICIPATION"})
        void a_part_that_is_not_covered_is_named(String frame) {
            judged(DOSSIER.without(FRAMES + "/" + frame), RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .at(DIAGNOSIS)
                    .withInput("frames", List.of(frame));
            judged(DOSSIER.with(FRAMES + "/" + frame, "  "), RULE).isViolated().withInput("frames", List.of(frame));
        }

        @Test
        void a_finding_covers_the_part_that_it_names() {
            Draft found = DOSSIER.without(FRAMES + "/PARTICIPATION")
                    .withJson(
                            DIAGNOSIS + "/findings",
                            "[{\"id\": \"D1\", \"frame\": \"PARTICIPATION\", \"text\": \"X\"}]");
            judged(found, RULE).isSatisfied();
            judged(found.without(DIAGNOSIS + "/findings/0/text"), RULE).isViolated();
            judged(found.unreadable(DIAGNOSIS + "/findings/0/text"), RULE).isUndetermined();
            judged(found.with(DIAGNOSIS + "/findings/0/frame", "ACCOUNTABILITY"), RULE)
                    .isViolated();
            judged(found.unreadable(DIAGNOSIS + "/findings/0/frame"), RULE).isUndetermined();
            judged(found.unreadable(DIAGNOSIS + "/findings/0"), RULE).isUndetermined();
        }

        @Test
        void a_process_without_a_diagnosis_lacks_one() {
            judged(DOSSIER.without(DIAGNOSIS), RULE).isViolated().as("absent").at("/coCreation");
            judged(DOSSIER.without(FRAMES), RULE).isViolated().at(DIAGNOSIS);
        }

        @ParameterizedTest
        @ValueSource(strings = {DIAGNOSIS, FRAMES, FRAMES + "/PARTICIPATION", FRAMES + "/PARTICIPATION/fr"})
        void what_cannot_be_read_may_cover_it(String place) {
            Draft whole = DOSSIER.withJson(FRAMES + "/PARTICIPATION", "{\"fr\": \"Participation\"}");
            judged(whole.unreadable(place), RULE).isUndetermined().unknown(place);
        }

        @Test
        void a_draft_needs_no_diagnosis_yet() {
            judged(until(DOSSIER, 0).without(DIAGNOSIS), RULE).isNotApplicable(Reason.NOT_YET);
        }
    }

    @Nested
    class SynthesisBeforeSheets {
        private static final String RULE = "guide.synthesis-before-sheets";
        private static final String SYNTHESIS = DIAGNOSIS + "/synthesisOn";

        @Test
        void the_synthesis_came_first() {
            judged(DOSSIER, RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"2022-07-31, false", "2022-08-01, true"})
        void the_sheets_are_finished_no_earlier_than_the_synthesis(String synthesis, boolean late) {
            var judged = judged(DOSSIER.with(SYNTHESIS, synthesis), RULE);
            if (late) {
                judged.isViolated()
                        .weighing(Severity.ERROR)
                        .at("/coCreation")
                        .relatedTo(SYNTHESIS, SHEETS + "/completedOn")
                        .withInput("synthesis", synthesis)
                        .withInput("sheets", "2022-07-31");
            } else {
                judged.isSatisfied();
            }
        }

        @Test
        void the_operation_tells_more_exactly_when_the_sheets_were_written() {
            Draft told = DOSSIER.withJson(
                    SHEETS + "/operations", "[{\"id\": \"commitment-sheets-written\", \"doneOn\": \"2022-06-14\"}]");
            judged(told, RULE).isViolated().relatedTo(SYNTHESIS, SHEETS + "/operations/0/doneOn");
        }

        @Test
        void the_operation_can_tell_of_the_synthesis_too() {
            Draft told = DOSSIER.without(SYNTHESIS)
                    .withJson(
                            "/coCreation/steps/1/operations",
                            "[{\"id\": \"thematic-and-synthesis-reports\", \"doneOn\": \"2022-08-14\"}]");
            judged(told, RULE).isViolated();
        }

        @Test
        void sheets_that_are_not_finished_are_begun_after_the_synthesis() {
            Draft begun = DOSSIER.without(SHEETS + "/completedOn");
            judged(begun, RULE).isSatisfied();
            judged(begun.with(SYNTHESIS, "2022-06-21"), RULE).isUndetermined().missing(SHEETS + "/completedOn");
        }

        @Test
        void two_things_of_one_month_cannot_be_ordered() {
            judged(DOSSIER.with(SYNTHESIS, "2022-07").with(SHEETS + "/completedOn", "2022-07"), RULE)
                    .isUndetermined();
        }

        @ParameterizedTest
        @ValueSource(strings = {DIAGNOSIS, SYNTHESIS, "/coCreation/steps", SHEETS})
        void what_is_not_there_is_unknown(String place) {
            judged(DOSSIER.without(place), RULE).isUndetermined();
        }

        @ParameterizedTest
        @ValueSource(strings = {SYNTHESIS, SHEETS + "/completedOn", "/coCreation/steps"})
        void what_cannot_be_read_is_unknown(String place) {
            judged(DOSSIER.without(SHEETS + "/period").unreadable(place), RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @Test
        void before_validation_the_sheets_may_still_change() {
            judged(until(DOSSIER, 1).with(SYNTHESIS, "2022-08-01"), RULE).isNotApplicable(Reason.NOT_YET);
        }
    }

    @Nested
    class OnlineIntegrated {
        private static final String RULE = "guide.online-integrated";
        private static final String INTEGRATED = DIAGNOSIS + "/onlineIntegrated";
        private static final String CONTRIBUTIONS = "/coCreation/contributions";

        @Test
        void the_synthesis_holds_what_came_online() {
            judged(DOSSIER, RULE).isSatisfied();
        }

        @Test
        void a_synthesis_without_it_is_incomplete() {
            judged(DOSSIER.with(INTEGRATED, false), RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .at(DIAGNOSIS)
                    .relatedTo(INTEGRATED);
        }

        @Test
        void where_nothing_came_online_there_is_nothing_to_take_in() {
            Draft paper = DOSSIER.with(INTEGRATED, false).with(CONTRIBUTIONS + "/0/channel", "PAPER");
            judged(paper, RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
            judged(paper.without(CONTRIBUTIONS), RULE).isViolated();
            judged(paper.without(CONTRIBUTIONS + "/0/channel"), RULE).isViolated();
            judged(paper.unreadable(CONTRIBUTIONS + "/0"), RULE).isViolated();
        }

        @ParameterizedTest
        @ValueSource(strings = {DIAGNOSIS, INTEGRATED})
        void what_is_not_said_is_unknown(String place) {
            judged(DOSSIER.without(place), RULE).isUndetermined().missing(place);
            judged(DOSSIER.unreadable(place), RULE).isUndetermined().unknown(place);
        }
    }

    @Nested
    class Reported {
        private static final String RULE = "guide.diagnosis-reported";

        @Test
        void the_reports_hold_their_three_parts() {
            judged(DOSSIER, RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({
            "reports, diagnosisReports",
            "suggestions, suggestions",
            "recommendations, recommendations",
            "priorities, priorities"
        })
        void a_part_that_is_missing_or_empty_is_named(String part, String label) {
            judged(DOSSIER.without(DIAGNOSIS + "/" + part), RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .at(DIAGNOSIS)
                    .withInput("fields", List.of("label." + label));
            judged(DOSSIER.withJson(DIAGNOSIS + "/" + part, "[]"), RULE).isViolated();
            judged(DOSSIER.unreadable(DIAGNOSIS + "/" + part), RULE).isUndetermined();
            judged(DOSSIER.unreadable(DIAGNOSIS + "/" + part + "/0"), RULE).isUndetermined();
        }

        @Test
        void a_blank_suggestion_and_a_report_without_title_or_address_say_nothing() {
            judged(DOSSIER.with(DIAGNOSIS + "/suggestions/0", " "), RULE).isViolated();
            judged(DOSSIER.withJson(DIAGNOSIS + "/reports/0", "{}"), RULE).isViolated();
            judged(DOSSIER.unreadable(DIAGNOSIS + "/reports/0/title"), RULE).isUndetermined();
        }

        @Test
        void a_process_without_a_diagnosis_reported_nothing() {
            judged(DOSSIER.without(DIAGNOSIS), RULE).isViolated().as("absent").at("/coCreation");
        }

        @Test
        void before_validation_the_reports_may_still_be_written() {
            judged(until(DOSSIER, 1).without(DIAGNOSIS), RULE).isNotApplicable(Reason.NOT_YET);
        }
    }

    @Nested
    class OnlinePlatform {
        private static final String RULE = "guide.online-platform";
        private static final String PERIOD = SPACES + "/0/period";

        @Test
        void a_platform_was_open_from_the_diagnosis_to_the_draft() {
            judged(DOSSIER, RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"2022-06-15, 2022-08-10, true", "2022-06-16, 2022-12-31, false", "2022-04-10, 2022-08-09, false"})
        void it_opens_in_the_course_of_the_diagnosis_and_closes_after_the_draft(
                String start, String end, boolean satisfied) {
            var judged = judged(DOSSIER.with(PERIOD + "/start", start).with(PERIOD + "/end", end), RULE);
            if (satisfied) {
                judged.isSatisfied();
            } else {
                judged.isViolated()
                        .as("closed")
                        .weighing(Severity.WARNING)
                        .at("/coCreation")
                        .relatedTo(SPACES, "/coCreation/steps/1/completedOn", "/coCreation/draftPublishedOn")
                        .withInput("periods", List.of(start + "/" + end));
            }
        }

        @Test
        void one_platform_that_stays_open_suffices() {
            judged(
                            DOSSIER.withJson(
                                    SPACES + "/-", "{\"kind\": \"ONLINE\", \"period\": {\"end\": \"2022-05-01\"}}"),
                            RULE)
                    .isSatisfied();
        }

        @Test
        void spaces_of_another_kind_are_no_platform() {
            judged(DOSSIER.with(SPACES + "/0/kind", "FORUM"), RULE).isViolated().as("none");
            judged(DOSSIER.withJson(SPACES, "[]"), RULE).isViolated().as("none");
        }

        @ParameterizedTest
        @ValueSource(strings = {SPACES, PERIOD, PERIOD + "/start", PERIOD + "/end", "/coCreation/draftPublishedOn"})
        void what_is_not_there_is_unknown(String place) {
            judged(DOSSIER.without(place), RULE).isUndetermined();
            judged(DOSSIER.unreadable(place), RULE).isUndetermined();
        }

        @Test
        void the_end_of_the_diagnosis_may_be_known_from_the_synthesis_alone() {
            Draft undated = DOSSIER.without("/coCreation/steps/1/completedOn");
            judged(undated, RULE).isSatisfied();
            judged(undated.without(DIAGNOSIS + "/synthesisOn"), RULE).isUndetermined();
        }

        @ParameterizedTest
        @ValueSource(strings = {SPACES + "/0", SPACES + "/0/kind"})
        void a_space_that_cannot_be_read_may_be_the_platform(String place) {
            judged(DOSSIER.unreadable(place), RULE).isUndetermined().unknown(place);
        }

        @Test
        void before_validation_the_platform_may_still_open() {
            judged(until(DOSSIER, 1).withJson(SPACES, "[]"), RULE).isNotApplicable(Reason.NOT_YET);
        }
    }
}
