package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Books;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RulesTest {
    @Test
    void the_list_holds_the_whole_catalogue_and_marks_what_is_checked() {
        CommandRun run = pacto("rules", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        for (RuleBook book : Books.all()) {
            for (CatalogueEntry entry : book.entries()) {
                String mark = book.hasCode(entry.id()) ? "[x] " : "[ ] ";
                assertThat(run.out()).contains(mark + entry.id() + " (");
            }
        }
        assertThat(run.out()).contains("Rules in the catalogue: 176.");
    }

    @Test
    void the_list_as_json_is_one_rule_a_line() {
        assertThat(pacto("rules", "--format", "json").json())
                .hasSize(176)
                .allSatisfy(rule -> assertThat(rule.get("title").asString()).isNotBlank());
    }

    @Test
    void a_rule_is_shown_with_its_purpose_figures_sources_and_remedy() {
        CommandRun run = pacto("rules", "pacto.duration", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Why it exists: The network's members move in common two-year cycles.")
                .contains("Severity: warning")
                .contains("Chosen for: PACTO")
                .contains("Reads: action plan or openness programme")
                .contains("expectedMonths = 24 (months), REMACTO")
                .contains("REMACTO – Moroccan network of open local authorities")
                .contains("To do: ");
    }

    @Test
    void a_rule_says_what_it_reads_and_which_step_of_the_plan_hangs_on_it() {
        assertThat(pacto("rules", "law.session-month", "--lang", "en").out())
                .contains("Reads: action plan or openness programme, or membership application")
                .contains("Guards: Adopt")
                .contains("sessionMonths (Region) = 3 7 10 (list), 111-14, art. 36");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void every_rule_can_be_shown_in_every_language(String language) {
        for (RuleBook book : Books.all()) {
            for (CatalogueEntry entry : book.entries()) {
                CommandRun text = pacto("rules", entry.id(), "--lang", language);
                assertThat(text.exitCode()).as(entry.id() + text.err()).isZero();
                assertThat(text.out()).as(entry.id()).contains(entry.id()).doesNotContainPattern("\\{[a-z]\\w*}");

                JsonNode json = pacto("rules", entry.id(), "--lang", language, "--format", "json")
                        .json()
                        .get(0);
                assertThat(json.get("id").asString()).isEqualTo(entry.id());
                assertThat(text.out()).contains(json.get("why").asString());
                assertThat(json.get("sources").size()).as(entry.id()).isPositive();
            }
        }
    }

    @Test
    void sections_of_a_source_are_named_in_the_language_asked_for() {
        assertThat(pacto("rules", "guide.team-composed").out()).contains("axe").doesNotContain("axis");
        assertThat(pacto("rules", "guide.team-composed", "--lang", "ar").out()).contains("المحور");
    }

    @Test
    void an_unknown_rule_is_answered_with_those_of_a_similar_name() {
        CommandRun run = pacto("rules", "committee", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Unknown rule: committee.", "pacto.committee-mixed");
        assertThat(pacto("rules", "nothing-alike", "--lang", "en").err()).contains("shows the catalogue");
    }
}
