package io.github.pacto4j.book.ogp;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.book.Judging;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentRulesTest {
    private static final String COMMITMENT = "/commitments/0";

    private static final Draft PLAN = Draft.plan("""
            "collectivity": "01.571.01.11", "programme": "OGP_LOCAL", "status": "IN_CONSULTATION",
            "commitments": [{"number": "1", "ogpId": "MATET0003", "problem": "a", "statusQuo": "b",
              "description": "c", "contribution": "d", "longTermGoal": "e", "unit": "f",
              "relevance": [{"value": "CIVIC_PARTICIPATION"}, {"value": "TECHNOLOGY_AND_INNOVATION"}],
              "policyAreas": ["OPEN_DATA"], "sectors": ["ENERGY"], "period": {"start": "2023", "end": "2024"}}]
            """);

    private static Judging.ByRule judged(Draft draft, String rule) {
        Ask ask = Ask.on(LocalDate.parse("2024-06-15")).books("OGP_LOCAL");
        return Judging.judged(Pacto.with(WorkingDays.unknown()), draft, ask).rule(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "problem",
                "statusQuo",
                "description",
                "contribution",
                "longTermGoal",
                "relevance",
                "policyAreas",
                "sectors",
                "period",
                "period/start",
                "period/end",
                "unit"
            })
    void a_page_gives_every_field(String field) {
        String place = COMMITMENT + "/" + field;
        judged(PLAN, "ogp.sheet-fields").isSatisfied();
        judged(PLAN.without(place), "ogp.sheet-fields")
                .isViolated()
                .weighing(Severity.WARNING)
                .at(COMMITMENT)
                .withInput("fields", List.of("label.sheet." + field.replace('/', '.')));
        judged(PLAN.unreadable(place), "ogp.sheet-fields").isUndetermined().unknown(place);
        judged(PLAN.without(place).with("/status", "DRAFT"), "ogp.sheet-fields").isNotApplicable(Reason.NOT_YET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MATET0003", "MO0045", "MABMK0007"})
    void an_identifier_is_two_or_five_capitals_and_four_digits(String id) {
        judged(PLAN.with(COMMITMENT + "/ogpId", id), "ogp.identifier").isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MATE0003", "MATET003", "MATET00034", "matet0003", "M0045", "", " MO0045"})
    void any_other_identifier_is_not_one_of_the_partnership(String id) {
        judged(PLAN.with(COMMITMENT + "/ogpId", id), "ogp.identifier")
                .isViolated()
                .at(COMMITMENT)
                .weighing(Severity.INFO)
                .relatedTo(COMMITMENT + "/ogpId");
    }

    @Test
    void a_commitment_without_an_identifier_has_not_been_given_one() {
        judged(PLAN.without(COMMITMENT + "/ogpId"), "ogp.identifier").isNotApplicable(Reason.NO_VALUE);
        judged(PLAN.unreadable(COMMITMENT + "/ogpId"), "ogp.identifier").isUndetermined();
    }

    @Test
    void technology_alone_does_not_open_government() {
        String rule = "ogp.open-government-lens";
        String relevance = COMMITMENT + "/relevance";
        judged(PLAN, rule).isSatisfied();
        judged(PLAN.without(relevance + "/0"), rule)
                .isViolated()
                .as("technology")
                .weighing(Severity.ERROR)
                .at(COMMITMENT);
        judged(PLAN.withJson(relevance, "[]"), rule).isViolated().as("none");
        judged(PLAN.without(relevance), rule).isViolated().as("absent");
        judged(PLAN.without(relevance + "/0/value").without(relevance + "/1"), rule)
                .isViolated()
                .as("none");
        judged(PLAN.unreadable(relevance + "/0/value"), rule).isUndetermined();
        judged(PLAN.unreadable(relevance + "/0"), rule).isUndetermined();
        judged(PLAN.unreadable(relevance), rule).isUndetermined();
    }

    @Test
    void more_than_five_commitments_are_unusual() {
        String rule = "ogp.few-commitments";
        String five =
                "[{\"number\":\"1\"},{\"number\":\"2\"},{\"number\":\"3\"},{\"number\":\"4\"},{\"number\":\"5\"}]";
        Draft plan = PLAN.withJson("/commitments", five);
        judged(plan, rule).isSatisfied();
        judged(plan.withJson("/commitments/-", "{\"number\":\"6\"}"), rule)
                .isViolated()
                .at("")
                .weighing(Severity.INFO)
                .withInput("commitments", 6)
                .withInput("usual", 5);
        judged(PLAN.withJson("/commitments", "[]"), rule).isSatisfied();
        judged(PLAN.without("/commitments"), rule).isUndetermined();
        judged(plan.with("/commitmentsComplete", false), rule).isUndetermined();
        judged(plan.with("/commitments/-", true), rule).isUndetermined();
        judged(plan.with("/commitmentsComplete", false).withJson("/announced", "{\"commitments\": 12}"), rule)
                .isViolated()
                .withInput("commitments", 12);
    }
}
