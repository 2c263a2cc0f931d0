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

class ParticipationRulesTest {
    private static final String DAY = "2022-11-30";
    private static final String STATED = "/participation";

    /** Tétouan states 376 participants, 11 groups and 9 public meetings. */
    private static final Draft PROCESS = Draft.coCreation("""
            "participation": {
              "total": 376, "groups": 11, "publicMeetings": 9,
              "outreach": ["WOMEN", "YOUTH", "DISABILITY", "REMOTE", "STUDENTS"]},
            "rounds": [
              {"workshops": [
                {"date": "2022-10-01", "attendance": {"CIVIL_SOCIETY": 200, "ACADEMIA": 5}},
                {"date": "2022-10-08", "attendance": {"CIVIL_SOCIETY": 100, "PRIVATE": 6, "UNAFFILIATED": 35}}]},
              {"workshops": [{"date": "2022-11-12", "attendance": {"CITIZEN": 30}}]}]
            """);

    @Nested
    class DiverseParticipation {
        private static final String RULE = "pacto.diverse-participation";
        private static final String OUTREACH = STATED + "/outreach";

        private Judging.ByRule judged(Draft process) {
            return process.judged(DAY).rule(RULE);
        }

        @Test
        void outreach_to_the_four_groups_and_to_others_is_diverse() {
            judged(PROCESS).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"0, WOMEN", "1, YOUTH", "2, DISABILITY", "3, REMOTE"})
        void each_of_the_four_groups_counts(int index, String group) {
            judged(PROCESS.without(OUTREACH + "/" + index))
                    .isViolated()
                    .weighing(Severity.INFO)
                    .from("TETOUAN")
                    .at(STATED)
                    .relatedTo(OUTREACH)
                    .withInput("missing", List.of(group));
        }

        @Test
        void outreach_said_to_have_reached_nobody_misses_all_four() {
            judged(PROCESS.withJson(OUTREACH, "[]"))
                    .isViolated()
                    .withInput("missing", List.of("WOMEN", "YOUTH", "DISABILITY", "REMOTE"));
        }

        @Test
        void outreach_that_is_not_recorded_is_not_known() {
            judged(PROCESS.without(OUTREACH)).isUndetermined().missing(OUTREACH);
            judged(PROCESS.without(STATED)).isUndetermined().missing(STATED);
            judged(PROCESS.unreadable(OUTREACH + "/0")).isUndetermined().missing(OUTREACH);
            judged(PROCESS.unreadable(OUTREACH + "/4")).isSatisfied();
        }
    }

    @Nested
    class ParticipationRecorded {
        private static final String RULE = "pacto.participation-recorded";
        private static final String ATTENDANCE = "/rounds/0/workshops/0/attendance";

        private Judging.ByRule judged(Draft process) {
            return process.judged(DAY).rule(RULE);
        }

        @Test
        void workshops_that_record_as_many_as_are_stated_agree() {
            judged(PROCESS).isSatisfied();
        }

        @Test
        void one_participant_more_than_stated_is_found() {
            judged(PROCESS.with(ATTENDANCE + "/ACADEMIA", 6))
                    .isViolated()
                    .as("total")
                    .weighing(Severity.INFO)
                    .from("TETOUAN")
                    .at(STATED)
                    .relatedTo(STATED + "/total", "/rounds")
                    .withInput("stated", 376)
                    .withInput("recorded", 377);
        }

        @Test
        void each_category_of_organised_participants_is_a_group_at_least() {
            judged(PROCESS.with(STATED + "/groups", 3)).isSatisfied();
            judged(PROCESS.with(STATED + "/groups", 2))
                    .isViolated()
                    .as("groups")
                    .relatedTo(STATED + "/groups", "/rounds")
                    .withInput("recorded", 3);
            judged(PROCESS.with(STATED + "/groups", 2).with("/rounds/0/workshops/1/attendance/PRIVATE", 0))
                    .isSatisfied();
        }

        @Test
        void each_workshop_is_a_public_meeting() {
            judged(PROCESS.with(STATED + "/publicMeetings", 3)).isSatisfied();
            judged(PROCESS.with(STATED + "/publicMeetings", 2))
                    .isViolated()
                    .as("meetings")
                    .relatedTo(STATED + "/publicMeetings", "/rounds")
                    .withInput("recorded", 3);
        }

        @Test
        void a_workshop_that_lies_ahead_records_nothing_yet() {
            judged(PROCESS.with(STATED + "/publicMeetings", 2).with("/rounds/1/workshops/0/date", "2022-12-01"))
                    .isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"total", "groups", "publicMeetings"})
        void a_number_that_is_not_stated_is_not_compared(String number) {
            judged(PROCESS.with(ATTENDANCE + "/ACADEMIA", 5).without(STATED + "/" + number))
                    .isSatisfied();
            judged(PROCESS.unreadable(STATED + "/" + number)).isUndetermined().missing(STATED + "/" + number);
        }

        @Test
        void without_numbers_or_workshops_there_is_nothing_to_compare() {
            judged(PROCESS.without(STATED)).isNotApplicable(Reason.NO_VALUE);
            judged(PROCESS.withJson(STATED, "{}")).isNotApplicable(Reason.NO_VALUE);
            judged(PROCESS.without("/rounds")).isNotApplicable(Reason.NO_VALUE);
            judged(PROCESS.withJson("/rounds", "[{\"number\": 1}]")).isNotApplicable(Reason.NO_VALUE);
        }

        @Test
        void attendance_that_cannot_be_read_may_be_more() {
            judged(PROCESS.unreadable(ATTENDANCE)).isUndetermined().missing(ATTENDANCE);
            judged(PROCESS.unreadable("/rounds/1")).isUndetermined().missing("/rounds");
            judged(PROCESS.unreadable("/rounds/1").with(ATTENDANCE + "/ACADEMIA", 36))
                    .isViolated()
                    .as("total");
        }

        @Test
        void attendance_that_is_not_recorded_adds_nothing() {
            judged(PROCESS.without(ATTENDANCE)).isSatisfied();
        }
    }
}
