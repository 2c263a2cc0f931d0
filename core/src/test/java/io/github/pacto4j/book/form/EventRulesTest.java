package io.github.pacto4j.book.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventRulesTest {
    private static final String DAY = "2024-06-15";

    @Nested
    class NotInTheFuture {
        private static final String RULE = "form.not-in-the-future";

        /** Something done at every place where rules of this step read it. */
        private static final Draft DOSSIER = Draft.dossier("""
                "membership": [{"network": "REMACTO", "joinedOn": "2024-06-15", "charterAcceptedOn": "2024-06-15"}],
                "coCreation": {
                  "committee": {"meetings": [{"date": "2024-06-15"}]},
                  "forum": {"meetings": ["2024-06-14", "2024-06-15"]},
                  "steps": [{"step": "AXES", "completedOn": "2024-06-15", "operations": [
                    {"id": "O1", "doneOn": "2024-06-15"}]}],
                  "rounds": [{"number": 1, "announcedOn": "2024-06-15"}],
                  "contributions": [{"id": "C1", "receivedOn": "2024-06-15", "response": {"respondedOn": "2024-06-15"}}]},
                "plan": {"submittedOn": "2024-06-15", "history": [{"transition": "adopt", "on": "2024-06-15",
                  "deliberation": {"decidedOn": "2024-06-15"}}]},
                "completionReports": [{"id": "R1", "reportedOn": "2024-06-15"}],
                "citizenRequests": {"informationRequests": [{"id": "I1", "answeredOn": "2024-06-15"}]}
                """);

        @Test
        void what_was_done_up_to_the_day_of_assessment_is_recorded_in_time() {
            DOSSIER.judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/membership/0/joinedOn",
                    "/membership/0/charterAcceptedOn",
                    "/coCreation/committee/meetings/0/date",
                    "/coCreation/forum/meetings/1",
                    "/coCreation/steps/0/completedOn",
                    "/coCreation/steps/0/operations/0/doneOn",
                    "/coCreation/rounds/0/announcedOn",
                    "/coCreation/contributions/0/receivedOn",
                    "/coCreation/contributions/0/response/respondedOn",
                    "/plan/submittedOn",
                    "/plan/history/0/on",
                    "/plan/history/0/deliberation/decidedOn",
                    "/completionReports/0/reportedOn",
                    "/citizenRequests/informationRequests/0/answeredOn"
                })
        void what_is_recorded_as_done_tomorrow_is_found(String place) {
            DOSSIER.with(place, "2024-06-16")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .about(place)
                    .withInput("date", "2024-06-16")
                    .withInput("on", DAY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-06", "2024", "2024-34", "2024-22"})
        void of_a_coarse_date_that_reaches_beyond_the_day_it_cannot_be_said(String date) {
            DOSSIER.with("/plan/history/0/on", date)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown("/plan/history/0/on")
                    .withInput("first", date)
                    .withInput("second", DAY);
        }

        @ParameterizedTest
        @CsvSource({"2024-07, VIOLATED", "2025, VIOLATED", "2024-35, VIOLATED", "2024-05, SATISFIED"})
        void a_coarse_date_wholly_before_or_after_the_day_is_clear(String date, Status status) {
            assertThat(DOSSIER.with("/plan/history/0/on", date)
                            .judged(DAY)
                            .assessment()
                            .status(RULE))
                    .contains(status);
        }

        @Test
        void what_is_planned_may_lie_ahead() {
            Draft.dossier("""
                            "today": "2030-01-01",
                            "coCreation": {
                              "steps": [{"step": "IMPLEMENTATION", "period": {"start": "2027", "end": "2028"}}],
                              "rounds": [{"number": 1, "workshops": [{"date": "2027"}]}]},
                            "plan": {"period": {"start": "2027", "end": "2028"}, "termEnd": "2027"}
                            """).judged(DAY).rule(RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void a_document_without_dates_has_nothing_to_judge() {
            Draft.plan("\"id\": \"P\"").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_SUBJECT);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"/plan/history/0/on", "/coCreation/forum/meetings/1", "/completionReports/0/reportedOn"})
        void a_date_that_cannot_be_read_at_all_is_unknown(String place) {
            DOSSIER.with(place, "2022-13")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }
    }

    @Nested
    class SpaceOpen {
        private static final String RULE = "form.space-open";
        private static final Draft PROCESS = Draft.coCreation("""
                "spaces": [{"kind": "ONLINE", "period": {"start": "2024-04-10"}}],
                "contributions": [{"id": "C1", "channel": "ONLINE", "receivedOn": "2024-04-10"}]
                """);
        private static final String IDEA = "/contributions/0";
        private static final String OPENED = "/spaces/0/period/start";

        @Test
        void an_idea_may_come_in_on_the_day_the_space_opens() {
            PROCESS.judged(DAY).rule(RULE).isSatisfied();
            PROCESS.with(IDEA + "/receivedOn", "2024-04-11")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void an_idea_that_came_in_online_the_day_before_is_found() {
            PROCESS.with(IDEA + "/receivedOn", "2024-04-09")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .at(IDEA)
                    .about(IDEA + "/receivedOn")
                    .withInput("receivedOn", "2024-04-09")
                    .withInput("openedOn", "2024-04-10");
        }

        @Test
        void of_an_idea_received_in_the_month_of_opening_it_cannot_be_said() {
            PROCESS.with(IDEA + "/receivedOn", "2024-04")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(IDEA + "/receivedOn")
                    .withInput("first", "2024-04")
                    .withInput("second", "2024-04-10");
        }

        @Test
        void one_online_space_that_was_open_is_enough() {
            PROCESS.withJson("/spaces/-", "{\"kind\": \"ONLINE\", \"period\": {\"start\": \"2024-05\"}}")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void an_online_space_of_unknown_opening_may_have_been_open() {
            PROCESS.withJson("/spaces/-", "{\"kind\": \"ONLINE\"}")
                    .with(IDEA + "/receivedOn", "2024-04-09")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotViolated();
        }

        @Test
        void the_opening_of_other_spaces_does_not_count() {
            PROCESS.withJson("/spaces/-", "{\"kind\": \"FORUM\", \"period\": {\"start\": \"2024-01\"}}")
                    .with(IDEA + "/receivedOn", "2024-04-09")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated();
        }

        @ParameterizedTest
        @ValueSource(strings = {"IN_PERSON", "PAPER"})
        void what_came_in_otherwise_needs_no_online_space(String channel) {
            PROCESS.with(IDEA + "/channel", channel)
                    .with(IDEA + "/receivedOn", "2024-04-09")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/contributions/0/channel", "/contributions/0/receivedOn", "/spaces", OPENED})
        void where_channel_day_or_opening_is_not_given_nothing_is_judged(String place) {
            PROCESS.without(place).judged(DAY).rule(RULE).isNotApplicable(Reason.NO_VALUE);
        }

        @Test
        void without_contributions_nothing_is_judged() {
            PROCESS.withJson("/contributions", "[]").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_SUBJECT);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    IDEA + "/channel",
                    IDEA + "/receivedOn",
                    "/spaces",
                    "/spaces/0",
                    "/spaces/0/kind",
                    "/spaces/0/period",
                    OPENED
                })
        void what_cannot_be_read_is_unknown(String place) {
            PROCESS.with(IDEA + "/receivedOn", "2024-04-09")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @Test
        void an_idea_that_cannot_be_read_at_all_is_unknown() {
            PROCESS.unreadable(IDEA).judged(DAY).rule(RULE).isUndetermined().unknown(IDEA);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/spaces/0", "/spaces/0/kind", "/spaces/0/period", OPENED})
        void a_space_that_cannot_be_read_may_have_been_open(String place) {
            PROCESS.withJson("/spaces/-", "{\"kind\": \"ONLINE\", \"period\": {\"start\": \"2024-05\"}}")
                    .with(IDEA + "/receivedOn", "2024-04-09")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined();
        }
    }

    @Nested
    class HistoryFollowsLifecycle {
        private static final String RULE = "form.history-follows-lifecycle";
        private static final String DRAFT = "DRAFT";

        /** The table of the life of a plan: from, to; an empty to leaves the status as it is. */
        private static final Map<String, Move> TABLE = Map.ofEntries(
                Map.entry("openConsultation", new Move("IN_CONSULTATION", DRAFT)),
                Map.entry("returnToDraft", new Move(DRAFT, "IN_CONSULTATION", "VALIDATED")),
                Map.entry("validate", new Move("VALIDATED", "IN_CONSULTATION")),
                Map.entry("adopt", new Move("ADOPTED", "VALIDATED")),
                Map.entry("recordOpposition", new Move(DRAFT, "ADOPTED")),
                Map.entry("publish", new Move("PUBLISHED", "ADOPTED")),
                Map.entry("start", new Move("IN_IMPLEMENTATION", "PUBLISHED")),
                Map.entry("amend", new Move("", "ADOPTED", "PUBLISHED", "IN_IMPLEMENTATION")),
                Map.entry("close", new Move("CLOSED", "IN_IMPLEMENTATION")),
                Map.entry("evaluate", new Move("EVALUATED", "CLOSED")),
                Map.entry(
                        "withdraw",
                        new Move(
                                "WITHDRAWN",
                                DRAFT,
                                "IN_CONSULTATION",
                                "VALIDATED",
                                "ADOPTED",
                                "PUBLISHED",
                                "IN_IMPLEMENTATION")));

        private record Move(String to, List<String> from) {
            Move(String to, String... from) {
                this(to, List.of(from));
            }
        }

        private static final Draft WHOLE = Draft.plan("""
                "status": "EVALUATED",
                "history": [
                  {"transition": "openConsultation", "on": "2023-01-01"},
                  {"transition": "validate", "on": "2023-03-01"},
                  {"transition": "adopt", "on": "2023-05-01"},
                  {"transition": "publish", "on": "2023-06-01"},
                  {"transition": "start", "on": "2023-07-01"},
                  {"transition": "amend", "on": "2023-09-01"},
                  {"transition": "close", "on": "2024-01-01"},
                  {"transition": "evaluate", "on": "2024-03-01"}]
                """);

        @Test
        void a_whole_life_in_order_is_allowed() {
            WHOLE.judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void every_pair_of_moves_is_judged_by_the_table() {
            TABLE.forEach((first, one) -> TABLE.forEach((second, two) -> {
                boolean allowed =
                        (one.to.isEmpty() ? one.from : List.of(one.to)).stream().anyMatch(two.from::contains);
                Status expected = allowed ? Status.SATISFIED : Status.VIOLATED;
                assertThat(history(first, second).judged(DAY).assessment().status(RULE))
                        .as(first + ", " + second)
                        .contains(expected);
            }));
        }

        @Test
        void a_move_that_the_state_before_it_does_not_allow_is_found_there() {
            history("validate", "publish")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .as("transition")
                    .at("/history/1")
                    .withInput("transition", "publish")
                    .withInput("from", "VALIDATED");
        }

        @Test
        void an_amendment_leaves_the_state_that_it_found() {
            history("publish", "amend", "start", "amend", "close")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
            history("adopt", "amend", "start")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .at("/history/2");
        }

        @Test
        void after_an_opposition_the_plan_goes_the_whole_way_again() {
            history("adopt", "recordOpposition", "openConsultation", "validate", "adopt")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
            history("adopt", "recordOpposition", "publish")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .at("/history/2");
        }

        @ParameterizedTest
        @CsvSource({"2023-04-30, VIOLATED", "2023-05-01, SATISFIED", "2023-05-02, SATISFIED", "2023-04, VIOLATED"})
        void the_dates_of_the_history_do_not_go_back_a_day(String date, Status status) {
            assertThat(WHOLE.with("/history/3/on", date)
                            .judged(DAY)
                            .assessment()
                            .status(RULE))
                    .contains(status);
        }

        @Test
        void a_date_that_goes_back_is_found_at_its_entry() {
            WHOLE.with("/history/3/on", "2023-04-30")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("backwards")
                    .at("/history/3")
                    .withInput("date", "2023-04-30")
                    .withInput("before", "2023-05-01");
        }

        @Test
        void an_undated_entry_does_not_hide_a_date_that_goes_back() {
            WHOLE.without("/history/3/on")
                    .with("/history/4/on", "2023-04-30")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("backwards")
                    .at("/history/4");
        }

        @Test
        void an_adoption_happened_on_the_day_of_the_deliberation() {
            WHOLE.withJson("/history/2", """
                            {"transition": "adopt", "deliberation": {"decidedOn": "2023-02-01"}}
                            """)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("backwards")
                    .at("/history/2");
        }

        @Test
        void whether_a_coarse_date_goes_back_cannot_always_be_said() {
            WHOLE.with("/history/3/on", "2023")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown("/history/3/on");
        }

        @Test
        void the_status_is_where_the_history_ends() {
            WHOLE.with("/status", "CLOSED")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("status")
                    .at("")
                    .about("/status")
                    .withInput("status", "CLOSED")
                    .withInput("expected", "EVALUATED");
            Draft.plan("\"status\": \"PUBLISHED\", \"history\": []")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("status")
                    .withInput("expected", DRAFT);
        }

        @Test
        void after_an_imported_amendment_the_status_is_one_that_allows_it() {
            history("amend").with("/status", "PUBLISHED").judged(DAY).rule(RULE).isSatisfied();
            history("amend")
                    .with("/status", DRAFT)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("status");
        }

        @Test
        void a_status_that_is_not_stated_contradicts_nothing() {
            WHOLE.without("/status").judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(strings = {"validate", "publish", "amend", "close", "evaluate", "withdraw", "recordOpposition"})
        void an_imported_history_may_begin_anywhere(String first) {
            history(first).judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void a_plan_without_history_has_no_order() {
            Draft.plan("\"status\": \"PUBLISHED\"").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_VALUE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/history", "/history/2/transition", "/history/2/on", "/history/3/on"})
        void an_entry_that_cannot_be_read_is_unknown(String place) {
            WHOLE.with("/history/3/on", "2023-04-30")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @Test
        void a_status_that_cannot_be_read_is_unknown() {
            WHOLE.unreadable("/status").judged(DAY).rule(RULE).isUndetermined().missing("/status");
        }

        private static Draft history(String... transitions) {
            Draft plan = Draft.plan("\"history\": []");
            for (String transition : transitions) {
                plan = plan.withJson("/history/-", "{\"transition\": \"" + transition + "\"}");
            }
            return plan;
        }
    }
}
