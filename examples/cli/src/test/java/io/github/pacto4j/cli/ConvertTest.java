package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.DOSSIERS;
import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertTest {
    private static final String COMMUNE =
            DOSSIERS.resolve("exemple-commune.json").toString();

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String written(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return file(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void a_dossier_written_as_a_workbook_changes_nothing_when_it_is_read_into_the_dossier(String language) {
        assertThat(pacto("convert", COMMUNE, "--out", file("dossier.xlsx"), "--lang", language)
                        .exitCode())
                .isZero();
        CommandRun read = pacto(
                "convert",
                file("dossier.xlsx"),
                "--into",
                COMMUNE,
                "--dry-run",
                "--format",
                "json",
                "--lang",
                language);
        assertThat(read.exitCode()).isZero();
        assertThat(read.json().get(0).path("problems").size()).isZero();
        assertThat(read.json()
                        .get(0)
                        .path("rows")
                        .path("commitments")
                        .path("unchanged")
                        .asInt())
                .isPositive();
        assertThat(read.json().get(0).path("rows").path("commitments").has("changed"))
                .isFalse();
    }

    @Test
    void a_sheet_goes_out_as_csv_and_comes_back_as_a_dossier() throws IOException {
        CommandRun csv = pacto("convert", COMMUNE, "--to", "csv", "--sheet", "milestones", "--keys", "--no-bom");
        assertThat(csv.exitCode()).isZero();
        assertThat(csv.lines().get(0)).startsWith("\"commitment\";\"number\";\"title_fr\"");
        CommandRun json = pacto("convert", written("milestones.csv", csv.out()), "--to", "json");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.err()).contains("UNKNOWN_PARENT");
        assertThat(json.json().get(0).path("plan").path("commitments").size()).isEqualTo(8);
    }

    @Test
    void a_plan_that_stood_alone_is_changed_and_stands_alone_again() throws IOException {
        String plan = written("plan.json", "{\"document\":\"action-plan/1\",\"commitments\":[{\"number\":\"1\"}]}");
        String csv = written("c.csv", "number,title_fr,period.start\n1,Guichet,décembre 2026\n");
        CommandRun run = pacto("convert", csv, "--into", plan);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "{\"document\":\"action-plan/1\",\"commitments\":[{\"number\":\"1\",\"title\":{\"fr\":\"Guichet\"},"
                                + "\"period\":{\"start\":{\"date\":\"2026-12\",\"text\":\"décembre 2026\"}}}]}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 'ERREUR NOT_A_NUMBER – commitments, ligne 2, colonne B (budget.amount)'",
        "en, 'ERROR NOT_A_NUMBER – commitments, line 2, column B (budget.amount)'"
    })
    void what_is_wrong_is_told_by_line_and_column(String language, String line) throws IOException {
        String csv = written("c.csv", "number;budget.amount\n1;cher\n");
        CommandRun run = pacto("convert", csv, "--dry-run", "--lang", language);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains(line);
    }

    @Test
    void the_order_of_day_and_month_is_stated() throws IOException {
        String csv = written("c.csv", "id;receivedOn\nC-1;03/04/2024\n");
        assertThat(pacto("convert", csv, "--dry-run").exitCode()).isEqualTo(1);
        assertThat(pacto("convert", csv, "--dates", "dmy").out()).contains("2024-04-03");
        assertThat(pacto("convert", csv, "--dates", "mdy").out()).contains("2024-03-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void an_empty_template_is_written(String language) {
        CommandRun run = pacto("template", "plan", "--lang", language, "--out", file("plan.xlsx"));
        assertThat(run.exitCode()).isZero();
        CommandRun read = pacto("convert", file("plan.xlsx"), "--lang", language);
        assertThat(read.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("plan.xlsx")).isNotEmptyFile();
    }

    @Test
    void wrong_use_is_told() throws IOException {
        String csv = written("c.csv", "number\n1\n");
        for (String[] wrong : new String[][] {
            {"convert", COMMUNE, "--to", "ods"},
            {"convert", COMMUNE, "--to", "xlsx"},
            {"convert", COMMUNE, "--to", "csv"},
            {"convert", COMMUNE, "--sheet", "annexes"},
            {"convert", csv, "--separator", "|"},
            {"convert", csv, "--charset", "no such"},
            {"convert", csv, "--dates", "ymd"},
            {"convert", csv, "--out", file("none/x.json")},
            {"convert", file("none.csv")},
            {"template", "letters"},
            {"template", "plan", "--texts", "fr,xx"}
        }) {
            CommandRun run = pacto(wrong);
            assertThat(run.exitCode()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(run.err()).startsWith("pacto: ");
        }
    }
}
