package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.TETOUAN;
import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.ComparisonDocument;
import io.github.pacto4j.rule.Difference;
import io.github.pacto4j.rule.FindingChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareTest {
    @TempDir
    Path folder;

    private String corrected;

    /** The total of the participants brought in line with the categories. */
    @BeforeEach
    void correct() throws IOException {
        String text = Files.readString(Path.of(TETOUAN));
        String mended = text.replaceFirst("\"total\": *376", "\"total\": 361");
        assertThat(mended).isNotEqualTo(text);
        corrected = file("corrected.json", mended);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Constats corrigés\u00A0: 1 | form.participants-add-up\u00A0: non respectée, puis respectée",
                "ar | الملاحظات التي تم تصحيحها: \u20681\u2069 | \u2068form.participants-add-up\u2069: غير مستوفاة ثم مستوفاة",
                "en | Findings mended: 1 | form.participants-add-up: violated, then satisfied"
            })
    void a_correction_shows_what_it_mended_and_which_rule_is_satisfied_now(
            String language, String mended, String rule) {
        CommandRun run = pacto("compare", TETOUAN, corrected, "--lang", language);

        assertThat(run.lines()).contains(mended);
        assertThat(run.out()).contains(rule, "376", "361", "law.information-officer");
    }

    @Test
    void a_correction_undone_shows_what_is_new_with_its_remedy() {
        CommandRun run = pacto("compare", corrected, TETOUAN, "--lang", "en");

        assertThat(run.lines()).contains("New findings: 1").doesNotContain("Findings mended: 1");
        assertThat(run.out()).contains("Rule form.participants-add-up: violated", "To do: ", "Source: TETOUAN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Les deux fichiers sont identiques\u00A0: rien n'a changé. | Constats qui subsistent\u00A0: 25",
                "ar | الملفان متطابقان: لم يتغير شيء. | الملاحظات التي ما زالت قائمة: \u206825\u2069",
                "en | The two files are identical: nothing changed. | Findings that remain: 25"
            })
    void a_file_compared_with_itself_has_changed_in_nothing(String language, String same, String remaining) {
        CommandRun run = pacto("compare", TETOUAN, TETOUAN, "--lang", language);

        assertThat(run.lines()).contains(same, remaining);
        assertThat(run.out()).doesNotContain("form.", "law.");
        assertThat(pacto("compare", TETOUAN, corrected).out()).doesNotContain("rien n'a changé", "Rien n'a changé");
    }

    @Test
    void a_file_that_is_only_written_otherwise_has_the_same_findings() throws IOException {
        String spaced = file("spaced.json", Files.readString(Path.of(TETOUAN)) + "\n\n");

        assertThat(pacto("compare", TETOUAN, spaced, "--lang", "en").lines())
                .contains("Nothing changed: the findings are the same in both versions.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr | n'a pas été lue au-delà", "ar | لم تقرأ إحدى الصيغتين", "en | was not read beyond"})
    void a_version_that_was_not_read_to_its_end_mends_nothing(String language, String cut) throws IOException {
        String whole = Files.readString(Path.of(TETOUAN));
        String broken = file("broken.json", whole.replaceFirst("]", ""));

        CommandRun run = pacto("compare", TETOUAN, broken, "--lang", language);

        assertThat(run.out()).contains("MALFORMED_JSON", cut).doesNotContain("form.numbers-unique");
        assertThat(document("compare", TETOUAN, broken, "--format", "json").findings())
                .extracting(each -> each.change())
                .doesNotContain(FindingChange.MENDED);
    }

    @Test
    void the_exit_code_is_that_of_the_new_version() {
        String sound = CommandRun.DOSSIERS.resolve("exemple-commune.json").toString();

        assertThat(pacto("compare", TETOUAN, corrected).exitCode())
                .isEqualTo(pacto("validate", corrected).exitCode())
                .isEqualTo(1);
        assertThat(pacto("compare", TETOUAN, sound, "--on", "2026-12-31").exitCode())
                .isEqualTo(pacto("validate", sound, "--on", "2026-12-31").exitCode());
        assertThat(pacto("compare", TETOUAN, sound).exitCode()).isZero();
    }

    @Test
    void both_versions_are_judged_on_the_day_of_the_new_one() throws IOException {
        String later = file(
                "later.json",
                Files.readString(Path.of(corrected))
                        .replaceFirst("\"today\": *\"2022-12-31\"", "\"today\": \"2023-06-30\""));

        assertThat(document("compare", TETOUAN, later, "--format", "json"))
                .satisfies(comparison -> assertThat(comparison.before().on().edtf())
                        .isEqualTo(comparison.after().on().edtf())
                        .isEqualTo("2023-06-30"));
        assertThat(document("compare", TETOUAN, later, "--format", "json", "--on", "2024-01-01")
                        .before()
                        .on()
                        .edtf())
                .isEqualTo("2024-01-01");
    }

    @Test
    void json_is_one_comparison_on_one_line() {
        ComparisonDocument comparison = document("compare", TETOUAN, corrected, "--format", "json", "--lang", "en");

        assertThat(comparison.before().subject().file()).isEqualTo(TETOUAN);
        assertThat(comparison.after().subject().file()).isEqualTo(corrected);
        assertThat(comparison.findings())
                .filteredOn(each -> each.change() == FindingChange.MENDED)
                .extracting(each -> each.before().rule())
                .containsExactly("form.participants-add-up");
    }

    private static ComparisonDocument document(String... arguments) {
        CommandRun run = pacto(arguments);
        assertThat(run.lines()).hasSize(1);
        Reading<ComparisonDocument> reading =
                Documents.standard().read(run.out().getBytes(StandardCharsets.UTF_8), ComparisonDocument.class);
        assertThat(reading.problems()).isEmpty();
        return reading.document();
    }

    @Test
    void another_collectivity_is_said_and_hinders_nothing() throws IOException {
        String other = file("other.json", Files.readString(Path.of(corrected)).replace("01.571.01.11", "01.571.01.09"));

        assertThat(pacto("compare", TETOUAN, other, "--lang", "en").out())
                .contains("the two checks differ in this as well: Another collectivity");
        assertThat(document("compare", TETOUAN, other, "--format", "json").differences())
                .containsExactly(Difference.COLLECTIVITY);
    }

    @Test
    void a_file_that_cannot_be_read_leaves_nothing_to_compare() throws IOException {
        String broken = file("broken.json", "[]");

        for (CommandRun run : new CommandRun[] {
            pacto("compare", TETOUAN, broken, "--lang", "en"), pacto("compare", broken, TETOUAN, "--lang", "en")
        }) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).contains(broken, "value expected: an object").doesNotContain("After the correction");
        }
        CommandRun both = pacto("compare", broken, "absent.json", "--format", "json");
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.assessments())
                .extracting(assessment -> assessment.subject().file())
                .containsExactly(broken, "absent.json");
    }

    @Test
    void a_plan_and_a_dossier_are_not_compared() throws IOException {
        String plan = file("plan.json", "{\"document\":\"action-plan/1\",\"id\":\"P-1\"}");

        CommandRun run = pacto("compare", plan, TETOUAN, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Only documents of one kind", "action-plan/1", "dossier/1");
    }

    @Test
    void two_files_are_needed_and_no_more() {
        assertThat(pacto("compare", TETOUAN, "--lang", "en").exitCode()).isEqualTo(2);
        assertThat(pacto("compare", TETOUAN, "--lang", "en").err()).contains("Missing argument: NEW");
        assertThat(pacto("compare", TETOUAN, TETOUAN, TETOUAN).exitCode()).isEqualTo(2);
    }
}
