package io.github.pacto4j.book.pacto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Books;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessor;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpRulesTest {
    /** A programme of 2024 and 2025 that was followed up in its first three half-years. */
    private static final Draft DOSSIER = Draft.dossier("""
            "plan": {
              "status": "IN_IMPLEMENTATION",
              "period": {"start": "2024-01-01", "end": "2025-12-31"},
              "commitments": [
                {"number": "1", "milestones": [{"number": "1.1"}, {"number": "1.2"}]},
                {"number": "2", "milestones": [{"number": "2.1"}]}]},
            "followUp": {
              "meetings": ["2024-03-05", "2024-11-20", "2025-06-30"],
              "matrixReviews": [
                {"filledOn": "2024-03-05", "sentToCommitteeOn": "2024-03-12", "measures": "Aucune."},
                {"filledOn": "2024-11-20", "sentToCommitteeOn": "2025-01-08", "measures": "Un agent de plus."}],
              "trainings": [
                {"date": "2024-02-01", "audience": ["PROJECT_LEAD"]},
                {"date": "2024-02-02", "audience": ["EXECUTING_OFFICER", "STAFF"]}],
              "matrix": [
                {"milestone": "1/1.1", "expectedResult": "Un portail", "indicator": "Visites"},
                {"milestone": "1/1.2", "expectedResult": "Un guide", "indicator": "Lectures"},
                {"milestone": "2.1", "expectedResult": "Dix ateliers", "indicator": "Ateliers"}]}
            """);

    private static final String PLAN = "/plan";
    private static final String PERIOD = PLAN + "/period";

    /** The last day of the third half-year, and the day after. */
    private static final String THIRD_ENDS = "2025-06-30";

    private static final String FOURTH_BEGINS = "2025-07-01";

    private static List<Deadline> deadlines(Draft draft, String day, String rule) {
        var reading = Pacto.with(WorkingDays.unknown()).read(draft.json().getBytes(StandardCharsets.UTF_8));
        return new Assessor(Books.all(), WorkingDays.unknown())
                        .deadlines(
                                reading.document(),
                                DocumentKind.DOSSIER,
                                Ask.on(LocalDate.parse(day)).books("PACTO"))
                        .stream()
                        .filter(each -> each.rule().equals(rule))
                        .toList();
    }

    @Nested
    class HalfYearlyMeeting {
        private static final String RULE = "pacto.half-yearly-meeting";
        private static final String MEETINGS = "/followUp/meetings";

        private Judging.ByRule judged(Draft dossier, String day) {
            return dossier.judged(day).rule(RULE);
        }

        @Test
        void services_that_met_in_every_ended_half_year_kept_their_rhythm() {
            judged(DOSSIER, FOURTH_BEGINS)
                    .isSatisfied()
                    .withInput(
                            "ended",
                            List.of("2024-01-01/2024-06-30", "2024-07-01/2024-12-31", "2025-01-01/2025-06-30"));
        }

        @Test
        void a_half_year_without_a_meeting_is_missed_once_it_has_ended() {
            judged(DOSSIER, "2026-01-01")
                    .isViolated()
                    .weighing(Severity.INFO)
                    .from("TETOUAN")
                    .at("/followUp")
                    .relatedTo(MEETINGS, PERIOD)
                    .withInput("missed", List.of("2025-07-01/2025-12-31"));
        }

        @Test
        void a_half_year_that_has_not_ended_asks_for_nothing() {
            judged(DOSSIER.without(MEETINGS + "/2"), THIRD_ENDS).isSatisfied();
            judged(DOSSIER.without(MEETINGS + "/2"), FOURTH_BEGINS)
                    .isViolated()
                    .withInput("missed", List.of("2025-01-01/2025-06-30"));
        }

        @Test
        void every_missed_half_year_is_named() {
            judged(DOSSIER.withJson(MEETINGS, "[\"2024-08-01\"]"), FOURTH_BEGINS)
                    .isViolated()
                    .withInput("missed", List.of("2024-01-01/2024-06-30", "2025-01-01/2025-06-30"));
        }

        @ParameterizedTest
        @CsvSource({"2024-01-01", "2024-06-30", "2024-06", "2024-40", "2024-33"})
        void the_first_and_the_last_day_of_a_half_year_belong_to_it(String day) {
            judged(DOSSIER.withJson(MEETINGS, "[\"" + day + "\"]"), "2024-07-01")
                    .isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2023-12-31", "2024-07-01"})
        void the_day_before_and_the_day_after_do_not(String day) {
            judged(DOSSIER.withJson(MEETINGS, "[\"" + day + "\"]"), "2024-07-02")
                    .isViolated();
        }

        @Test
        void a_meeting_dated_no_nearer_than_the_year_may_be_that_of_either_half() {
            judged(DOSSIER.withJson(MEETINGS, "[\"2024\"]"), "2024-07-01")
                    .isUndetermined()
                    .at("/followUp")
                    .missing(MEETINGS);
        }

        @Test
        void a_half_year_that_was_certainly_missed_is_not_hidden_by_one_that_is_not_known() {
            judged(DOSSIER.withJson(MEETINGS, "[\"2024\"]"), FOURTH_BEGINS)
                    .isViolated()
                    .withInput("missed", List.of("2025-01-01/2025-06-30"));
        }

        @Test
        void meetings_that_are_not_written_down_or_said_not_to_have_been_are_missed() {
            judged(DOSSIER.without(MEETINGS), "2024-07-01").isViolated().at("/followUp");
            judged(DOSSIER.withJson(MEETINGS, "[]"), "2024-07-01").isViolated();
        }

        @Test
        void a_meeting_that_cannot_be_read_may_be_the_one_that_is_missed() {
            judged(DOSSIER.unreadable(MEETINGS + "/0"), "2024-07-01").isUndetermined();
            judged(DOSSIER.unreadable(MEETINGS), "2024-07-01").isUndetermined();
            judged(DOSSIER.unreadable(MEETINGS + "/2"), "2024-07-01").isSatisfied();
        }

        @Test
        void nothing_is_due_before_the_first_half_year_has_ended() {
            judged(DOSSIER.without(MEETINGS), "2024-06-30").isNotApplicable(Reason.NOT_YET);
            judged(DOSSIER.with(PLAN + "/status", "PUBLISHED"), FOURTH_BEGINS).isNotApplicable(Reason.NOT_YET);
        }

        @Test
        void half_years_are_counted_from_the_start_of_the_plan() {
            Draft since = DOSSIER.with(PERIOD + "/start", "2024-03-15").withJson(MEETINGS, "[\"2024-03-14\"]");
            judged(since, "2024-09-14").isNotApplicable(Reason.NOT_YET);
            judged(since, "2024-09-15").isViolated().withInput("missed", List.of("2024-03-15/2024-09-14"));
        }

        @Test
        void a_rest_at_the_end_of_a_plan_is_no_half_year() {
            Draft longer = DOSSIER.with(PERIOD + "/end", "2025-08-31");
            judged(longer, "2026-06-01").isSatisfied();
            judged(longer.with(PERIOD + "/end", "2025-05-31").without(MEETINGS + "/2"), "2026-06-01")
                    .isSatisfied();
            judged(longer.with(PERIOD + "/end", "2024-05-31"), "2026-06-01").isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void without_the_period_of_the_plan_no_half_year_is_known() {
            judged(DOSSIER.without(PERIOD), FOURTH_BEGINS).isUndetermined().missing(PERIOD);
            judged(DOSSIER.without(PERIOD + "/end"), FOURTH_BEGINS)
                    .isUndetermined()
                    .missing(PERIOD + "/end");
            judged(DOSSIER.unreadable(PERIOD + "/start"), FOURTH_BEGINS)
                    .isUndetermined()
                    .missing(PERIOD + "/start");
            judged(DOSSIER.with(PERIOD + "/end", "2023-12-31"), FOURTH_BEGINS).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void without_a_follow_up_it_cannot_be_said() {
            judged(DOSSIER.without("/followUp"), FOURTH_BEGINS).isUndetermined().missing("/followUp");
        }

        @Test
        void a_plan_that_promises_the_meetings_is_held_to_them() {
            Draft promised = DOSSIER.withJson(PLAN + "/promises", "[{\"kind\": \"HALF_YEARLY_MEETING\"}]");
            judged(promised, "2026-01-01").isViolated().weighing(Severity.WARNING);
        }

        @Test
        void each_half_year_has_its_deadline() {
            assertThat(deadlines(DOSSIER, FOURTH_BEGINS, RULE))
                    .extracting(
                            each -> each.event().toString(),
                            each -> each.last().toString(),
                            Deadline::state,
                            Deadline::donePlace)
                    .containsExactly(
                            tuple("2024-01-01", "2024-06-30", Deadline.State.IN_TIME, MEETINGS + "/0"),
                            tuple("2024-07-01", "2024-12-31", Deadline.State.IN_TIME, MEETINGS + "/1"),
                            tuple("2025-01-01", "2025-06-30", Deadline.State.IN_TIME, MEETINGS + "/2"),
                            tuple("2025-07-01", "2025-12-31", Deadline.State.TO_COME, MEETINGS));
        }

        @Test
        void a_deadline_says_of_itself_alone() {
            List<Deadline> deadlines = deadlines(DOSSIER.without(MEETINGS + "/1"), FOURTH_BEGINS, RULE);
            assertThat(deadlines.get(1).state()).isEqualTo(Deadline.State.OVERDUE);
            assertThat(deadlines.get(1).inputs()).containsOnlyKeys("event", "lastDay");
            assertThat(deadlines(DOSSIER.withJson(MEETINGS, "[\"2024\"]"), FOURTH_BEGINS, RULE))
                    .extracting(Deadline::state)
                    .containsExactly(
                            Deadline.State.CANNOT_SAY,
                            Deadline.State.CANNOT_SAY,
                            Deadline.State.OVERDUE,
                            Deadline.State.TO_COME);
        }
    }

    @Nested
    class FollowUpMatrix {
        private static final String RULE = "pacto.follow-up-matrix";
        private static final String MATRIX = "/followUp/matrix";

        private Judging.ByRule judged(Draft dossier) {
            return dossier.judged("2024-05-01").rule(RULE);
        }

        @Test
        void a_matrix_with_a_row_for_every_activity_is_whole() {
            judged(DOSSIER).isSatisfied().withInput("activities", 3).withInput("followed", 3);
        }

        @Test
        void an_activity_that_stands_in_no_row_is_named() {
            judged(DOSSIER.without(MATRIX + "/1"))
                    .isViolated()
                    .as("rows")
                    .weighing(Severity.INFO)
                    .from("TETOUAN")
                    .at("/followUp")
                    .relatedTo(MATRIX)
                    .withInput("missing", List.of("1/1.2"))
                    .withInput("followed", 2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"expectedResult", "indicator"})
        void a_row_needs_its_expected_result_and_its_indicator(String column) {
            judged(DOSSIER.without(MATRIX + "/2/" + column))
                    .isViolated()
                    .as("columns")
                    .at(MATRIX + "/2")
                    .withInput("missing", List.of("2/2.1"));
            judged(DOSSIER.with(MATRIX + "/2/" + column, " ")).isViolated().as("columns");
            judged(DOSSIER.unreadable(MATRIX + "/2/" + column)).isUndetermined().missing(MATRIX + "/2/" + column);
            judged(DOSSIER.withJson(MATRIX + "/2/" + column, "{\"fr\": 7}"))
                    .isUndetermined()
                    .missing(MATRIX + "/2/" + column);
        }

        @Test
        void of_several_rows_on_one_activity_a_whole_one_is_enough() {
            judged(DOSSIER.withJson(MATRIX + "/-", "{\"milestone\": \"2/2.1\", \"level\": \"LIMITED\"}"))
                    .isSatisfied();
        }

        @Test
        void rows_without_columns_are_found_where_they_stand_together() {
            judged(DOSSIER.without(MATRIX + "/2/indicator").without(MATRIX + "/0/indicator"))
                    .isViolated()
                    .as("columns")
                    .at(MATRIX)
                    .relatedTo(MATRIX + "/0", MATRIX + "/2");
        }

        @Test
        void a_plan_without_a_matrix_breaks_the_rule() {
            judged(DOSSIER.without(MATRIX)).isViolated().as("absent").at("/followUp");
            judged(DOSSIER.withJson(MATRIX, "[]")).isViolated().as("rows");
        }

        @Test
        void a_row_that_cannot_be_read_may_be_the_missing_one() {
            judged(DOSSIER.unreadable(MATRIX + "/1")).isUndetermined().missing(MATRIX);
            judged(DOSSIER.unreadable(MATRIX + "/1/milestone")).isUndetermined().missing(MATRIX + "/1/milestone");
            judged(DOSSIER.unreadable(MATRIX)).isUndetermined();
        }

        @Test
        void a_row_that_names_an_unknown_activity_covers_none() {
            judged(DOSSIER.with(MATRIX + "/1/milestone", "9/9"))
                    .isViolated()
                    .as("rows")
                    .withInput("missing", List.of("1/1.2"));
        }

        @Test
        void a_bare_number_that_two_activities_bear_may_be_either() {
            Draft restarted = DOSSIER.with(PLAN + "/commitments/0/milestones/0/number", "1")
                    .with(PLAN + "/commitments/1/milestones/0/number", "1")
                    .with(MATRIX + "/0/milestone", "1")
                    .with(MATRIX + "/2/milestone", "2/1");
            judged(restarted).isUndetermined().missing(MATRIX + "/0/milestone");
        }

        @Test
        void a_plan_of_which_not_all_is_known_may_have_other_activities() {
            judged(DOSSIER.with(PLAN + "/commitmentsComplete", false))
                    .isUndetermined()
                    .missing(PLAN + "/commitments");
            judged(DOSSIER.unreadable(PLAN + "/commitments/0/milestones"))
                    .isUndetermined()
                    .missing(PLAN + "/commitments/0/milestones", MATRIX + "/0/milestone", MATRIX + "/1/milestone");
            judged(DOSSIER.without(PLAN + "/commitments")).isUndetermined().missing(PLAN + "/commitments");
        }

        @Test
        void a_plan_without_activities_has_nothing_to_follow() {
            judged(DOSSIER.withJson(PLAN + "/commitments", "[]")).isNotApplicable(Reason.PREMISE_NOT_MET);
        }
    }

    @Nested
    class MatrixToCommittee {
        private static final String RULE = "pacto.matrix-to-committee";
        private static final String REVIEWS = "/followUp/matrixReviews";

        private Judging.ByRule judged(Draft dossier, String day) {
            return dossier.judged(day).rule(RULE);
        }

        @Test
        void a_matrix_that_was_sent_and_decided_on_is_settled() {
            judged(DOSSIER, FOURTH_BEGINS).isSatisfied();
        }

        @Test
        void a_matrix_that_was_not_sent_breaks_the_rule_once_its_half_year_is_over() {
            Draft unsent = DOSSIER.without(REVIEWS + "/1/sentToCommitteeOn");
            judged(unsent, "2024-12-31").isSatisfied();
            judged(unsent, "2025-01-01")
                    .isViolated()
                    .as("unsent")
                    .weighing(Severity.INFO)
                    .at(REVIEWS + "/1")
                    .withInput("filled", List.of("2024-11-20"));
        }

        @Test
        void what_the_committee_decided_is_to_be_recorded() {
            judged(DOSSIER.without(REVIEWS + "/0/measures"), FOURTH_BEGINS)
                    .isViolated()
                    .as("undecided")
                    .at(REVIEWS + "/0")
                    .withInput("filled", List.of("2024-03-05"));
            judged(DOSSIER.with(REVIEWS + "/0/measures", ""), FOURTH_BEGINS)
                    .isViolated()
                    .as("undecided");
        }

        @Test
        void several_are_found_where_they_stand_together() {
            judged(DOSSIER.without(REVIEWS + "/0/measures").without(REVIEWS + "/1/measures"), FOURTH_BEGINS)
                    .isViolated()
                    .at(REVIEWS)
                    .relatedTo(REVIEWS + "/0", REVIEWS + "/1");
        }

        @Test
        void a_plan_that_records_no_matrix_breaks_the_rule_once_one_is_due() {
            judged(DOSSIER.without(REVIEWS), "2024-06-30").isNotApplicable(Reason.NOT_YET);
            judged(DOSSIER.without(REVIEWS), "2024-07-01")
                    .isViolated()
                    .as("absent")
                    .at("/followUp");
            judged(DOSSIER.withJson(REVIEWS, "[]"), "2024-07-01").isNotApplicable(Reason.EMPTY_LIST);
        }

        @Test
        void a_matrix_filled_on_a_day_that_may_lie_in_either_half_year_may_not_be_due() {
            Draft coarse = DOSSIER.without(REVIEWS + "/0/sentToCommitteeOn").with(REVIEWS + "/0/filledOn", "2024");
            judged(coarse, "2024-07-01").isUndetermined().missing(REVIEWS + "/0/filledOn");
            judged(coarse, "2025-01-01").isViolated().as("unsent");
            judged(coarse.without(REVIEWS + "/0/filledOn"), "2025-01-01").isUndetermined();
            judged(coarse.without(REVIEWS + "/0/filledOn"), "2026-01-01")
                    .isViolated()
                    .withInput("filled", List.of("unknown"));
        }

        @Test
        void what_cannot_be_read_may_be_the_sending_or_the_decision() {
            judged(DOSSIER.unreadable(REVIEWS + "/0/sentToCommitteeOn"), FOURTH_BEGINS)
                    .isUndetermined()
                    .missing(REVIEWS + "/0/sentToCommitteeOn");
            judged(DOSSIER.unreadable(REVIEWS + "/0/measures"), FOURTH_BEGINS)
                    .isUndetermined()
                    .missing(REVIEWS + "/0/measures");
            judged(DOSSIER.withJson(REVIEWS + "/0/measures", "{\"fr\": 7}"), FOURTH_BEGINS)
                    .isUndetermined()
                    .missing(REVIEWS + "/0/measures");
            judged(DOSSIER.unreadable(REVIEWS + "/0"), FOURTH_BEGINS)
                    .isUndetermined()
                    .missing(REVIEWS);
        }

        @Test
        void a_plan_shorter_than_a_half_year_has_no_such_matrix() {
            judged(DOSSIER.with(PERIOD + "/end", "2024-04-30"), FOURTH_BEGINS).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void the_matrix_of_each_half_year_is_to_be_sent_by_its_end() {
            assertThat(deadlines(DOSSIER, FOURTH_BEGINS, RULE))
                    .extracting(each -> each.last().toString(), Deadline::state, Deadline::donePlace)
                    .containsExactly(
                            tuple("2024-06-30", Deadline.State.IN_TIME, REVIEWS + "/0/sentToCommitteeOn"),
                            tuple("2024-12-31", Deadline.State.DONE, REVIEWS + "/1/sentToCommitteeOn"),
                            tuple("2025-06-30", Deadline.State.NOT_DUE, REVIEWS),
                            tuple("2025-12-31", Deadline.State.TO_COME, REVIEWS));
        }

        @Test
        void a_matrix_that_was_sent_somewhat_later_or_never_filled_is_no_longer_to_be_sent() {
            Draft unsent = DOSSIER.without(REVIEWS + "/1/sentToCommitteeOn");
            assertThat(deadlines(unsent, FOURTH_BEGINS, RULE))
                    .extracting(Deadline::state)
                    .containsExactly(
                            Deadline.State.IN_TIME,
                            Deadline.State.OVERDUE,
                            Deadline.State.NOT_DUE,
                            Deadline.State.TO_COME);
            judged(unsent, FOURTH_BEGINS).isViolated();
            assertThat(deadlines(DOSSIER, FOURTH_BEGINS, RULE))
                    .extracting(Deadline::state)
                    .containsExactly(
                            Deadline.State.IN_TIME,
                            Deadline.State.DONE,
                            Deadline.State.NOT_DUE,
                            Deadline.State.TO_COME);
            judged(DOSSIER, FOURTH_BEGINS).isSatisfied();
        }
    }

    @Nested
    class ExecutorsTrained {
        private static final String RULE = "pacto.executors-trained";
        private static final String TRAININGS = "/followUp/trainings";

        private Judging.ByRule judged(Draft dossier) {
            return dossier.judged("2024-05-01").rule(RULE);
        }

        @Test
        void project_leads_and_executing_officers_may_be_trained_apart() {
            judged(DOSSIER).isSatisfied();
        }

        @Test
        void an_audience_that_no_training_was_for_is_named() {
            judged(DOSSIER.without(TRAININGS + "/0"))
                    .isViolated()
                    .weighing(Severity.INFO)
                    .from("TETOUAN")
                    .at("/followUp")
                    .relatedTo(TRAININGS)
                    .withInput("missing", List.of("PROJECT_LEAD"));
            judged(DOSSIER.withJson(TRAININGS, "[]"))
                    .isViolated()
                    .withInput("missing", List.of("PROJECT_LEAD", "EXECUTING_OFFICER"));
        }

        @Test
        void a_training_that_lies_ahead_was_not_held() {
            judged(DOSSIER.with(TRAININGS + "/0/date", "2024-05-02")).isViolated();
            judged(DOSSIER.with(TRAININGS + "/0/date", "2024-05-01")).isSatisfied();
            judged(DOSSIER.with(TRAININGS + "/0/date", "2024")).isUndetermined().missing(TRAININGS + "/0");
        }

        @Test
        void a_training_recorded_without_a_day_was_held() {
            judged(DOSSIER.without(TRAININGS + "/0/date")).isSatisfied();
            judged(DOSSIER.unreadable(TRAININGS + "/0/date")).isUndetermined();
        }

        @Test
        void a_training_that_does_not_say_for_whom_may_be_for_any() {
            judged(DOSSIER.without(TRAININGS + "/0/audience")).isUndetermined().missing(TRAININGS + "/0");
            judged(DOSSIER.unreadable(TRAININGS + "/0/audience")).isUndetermined();
            judged(DOSSIER.unreadable(TRAININGS + "/0")).isUndetermined().missing(TRAININGS);
        }

        @Test
        void trainings_that_are_not_recorded_are_not_known() {
            judged(DOSSIER.without(TRAININGS)).isUndetermined().missing(TRAININGS);
            DOSSIER.with(PLAN + "/status", "PUBLISHED")
                    .judged("2024-05-01")
                    .rule(RULE)
                    .isNotApplicable(Reason.NOT_YET);
        }
    }
}
