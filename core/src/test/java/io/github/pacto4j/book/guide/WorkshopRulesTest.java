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

class WorkshopRulesTest {
    private static final String ROUNDS = "/coCreation/rounds";
    private static final String WORKSHOPS = ROUNDS + "/0/workshops";
    private static final String FIRST = WORKSHOPS + "/0";

    @Nested
    class Reported {
        private static final String RULE = "guide.workshop-reported";

        @Test
        void every_workshop_has_a_facilitator_a_rapporteur_and_a_report() {
            judged(DOSSIER, RULE).isSatisfied().forSubjects(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"facilitator", "rapporteur", "report"})
        void what_a_workshop_lacks_is_named(String field) {
            judged(DOSSIER.without(FIRST + "/" + field), RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .from("GUIDE")
                    .at(FIRST)
                    .withInput("fields", List.of("label." + field));
            judged(DOSSIER.unreadable(FIRST + "/" + field), RULE)
                    .isUndetermined()
                    .missing(FIRST + "/" + field);
        }

        @Test
        void a_blank_name_is_none_and_a_report_has_a_title_or_an_address() {
            judged(DOSSIER.with(FIRST + "/facilitator", " "), RULE).isViolated();
            judged(DOSSIER.without(FIRST + "/report/title"), RULE).isViolated();
            judged(DOSSIER.without(FIRST + "/report/title").with(FIRST + "/report/url", "https://a.invalid"), RULE)
                    .isSatisfied();
        }

        @Test
        void a_workshop_that_lies_ahead_has_no_report_yet_and_one_without_a_day_was_held() {
            Draft bare = DOSSIER.without(WORKSHOPS + "/1").without(FIRST + "/report");
            judged(bare, RULE, "2022-04-19").isNotApplicable(Reason.NOT_YET);
            judged(bare, RULE, "2022-04-20").isViolated();
            judged(bare.without(FIRST + "/date"), RULE, "2022-04-19").isViolated();
        }

        @Test
        void without_workshops_there_is_nothing_to_report() {
            judged(DOSSIER.withJson(ROUNDS, "[]"), RULE).isNotApplicable(Reason.NO_SUBJECT);
        }
    }

    @Nested
    class Pack {
        private static final String RULE = "guide.workshop-pack";

        @Test
        void every_workshop_has_its_pack_and_is_led_by_participants() {
            judged(DOSSIER, RULE).isSatisfied().forSubjects(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"guide", "evaluationForm", "facilitatorFromParticipants", "rapporteurFromParticipants"})
        void what_a_workshop_lacks_is_named(String field) {
            judged(DOSSIER.without(FIRST + "/" + field), RULE)
                    .isViolated()
                    .weighing(Severity.INFO)
                    .at(FIRST)
                    .withInput("fields", List.of("label." + field));
            judged(DOSSIER.unreadable(FIRST + "/" + field), RULE)
                    .isUndetermined()
                    .missing(FIRST + "/" + field);
        }

        @ParameterizedTest
        @ValueSource(strings = {"facilitatorFromParticipants", "rapporteurFromParticipants"})
        void a_stranger_does_not_lead_a_workshop(String field) {
            judged(DOSSIER.with(FIRST + "/" + field, false), RULE)
                    .isViolated()
                    .withInput("fields", List.of("label." + field));
        }

        @Test
        void a_workshop_that_lies_ahead_needs_no_pack_yet() {
            judged(DOSSIER.without(FIRST + "/guide"), RULE, "2022-04-19").isNotApplicable(Reason.NOT_YET);
        }
    }

    @Nested
    class CallPublished {
        private static final String RULE = "guide.call-published";
        private static final String CALL = ROUNDS + "/0/callOn";

        @Test
        void the_call_came_before_the_first_meeting() {
            judged(DOSSIER, RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"2022-04-19, false", "2022-04-20, true", "2022-05-19, true"})
        void the_call_is_published_on_the_eve_at_the_latest(String call, boolean late) {
            var judged = judged(DOSSIER.with(CALL, call), RULE);
            if (late) {
                judged.isViolated()
                        .weighing(Severity.WARNING)
                        .at("/coCreation")
                        .relatedTo(CALL, FIRST + "/date")
                        .withInput("call", call)
                        .withInput("meeting", "2022-04-20");
            } else {
                judged.isSatisfied();
            }
        }

        @Test
        void the_operation_tells_of_the_call_where_the_round_does_not() {
            Draft told = DOSSIER.without(CALL)
                    .withJson(
                            "/coCreation/steps/1/operations",
                            "[{\"id\": \"call-for-interest\", \"doneOn\": \"2022-04-12\"}]");
            judged(told, RULE).isSatisfied();
            judged(told.with("/coCreation/steps/1/operations/0/doneOn", "2022-04-30"), RULE)
                    .isViolated();
        }

        @Test
        void a_later_round_needs_no_call_of_its_own() {
            judged(
                            DOSSIER.withJson(
                                    ROUNDS + "/-", "{\"number\": 2, \"workshops\": [{\"date\": \"2022-06-01\"}]}"),
                            RULE)
                    .isSatisfied();
        }

        @Test
        void before_the_first_meeting_the_call_may_still_come() {
            judged(DOSSIER.without(CALL), RULE, "2022-04-19").isNotApplicable(Reason.PREMISE_NOT_MET);
            judged(DOSSIER.withJson(ROUNDS, "[]"), RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void a_call_of_the_month_of_the_meeting_cannot_be_ordered() {
            judged(DOSSIER.with(CALL, "2022-04"), RULE).isUndetermined().missing(CALL);
        }

        @ParameterizedTest
        @ValueSource(strings = {ROUNDS, WORKSHOPS, CALL, FIRST + "/date"})
        void what_is_not_there_is_unknown(String place) {
            judged(DOSSIER.without(place), RULE).isUndetermined().missing(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {ROUNDS, ROUNDS + "/0", WORKSHOPS, FIRST, CALL, FIRST + "/date"})
        void what_cannot_be_read_is_unknown(String place) {
            judged(DOSSIER.unreadable(place), RULE).isUndetermined().unknown(place);
        }
    }

    @Nested
    class ProvincialAndRegional {
        private static final String RULE = "guide.provincial-and-regional";

        @Test
        void a_meeting_was_held_for_the_region_and_one_for_a_province() {
            judged(DOSSIER, RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"0, REGION", "1, PREFECTURE_OR_PROVINCE"})
        void the_level_at_which_none_was_held_is_named(int workshop, String level) {
            judged(DOSSIER.without(WORKSHOPS + "/" + workshop), RULE)
                    .isViolated()
                    .weighing(Severity.INFO)
                    .at("/coCreation")
                    .relatedTo(ROUNDS)
                    .withInput("levels", List.of(level));
        }

        @Test
        void communes_and_provinces_elsewhere_do_not_count() {
            judged(DOSSIER.with(WORKSHOPS + "/1/territory", "01.511"), RULE).isViolated();
            judged(DOSSIER.with(WORKSHOPS + "/1/territory", "01.571.01.11"), RULE)
                    .isViolated();
        }

        @Test
        void until_the_diagnosis_is_over_a_meeting_may_still_be_held() {
            Draft one = DOSSIER.without(WORKSHOPS + "/1");
            judged(one, RULE, "2022-06-15").isViolated();
            judged(one, RULE, "2022-06-14").isNotApplicable(Reason.NOT_YET);
            Draft undated = until(one, 1)
                    .without("/coCreation/diagnosis/synthesisOn")
                    .without("/coCreation/steps/1/completedOn");
            judged(undated, RULE).isNotApplicable(Reason.NOT_YET);
            judged(undated.without("/plan/history"), RULE).isUndetermined();
        }

        @Test
        void a_planned_meeting_was_not_held() {
            judged(DOSSIER.with(WORKSHOPS + "/1/date", "2023-01-20"), RULE).isViolated();
        }

        @Test
        void a_co_creation_that_stands_alone_is_judged_once_its_diagnosis_is_over() {
            Draft alone = Draft.coCreation("""
                    "collectivity": "05", "rounds": [{"number": 1, "workshops": [{"territory": "05"}]}]
                    """);
            judged(alone, RULE).isUndetermined().missing("/diagnosis/synthesisOn");
            judged(alone.withJson("/diagnosis", "{\"synthesisOn\": \"2022-06-15\"}"), RULE)
                    .isViolated();
        }

        @ParameterizedTest
        @ValueSource(strings = {ROUNDS, WORKSHOPS, WORKSHOPS + "/1/territory"})
        void what_is_not_there_is_unknown(String place) {
            judged(DOSSIER.without(place), RULE).isUndetermined().missing(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {ROUNDS, ROUNDS + "/0", WORKSHOPS, WORKSHOPS + "/1", WORKSHOPS + "/1/territory"})
        void what_cannot_be_read_is_unknown(String place) {
            judged(DOSSIER.unreadable(place), RULE).isUndetermined().unknown(place);
        }
    }
}
