package io.github.pacto4j.book.law;

import static io.github.pacto4j.book.law.Council.judged;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsultativeBodyRulesTest {
    private static final String RULE = "law.consultative-bodies";

    private static Draft profile(String collectivity, String bodies) {
        return Draft.document(
                "collectivity-profile/1",
                "\"collectivity\": \"" + collectivity + "\", \"consultativeBodies\": " + bodies);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01.571", "00.000.00.00"})
    void a_province_or_a_commune_has_one_body(String collectivity) {
        judged(profile(collectivity, "[\"EQUITY_AND_GENDER\"]")).rule(RULE).isSatisfied();
        judged(profile(collectivity, "[\"YOUTH\", \"ECONOMIC\"]"))
                .rule(RULE)
                .isViolated()
                .weighing(Severity.WARNING)
                .at("")
                .relatedTo("/consultativeBodies")
                .withInput("wanting", List.of("EQUITY_AND_GENDER"));
    }

    @Test
    void a_region_has_three() {
        judged(profile("01", "[\"ECONOMIC\", \"EQUITY_AND_GENDER\", \"YOUTH\"]"))
                .rule(RULE)
                .isSatisfied();
        judged(profile("01", "[\"EQUITY_AND_GENDER\", \"YOUTH\"]"))
                .rule(RULE)
                .isViolated()
                .from("111-14")
                .withInput("wanting", List.of("ECONOMIC"));
    }

    @Test
    void a_body_by_another_name_is_another_body() {
        judged(profile("00.000.00.00", "[\"Conseil des quartiers\"]"))
                .rule(RULE)
                .isViolated();
    }

    @Test
    void a_collectivity_that_says_it_has_none_has_none() {
        judged(profile("01", "[]"))
                .rule(RULE)
                .isViolated()
                .withInput("wanting", List.of("EQUITY_AND_GENDER", "YOUTH", "ECONOMIC"));
    }

    @Test
    void what_is_not_told_or_cannot_be_read_is_unknown() {
        Draft silent = profile("01", "[]").without("/consultativeBodies");
        judged(silent).rule(RULE).isUndetermined().missing("/consultativeBodies");
        judged(profile("01", "[\"YOUTH\", 7]")).rule(RULE).isUndetermined().missing("/consultativeBodies");
        judged(profile("00.000.00.00", "[\"EQUITY_AND_GENDER\", 7]")).rule(RULE).isSatisfied();
    }

    @Test
    void the_tier_must_be_known() {
        judged(profile("99.999", "[]")).rule(RULE).isUndetermined();
    }

    @Test
    void before_the_organic_laws_none_was_asked_for() {
        judged(profile("01", "[]"), "2015-07-22").rule(RULE).isNotApplicable(Reason.NOT_YET_IN_FORCE);
    }
}
