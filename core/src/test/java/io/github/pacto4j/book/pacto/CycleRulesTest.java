package io.github.pacto4j.book.pacto;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CycleRulesTest {
    /** The last day of the programme and the day after. */
    private static final String LAST = "2025-12-31";

    private static final String AFTER = "2026-01-01";

    /** A programme of 2024 and 2025 whose next cycle was launched in November 2025. */
    private static final Draft DOSSIER = Draft.dossier("""
            "collectivity": "00.000.00.00",
            "plan": {"period": {"start": "2024-01", "end": "2025-12"}},
            "nextCoCreation": {
              "steps": [
                {"step": "AXES", "period": {"start": "2026-02-01"}},
                {"step": "COMMUNICATION", "period": {"start": "2025-11-17"}}]},
            "network": {"goodPractices": [
              {"id": "B-1", "collectivity": "01"}, {"id": "B-2", "collectivity": "00.000.00.00"}]}
            """);

    @Nested
    class NextCycle {
        private static final String RULE = "pacto.next-cycle";
        private static final String NEXT = "/nextCoCreation";
        private static final String STEPS = NEXT + "/steps";
        private static final String START = STEPS + "/1/period/start";

        private Judging.ByRule judged(Draft dossier, String day) {
            return dossier.judged(day).rule(RULE);
        }

        @Test
        void a_cycle_launched_before_the_end_of_the_last_follows_on_it() {
            judged(DOSSIER, AFTER).isSatisfied().withInput("done", "2025-11-17").withInput("lastDay", LAST);
            judged(DOSSIER, "2025-12-01").isSatisfied();
        }

        @Test
        void the_last_day_of_the_programme_is_in_time_and_the_next_is_not() {
            judged(DOSSIER.with(START, LAST), AFTER).isSatisfied();
            judged(DOSSIER.with(START, AFTER), AFTER)
                    .isViolated()
                    .as("late")
                    .weighing(Severity.INFO)
                    .from("REMACTO")
                    .about(START)
                    .withInput("done", AFTER)
                    .withInput("lastDay", LAST);
        }

        @Test
        void a_launch_is_judged_over_all_readings_of_its_date() {
            Draft one = DOSSIER.without(STEPS + "/1");
            String start = STEPS + "/0/period/start";
            judged(one.with(start, "2025"), AFTER).isSatisfied();
            judged(one.with(start, "2026"), AFTER).isViolated().as("late");
            judged(one.with(start, "2025-24"), AFTER).isUndetermined();
            // As long as there is time, a launch that may still lie ahead is not owed either.
            judged(one.with(start, "2025-24"), LAST).isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void a_programme_that_ended_without_a_next_cycle_breaks_the_rule() {
            judged(DOSSIER.without(NEXT), LAST).isNotApplicable(Reason.NOT_YET);
            judged(DOSSIER.without(NEXT), AFTER)
                    .isViolated()
                    .as("overdue")
                    .at("")
                    .withInput("lastDay", LAST);
            judged(DOSSIER.withJson(NEXT, "{\"id\": \"K-2\"}"), AFTER)
                    .isViolated()
                    .as("overdue")
                    .at(NEXT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"announcedOn", "callOn"})
        void a_round_that_was_announced_launches_the_cycle_too(String announcement) {
            judged(DOSSIER.withJson(NEXT, "{\"rounds\": [{\"" + announcement + "\": \"2025-12-30\"}]}"), AFTER)
                    .isSatisfied();
        }

        @Test
        void so_does_a_round_that_began_or_a_step_that_was_completed() {
            judged(DOSSIER.withJson(NEXT, "{\"rounds\": [{\"period\": {\"start\": \"2025-12-30\"}}]}"), AFTER)
                    .isSatisfied();
            judged(DOSSIER.withJson(NEXT, "{\"steps\": [{\"completedOn\": \"2025-12-30\"}]}"), AFTER)
                    .isSatisfied();
        }

        @Test
        void a_launch_that_cannot_be_read_may_have_been_in_time() {
            Draft unread = DOSSIER.without(STEPS + "/0").unreadable(STEPS + "/0");
            judged(unread, LAST).isNotApplicable(Reason.NOT_YET);
            judged(unread, AFTER).isUndetermined().missing(STEPS);
            judged(DOSSIER.unreadable(NEXT), AFTER).isUndetermined().missing(NEXT);
        }

        @Test
        void without_the_end_of_the_programme_it_cannot_be_said() {
            judged(DOSSIER.without("/plan/period"), AFTER).isUndetermined().missing("/plan/period");
            judged(DOSSIER.without("/plan"), AFTER).isUndetermined().missing("/plan");
        }
    }

    @Nested
    class PracticeCapitalised {
        private static final String RULE = "pacto.practice-capitalised";
        private static final String PRACTICES = "/network/goodPractices";

        private Judging.ByRule judged(Draft dossier, String day) {
            return dossier.judged(day).rule(RULE);
        }

        @Test
        void one_practice_of_its_own_is_enough() {
            judged(DOSSIER, AFTER).isSatisfied().withInput("recorded", 1);
        }

        @Test
        void practices_of_others_are_not_its_own() {
            judged(DOSSIER.without(PRACTICES + "/1"), LAST).isNotApplicable(Reason.NOT_YET);
            judged(DOSSIER.without(PRACTICES + "/1"), AFTER)
                    .isViolated()
                    .weighing(Severity.INFO)
                    .from("PACTO")
                    .at("/network")
                    .relatedTo("/plan/period")
                    .withInput("recorded", 0);
        }

        @Test
        void a_dossier_that_tells_nothing_of_the_network_records_none() {
            judged(DOSSIER.without("/network"), LAST).isNotApplicable(Reason.NOT_YET);
            judged(DOSSIER.without("/network"), AFTER).isViolated().at("");
            judged(DOSSIER.without(PRACTICES), AFTER).isViolated().at("/network");
        }

        @Test
        void a_practice_that_names_nobody_may_be_its_own() {
            judged(DOSSIER.without(PRACTICES + "/1/collectivity"), AFTER)
                    .isUndetermined()
                    .missing(PRACTICES + "/1/collectivity");
            judged(DOSSIER.unreadable(PRACTICES + "/1"), AFTER).isUndetermined().missing(PRACTICES);
            judged(DOSSIER.without("/collectivity"), AFTER).isUndetermined().missing("/collectivity");
            judged(DOSSIER.without("/collectivity"), LAST).isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void the_code_of_2014_names_the_same_collectivity() {
            Draft renumbered =
                    DOSSIER.with("/collectivity", "01.051.11.01").with(PRACTICES + "/1/collectivity", "01.051.05.01");
            judged(renumbered, AFTER).isSatisfied();
        }

        @Test
        void without_the_end_of_the_programme_it_cannot_be_said() {
            judged(DOSSIER.without(PRACTICES + "/1").without("/plan/period/end"), AFTER)
                    .isUndetermined()
                    .missing("/plan/period/end");
        }
    }
}
