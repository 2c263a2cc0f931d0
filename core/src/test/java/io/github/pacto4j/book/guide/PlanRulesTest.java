package io.github.pacto4j.book.guide;

import static io.github.pacto4j.book.guide.RegionPlan.PLAN;
import static io.github.pacto4j.book.guide.RegionPlan.judged;

import io.github.pacto4j.book.Draft;
import io.github.pacto4j.plan.PlanQuestion;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRulesTest {
    private static final String COMMITMENT = "/commitments/0";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guide.duration",
                "guide.english-version",
                "guide.outline-complete",
                "guide.national-plan-considered",
                "guide.performance-and-impact",
                "guide.several-fields",
                "guide.title-open-region",
                "guide.participation-threshold"
            })
    void a_whole_plan_satisfies(String rule) {
        judged(PLAN, rule).isSatisfied();
        judged(PLAN.with("/collectivity", "01.571.01.11"), rule).isNotApplicable(Reason.OTHER_TIER);
    }

    @ParameterizedTest
    @CsvSource({"2025-11, 23", "2026-01, 25"})
    void a_plan_one_month_off_two_years_is_found(String end, int months) {
        judged(PLAN.with("/period/end", end), "guide.duration")
                .isViolated()
                .at("/period")
                .weighing(Severity.WARNING)
                .withInput("months", months)
                .withInput("expected", 24);
    }

    @Test
    void a_plan_of_which_an_end_is_not_known_has_no_length() {
        judged(PLAN.without("/period"), "guide.duration").isUndetermined();
        judged(PLAN.without("/period/end"), "guide.duration").isUndetermined();
        judged(PLAN.unreadable("/period/start"), "guide.duration").isUndetermined();
        judged(PLAN.with("/period/end", "2023"), "guide.duration").isNotApplicable(Reason.PREMISE_NOT_MET);
    }

    @Test
    void every_text_of_a_published_plan_exists_in_english() {
        String rule = "guide.english-version";
        judged(PLAN.withJson(COMMITMENT + "/unit", "{\"fr\": \"Finances\"}"), rule)
                .isViolated()
                .at("")
                .withInput("places", List.of(COMMITMENT + "/unit"))
                .relatedTo(COMMITMENT + "/unit");
        judged(PLAN.withJson("/narrative/introduction.context", "{\"fr\": \"a\", \"ar\": \"ب\"}"), rule)
                .isViolated();
        judged(PLAN.withJson(COMMITMENT + "/unit", "{\"fr\": \"Finances\", \"en\": \" \"}"), rule)
                .isViolated();
        judged(PLAN.with("/language", "fr"), rule).isViolated();
        judged(Draft.plan("\"collectivity\": \"02\", \"status\": \"PUBLISHED\""), rule)
                .isViolated()
                .as("absent");
    }

    @Test
    void names_and_the_papers_of_the_council_stay_in_their_language() {
        judged(
                        PLAN.withJson(COMMITMENT + "/partners/0/name", "{\"fr\": \"Ministère\"}")
                                .withJson("/history/3/reason", "{\"fr\": \"Publication\"}")
                                .withJson("/endorsements", "[{\"organisation\": {\"fr\": \"Association\"}}]"),
                        "guide.english-version")
                .isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/language", "/title", COMMITMENT, COMMITMENT + "/unit", "/narrative/introduction.context"})
    void a_text_that_cannot_be_read_may_be_english(String place) {
        judged(PLAN.unreadable(place), "guide.english-version").isUndetermined();
    }

    @Test
    void an_unpublished_plan_need_not_be_in_english() {
        judged(PLAN.without("/history").with("/status", "ADOPTED").with("/language", "fr"), "guide.english-version")
                .isNotApplicable(Reason.NOT_YET);
    }

    @Test
    void each_part_of_the_outline_is_there() {
        String rule = "guide.outline-complete";
        judged(PLAN.without("/narrative/introduction.context"), rule)
                .isViolated()
                .weighing(Severity.ERROR)
                .at("")
                .withInput("parts", List.of("label.outline.introduction"));
        judged(PLAN.without("/narrative/efforts.achievements"), rule).isSatisfied();
        judged(PLAN.withJson("/narrative", "{}").withJson("/commitments", "[]"), rule)
                .isViolated()
                .withInput(
                        "parts",
                        List.of(
                                "label.outline.introduction",
                                "label.outline.efforts",
                                "label.outline.methodology",
                                "label.outline.commitments"));
        judged(PLAN.without("/narrative"), rule).isViolated();
        judged(PLAN.unreadable("/narrative"), rule).isUndetermined();
        judged(PLAN.unreadable("/commitments"), rule).isUndetermined();
        judged(PLAN.without("/commitments").with("/commitmentsComplete", false), rule)
                .isUndetermined()
                .missing("/commitments");
        judged(PLAN.unreadable("/narrative/introduction.context"), rule).isUndetermined();
    }

    @Test
    void an_answer_that_cannot_be_read_belongs_to_its_own_part_of_the_outline() {
        String rule = "guide.outline-complete";
        Draft unread = PLAN.without("/narrative/introduction.context").unreadable("/narrative/efforts.achievements");
        judged(unread, rule).isViolated().withInput("parts", List.of("label.outline.introduction"));
        judged(PLAN.withJson("/narrative", "{\"fr\": \"Un seul texte\"}"), rule)
                .isUndetermined()
                .missing("/narrative");
    }

    @Test
    void an_excerpt_does_not_say_that_the_plan_lacks_what_it_leaves_out() {
        String rule = "guide.outline-complete";
        Draft excerpt = PLAN.with("/commitmentsComplete", false);
        judged(excerpt, rule).isSatisfied();
        judged(excerpt.without("/narrative/introduction.context"), rule)
                .isUndetermined()
                .missing("/narrative");
        judged(excerpt.without("/narrative").without("/commitments"), rule)
                .isUndetermined()
                .missing("/narrative", "/commitments");
        Draft emptied = excerpt;
        for (PlanQuestion question : PlanQuestion.values()) {
            if (question.code().startsWith("introduction.")) {
                emptied = emptied.with("/narrative/" + question.code(), " ");
            }
        }
        judged(emptied, rule).isViolated().withInput("parts", List.of("label.outline.introduction"));
        judged(excerpt.without("/narrative/introduction.context").unreadable("/commitmentsComplete"), rule)
                .isUndetermined()
                .missing("/commitmentsComplete");
        judged(PLAN.with("/commitmentsComplete", true).without("/narrative/introduction.context"), rule)
                .isViolated();
    }

    @Test
    void the_relation_to_the_national_plan_is_told_in_words_or_by_a_link() {
        String rule = "guide.national-plan-considered";
        Draft silent = PLAN.without("/narrative/efforts.nationalPlan");
        String links = COMMITMENT + "/links";
        judged(silent, rule).isViolated().at("/narrative").weighing(Severity.WARNING);
        judged(silent.withJson(links, "[{\"kind\": \"SDG\", \"reference\": \"16\"}]"), rule)
                .isViolated();
        judged(silent.withJson(links, "[{\"kind\": \"NATIONAL_PLAN\"}]"), rule).isViolated();
        judged(silent.withJson(links, "[{\"kind\": \"NATIONAL_PLAN\", \"reference\": \"MO0045\"}]"), rule)
                .isSatisfied();
        judged(silent.withJson(links, "[{\"kind\": true, \"reference\": \"MO0045\"}]"), rule)
                .isUndetermined();
        judged(silent.with("/commitmentsComplete", false), rule).isUndetermined();
        judged(PLAN.unreadable("/narrative/efforts.nationalPlan"), rule).isUndetermined();
    }

    @Test
    void a_plan_has_indicators_of_both_kinds() {
        String rule = "guide.performance-and-impact";
        String indicators = COMMITMENT + "/indicators";
        judged(PLAN.without(indicators + "/0"), rule).isViolated().at("").withInput("kinds", List.of("PERFORMANCE"));
        judged(PLAN.without(indicators + "/1"), rule).isViolated().withInput("kinds", List.of("IMPACT"));
        judged(PLAN.without(indicators + "/1/kind"), rule).isViolated();
        judged(PLAN.without("/commitments"), rule).isViolated().withInput("kinds", List.of("PERFORMANCE", "IMPACT"));
        judged(PLAN.unreadable(indicators + "/1/kind"), rule).isUndetermined().unknown(indicators + "/1/kind");
        judged(PLAN.unreadable(indicators), rule).isUndetermined();
        judged(PLAN.without(indicators).with("/commitmentsComplete", false), rule)
                .isUndetermined();
    }

    @Test
    void the_commitments_bear_on_several_fields() {
        String rule = "guide.several-fields";
        Draft one = PLAN.withJson(COMMITMENT + "/policyAreas", "[\"OPEN_DATA\"]");
        judged(one, rule).isViolated().weighing(Severity.INFO).withInput("fields", 1);
        judged(one.withJson(COMMITMENT + "/sectors", "[\"ENERGY\", \"In words\"]"), rule)
                .isSatisfied();
        judged(one.without(COMMITMENT + "/sectors"), rule).isViolated();
        judged(one.without(COMMITMENT + "/sectors").without(COMMITMENT + "/policyAreas"), rule)
                .isUndetermined()
                .missing(COMMITMENT + "/policyAreas", COMMITMENT + "/sectors");
        judged(one.with("/commitmentsComplete", false), rule).isUndetermined();
        judged(PLAN.without("/commitments"), rule).isUndetermined();
        judged(PLAN.withJson("/commitments", "[]"), rule).isViolated().withInput("fields", 0);
        judged(PLAN.unreadable("/commitments"), rule).isUndetermined();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Plan d'action de la RÉGION  OUVERTE de l'Oriental, ",
        "fr, Plan d'action commun des régions ouvertes, ",
        "en, Open Region action plan for the Open Government Partnership, ",
        "ar, برنامج عمل الجهة المنفتحة, ",
        "fr, Plan d'action pour un gouvernement ouvert, government",
        "en, Open government action plan, government",
        "ar, خطة عمل الحكومة المنفتحة, government",
        "fr, Plan d'action 2024-2025, region"
    })
    void the_title_names_the_open_region(String language, String title, String variant) {
        Draft plan = PLAN.withJson("/title", "{\"" + language + "\": \"" + title + "\"}");
        if (variant == null) {
            judged(plan, "guide.title-open-region").isSatisfied();
        } else {
            judged(plan, "guide.title-open-region").isViolated().as(variant).relatedTo("/title");
        }
    }

    @Test
    void a_title_in_a_language_without_a_known_phrase_is_not_judged() {
        judged(PLAN.withJson("/title", "{\"zgh\": \"ⴰⵣⵓⵍ\"}"), "guide.title-open-region")
                .isUndetermined();
        judged(PLAN.without("/title"), "guide.title-open-region").isUndetermined();
        judged(PLAN.unreadable("/title"), "guide.title-open-region").isUndetermined();
    }

    @Test
    void the_methodology_speaks_of_the_criteria_and_the_threshold_was_kept() {
        String rule = "guide.participation-threshold";
        String answer = "/narrative/methodology.participation";
        judged(PLAN.without(answer), rule).isViolated().as("criteria").at("/narrative");
        judged(PLAN.without("/thresholdMet"), rule).isViolated().as("threshold").at("");
        judged(PLAN.without(answer).without("/thresholdMet"), rule).isViolated().as("both");
        judged(PLAN.with("/thresholdMet", false), rule)
                .isViolated()
                .as("missed")
                .relatedTo("/thresholdMet");
        judged(PLAN.unreadable(answer), rule).isUndetermined().unknown(answer);
        judged(PLAN.unreadable("/thresholdMet"), rule).isUndetermined();
        judged(PLAN.unreadable(answer).without("/thresholdMet"), rule)
                .isViolated()
                .as("threshold");
    }
}
