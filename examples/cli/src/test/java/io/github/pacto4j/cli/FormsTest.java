package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Forms;
import io.github.pacto4j.text.CodeLists;
import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | annex-2 – Fiche d'engagement",
                "ar | بطاقة الالتزام (\u2068annex-2\u2069)",
                "en | annex-2 – Commitment sheet"
            })
    void the_list_names_every_form_in_the_language(String language, String line) {
        CommandRun run = pacto("forms", "--lang", language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).contains(line);
        for (CodeLists.Entry form : Forms.all()) {
            assertThat(run.out()).contains(form.code());
        }
    }

    @Test
    void the_list_as_json_is_one_form_a_line() {
        assertThat(pacto("forms", "--format", "json", "--lang", "en").json())
                .hasSameSizeAs(Forms.all())
                .allSatisfy(form -> assertThat(form.get("title").asString()).isNotBlank());
    }

    @Test
    void a_question_says_whether_it_asks_for_an_answer_where_the_answer_stands_and_who_asks() {
        assertThat(pacto("forms", "annex-2", "--lang", "en").out())
                .startsWith("annex-2 – Commitment sheet\nSource: GUIDE, annex 2 – DGCT guide")
                .contains("""
                              Answer: required
                              Stands in action-plan/1: commitments[].problem, commitments[].problemKinds
                              Source: GUIDE, annex 2
                        """);
    }

    @Test
    void an_answer_may_stand_in_several_documents() {
        assertThat(pacto("forms", "ogp-local-plan", "--lang", "en").out())
                .contains("Stands in action-plan/1: narrative.*\n")
                .contains("Stands in co-creation/1: spaces[].kind, spaces[].name, spaces[].url\n");
    }

    @Test
    void a_question_that_was_recalled_says_so_in_the_language() {
        assertThat(pacto("forms", "inception").out()).contains("OGP-LOCAL-INCEPTION (cité de mémoire, à vérifier)");
        assertThat(pacto("forms", "inception", "--lang", "ar").out()).contains("مذكور من الذاكرة");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void every_form_is_shown_question_by_question_in_every_language(String language) {
        Language spoken = Language.ofTag(language).orElseThrow();
        for (CodeLists.Entry form : Forms.all()) {
            CommandRun text = pacto("forms", form.code(), "--lang", language);
            assertThat(text.exitCode()).as(form.code() + text.err()).isZero();
            assertThat(text.out()).doesNotContainPattern("\\{[a-z]\\w*}");

            List<String> ids = new ArrayList<>();
            JsonNode json = pacto("forms", form.code(), "--lang", language, "--format", "json")
                    .json()
                    .get(0);
            for (JsonNode section : json.get("sections")) {
                section.get("questions")
                        .forEach(question -> ids.add(question.get("id").asString()));
            }
            for (Forms.Question question : Forms.of(form.code())) {
                assertThat(text.out())
                        .contains(
                                question.id(),
                                question.prompt().in(spoken).orElseThrow(),
                                question.sectionTitle().in(spoken).orElseThrow())
                        .contains(question.paths());
            }
            assertThat(ids)
                    .containsExactlyInAnyOrderElementsOf(Forms.of(form.code()).stream()
                            .map(Forms.Question::id)
                            .toList());
        }
    }

    @Test
    void sources_of_every_form_are_named_without_words_of_another_language() {
        for (CodeLists.Entry form : Forms.all()) {
            assertThat(pacto("forms", form.code()).lines())
                    .filteredOn(line -> line.strip().startsWith("Source"))
                    .allSatisfy(line -> assertThat(line)
                            .doesNotContainPattern("\\b(axis|step|form|pages of|eligibility|recalled|library)\\b"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Formulaire inconnu\u00A0: annex-9. Formulaires\u00A0: annex-1, annex-2",
                "ar | استمارة غير معروفة: \u2068annex-9\u2069. الاستمارات: \u2068annex-1\u2069",
                "en | Unknown form: annex-9. Forms: annex-1, annex-2"
            })
    void an_unknown_form_is_answered_with_those_that_exist(String language, String message) {
        CommandRun run = pacto("forms", "annex-9", "--lang", language);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message, "end-of-commitment", "pacto forms --help");
    }
}
