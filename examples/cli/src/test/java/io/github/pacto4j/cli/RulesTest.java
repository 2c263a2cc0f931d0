package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Books;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.RuleBook;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RulesTest {
    @Test
    void the_list_holds_the_whole_catalogue_without_marks() {
        CommandRun run = pacto("rules", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        for (RuleBook book : Books.all()) {
            for (CatalogueEntry entry : book.entries()) {
                assertThat(book.hasCode(entry.id())).as(entry.id()).isTrue();
                assertThat(run.out()).contains("\n" + entry.id() + " (");
            }
        }
        assertThat(run.out()).contains("Rules in the catalogue: 176.").doesNotContain("[x]", "[ ]", "this version");
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

    @ParameterizedTest
    @CsvSource({"fr, 'art. 16 et 17'", "en, 'art. 16 and 17'", "ar, 'المادتان \u206816\u2069 و\u206817\u2069'"})
    void two_articles_are_named_as_two(String language, String articles) {
        assertThat(pacto("rules", "law.request-answered", "--lang", language).out())
                .contains(articles);
    }

    @ParameterizedTest
    @CsvSource({"fr, 'art. 19 à 21'", "en, 'art. 19 to 21'", "ar, 'المواد من \u206819\u2069 إلى \u206821\u2069'"})
    void more_articles_are_named_by_the_first_and_the_last(String language, String articles) {
        String all = Books.all().stream()
                .flatMap(book -> book.entries().stream())
                .map(entry -> pacto("rules", entry.id(), "--lang", language).out())
                .collect(Collectors.joining());

        assertThat(all).contains(articles);
    }

    @Test
    void capitals_in_the_id_of_a_rule_do_not_matter() {
        assertThat(pacto("rules", "PACTO.Duration").out())
                .isEqualTo(pacto("rules", "pacto.duration").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pacto.duratoin", "pactoduration", "pacto.durations", "PACTO.DURATOIN"})
    void a_rule_with_a_slip_is_answered_with_the_one_that_was_meant(String written) {
        CommandRun run = pacto("rules", written, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Unknown rule: " + written + ".", "Did you mean: pacto.duration?");
    }

    @Test
    void an_unknown_rule_is_answered_with_those_of_a_similar_name() {
        CommandRun run = pacto("rules", "committee", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Unknown rule: committee.", "pacto.committee-mixed");
        assertThat(pacto("rules", "nothing-alike", "--lang", "en").err()).contains("shows the catalogue");
    }
}
