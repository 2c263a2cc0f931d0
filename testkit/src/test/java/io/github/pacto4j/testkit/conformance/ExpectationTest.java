package io.github.pacto4j.testkit.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.text.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationTest {
    private static final String RULE = "pacto.duration";
    private static final String VERDICT = """
            {"rule": "pacto.duration", "status": "VIOLATED", "severity": "WARNING", "pointer": "/plan/period",
             "related": ["/plan/a", "/plan/b"], "missing": ["/plan/axes"], "variant": "long", "subjects": 2,
             "reason": "NO_VALUE", "source": {"document": "REMACTO"}, "inputs": {"months": 36.0, "of": ["x", {"y": 1}]}}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"verdicts\": 1",
                "\"pointers\": [\"/plan/period\"]",
                "\"among\": \"/plan/period\", \"variant\": \"long\"",
                "\"related\": [\"/plan/b\", \"/plan/a\"]",
                "\"about\": [\"/plan/b\", \"/plan/period\"]",
                "\"missing\": [\"/plan/axes\"]",
                "\"unknown\": [\"/plan/axes/0\"]",
                "\"unknown\": [\"/plan\"]",
                "\"severity\": \"WARNING\", \"source\": \"REMACTO\", \"subjects\": 2, \"reason\": \"NO_VALUE\"",
                "\"inputs\": {\"months\": 36}",
                "\"inputs\": {\"of\": [\"x\", {\"y\": 1.0}]}"
            })
    void an_answer_that_says_what_is_expected_passes(String expected) {
        assertThat(differences("\"status\": \"VIOLATED\", " + expected, VERDICT))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"verdicts\": 2",
                "\"pointers\": [\"/plan\"]",
                "\"among\": \"/plan\"",
                "\"related\": [\"/plan/a\"]",
                "\"about\": [\"/plan/c\"]",
                "\"missing\": []",
                "\"unknown\": [\"/plan/axe\"]",
                "\"variant\": \"short\"",
                "\"severity\": \"ERROR\"",
                "\"source\": \"GUIDE\"",
                "\"subjects\": 1",
                "\"reason\": \"NOT_YET\"",
                "\"inputs\": {\"months\": 35}",
                "\"inputs\": {\"of\": [\"x\"]}",
                "\"inputs\": {\"other\": 1}"
            })
    void an_answer_that_differs_in_one_thing_is_told(String expected) {
        assertThat(differences("\"status\": \"VIOLATED\", " + expected, VERDICT))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"SATISFIED", "UNDETERMINED", "NOT_APPLICABLE", "NOT_JUDGED", "NOT_CHOSEN"})
    void the_status_of_a_rule_is_that_of_its_worst_verdict(String status) {
        assertThat(differences("\"status\": \"" + status + "\"", VERDICT)).hasSize(1);
        assertThat(differences("\"status\": \"VIOLATED\"", VERDICT.replace("VIOLATED", "SATISFIED") + "," + VERDICT))
                .isEmpty();
    }

    @Test
    void a_rule_may_be_expected_to_hold_nothing_against_a_document() {
        assertThat(differences("\"statusNot\": \"VIOLATED\"", VERDICT)).hasSize(1);
        assertThat(differences("\"statusNot\": \"VIOLATED\"", VERDICT.replace("VIOLATED", "SATISFIED")))
                .isEmpty();
        assertThat(differences("\"statusNot\": \"VIOLATED\"", "")).hasSize(1);
    }

    @Test
    void a_rule_without_verdict_was_not_judged_or_not_chosen() {
        Answer listed = Answer.read("{\"notJudged\": [\"pacto.duration\"]}".getBytes(UTF_8));
        assertThat(expectation("\"status\": \"NOT_JUDGED\"").differences(RULE, listed))
                .isEmpty();
        assertThat(expectation("\"status\": \"NOT_CHOSEN\"").differences(RULE, listed))
                .hasSize(1);
        assertThat(differences("\"status\": \"NOT_CHOSEN\"", "")).isEmpty();
    }

    @Test
    void an_implementation_need_not_tell_the_ways_in_which_a_rule_is_broken() {
        assertThat(differences("\"status\": \"VIOLATED\", \"variant\": \"short\"", VERDICT.replace("variant", "way")))
                .isEmpty();
    }

    private static Iterable<String> differences(String expected, String verdicts) {
        return expectation(expected)
                .differences(RULE, Answer.read(("{\"verdicts\": [" + verdicts + "]}").getBytes(UTF_8)));
    }

    private static Expectation expectation(String members) {
        return new Expectation((Json.Obj) JsonText.read(("{" + members + "}").getBytes(UTF_8)));
    }
}
