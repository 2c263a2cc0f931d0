package io.github.pacto4j.book.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceRulesTest {
    private static final String DAY = "2024-06-15";

    @Nested
    class ReferenceKnown {
        private static final String RULE = "form.reference-known";

        /** Every kind of reference once, all of them sound. */
        private static final Draft DOSSIER = Draft.dossier("""
                "coCreation": {
                  "committee": {"members": [{"id": "E1"}], "meetings": [{"date": "2024-01-10", "present": ["E1"]}]},
                  "diagnosis": {"findings": [{"id": "D1"}]},
                  "contributions": [
                    {"id": "C1", "response": {"commitment": "1"}},
                    {"id": "C2", "response": {"mergedInto": "C1"}}]},
                "plan": {"id": "P", "commitments": [
                  {"number": "1", "origins": ["C1", "D1"], "milestones": [{"number": "1.1"}, {"number": "1.2"}]},
                  {"number": "2", "milestones": [{"number": "1.2"}]}]},
                "completionReports": [
                  {"id": "R", "plan": "P", "commitment": "1", "milestones": [{"number": "1.2"}, {"number": "1/1.1"}]}],
                "monitoringReports": [{"id": "M", "plan": "P", "commitments": [{"number": "2"}]}],
                "followUp": {"plan": "P", "matrix": [{"milestone": "1.1"}, {"milestone": "2/1.2"}]}
                """);

        @Test
        void what_is_referred_to_exists() {
            DOSSIER.judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @CsvSource({
            "/coCreation/contributions/0/response/commitment, /coCreation/contributions/0/response",
            "/coCreation/contributions/1/response/mergedInto, /coCreation/contributions/1/response",
            "/coCreation/committee/meetings/0/present/0, /coCreation/committee/meetings/0",
            "/plan/commitments/0/origins/1, /plan/commitments/0",
            "/completionReports/0/plan, /completionReports/0",
            "/completionReports/0/commitment, /completionReports/0",
            "/monitoringReports/0/plan, /monitoringReports/0",
            "/followUp/plan, /followUp"
        })
        void a_reference_to_nothing_is_found_in_what_holds_it(String place, String holder) {
            DOSSIER.without("/completionReports/0/milestones")
                    .with(place, "X")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .at(holder)
                    .relatedTo(place)
                    .withInput("reference", "X");
        }

        @ParameterizedTest
        @CsvSource({
            "/completionReports/0/milestones/1/number, /completionReports/0/milestones/1",
            "/monitoringReports/0/commitments/0/number, /monitoringReports/0/commitments/0",
            "/followUp/matrix/1/milestone, /followUp/matrix/1"
        })
        void a_reference_in_a_list_is_found_in_the_smallest_object_that_holds_it(String place, String holder) {
            DOSSIER.with(place, "X")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .at(holder)
                    .relatedTo(place);
        }

        @Test
        void every_reference_to_nothing_of_one_subject_is_named() {
            DOSSIER.withJson("/plan/commitments/0/origins", "[\"X\", \"C1\", \"Y\"]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .relatedTo("/plan/commitments/0/origins/0", "/plan/commitments/0/origins/2");
        }

        @Test
        void a_bare_number_that_two_milestones_bear_is_ambiguous() {
            DOSSIER.with("/followUp/matrix/1/milestone", "1.2")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("ambiguous")
                    .about("/followUp/matrix/1/milestone")
                    .withInput("reference", "1.2");
        }

        @Test
        void within_the_report_on_its_commitment_a_bare_number_is_clear() {
            DOSSIER.with("/completionReports/0/milestones/1/number", "1.2")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void a_number_that_two_commitments_bear_is_ambiguous() {
            DOSSIER.with("/plan/commitments/1/number", "1")
                    .without("/monitoringReports")
                    .without("/followUp")
                    .without("/completionReports")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("ambiguous")
                    .about("/coCreation/contributions/0/response/commitment");
        }

        @Test
        void an_earlier_plan_may_be_referred_to() {
            DOSSIER.withJson("/previousPlans", "[{\"id\": \"P0\"}]")
                    .with("/followUp/plan", "P0")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void a_report_on_an_earlier_plan_refers_to_the_commitments_of_that_plan() {
            DOSSIER.withJson("/previousPlans", "[{\"id\": \"P0\", \"commitments\": [{\"number\": \"A\"}]}]")
                    .withJson("/completionReports/-", "{\"id\": \"R0\", \"plan\": \"P0\", \"commitment\": \"A\"}")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void a_plan_that_lists_only_some_of_its_commitments_may_have_the_one_referred_to() {
            DOSSIER.with("/plan/commitmentsComplete", false)
                    .with("/monitoringReports/0/commitments/0/number", "17")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown("/monitoringReports/0/commitments/0/number");
        }

        @Test
        void a_document_that_refers_to_nothing_has_nothing_to_follow() {
            Draft.plan("\"commitments\": [{\"number\": \"1\"}]")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.NO_VALUE);
        }

        @Test
        void a_reference_into_a_document_that_is_not_there_cannot_be_followed() {
            Draft.coCreation("\"contributions\": [{\"id\": \"C1\", \"response\": {\"commitment\": \"1\"}}]")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.ABSENT_PART);
        }

        @ParameterizedTest
        @CsvSource({"1.7", "2/9"})
        void a_milestone_of_a_commitment_that_lists_none_is_not_known_to_be_missing(String number) {
            Draft.dossier("\"plan\": {\"id\": \"P\", \"commitments\": [{\"number\": \"1\", \"milestones\": []},"
                            + " {\"number\": \"2\"}]}, \"followUp\": {\"matrix\": [{\"milestone\": \"" + number
                            + "\"}]}")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotViolated();
        }

        @ParameterizedTest
        @CsvSource({"1/1.7", "9/1"})
        void a_milestone_said_to_be_of_another_commitment_does_not_exist(String number) {
            Draft.dossier("\"plan\": {\"id\": \"P\", \"commitments\": [{\"number\": \"1\", \"milestones\": []},"
                            + " {\"number\": \"2\"}]}, \"followUp\": {\"matrix\": [{\"milestone\": \"" + number
                            + "\"}]}")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated();
        }

        @Test
        void a_report_may_name_milestones_that_the_plan_does_not_list() {
            DOSSIER.without("/plan/commitments/0/milestones")
                    .without("/followUp")
                    .with("/completionReports/0/milestones/0/number", "1.7")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void where_contributions_are_not_listed_an_origin_is_not_known_to_be_missing() {
            DOSSIER.without("/coCreation/contributions").judged(DAY).rule(RULE).isSatisfied();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/coCreation/contributions/0/response/commitment",
                    "/coCreation/contributions/1/response/mergedInto",
                    "/coCreation/committee/meetings/0/present",
                    "/coCreation/committee/meetings/0/present/0",
                    "/plan/commitments/0/origins",
                    "/plan/commitments/0/origins/1",
                    "/completionReports/0/plan",
                    "/completionReports/0/milestones/0/number",
                    "/monitoringReports/0/commitments/0/number",
                    "/followUp/matrix/1/milestone"
                })
        void a_reference_that_cannot_be_read_is_unknown(String place) {
            DOSSIER.unreadable(place).judged(DAY).rule(RULE).isUndetermined().unknown(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/completionReports/0/commitment", "/plan/commitmentsComplete"})
        void where_a_reference_is_looked_up_and_that_cannot_be_read_nothing_is_found_wrong(String place) {
            DOSSIER.with("/plan/commitmentsComplete", false)
                    .with("/completionReports/0/milestones/0/number", "1.2")
                    .with("/monitoringReports/0/commitments/0/number", "17")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isNotViolated();
        }

        @ParameterizedTest
        @CsvSource({
            "/coCreation/contributions/1/response/mergedInto, /coCreation/contributions",
            "/coCreation/contributions/1/response/mergedInto, /coCreation/diagnosis/findings/0",
            "/coCreation/contributions/1/response/mergedInto, /coCreation/diagnosis",
            "/coCreation/contributions/1/response/mergedInto, /coCreation/contributions/0/id",
            "/coCreation/committee/meetings/0/present/0, /coCreation/committee/members",
            "/coCreation/committee/meetings/0/present/0, /coCreation/committee/members/0",
            "/coCreation/committee/meetings/0/present/0, /coCreation/committee/members/0/id",
            "/plan/commitments/0/origins/0, /coCreation/contributions/0",
            "/plan/commitments/0/origins/0, /coCreation/contributions/0/id",
            "/plan/commitments/0/origins/0, /coCreation",
            "/monitoringReports/0/commitments/0/number, /plan/commitments",
            "/monitoringReports/0/commitments/0/number, /plan/commitments/0",
            "/monitoringReports/0/commitments/0/number, /plan/commitments/0/number",
            "/monitoringReports/0/commitments/0/number, /plan",
            "/followUp/matrix/0/milestone, /plan/commitments/0",
            "/followUp/matrix/0/milestone, /plan/commitments/0/number",
            "/followUp/matrix/0/milestone, /plan/commitments/0/milestones",
            "/followUp/matrix/0/milestone, /plan/commitments/0/milestones/0",
            "/followUp/matrix/0/milestone, /plan/commitments/0/milestones/0/number",
            "/followUp/plan, /plan/id",
            "/followUp/plan, /plan",
            "/followUp/plan, /previousPlans",
            "/followUp/plan, /previousPlans/0",
            "/followUp/plan, /previousPlans/0/id"
        })
        void what_could_be_referred_to_and_cannot_be_read_is_unknown(String reference, String place) {
            DOSSIER.withJson("/previousPlans", "[{\"id\": \"P0\"}]")
                    .with(reference, "X")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isNotViolated();
        }
    }

    @Nested
    class LinksAcyclic {
        private static final String RULE = "form.links-acyclic";

        /** 1.1 waits for 1.2, which waits for 1 of the second commitment. */
        private static final Draft PLAN = Draft.plan("""
                "commitments": [
                  {"number": "1", "milestones": [
                    {"number": "1.1", "dependsOn": ["1.2"]}, {"number": "1.2", "dependsOn": ["2/1"]}]},
                  {"number": "2", "milestones": [{"number": "1"}, {"number": "2"}]}]
                """);

        private static final String FIRST = "/commitments/0/milestones/0";

        @Test
        void a_chain_that_comes_to_an_end_is_no_circle() {
            PLAN.judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void a_milestone_that_waits_for_itself_never_begins() {
            PLAN.with(FIRST + "/dependsOn/0", "1.1")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .weighing(Severity.ERROR)
                    .as("cycle")
                    .at(FIRST)
                    .relatedTo(FIRST + "/dependsOn")
                    .withInput("milestones", List.of("1/1.1"));
        }

        @Test
        void every_milestone_of_a_circle_is_found_and_none_that_leads_into_it() {
            PLAN.withJson("/commitments/1/milestones/0/dependsOn", "[\"1/1.2\"]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolatedAt("/commitments/0/milestones/1", "/commitments/1/milestones/0");
        }

        @Test
        void a_circle_names_its_milestones() {
            PLAN.withJson("/commitments/1/milestones/0/dependsOn", "[\"1.1\"]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolatedAt(FIRST, "/commitments/0/milestones/1", "/commitments/1/milestones/0");
        }

        @Test
        void a_milestone_that_does_not_exist_cannot_be_waited_for() {
            PLAN.withJson(FIRST + "/dependsOn", "[\"1.2\", \"1.7\"]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("unknown")
                    .at(FIRST)
                    .relatedTo(FIRST + "/dependsOn/1")
                    .withInput("milestone", "1.7");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2/9", "9"})
        void a_milestone_of_a_commitment_that_lists_none_may_be_waited_for(String number) {
            Draft unlisted = PLAN.without("/commitments/1/milestones")
                    .withJson("/commitments/0/milestones/1/dependsOn", "[]")
                    .with(FIRST + "/dependsOn/0", number);
            unlisted.judged(DAY).rule(RULE).isNotApplicable(Reason.ABSENT_PART);
            unlisted.with(FIRST + "/dependsOn/0", "1/9").judged(DAY).rule(RULE).isViolated();
            unlisted.withJson(FIRST + "/dependsOn", "[\"1.2\", \"2/9\"]")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void a_bare_number_of_another_commitment_is_clear_where_only_one_bears_it() {
            PLAN.with(FIRST + "/dependsOn/0", "2").judged(DAY).rule(RULE).isSatisfied();
        }

        @Test
        void a_bare_number_of_other_commitments_that_two_bear_leads_to_none() {
            PLAN.withJson("/commitments/-", "{\"number\": \"3\", \"milestones\": [{\"number\": \"2\"}]}")
                    .with(FIRST + "/dependsOn/0", "2")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .about(FIRST + "/dependsOn/0");
        }

        @Test
        void a_bare_number_is_looked_up_in_its_own_commitment_first() {
            PLAN.with("/commitments/1/milestones/1/number", "1.2")
                    .judged(DAY)
                    .rule(RULE)
                    .isSatisfied();
        }

        @Test
        void a_commitment_without_a_number_still_holds_its_own_milestones() {
            Draft.plan("""
                            "commitments": [
                              {"milestones": [{"number": "1"}, {"number": "2", "dependsOn": ["1"]}]},
                              {"milestones": [{"number": "1"}]}]
                            """).judged(DAY).rule(RULE).isNotViolated();
        }

        @Test
        void a_plan_that_lists_only_some_of_its_commitments_may_have_the_milestone_waited_for() {
            PLAN.with("/commitmentsComplete", false)
                    .with(FIRST + "/dependsOn/0", "9/1")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .unknown(FIRST + "/dependsOn/0");
        }

        @Test
        void a_milestone_that_may_be_missing_does_not_hide_a_circle() {
            PLAN.with("/commitmentsComplete", false)
                    .withJson(FIRST + "/dependsOn", "[\"9/1\", \"1.1\"]")
                    .judged(DAY)
                    .rule(RULE)
                    .isViolated()
                    .as("cycle");
        }

        @Test
        void a_milestone_that_waits_for_none_is_not_judged() {
            Draft alone = Draft.plan("\"commitments\": [{\"number\": \"1\", \"milestones\": [{\"number\": \"1\"}]}]");
            alone.judged(DAY).rule(RULE).isNotApplicable(Reason.NO_VALUE);
            alone.withJson("/commitments/0/milestones/0/dependsOn", "[]")
                    .judged(DAY)
                    .rule(RULE)
                    .isNotApplicable(Reason.EMPTY_LIST);
            alone.without("/commitments/0/milestones").judged(DAY).rule(RULE).isNotApplicable(Reason.NO_SUBJECT);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/commitments/1",
                    "/commitments/1/number",
                    "/commitments/1/milestones",
                    "/commitments/1/milestones/1",
                    "/commitments/1/milestones/1/number"
                })
        void a_milestone_that_cannot_be_read_may_be_the_one_waited_for(String place) {
            PLAN.with(FIRST + "/dependsOn/0", "2/9")
                    .withJson("/commitments/0/milestones/1/dependsOn", "[]")
                    .unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndeterminedAt(FIRST)
                    .unknown(FIRST + "/dependsOn/0");
        }

        @Test
        void whether_the_commitments_are_complete_may_be_unknown() {
            PLAN.with("/commitmentsComplete", false)
                    .with(FIRST + "/dependsOn/0", "9/1")
                    .unreadable("/commitmentsComplete")
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined();
        }

        @ParameterizedTest
        @ValueSource(strings = {FIRST + "/dependsOn", FIRST + "/dependsOn/0"})
        void what_a_milestone_waits_for_and_cannot_be_read_is_unknown(String place) {
            PLAN.unreadable(place)
                    .judged(DAY)
                    .rule(RULE)
                    .isUndetermined()
                    .at(FIRST)
                    .unknown(place);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/previousPlans/0/commitments/1", "/previousPlans/0/commitments/1/milestones/0/number"})
        void a_milestone_of_an_earlier_plan_that_cannot_be_read_may_be_the_one_waited_for(String place) {
            Draft.dossier("""
                            "plan": {"commitments": [{"number": "1"}]},
                            "previousPlans": [{"id": "P0", "commitments": [
                              {"number": "1", "milestones": [{"number": "1", "dependsOn": ["2/1"]}]},
                              {"number": "2", "milestones": [{"number": "1"}]}]}]
                            """).unreadable(place).judged(DAY).rule(RULE).isNotViolated();
        }

        @Test
        void a_long_chain_of_milestones_is_followed_to_its_end() {
            StringBuilder chain = new StringBuilder();
            for (int i = 0; i < 2_000; i++) {
                chain.append(i == 0 ? "" : ",")
                        .append("{\"number\": \"")
                        .append(i)
                        .append("\", \"dependsOn\": [\"")
                        .append((i + 1) % 2_000)
                        .append("\"]}");
            }
            Draft circle = Draft.plan("\"commitments\": [{\"number\": \"1\", \"milestones\": [" + chain + "]}]");
            assertThat(circle.judged(DAY).assessment().verdicts(RULE))
                    .hasSize(100)
                    .last()
                    .matches(verdict -> verdict.more() == 1_900);
        }
    }
}
