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

class CommitteeRulesTest {
    private static final String DAY = "2024-06-15";
    private static final String MEMBERS = "/committee/members";
    private static final String MEETING = "/committee/meetings/0";

    /** A committee of two and two that decided once, on 1 March 2024. */
    private static final Draft PROCESS = Draft.coCreation("""
            "committee": {
              "decisionRule": "CONSENSUS",
              "members": [
                {"id": "E1", "side": "ELECTED", "mandate": {"start": "2024-01-01", "end": "2025-12-31"}},
                {"id": "A1", "side": "ADMINISTRATION", "mandate": {"start": "2024-01-01", "end": "2025-12-31"}},
                {"id": "S1", "side": "CIVIL_SOCIETY", "mandate": {"start": "2024-01-01", "end": "2025-12-31"}},
                {"id": "S2", "side": "CIVIL_SOCIETY", "mandate": {"start": "2024-01-01", "end": "2025-12-31"}}],
              "meetings": [
                {"date": "2024-03-01", "decisions": [{"title": "Axes", "outcome": "ADOPTED", "objections": 0}]}]}
            """);

    /** A meeting that decided on a day on which nobody is in office any more. */
    private static final String LATE_MEETING =
            "{\"date\": \"2026-01-01\", \"decisions\": [{\"outcome\": \"ADOPTED\"}]}";

    @Nested
    class Mixed {
        private static final String RULE = "pacto.committee-mixed";

        /** Without its elected member. */
        private static final Draft ONE_SIDED = PROCESS.with(MEMBERS + "/0/side", "ADMINISTRATION");

        @Test
        void one_elected_and_one_member_of_civil_society_are_enough() {
            PROCESS.without(MEMBERS + "/3")
                    .without(MEMBERS + "/1")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void without_an_elected_member_the_committee_cannot_decide() {
            ONE_SIDED
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .from("REMACTO")
                    .as("elected")
                    .at("/committee")
                    .relatedTo(MEETING + "/date", MEMBERS)
                    .withInput("day", "2024-03-01");
        }

        @Test
        void without_a_member_of_civil_society_the_committee_cannot_decide() {
            PROCESS.without(MEMBERS + "/3")
                    .without(MEMBERS + "/2")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("civil-society")
                    .at("/committee")
                    .withInput("day", "2024-03-01");
        }

        @Test
        void a_committee_that_says_it_has_no_members_has_neither_side() {
            PROCESS.withJson(MEMBERS, "[]").judged(DAY).rule(RULE).isViolated();
        }

        @ParameterizedTest
        @CsvSource({"2024-03-01, 2024-12-31", "2024-01-01, 2024-03-01", "2024-03, 2024-03", "2024, 2024"})
        void a_mandate_covers_its_first_and_its_last_day(String start, String end) {
            mandate(start, end).judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"2024-03-02, 2024-12-31", "2024-01-01, 2024-02-29", "2024-01, 2024-02"})
        void a_mandate_that_begins_the_day_after_or_ended_the_day_before_does_not_count(String start, String end) {
            mandate(start, end).judged(DAY).rule(RULE).isViolated().as("elected");
        }

        @Test
        void every_day_of_decision_counts() {
            PROCESS.withJson("/committee/meetings/-", LATE_MEETING)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .withInput("day", "2026-01-01")
                    .about("/committee/meetings/1/date");
        }

        @Test
        void a_meeting_that_decided_nothing_needs_no_sides() {
            ONE_SIDED
                    .withJson(MEETING + "/decisions", "[]")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void a_deferred_or_refused_matter_is_a_decision_too() {
            ONE_SIDED
                    .with(MEETING + "/decisions/0/outcome", "DEFERRED")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated();
            ONE_SIDED
                    .with(MEETING + "/decisions/0/outcome", "REFUSED")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated();
        }

        @ParameterizedTest
        @ValueSource(strings = {"/committee", MEMBERS, "/committee/meetings", MEETING + "/date"})
        void what_is_not_stated_is_unknown(String place) {
            PROCESS.without(place).judged(DAY).rule(RULE).isUndetermined().missing(place);
        }

        @Test
        void a_mandate_that_would_decide_and_is_not_stated_is_unknown() {
            PROCESS.without(MEMBERS + "/0/mandate")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(MEMBERS + "/0/mandate");
            PROCESS.without(MEMBERS + "/0/mandate/end").judged(DAY).rule(RULE).isUndetermined();
            PROCESS.without(MEMBERS + "/3/mandate").judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void of_a_month_in_which_a_mandate_ends_it_cannot_be_said() {
            mandate("2024-01", "2024-03-15")
                    .with(MEETING + "/date", "2024-03")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined();
        }

        @Test
        void an_undated_decision_does_not_hide_a_day_without_one_side() {
            PROCESS.without(MEETING + "/date")
                    .withJson("/committee/meetings/-", LATE_MEETING)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .withInput("day", "2026-01-01");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/committee",
                    MEMBERS,
                    MEMBERS + "/0",
                    MEMBERS + "/0/side",
                    "/committee/meetings",
                    MEETING,
                    MEETING + "/date",
                    MEETING + "/decisions",
                    MEETING + "/decisions/0"
                })
        void what_cannot_be_read_is_unknown(String place) {
            ONE_SIDED.unreadable(place).judged(DAY).rule(RULE).isUndetermined().unknown(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/0/mandate", "/0/mandate/start", "/0/mandate/end"})
        void a_mandate_that_cannot_be_read_is_unknown(String place) {
            PROCESS.unreadable(MEMBERS + place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(MEMBERS + place);
        }

        @Test
        void the_committee_of_the_next_cycle_is_not_the_one_judged() {
            nextIs(ONE_SIDED).judged(DAY).rule(RULE).isSatisfied();
        }

        private static Draft mandate(String start, String end) {
            return PROCESS.with(MEMBERS + "/0/mandate/start", start).with(MEMBERS + "/0/mandate/end", end);
        }
    }

    @Nested
    class Parity {
        private static final String RULE = "pacto.committee-parity";

        @Test
        void civil_society_counts_as_many_as_elected_and_administration_together() {
            PROCESS.judged(DAY)
                    .rule(RULE)
                    .isSatisfied()
                    .withInput("day", "2024-03-01")
                    .withInput("civilSociety", 2)
                    .withInput("others", 2)
                    .withInput("counted", List.of("E1", "A1", "S1", "S2"));
        }

        @ParameterizedTest
        @CsvSource({"3, ADMINISTRATION, 1, 3", "1, CIVIL_SOCIETY, 3, 1"})
        void one_side_with_more_members_breaks_parity(int member, String side, int civilSociety, int others) {
            PROCESS.with(MEMBERS + "/" + member + "/side", side)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.INFO)
                    .from("TETOUAN")
                    .at("/committee")
                    .relatedTo(MEMBERS)
                    .withInput("civilSociety", civilSociety)
                    .withInput("others", others);
        }

        @Test
        void one_member_more_or_less_breaks_parity() {
            PROCESS.without(MEMBERS + "/3")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .withInput("civilSociety", 1)
                    .withInput("others", 2)
                    .withInput("counted", List.of("E1", "A1", "S1"));
        }

        @Test
        void only_members_in_office_on_the_day_count() {
            PROCESS.with(MEMBERS + "/3/mandate/start", "2024-03-02")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .withInput("counted", List.of("E1", "A1", "S1"));
            PROCESS.with(MEMBERS + "/3/mandate/start", "2024-03-01")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void every_day_of_decision_counts() {
            PROCESS.with(MEMBERS + "/3/mandate/end", "2024-05-01")
                    .withJson("/committee/meetings/-", """
                            {"date": "2024-05-02", "decisions": [{"outcome": "ADOPTED"}]}
                            """)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .withInput("day", "2024-05-02");
        }

        @Test
        void before_any_decision_the_day_of_assessment_counts() {
            Draft undecided = PROCESS.withJson("/committee/meetings", "[]");
            undecided.judged(DAY).rule(RULE).isSatisfied().withInput("day", DAY);
            undecided
                    .with(MEMBERS + "/3/mandate/end", "2024-06-14")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .withInput("day", DAY);
        }

        @Test
        void parity_may_be_stated_without_names() {
            Draft stated = PROCESS.withJson("/committee", "{\"declaredParity\": true}");
            stated.judged(DAY).rule(RULE).isSatisfied();
            stated.with("/committee/declaredParity", false)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("declared")
                    .at("/committee")
                    .relatedTo("/committee/declaredParity");
        }

        @Test
        void members_who_are_named_weigh_more_than_the_statement() {
            PROCESS.with("/committee/declaredParity", true)
                    .without(MEMBERS + "/3")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .withInput("civilSociety", 1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/committee", MEETING + "/date", MEMBERS + "/0/side", MEMBERS + "/0/mandate"})
        void what_is_not_stated_is_unknown(String place) {
            PROCESS.without(place).judged(DAY).rule(RULE).isUndetermined().missing(place);
        }

        @Test
        void a_committee_that_names_nobody_and_states_nothing_is_unknown() {
            PROCESS.without(MEMBERS).judged(DAY).rule(RULE).isUndetermined();
        }

        @Test
        void an_undated_decision_does_not_hide_a_day_without_parity() {
            PROCESS.without(MEETING + "/date")
                    .with(MEMBERS + "/3/mandate/end", "2024-05-01")
                    .withJson("/committee/meetings/-", """
                            {"date": "2024-05-02", "decisions": [{"outcome": "ADOPTED"}]}
                            """)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/committee",
                    MEMBERS,
                    MEMBERS + "/2",
                    MEMBERS + "/2/side",
                    MEMBERS + "/2/mandate",
                    MEMBERS + "/2/mandate/start",
                    "/committee/meetings",
                    MEETING,
                    MEETING + "/date",
                    MEETING + "/decisions",
                    MEETING + "/decisions/0"
                })
        void what_cannot_be_read_is_unknown(String place) {
            PROCESS.unreadable(place).judged(DAY).rule(RULE).isUndetermined().unknown(place);
        }

        @Test
        void a_statement_of_parity_that_cannot_be_read_is_unknown() {
            PROCESS.withJson("/committee", "{\"declaredParity\": \"oui\"}")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing("/committee/declaredParity");
        }

        @Test
        void the_committee_of_the_next_cycle_is_not_the_one_judged() {
            nextIs(PROCESS.without(MEMBERS + "/3")).judged(DAY).rule(RULE).isSatisfied();
        }
    }

    @Nested
    class Consensus {
        private static final String RULE = "pacto.committee-consensus";
        private static final String DECISION = MEETING + "/decisions/0";

        @Test
        void a_decision_without_objection_is_by_consensus() {
            PROCESS.judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void a_decision_adopted_over_one_objection_is_not_by_consensus() {
            PROCESS.with(DECISION + "/objections", 1)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .from("TETOUAN")
                    .at(DECISION)
                    .withInput("decision", "Axes")
                    .withInput("date", "2024-03-01")
                    .withInput("objections", 1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"DEFERRED", "REFUSED"})
        void an_objection_may_stop_a_decision(String outcome) {
            PROCESS.with(DECISION + "/objections", 2)
                    .with(DECISION + "/outcome", outcome)
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void a_committee_that_decides_by_majority_may_bear_objections() {
            PROCESS.with("/committee/decisionRule", "MAJORITY")
                    .with(DECISION + "/objections", 3)
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void a_committee_that_has_decided_nothing_is_not_judged() {
            PROCESS.withJson(MEETING + "/decisions", "[]")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
            PROCESS.withJson("/committee/meetings", "[]")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.PREMISE_NOT_MET);
        }

        @Test
        void an_objection_counts_in_a_meeting_without_a_date_too() {
            PROCESS.with(DECISION + "/objections", 1)
                    .without(MEETING + "/date")
                    .without(DECISION + "/title")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .at(DECISION);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/committee",
                    "/committee/decisionRule",
                    "/committee/meetings",
                    DECISION + "/outcome",
                    DECISION + "/objections"
                })
        void what_is_not_stated_is_unknown(String place) {
            PROCESS.with(DECISION + "/objections", 1)
                    .without(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .missing(place);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/committee",
                    "/committee/decisionRule",
                    "/committee/meetings",
                    MEETING,
                    MEETING + "/decisions",
                    DECISION,
                    DECISION + "/outcome",
                    DECISION + "/objections"
                })
        void what_cannot_be_read_is_unknown(String place) {
            PROCESS.with(DECISION + "/objections", 1)
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @Test
        void an_objection_is_found_beside_a_decision_of_unknown_objections() {
            PROCESS.withJson(
                            MEETING + "/decisions/-",
                            "{\"title\": \"Projets\", \"outcome\": \"ADOPTED\", \"objections\": 2}")
                    .without(DECISION + "/objections")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .at(MEETING + "/decisions/1");
        }

        @Test
        void the_committee_of_the_next_cycle_is_not_the_one_judged() {
            nextIs(PROCESS.with(DECISION + "/objections", 1))
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }
    }

    @Nested
    class Spaces {
        private static final String RULE = "pacto.spaces";
        private static final Draft DOSSIER = Draft.dossier("""
                "plan": {"status": "IN_CONSULTATION"},
                "coCreation": {"spaces": [{"kind": "COMMITTEE"}, {"kind": "FORUM"}, {"kind": "ONLINE"}]}
                """);

        @Test
        void committee_forum_and_online_space_exist() {
            DOSSIER.judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({
            "0, /coCreation/committee, {}",
            "1, /coCreation/forum, {}",
            "1, /coCreation/rounds, '[{\"number\": 1, \"workshops\": [{\"place\": \"Siège\"}]}]'"
        })
        void a_committee_a_forum_or_a_workshop_is_a_space_too(int space, String place, String value) {
            DOSSIER.without("/coCreation/spaces/" + space)
                    .withJson(place, value)
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({"0, COMMITTEE", "1, FORUM", "2, ONLINE"})
        void a_space_that_is_missing_is_named(int space, String kind) {
            DOSSIER.without("/coCreation/spaces/" + space)
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.WARNING)
                    .from("TETOUAN")
                    .at("/coCreation")
                    .withInput("spaces", List.of(kind));
        }

        @Test
        void where_nothing_is_written_down_all_three_are_missing() {
            DOSSIER.without("/coCreation/spaces")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .at("/coCreation")
                    .withInput("spaces", List.of("COMMITTEE", "FORUM", "ONLINE"));
            DOSSIER.withJson("/coCreation/spaces", "[]").judged(DAY).rule(RULE).isViolated();
        }

        @Test
        void a_round_without_workshops_is_no_forum() {
            DOSSIER.without("/coCreation/spaces/1")
                    .withJson("/coCreation/rounds", "[{\"number\": 1, \"workshops\": []}, {\"number\": 2}]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .withInput("spaces", List.of("FORUM"));
        }

        @Test
        void before_the_consultation_no_space_is_asked_for() {
            DOSSIER.with("/plan/status", "DRAFT")
                    .without("/coCreation/spaces")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.NOT_YET);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/plan", "/plan/status", "/coCreation"})
        void what_is_not_there_is_unknown(String place) {
            DOSSIER.without(place).judged(DAY).rule(RULE).isUndetermined().missing(place);
        }

        @Test
        void plan_and_co_creation_are_both_needed() {
            Draft.coCreation("").judged(DAY).rule(RULE).isNotJudged();
            Draft.plan("").judged(DAY).rule(RULE).isNotJudged();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/plan",
                    "/plan/status",
                    "/coCreation",
                    "/coCreation/spaces",
                    "/coCreation/spaces/2",
                    "/coCreation/spaces/2/kind"
                })
        void what_cannot_be_read_is_unknown(String place) {
            DOSSIER.unreadable(place).judged(DAY).rule(RULE).isUndetermined().unknown(place);
        }

        @ParameterizedTest
        @CsvSource({
            "0, /coCreation/committee",
            "1, /coCreation/forum",
            "1, /coCreation/rounds",
            "1, /coCreation/rounds/0",
            "1, /coCreation/rounds/0/workshops"
        })
        void a_space_that_stands_elsewhere_and_cannot_be_read_is_unknown(int space, String place) {
            DOSSIER.without("/coCreation/spaces/" + space)
                    .withJson("/coCreation/rounds", "[{\"number\": 1}]")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @Test
        void a_workshop_that_cannot_be_read_at_all_is_unknown() {
            DOSSIER.without("/coCreation/spaces/1")
                    .withJson("/coCreation/rounds", "[{\"number\": 1, \"workshops\": [7]}]")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown("/coCreation/rounds/0/workshops/0");
        }

        @Test
        void the_spaces_of_the_next_cycle_are_not_the_ones_judged() {
            DOSSIER.withJson("/nextCoCreation", "{\"spaces\": []}")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }
    }

    /** A dossier whose own co-creation is sound, with this one for the next cycle. */
    private static Draft nextIs(Draft process) {
        return Draft.dossier("").withJson("/coCreation", PROCESS.json()).withJson("/nextCoCreation", process.json());
    }
}
