package io.github.pacto4j.book.form;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipationRulesTest {
    private static final String RULE = "form.participants-add-up";
    private static final String DAY = "2024-06-15";

    /** What the plan of Tétouan states: 376 participants, whose categories add up to 361. */
    private static final Draft TETOUAN = Draft.dossier("""
            "coCreation": {"participation": {
              "total": 376,
              "byCategory": {"CIVIL_SOCIETY": 258, "ACADEMIA": 5, "PRIVATE": 6, "INTERNATIONAL_NGO": 1,
                "ONLINE_SUGGESTIONS": 56, "UNAFFILIATED": 35},
              "counts": {"CIVIL_SOCIETY": "PERSONS", "ACADEMIA": "PERSONS", "INTERNATIONAL_NGO": "ORGANISATIONS",
                "ONLINE_SUGGESTIONS": "CONTRIBUTIONS", "UNAFFILIATED": "PERSONS"}}}
            """);

    private static final String FIGURES = "/coCreation/participation";

    @Test
    void tetouan_states_376_participants_whose_categories_add_up_to_361() {
        TETOUAN.judged(DAY)
                .rule(RULE)
                .isViolated()
                .weighing(Severity.WARNING)
                .from("TETOUAN")
                .at(FIGURES)
                .relatedTo(FIGURES + "/total", FIGURES + "/byCategory")
                .withInput("total", 376)
                .withInput("sum", 361)
                .withInput("difference", 15);
    }

    @Test
    void the_verdict_names_what_the_categories_count() {
        TETOUAN.judged(DAY)
                .rule(RULE)
                .isViolated()
                .withInput("counts", List.of("PERSONS", "ORGANISATIONS", "CONTRIBUTIONS"));
    }

    @ParameterizedTest
    @CsvSource({"362, 1", "360, -1"})
    void a_total_one_off_its_parts_is_found(int total, int difference) {
        TETOUAN.with(FIGURES + "/total", total)
                .judged(DAY)
                .rule(RULE)
                .isViolated()
                .withInput("sum", 361)
                .withInput("difference", difference);
    }

    @Test
    void a_total_equal_to_its_parts_adds_up() {
        TETOUAN.with(FIGURES + "/total", 361)
                .judged(DAY)
                .rule(RULE)
                .isSatisfied()
                .withInput("total", 361)
                .withInput("sum", 361);
    }

    @Test
    void nobody_in_any_category_makes_nobody_in_all() {
        TETOUAN.with(FIGURES + "/total", 0)
                .withJson(FIGURES + "/byCategory", "{\"CIVIL_SOCIETY\": 0, \"ACADEMIA\": 0}")
                .judged(DAY)
                .rule(RULE)
                .isSatisfied();
    }

    @Test
    void a_sum_too_large_for_an_integer_is_still_a_sum() {
        TETOUAN.withJson(FIGURES + "/byCategory", "{\"CIVIL_SOCIETY\": 2147483647, \"ACADEMIA\": 2147483647}")
                .judged(DAY)
                .rule(RULE)
                .isViolated()
                .withInput("sum", 4_294_967_294L);
    }

    @ParameterizedTest
    @ValueSource(strings = {FIGURES, FIGURES + "/total", FIGURES + "/byCategory"})
    void without_total_or_categories_it_cannot_be_said(String place) {
        TETOUAN.without(place).judged(DAY).rule(RULE).isUndetermined().missing(place);
    }

    @Test
    void a_total_with_an_empty_list_of_categories_is_one_without_categories() {
        TETOUAN.withJson(FIGURES + "/byCategory", "{}")
                .judged(DAY)
                .rule(RULE)
                .isUndetermined()
                .unknown(FIGURES + "/byCategory");
    }

    @Test
    void a_category_whose_number_is_null_is_unknown() {
        TETOUAN.withJson(FIGURES + "/byCategory/ACADEMIA", "null")
                .judged(DAY)
                .rule(RULE)
                .isUndetermined()
                .unknown(FIGURES + "/byCategory");
    }

    @Test
    void a_category_that_the_list_does_not_know_leaves_the_sum_open() {
        TETOUAN.with(FIGURES + "/byCategory/TOURISTS", 15)
                .judged(DAY)
                .rule(RULE)
                .isUndetermined()
                .unknown(FIGURES + "/byCategory");
    }

    @Test
    void a_dossier_without_a_co_creation_leaves_it_open() {
        Draft.dossier("").judged(DAY).rule(RULE).isUndetermined().missing("/coCreation");
    }

    @Test
    void a_plan_that_stands_alone_has_no_participants() {
        Draft.plan("").judged(DAY).rule(RULE).isNotJudged();
    }

    @Test
    void the_co_creation_of_the_next_cycle_is_not_the_one_judged() {
        TETOUAN.with(FIGURES + "/total", 361)
                .withJson("/nextCoCreation", "{\"participation\": {\"total\": 5, \"byCategory\": {\"ACADEMIA\": 4}}}")
                .judged(DAY)
                .rule(RULE)
                .isSatisfied();
        TETOUAN.with(FIGURES + "/total", 361)
                .withJson("/nextCoCreation", "{}")
                .unreadable("/nextCoCreation")
                .judged(DAY)
                .rule(RULE)
                .isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/coCreation",
                FIGURES,
                FIGURES + "/total",
                FIGURES + "/byCategory",
                FIGURES + "/byCategory/ACADEMIA"
            })
    void what_cannot_be_read_is_unknown(String place) {
        TETOUAN.unreadable(place).judged(DAY).rule(RULE).isUndetermined().unknown(place);
    }

    @Test
    void what_a_category_counts_is_not_needed_to_add_up() {
        TETOUAN.unreadable(FIGURES + "/counts/ACADEMIA").judged(DAY).rule(RULE).isViolated();
        TETOUAN.without(FIGURES + "/counts").judged(DAY).rule(RULE).isViolated();
    }
}
