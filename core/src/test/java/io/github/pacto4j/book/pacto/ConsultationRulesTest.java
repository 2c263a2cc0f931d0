package io.github.pacto4j.book.pacto;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsultationRulesTest {
    private static final String DAY = "2024-06-15";
    private static final String ROUNDS = "/coCreation/rounds";

    /** A validated plan whose two rounds were held in spring, the second on the projects made of the ideas. */
    private static final Draft DOSSIER = Draft.dossier("""
            "plan": {"status": "VALIDATED"},
            "coCreation": {
              "rounds": [
                {"number": 1, "subject": "PRIORITIES", "channels": ["IN_PERSON", "ONLINE"],
                  "period": {"start": "2024-02-01", "end": "2024-02-29"}},
                {"number": 2, "subject": "DRAFT", "channels": ["IN_PERSON", "ONLINE"],
                  "period": {"start": "2024-04-01", "end": "2024-04-30"}}],
              "analysis": {"on": "2024-03-15"}}
            """);

    @Nested
    class TwoRounds {
        private static final String RULE = "pacto.two-rounds";

        @Test
        void two_rounds_were_held() {
            DOSSIER.judged(DAY).rule(RULE).isSatisfied().withInput("rounds", 2).withInput("expected", 2);
        }

        @Test
        void a_third_round_does_no_harm() {
            DOSSIER.withJson(ROUNDS + "/-", "{\"number\": 3}")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void one_round_is_too_few() {
            DOSSIER.without(ROUNDS + "/1")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .from("REMACTO")
                    .at("/coCreation")
                    .relatedTo(ROUNDS)
                    .withInput("rounds", 1)
                    .withInput("expected", 2);
        }

        @Test
        void an_empty_list_of_rounds_is_none_held() {
            DOSSIER.withJson(ROUNDS, "[]").judged(DAY).rule(RULE).isViolated().withInput("rounds", 0);
        }

        @Test
        void a_round_that_lies_ahead_was_not_held() {
            DOSSIER.judged("2024-03-31").rule(RULE).isViolated().withInput("rounds", 1);
        }

        @Test
        void a_round_of_this_month_may_lie_ahead() {
            DOSSIER.with(ROUNDS + "/1/period/start", "2024-06")
                    .with(ROUNDS + "/1/period/end", "2024-06")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(ROUNDS + "/1/period/start");
        }

        @Test
        void before_validation_the_second_round_may_still_come() {
            DOSSIER.with("/plan/status", "IN_CONSULTATION")
                    .without(ROUNDS + "/1")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.NOT_YET);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/plan", "/plan/status", "/coCreation", ROUNDS})
        void what_is_not_there_is_unknown(String place) {
            DOSSIER.without(place).judged(DAY).rule(RULE).isUndetermined().missing(place);
        }

        @Test
        void plan_and_co_creation_are_both_needed() {
            Draft.coCreation("").judged(DAY).rule(RULE).isNotJudged();
        }

        @ParameterizedTest
        @ValueSource(strings = {"/plan/status", "/coCreation", ROUNDS, ROUNDS + "/1", ROUNDS + "/1/period"})
        void what_cannot_be_read_is_unknown(String place) {
            DOSSIER.unreadable(place).judged(DAY).rule(RULE).isUndetermined().unknown(place);
        }

        @Test
        void a_round_that_has_ended_was_begun_whenever_that_was() {
            String start = ROUNDS + "/1/period/start";
            DOSSIER.unreadable(start).judged(DAY).rule(RULE).isSatisfied();
            Draft coarse = DOSSIER.with(start, "2024");
            coarse.judged(DAY).rule(RULE).isSatisfied();
            coarse.judged("2024-04-30").rule(RULE).isSatisfied();
            coarse.judged("2024-04-29").rule(RULE).isUndetermined();
        }

        @Test
        void the_rounds_of_the_next_cycle_are_not_the_ones_judged() {
            DOSSIER.withJson("/nextCoCreation", "{\"rounds\": []}")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }
    }

    @Nested
    class BothChannels {
        private static final String RULE = "pacto.both-channels";

        @Test
        void each_round_was_held_in_person_and_online() {
            DOSSIER.judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"0, 1, ONLINE", "1, 2, ONLINE"})
        void a_round_without_one_channel_is_found(int index, int number, String missing) {
            DOSSIER.withJson(ROUNDS + "/" + index + "/channels", "[\"IN_PERSON\"]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .from("REMACTO")
                    .at(ROUNDS + "/" + index)
                    .withInput("round", number)
                    .withInput("channels", List.of(missing));
        }

        @Test
        void a_round_online_alone_lacks_meetings_in_person() {
            DOSSIER.withJson(ROUNDS + "/1/channels", "[\"ONLINE\"]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .withInput("channels", List.of("IN_PERSON"));
        }

        @Test
        void a_round_that_lists_no_channel_lacks_both() {
            DOSSIER.withJson(ROUNDS + "/1/channels", "[]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .withInput("channels", List.of("IN_PERSON", "ONLINE"));
        }

        @Test
        void a_round_is_judged_from_the_day_after_its_end() {
            Draft draft = DOSSIER.withJson(ROUNDS + "/1/channels", "[\"ONLINE\"]");
            draft.judged("2024-04-30").rule(RULE).isSatisfied();
            draft.judged("2024-05-01").rule(RULE).isViolated();
        }

        @Test
        void while_no_round_has_ended_nothing_is_judged() {
            DOSSIER.judged("2024-02-29").rule(RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
            DOSSIER.withJson(ROUNDS, "[]").judged(DAY).rule(RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void before_validation_nothing_is_judged() {
            DOSSIER.with("/plan/status", "IN_CONSULTATION")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.NOT_YET);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/plan/status",
                    "/coCreation",
                    ROUNDS,
                    ROUNDS + "/1/channels",
                    ROUNDS + "/1/period",
                    ROUNDS + "/1/period/end"
                })
        void what_is_not_stated_is_unknown(String place) {
            DOSSIER.withJson(ROUNDS + "/1/channels", "[\"ONLINE\"]")
                    .without(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @Test
        void a_round_held_both_ways_is_sound_whenever_it_ended() {
            DOSSIER.without(ROUNDS + "/1/period").judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void a_round_that_ends_this_month_may_be_open_still() {
            DOSSIER.withJson(ROUNDS + "/1/channels", "[\"ONLINE\"]")
                    .with(ROUNDS + "/1/period/end", "2024-06")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(ROUNDS + "/1/period/end");
        }

        @Test
        void an_unknown_round_does_not_hide_one_without_a_channel() {
            DOSSIER.without(ROUNDS + "/0/channels")
                    .withJson(ROUNDS + "/1/channels", "[\"ONLINE\"]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .at(ROUNDS + "/1");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/coCreation",
                    ROUNDS,
                    ROUNDS + "/1",
                    ROUNDS + "/1/period",
                    ROUNDS + "/1/period/end",
                    ROUNDS + "/1/channels",
                    ROUNDS + "/1/channels/0"
                })
        void what_cannot_be_read_is_unknown(String place) {
            DOSSIER.withJson(ROUNDS + "/1/channels", "[\"ONLINE\"]")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @Test
        void the_rounds_of_the_next_cycle_are_not_the_ones_judged() {
            DOSSIER.withJson("/nextCoCreation", """
                            {"rounds": [{"number": 1, "channels": [], "period": {"start": "2024", "end": "2024-05"}}]}
                            """).judged(DAY).rule(RULE).isSatisfied();
        }
    }

    @Nested
    class SecondRoundOnProjects {
        private static final String RULE = "pacto.second-round-on-projects";
        private static final String SECOND = ROUNDS + "/1";

        @Test
        void the_second_round_bears_on_the_projects_once_they_are_made() {
            DOSSIER.judged(DAY)
                    .rule(RULE)
                    .isSatisfied()
                    .withInput("analysed", "2024-03-15")
                    .withInput("started", "2024-04-01");
        }

        @Test
        void a_second_round_on_priorities_does_not_bear_on_projects() {
            DOSSIER.with(SECOND + "/subject", "PRIORITIES")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .from("REMACTO")
                    .as("subject")
                    .at(SECOND)
                    .relatedTo(SECOND + "/subject")
                    .withInput("subject", "PRIORITIES");
        }

        @Test
        void the_second_round_starts_after_the_analysis() {
            DOSSIER.with("/coCreation/analysis/on", "2024-03-31")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
            DOSSIER.with("/coCreation/analysis/on", "2024-04-02")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("order")
                    .at("/coCreation")
                    .relatedTo("/coCreation/analysis/on", SECOND + "/period/start")
                    .withInput("analysed", "2024-04-02")
                    .withInput("started", "2024-04-01");
        }

        @Test
        void the_analysis_may_be_recorded_as_a_step() {
            Draft bySteps = DOSSIER.without("/coCreation/analysis")
                    .withJson("/coCreation/steps", "[{\"step\": \"ANALYSIS\", \"completedOn\": \"2024-04-02\"}]");
            bySteps.judged(DAY).rule(RULE).isViolated().as("order").about("/coCreation/steps/0/completedOn");
            bySteps.with("/coCreation/steps/0/completedOn", "2024-03-15")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void the_second_round_is_the_one_with_that_number_wherever_it_stands() {
            DOSSIER.with(ROUNDS + "/0/number", 2)
                    .with(SECOND + "/number", 1)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("subject")
                    .at(ROUNDS + "/0");
        }

        @Test
        void of_rounds_without_numbers_the_second_is_the_second() {
            DOSSIER.without(ROUNDS + "/0/number")
                    .without(SECOND + "/number")
                    .with(SECOND + "/subject", "PRIORITIES")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .at(SECOND);
        }

        @Test
        void where_there_is_no_second_round_nothing_is_judged() {
            DOSSIER.without(SECOND).judged(DAY).rule(RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void before_validation_nothing_is_judged() {
            DOSSIER.with("/plan/status", "IN_CONSULTATION")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.NOT_YET);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/plan/status",
                    "/coCreation",
                    ROUNDS,
                    "/coCreation/analysis/on",
                    SECOND + "/subject",
                    SECOND + "/period/start"
                })
        void what_is_not_stated_is_unknown(String place) {
            DOSSIER.without(place).judged(DAY).rule(RULE).isUndetermined().missing(place);
        }

        @Test
        void within_one_month_the_order_cannot_be_said() {
            DOSSIER.with("/coCreation/analysis/on", "2024-04")
                    .with(SECOND + "/period/start", "2024-04-10")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing("/coCreation/analysis/on", SECOND + "/period/start");
        }

        @Test
        void an_unknown_subject_does_not_hide_a_round_that_started_too_early() {
            DOSSIER.with("/coCreation/analysis/on", "2024-04-02")
                    .without(SECOND + "/subject")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("order");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/coCreation", ROUNDS, SECOND, SECOND + "/number", SECOND + "/subject"})
        void a_subject_that_cannot_be_read_is_unknown(String place) {
            DOSSIER.with(SECOND + "/subject", "PRIORITIES")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/coCreation/analysis",
                    "/coCreation/analysis/on",
                    SECOND + "/period",
                    SECOND + "/period/start"
                })
        void an_order_that_cannot_be_read_is_unknown(String place) {
            DOSSIER.with("/coCreation/analysis/on", "2024-05")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/coCreation/steps",
                    "/coCreation/steps/0",
                    "/coCreation/steps/0/step",
                    "/coCreation/steps/0/completedOn"
                })
        void a_step_of_analysis_that_cannot_be_read_is_unknown(String place) {
            DOSSIER.without("/coCreation/analysis")
                    .withJson("/coCreation/steps", "[{\"step\": \"ANALYSIS\", \"completedOn\": \"2024-05\"}]")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined();
        }

        @Test
        void the_rounds_of_the_next_cycle_are_not_the_ones_judged() {
            DOSSIER.withJson("/nextCoCreation", """
                            {"rounds": [{"number": 1}, {"number": 2, "subject": "PRIORITIES"}]}
                            """).judged(DAY).rule(RULE).isSatisfied();
        }
    }

    @Nested
    class CycleOrdered {
        private static final String RULE = "pacto.cycle-ordered";
        private static final Draft PROCESS = Draft.coCreation("""
                "steps": [
                  {"step": "COMMUNICATION", "period": {"start": "2024-01-08"}},
                  {"step": "AXES", "period": {"start": "2024-01-15"}},
                  {"step": "FIRST_ROUND", "period": {"start": "2024-02-01"}},
                  {"step": "ANALYSIS", "period": {"start": "2024-03-01"}},
                  {"step": "SECOND_ROUND", "period": {"start": "2024-04-01"}},
                  {"step": "COMMITTEE_VALIDATION", "period": {"start": "2024-05-01"}},
                  {"step": "COUNCIL_ADOPTION", "period": {"start": "2024-05-15"}},
                  {"step": "IMPLEMENTATION", "period": {"start": "2024-06-01"}}]
                """);

        @Test
        void the_eight_phases_begin_one_after_the_other() {
            PROCESS.judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({
            "1, 2024-01-07, AXES, COMMUNICATION",
            "2, 2024-01-14, FIRST_ROUND, AXES",
            "3, 2024-01-31, ANALYSIS, FIRST_ROUND",
            "4, 2024-02-29, SECOND_ROUND, ANALYSIS",
            "5, 2024-03-31, COMMITTEE_VALIDATION, SECOND_ROUND",
            "6, 2024-04-30, COUNCIL_ADOPTION, COMMITTEE_VALIDATION",
            "7, 2024-05-14, IMPLEMENTATION, COUNCIL_ADOPTION"
        })
        void a_phase_that_begins_the_day_before_the_one_before_it_is_found(
                int index, String start, String phase, String previous) {
            PROCESS.with("/steps/" + index + "/period/start", start)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .from("REMACTO")
                    .about("/steps/" + index + "/period/start")
                    .withInput("phase", phase)
                    .withInput("previous", previous);
        }

        @Test
        void two_phases_may_begin_on_one_day() {
            PROCESS.with("/steps/1/period/start", "2024-01-08")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void the_order_of_the_file_does_not_count() {
            PROCESS.with("/steps/0/step", "AXES")
                    .with("/steps/1/step", "COMMUNICATION")
                    .with("/steps/0/period/start", "2024-01-15")
                    .with("/steps/1/period/start", "2024-01-08")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void phases_that_have_not_come_yet_need_not_be_recorded() {
            PROCESS.without("/steps/7")
                    .without("/steps/6")
                    .without("/steps/5")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void a_phase_left_out_before_the_last_one_is_unknown() {
            PROCESS.without("/steps/3").judged(DAY).rule(RULE).isUndetermined().missing("/steps");
        }

        @Test
        void a_phase_left_out_does_not_hide_one_that_begins_before_an_earlier_one() {
            PROCESS.without("/steps/1")
                    .with("/steps/1/period/start", "2024-01-07")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .withInput("phase", "FIRST_ROUND")
                    .withInput("previous", "COMMUNICATION");
        }

        @Test
        void of_a_month_that_holds_the_beginning_before_it_cannot_be_said() {
            PROCESS.with("/steps/1/period/start", "2024-01")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown("/steps/1/period/start");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/steps", "/steps/3/period", "/steps/3/period/start"})
        void what_is_not_stated_is_unknown(String place) {
            PROCESS.without(place).judged(DAY).rule(RULE).isUndetermined().unknown(place);
        }

        @Test
        void the_steps_of_the_guide_are_another_order() {
            Draft.coCreation("\"steps\": [{\"step\": \"LAUNCH\"}, {\"step\": \"DIAGNOSIS\"}]")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
            Draft.coCreation("\"steps\": []").judged(DAY).rule(RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/steps",
                    "/steps/7",
                    "/steps/7/step",
                    "/steps/7/period",
                    "/steps/7/period/start",
                    "/steps/6/period/start"
                })
        void what_cannot_be_read_is_unknown(String place) {
            PROCESS.with("/steps/7/period/start", "2024-05-14")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @Test
        void the_steps_of_the_next_cycle_are_not_the_ones_judged() {
            Draft.dossier("")
                    .withJson("/coCreation", PROCESS.json())
                    .withJson(
                            "/nextCoCreation",
                            PROCESS.with("/steps/7/period/start", "2024-01-01").json())
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }
    }
}
