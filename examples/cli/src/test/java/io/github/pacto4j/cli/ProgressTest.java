package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.DOSSIERS;
import static io.github.pacto4j.cli.CommandRun.TETOUAN;
import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ProgressTest {
    private static final String COMMUNE =
            DOSSIERS.resolve("exemple-commune.json").toString();
    private static final String ORIENTAL = DOSSIERS.resolve("oriental.json").toString();

    @TempDir
    private Path folder;

    @Test
    void a_plan_of_which_every_part_was_reported_has_exact_figures() {
        CommandRun run = pacto("progress", COMMUNE, "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(Cli.FINE);
        assertThat(run.out())
                .containsSubsequence(
                        "Commune d'exemple (00.000.00.00), dossier/1. Progress as of 31 March 2026.",
                        "Progress of the plan",
                        "Mean of the reported levels of commitments: 87.5\u00a0% (parts counted: 8, without a known level: 0,",
                        "Mean of commitments, computed from their milestones: 94.79\u00a0% (parts counted: 25,",
                        "Share of commitments that are complete: 62.5\u00a0%",
                        "Share of milestones that are complete: 88\u00a0%",
                        "Axis 1 – Transparent finances and open data",
                        "Commitment 1.2 – Open data and a map of municipal services: level reported: Substantial;"
                                + " from its milestones: 91.67\u00a0%",
                        "Dates of reference: the content as adopted, recorded amendments undone.",
                        "Milestones: 25; late: 4; in time: 21;",
                        "Milestone 3.2/3.2.1 – Rewrite and publish the sheets of twenty procedures: difference in days: 32 to 61",
                        "End adopted: February 2025; planned: April 2025; reported: April 2025");
        assertThat(run.out()).doesNotContain("{").doesNotContain("How the figures came about");
    }

    @Test
    void the_day_decides_which_reports_count() {
        assertThat(pacto("progress", COMMUNE, "--on", "2025-03-01", "--lang", "en")
                        .out())
                .contains("Progress as of 1 March 2025.", "Mean of the reported levels of commitments: 54.17\u00a0%");
        CommandRun before = pacto("progress", COMMUNE, "--on", "2024-12-31", "--lang", "en");
        assertThat(before.exitCode()).isEqualTo(Cli.NOT_FINE);
        assertThat(before.out())
                .contains("not known, between 0\u00a0% and 100\u00a0% (parts counted: 8, without a known level: 8");
    }

    @Test
    void the_derivation_of_every_figure_is_shown_when_all_is_asked_for() {
        assertThat(pacto("progress", COMMUNE, "--all", "--lang", "en").out())
                .containsSubsequence(
                        "How the figures came about – Mean of commitments, computed from their milestones",
                        "Milestone 1.2.4 – Put the map of services online: 66.67\u00a0% – level reported: Substantial",
                        "Weight: 25",
                        "Share of the whole: 25\u00a0%",
                        "Place: /plan/commitments/1/milestones/3",
                        "Source: /completionReports/9/milestones/3/completion");
    }

    @Test
    void what_the_sources_of_Tetouan_and_Oriental_do_not_say_is_unknown() {
        CommandRun tetouan = pacto("progress", TETOUAN, "--lang", "en");
        assertThat(tetouan.exitCode()).isEqualTo(Cli.NOT_FINE);
        assertThat(tetouan.out())
                .contains("parts counted: 1 and others of unknown number", "no completion report by that day")
                .contains("its history does not tell those of the adoption with certainty");
        CommandRun oriental = pacto("progress", ORIENTAL, "--lang", "en", "--all");
        assertThat(oriental.exitCode()).isEqualTo(Cli.NOT_FINE);
        assertThat(oriental.out())
                .contains("Commitments announced but not listed: 17", "Milestones announced but not listed: 69");
    }

    @Test
    void each_language_says_it_in_its_own_words() {
        assertThat(pacto("progress", COMMUNE).out())
                .contains("Avancement du plan", "Part des engagements achevés\u00a0: 62,5\u00a0%");
        assertThat(pacto("progress", COMMUNE, "--lang", "ar").out())
                .contains("حصة الالتزامات المكتملة: \u206862,5\u2069 في المائة");
    }

    @Test
    void JSON_is_one_object_with_derivations_and_delays() {
        CommandRun run = pacto("progress", COMMUNE, "--format", "json", "--lang", "en");
        assertThat(run.lines()).hasSize(1);
        JsonNode json = run.json().get(0);
        assertThat(json.at("/subject/file").stringValue()).isEqualTo(COMMUNE);
        assertThat(json.get("known").booleanValue()).isTrue();
        assertThat(json.get("figures")).hasSize(4);
        assertThat(json.at("/figures/0/low").decimalValue()).isEqualByComparingTo("87.5");
        assertThat(json.at("/figures/0/lowExact").stringValue()).isEqualTo("7/8");
        assertThat(json.at("/figures/1/derivation/parts/1/parts/3/share").stringValue())
                .isEqualTo("1/4");
        assertThat(json.at("/commitments/1/history")).hasSize(2);
        assertThat(json.at("/delays/baseline").stringValue()).isEqualTo("ADOPTED");
        assertThat(json.at("/delays/plan/late").intValue()).isEqualTo(4);
    }

    @Test
    void a_plan_on_its_own_has_places_that_start_at_itself() throws IOException {
        Path plan = Files.writeString(
                folder.resolve("plan.json"),
                "{\"document\":\"action-plan/1\",\"id\":\"p\",\"commitments\":[{\"number\":\"1\"}]}");
        CommandRun run = pacto("progress", plan.toString(), "--all", "--lang", "en");
        assertThat(run.out()).contains("Place: /commitments/0").doesNotContain("/plan/commitments");
    }

    @Test
    void a_document_without_a_plan_and_a_file_that_is_none_are_told_apart() throws IOException {
        Path profile = Files.writeString(
                folder.resolve("profile.json"), "{\"document\":\"collectivity-profile/1\",\"collectivity\":\"02\"}");
        CommandRun none = pacto("progress", profile.toString(), "--lang", "en");
        assertThat(none.exitCode()).isEqualTo(Cli.NOT_FINE);
        assertThat(none.out()).contains("The document holds no plan: progress is not known.");
        assertThat(pacto("progress", folder.resolve("absent.json").toString()).exitCode())
                .isEqualTo(Cli.UNUSABLE);
        Path empty = Files.writeString(folder.resolve("empty.json"), "");
        CommandRun unread = pacto("progress", empty.toString(), "--format", "json");
        assertThat(unread.exitCode()).isEqualTo(Cli.UNUSABLE);
        assertThat(unread.assessments()).hasSize(1);
    }
}
