package io.github.pacto4j.book.form;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRulesTest {
    private static final String DAY = "2024-06-15";

    @Nested
    class NumbersUnique {
        private static final String RULE = "form.numbers-unique";
        private static final Draft PLAN = Draft.plan("""
                "axes": [{"number": "1"}, {"number": "2"}],
                "commitments": [
                  {"number": "1", "milestones": [{"number": "1"}, {"number": "2"}]},
                  {"number": "2", "milestones": [{"number": "1"}, {"number": "2"}]}]
                """);

        @Test
        void axes_commitments_and_the_milestones_of_each_count_apart() {
            PLAN.judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({
            "/axes/1/number, '', /axes/0, /axes/1",
            "/commitments/1/number, '', /commitments/0, /commitments/1",
            "/commitments/1/milestones/1/number, /commitments/1, "
                    + "/commitments/1/milestones/0, /commitments/1/milestones/1"
        })
        void a_number_borne_twice_is_found_in_what_holds_both(String place, String holder, String one, String two) {
            PLAN.with(place, "1")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .at(holder)
                    .relatedTo(one, two)
                    .withInput("number", List.of("1"));
        }

        @ParameterizedTest
        @CsvSource({
            "/coCreation, contributions",
            "/coCreation/committee, members",
            "/citizenRequests, informationRequests",
            "/citizenRequests, complaints",
            "/citizenRequests, petitions",
            "'', completionReports",
            "'', monitoringReports"
        })
        void an_id_borne_twice_in_its_document_is_found(String holder, String list) {
            Draft.dossier("\"coCreation\": {\"committee\": {}}, \"citizenRequests\": {}")
                    .withJson(holder + "/" + list, "[{\"id\": \"A\"}, {\"id\": \"B\"}, {\"id\": \"A\"}]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .at(holder)
                    .relatedTo(holder + "/" + list + "/0", holder + "/" + list + "/2")
                    .withInput("number", List.of("A"));
        }

        @Test
        void a_request_and_a_complaint_may_bear_the_same_id() {
            Draft.dossier("""
                            "citizenRequests": {"informationRequests": [{"id": "1"}], "complaints": [{"id": "1"}]}
                            """).judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void every_bearer_of_a_repeated_number_is_named_once() {
            PLAN.withJson(
                            "/axes",
                            "[{\"number\": \"A\"}, {\"number\": \"A\"}, {\"number\": \"A\"}, {\"number\": \"B\"}]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .relatedTo("/axes/0", "/axes/1", "/axes/2");
        }

        @Test
        void a_number_repeated_among_axes_and_among_commitments_names_all_four() {
            PLAN.with("/axes/1/number", "1")
                    .with("/commitments/1/number", "1")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .relatedTo("/axes/0", "/axes/1", "/commitments/0", "/commitments/1");
        }

        @Test
        void numbers_are_texts_and_one_point_ten_is_not_one_point_one() {
            PLAN.with("/commitments/0/number", "1.1")
                    .with("/commitments/1/number", "1.10")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void a_document_that_numbers_nothing_has_nothing_to_repeat() {
            Draft.plan("\"id\": \"P\"").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_VALUE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/axes",
                    "/axes/1",
                    "/axes/1/number",
                    "/commitments",
                    "/commitments/1",
                    "/commitments/1/number",
                })
        void a_number_that_cannot_be_read_may_be_one_that_stands_already(String place) {
            PLAN.with("/axes/1/number", "2")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndeterminedAt("")
                    .unknown(place);
        }

        @Test
        void the_number_of_a_milestone_that_cannot_be_read_may_be_one_that_stands_already() {
            PLAN.unreadable("/commitments/0/milestones/1/number")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown("/commitments/0/milestones/1/number");
        }

        @Test
        void two_equal_numbers_are_found_beside_one_that_cannot_be_read() {
            PLAN.withJson("/axes", "[{\"number\": \"1\"}, 7, {\"number\": \"1\"}]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .relatedTo("/axes/0", "/axes/2");
        }
    }

    @Nested
    class AxisKnown {
        private static final String RULE = "form.axis-known";
        private static final Draft PLAN = Draft.plan("""
                "axes": [{"number": "1"}, {"number": "2"}], "commitments": [{"number": "1", "axis": "2"}]
                """);
        private static final String AXIS = "/commitments/0/axis";

        @Test
        void a_commitment_stands_under_an_axis_of_its_plan() {
            PLAN.judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void an_axis_that_the_plan_lacks_is_found_at_the_commitment() {
            PLAN.with(AXIS, "3")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .at("/commitments/0")
                    .relatedTo(AXIS)
                    .withInput("axis", "3");
        }

        @Test
        void an_axis_is_named_as_the_plan_writes_it() {
            PLAN.with(AXIS, "2.").judged(DAY).rule(RULE).isViolated();
            PLAN.with(AXIS, "02").judged(DAY).rule(RULE).isViolated();
        }

        @Test
        void a_plan_that_says_it_has_no_axis_knows_none() {
            PLAN.withJson("/axes", "[]").judged(DAY).rule(RULE).isViolated().withInput("axis", "2");
        }

        @Test
        void a_commitment_of_an_earlier_plan_is_looked_up_in_its_own_plan() {
            Draft.dossier("""
                            "plan": {"axes": [{"number": "1"}], "commitments": [{"number": "1", "axis": "1"}]},
                            "previousPlans": [{"id": "P1", "axes": [{"number": "A"}], "commitments": [
                              {"number": "1", "axis": "A"}]}]
                            """).judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void where_no_axis_is_named_or_given_nothing_is_judged() {
            PLAN.without(AXIS).judged(DAY).rule(RULE).isNotApplicable(Reason.NO_VALUE);
            PLAN.without("/axes").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_VALUE);
            PLAN.withJson("/commitments", "[]").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_SUBJECT);
        }

        @ParameterizedTest
        @ValueSource(strings = {AXIS, "/axes", "/axes/0", "/axes/1/number"})
        void what_cannot_be_read_is_unknown(String place) {
            PLAN.with(AXIS, "3")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(place);
        }

        @Test
        void an_axis_that_is_there_is_found_beside_one_that_cannot_be_read() {
            PLAN.unreadable("/axes/0").judged(DAY).rule(RULE).isSatisfied();
        }
    }
}
