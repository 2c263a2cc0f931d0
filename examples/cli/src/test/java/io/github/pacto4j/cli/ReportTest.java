package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.DOSSIERS;
import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.documents.page.PageKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
    private static final String COMMUNE =
            DOSSIERS.resolve("exemple-commune.json").toString();

    @TempDir
    private Path folder;

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("dossier.json"), json);
    }

    @Test
    void the_assessment_is_the_page_unless_another_is_asked_for() {
        CommandRun run = pacto("report", COMMUNE, "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("<h1>Assessment</h1>", "31 March 2026");
        assertThat(pacto("report", COMMUNE, "--to", "html", "--page", "assessment", "--lang", "en"))
                .isEqualTo(run);
        assertThat(pacto("report", COMMUNE, "--to", "md", "--page", "progress").out())
                .startsWith("# Avancement du plan\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void a_folder_takes_every_page_that_the_document_has_something_for(String language) throws IOException {
        Path pages = folder.resolve("pages");
        CommandRun run = pacto("report", COMMUNE, "--out", pages.toString(), "--lang", language);

        List<String> names = Stream.of(PageKind.values())
                .filter(kind -> kind != PageKind.APPLICATION)
                .map(kind -> kind.code() + "." + language + ".html")
                .toList();
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .containsExactlyElementsOf(names.stream()
                        .map(name -> pages.resolve(name).toString())
                        .toList());
        try (Stream<Path> files = Files.list(pages)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
        assertThat(Files.readString(pages.resolve("plan." + language + ".html")))
                .contains("<html lang=\"" + language + "\"");
    }

    @Test
    void one_page_goes_into_the_file_that_is_named_as_for_the_day_asked_for() throws IOException {
        Path page = folder.resolve("new").resolve("page.md");
        CommandRun run = pacto(
                "report", COMMUNE, "--page", "PLAN", "--to", "md", "--out", page.toString(), "--on", "2025-01-02");

        assertThat(run.lines()).containsExactly(page.toString());
        assertThat(Files.readString(page)).startsWith("# Plan et engagements\n").contains("2 janvier 2025");
    }

    @Test
    void personal_data_are_shown_only_when_asked_for() throws IOException {
        String file = file("{\"document\":\"dossier/1\",\"plan\":{\"commitments\":[{\"number\":\"1\",\"contact\":"
                        + "{\"name\":\"Nom Inventé\"}}]}}")
                .toString();

        assertThat(pacto("report", file, "--page", "plan").out()).doesNotContain("Nom Inventé");
        assertThat(pacto("report", file, "--page", "plan", "--personal-data").out())
                .contains("Nom Inventé");
    }

    @Test
    void faults_of_the_file_are_told_beside_the_page() throws IOException {
        CommandRun run = pacto(
                "report",
                file("{\"document\":\"dossier/1\",\"plan\":{\"period\":5}}").toString(),
                "--page",
                "plan");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("Défauts relevés à la lecture du fichier");
        assertThat(run.err()).contains("/plan/period");
    }

    @Test
    void a_file_that_cannot_be_read_gives_a_message_and_no_page() throws IOException {
        CommandRun run = pacto("report", file("[").toString(), "--page", "plan");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).doesNotContain("<html");
    }

    @Test
    void what_does_not_exist_is_named_with_what_does() throws IOException {
        assertThat(pacto("report", COMMUNE, "--page", "progres", "--lang", "en").err())
                .contains("Unknown page: progres.", "end-of-commitment", "Did you mean: progress?");
        assertThat(pacto("report", COMMUNE, "--to", "pdf", "--lang", "en").err())
                .contains("Formats: html, md");
        CommandRun blocked = pacto(
                "report",
                COMMUNE,
                "--lang",
                "en",
                "--out",
                file("{}").resolve("x").toString());
        assertThat(blocked.exitCode()).isEqualTo(2);
        assertThat(blocked.err()).contains("cannot be written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void the_help_names_every_page(String language) {
        String help = pacto("report", "--help", "--lang", language).out();

        assertThat(PageKind.codes()).allSatisfy(kind -> assertThat(help).contains(kind));
    }
}
