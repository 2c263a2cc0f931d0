package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.DOSSIERS;
import static io.github.pacto4j.cli.CommandRun.TETOUAN;
import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Forms;
import io.github.pacto4j.text.CodeLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Forms filled from a dossier. The pages in {@code docs/forms} are what the command prints; after a change write them anew:
 * {@code ./mvnw test -pl examples/cli -am -Dtest=FilledFormsTest -Dsurefire.failIfNoSpecifiedTests=false -Dpacto4j.write=true}.
 */
class FilledFormsTest {
    private static final Path PAGES = Path.of("..", "..", "docs", "forms");

    @TempDir
    private Path folder;

    /** One page for each form of which a dossier holds the document; the invented ones in Arabic too, one in English. */
    static List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (String form : List.of("annex-2", "annex-3", "ogp-local-plan")) {
            pages.add("tetouan/" + form + ".fr.md");
        }
        for (String form : List.of("annex-2", "annex-3")) {
            pages.add("exemple-commune/" + form + ".fr.md");
            pages.add("exemple-commune/" + form + ".ar.md");
        }
        for (String form :
                List.of("annex-1", "annex-4", "application", "ogp-local-plan", "inception", "end-of-commitment")) {
            pages.add("exemple-ogp-local/" + form + ".fr.md");
            pages.add("exemple-ogp-local/" + form + ".ar.md");
        }
        pages.add("exemple-commune/annex-3.en.md");
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_in_docs_is_what_the_command_prints(String page) throws IOException {
        String dossier = page.substring(0, page.indexOf('/'));
        String[] name = page.substring(page.indexOf('/') + 1).split("\\.");
        CommandRun run =
                pacto("forms", name[0], DOSSIERS.resolve(dossier + ".json").toString(), "--lang", name[1]);

        Path file = PAGES.resolve(page);
        if (Boolean.getBoolean("pacto4j.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, run.out());
        }
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .as("the comment on this test says how to write %s anew", file)
                .isEqualTo(Files.readString(file));
    }

    @Test
    void the_index_leads_to_every_page_and_there_are_no_others() throws IOException {
        String index = Files.readString(PAGES.resolve("README.md"));
        assertThat(pages()).allSatisfy(page -> assertThat(index).contains("(" + page + ")"));
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !file.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(pages());
        }
        assertThat(pages().stream()
                        .map(page -> page.replaceAll(".*/|\\..*", ""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Forms.all().stream().map(CodeLists.Entry::code).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | | Quel but général poursuit-il ? | **non renseigné (obligatoire)**",
                "en | | What is its overall goal? | **not filled in (required)**",
                "ar | | ما هدفه العام؟ | **غير مبين (إلزامي)**"
            })
    void what_the_source_asks_for_and_the_dossier_leaves_open_is_said_plainly(
            String language, String none, String prompt, String answer) {
        assertThat(pacto("forms", "annex-2", TETOUAN, "--lang", language).lines())
                .filteredOn(line -> line.endsWith("| " + answer + " |"))
                .isNotEmpty();
    }

    private CommandRun filled(String form, String members, String... options) throws IOException {
        Path file = folder.resolve("dossier.json");
        Files.writeString(file, "{\"document\":\"dossier/1\"," + members + "}");
        List<String> arguments = new ArrayList<>(List.of("forms", form, file.toString()));
        arguments.addAll(List.of(options));
        return pacto(arguments.toArray(new String[0]));
    }

    @Test
    void signs_of_markdown_and_html_in_a_dossier_stay_signs() throws IOException {
        CommandRun run = filled(
                "annex-2",
                "\"plan\":{\"commitments\":[{\"number\":\"1\",\"title\":\"<b>*Budget* | [a](b)</b>\\nSuite & fin\","
                        + "\"contact\":{\"email\":\"a_b@exemple.invalid\"}}]}");

        assertThat(run.out())
                .contains("&lt;b>\\*Budget\\* \\| \\[a\\](b)&lt;/b><br>Suite &amp; fin")
                .contains("a\\_b@exemple.invalid");
    }

    @Test
    void an_address_that_is_no_plain_address_becomes_no_link() throws IOException {
        CommandRun run = filled(
                "annex-4",
                "\"completionReports\":[{\"id\":\"R\",\"evidence\":[{\"title\":\"A\",\"url\":\"javascript:alert(1)\"},"
                        + "{\"title\":\"B\",\"url\":\"https://exemple.invalid/b\"},{\"url\":\"https:https://x y\"}]}]");

        assertThat(run.out())
                .contains("A – javascript:alert(1)<br>[B](https://exemple.invalid/b)<br>https:https://x y");
    }

    @Test
    void values_are_said_in_the_language_and_kept_apart_in_arabic() throws IOException {
        String members =
                "\"plan\":{\"commitments\":[{\"number\":\"1\",\"title\":\"Budget\",\"budget\":{\"amount\":1250000.50,"
                        + "\"currency\":\"MAD\"},\"period\":{\"start\":{\"date\":\"2024-33\",\"text\":\"T1 2024\"},\"end\":\"2024\"},"
                        + "\"policyAreas\":[\"OPEN_DATA\",\"Urbanisme\"],\"relevanceAnswers\":{\"R1\":false},\"partners\":[]}]}";

        assertThat(filled("annex-2", members).out())
                .contains("| 1\u00A0250\u00A0000,50\u00A0MAD |", "trimestre 1 de 2024 – 2024", "| non |", "| aucun |");
        assertThat(filled("annex-2", members, "--lang", "en").out()).contains("| 1\u00A0250\u00A0000.50\u00A0MAD |");
        assertThat(filled("annex-2", members, "--lang", "ar").out())
                .startsWith("<div dir=\"rtl\">\n")
                .endsWith("</div>\n")
                .contains("| \u2068Budget\u2069 |", "| \u20681\u00A0250\u00A0000,50\u00A0MAD\u2069 |", "| لا |");
    }

    @Test
    void a_value_that_cannot_be_read_is_no_gap_and_the_faults_of_the_file_are_counted() throws IOException {
        assertThat(filled("annex-2", "\"plan\":{\"commitments\":[{\"number\":\"1\",\"period\":5}]}")
                        .out())
                .contains(
                        "| *une valeur du fichier est illisible* |",
                        "Défauts relevés à la lecture du fichier\u00A0: 1.");
    }

    @Test
    void a_dossier_without_the_document_that_a_form_describes_says_so() throws IOException {
        CommandRun run = filled("annex-4", "\"collectivity\":\"02\"", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Collectivity: Oriental (02)", "there is nothing to fill in");
    }

    @Test
    void the_filled_form_as_json_names_each_question_with_its_answer_and_what_is_missing() {
        JsonNode form = pacto("forms", "ogp-local-plan", TETOUAN, "--format", "json")
                .json()
                .get(0);
        JsonNode questions = form.get("sheets").get(0).get("questions");

        assertThat(form.get("id").asString()).isEqualTo("ogp-local-plan");
        assertThat(questions.size()).isEqualTo(Forms.of("ogp-local-plan").size());
        assertThat(questions.get(3).get("answer").get(0).asString()).isEqualTo("juin 2027");
        assertThat(questions.get(questions.size() - 1).get("item").asString()).isEqualTo("MATET0003");
        assertThat(questions.findValues("missing").stream().filter(JsonNode::asBoolean))
                .hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({"nowhere.json, Le fichier n'existe pas.", "broken.json, Le document JSON est mal formé"})
    void a_file_that_cannot_be_read_is_a_message_and_no_page(String name, String message) throws IOException {
        Path file = folder.resolve(name);
        if (name.equals("broken.json")) {
            Files.writeString(file, "{");
        }
        CommandRun run = pacto("forms", "annex-2", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(name, message);
    }
}
