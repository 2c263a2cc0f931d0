package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.TETOUAN;
import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.rule.AssessmentDocument;
import io.github.pacto4j.rule.AssessmentOutcome;
import io.github.pacto4j.rule.BookLine;
import io.github.pacto4j.rule.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"tetouan.json", "oriental.json", "exemple-commune.json"})
    void the_exit_code_is_that_of_the_outcome(String name) {
        String file = CommandRun.DOSSIERS.resolve(name).toString();

        CommandRun run = pacto("validate", file, "--format", "json");

        boolean conforms = run.assessments().get(0).outcome() == AssessmentOutcome.CONFORMS;
        assertThat(run.exitCode()).isEqualTo(conforms ? 0 : 1);
        assertThat(pacto("validate", file).exitCode()).isEqualTo(run.exitCode());
    }

    @Test
    void a_violated_rule_is_shown_with_place_message_source_and_remedy() {
        CommandRun run = pacto("validate", TETOUAN, "--lang", "en");

        assertThat(run.out())
                .contains("Rule form.participants-add-up: violated (severity: warning)")
                .contains("Place: /coCreation/participation")
                .contains("376")
                .contains("361")
                .contains("Source: TETOUAN – OGP Local action plan of the commune of Tétouan, 2022-2026")
                .contains("To do: ")
                .contains("Outcome: ")
                .contains("Rules checked: ");
    }

    @ParameterizedTest
    @CsvSource({"fr, Endroit\u00A0: /coCreation/participation", "ar, الموضع: \u2068/coCreation/participation\u2069"})
    void the_place_is_named_in_the_language_asked_for(String language, String place) {
        assertThat(pacto("validate", TETOUAN, "--lang", language).out()).contains(place);
    }

    @Test
    void what_is_satisfied_shows_only_when_every_rule_is_asked_for() {
        String some = pacto("validate", TETOUAN).out();
        String all = pacto("validate", TETOUAN, "--all").out();

        assertThat(some).doesNotContain("\u00A0: respectée").doesNotContain("\u00A0: sans objet");
        assertThat(all).contains("\u00A0: respectée").contains("\u00A0: sans objet");
    }

    @Test
    void json_holds_every_verdict_whatever_the_text_would_show() {
        AssessmentDocument assessment =
                pacto("validate", TETOUAN, "--format", "json").assessments().get(0);

        assertThat(assessment.verdicts())
                .extracting(verdict -> verdict.status())
                .contains(Status.SATISFIED);
        assertThat(assessment.subject().file()).isEqualTo(TETOUAN);
    }

    @Test
    void the_day_is_that_of_the_dossier_unless_another_is_asked_for() {
        assertThat(day("validate", TETOUAN, "--format", "json")).isEqualTo("2022-12-31");
        assertThat(day("validate", TETOUAN, "--format", "json", "--on", "2025-02-01"))
                .isEqualTo("2025-02-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"document\": \"dossier/1\"}", "{\"document\": \"dossier/1\", \"today\": \"2024-05\"}"})
    void the_clock_is_asked_where_a_dossier_names_no_day(String dossier) throws IOException {
        String file = Files.writeString(folder.resolve("dossier.json"), dossier).toString();

        assertThat(day("validate", file, "--format", "json")).isEqualTo(CommandRun.TODAY.toString());
    }

    private static String day(String... arguments) {
        return pacto(arguments).assessments().get(0).on().edtf();
    }

    @Test
    void books_asked_for_replace_those_of_the_programme_and_form_stays() {
        assertThat(books("validate", TETOUAN, "--format", "json", "--book", "PACTO"))
                .containsExactly("FORM", "PACTO");
        assertThat(books("validate", TETOUAN, "--format", "json", "--book", "guide", "--book=MA_LAW"))
                .first()
                .isEqualTo("FORM");
    }

    private static List<String> books(String... arguments) {
        return pacto(arguments).assessments().get(0).books().stream()
                .map(BookLine::id)
                .toList();
    }

    @Test
    void one_part_is_judged_alone() {
        AssessmentDocument part = pacto("validate", TETOUAN, "--format", "json", "--at", "/coCreation")
                .assessments()
                .get(0);

        assertThat(part.verdicts())
                .filteredOn(verdict -> verdict.status() == Status.VIOLATED)
                .isNotEmpty()
                .allSatisfy(verdict -> assertThat(verdict.pointer()).startsWith("/coCreation"));
    }

    @Test
    void a_part_that_no_rule_is_about_is_said_to_be_so() {
        assertThat(pacto("validate", TETOUAN, "--at", "/plan/promises/0", "--lang", "en")
                        .out())
                .contains("No rule is about this place alone.");
    }

    @Test
    void a_part_is_told_what_its_process_says_of_it() {
        assertThat(pacto("validate", TETOUAN, "--at", "/coCreation/participation", "--lang", "en")
                        .out())
                .contains("form.participants-add-up", "376", "361");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan/commitments/99", "/plan/nothing", "/plan/title/xx/0", "/plan/commitments/-"})
    void a_pointer_to_nothing_is_no_document_to_judge(String pointer) {
        CommandRun run = pacto("validate", TETOUAN, "--at", pointer, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains(pointer, "Nothing stands at this place");
    }

    @Test
    void options_may_come_before_the_file_and_before_the_command() {
        assertThat(pacto("--lang", "en", "--format=json", "validate", "--on", "2025-01-01", TETOUAN)
                        .assessments()
                        .get(0)
                        .language()
                        .code())
                .isEqualTo("en");
    }

    @Test
    void a_file_name_may_hold_spaces_and_arabic_letters() throws IOException {
        String file =
                Files.copy(Path.of(TETOUAN), folder.resolve("ملف تطوان.json")).toString();

        assertThat(pacto("validate", file, "--format", "json")
                        .assessments()
                        .get(0)
                        .subject()
                        .file())
                .isEqualTo(file);
    }

    @Test
    void a_name_that_begins_like_an_argument_file_is_a_plain_name() throws IOException {
        Path file = Files.copy(Path.of(TETOUAN), folder.resolve("@dossier.json"));

        assertThat(pacto("validate", file.toString()).exitCode()).isNotEqualTo(2);
    }

    @Test
    void colours_are_for_terminals() {
        assertThat(pacto("validate", TETOUAN).out()).doesNotContain("\u001B");
        assertThat(pacto(true, "validate", TETOUAN).out()).contains("\u001B[33m");
    }

    @Test
    void the_same_file_gives_the_same_bytes() {
        assertThat(pacto("validate", TETOUAN, "--all").out())
                .isEqualTo(pacto("validate", TETOUAN, "--all").out());
    }
}
