package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.DOSSIERS;
import static io.github.pacto4j.cli.CommandRun.TETOUAN;
import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class NextTest {
    private static final String ORIENTAL = DOSSIERS.resolve("oriental.json").toString();

    @TempDir
    private Path folder;

    private String file(String json) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), json.replace('\'', '"'))
                .toString();
    }

    @Test
    void oriental_is_told_what_it_lacks_before_it_can_publish() {
        CommandRun run = pacto("next", ORIENTAL, "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(Cli.NOT_FINE);
        assertThat(run.out())
                .containsSubsequence(
                        "Oriental (02), dossier/1. What may come next as of 15 November 2024.",
                        "Status of the plan: Adopted",
                        "Earlier steps that the history does not report: Open consultation, Validate",
                        "Steps refused: 1",
                        "Publish (next status: Published)",
                        "  Missing: /plan/history/0/deliberation/session/closedOn, "
                                + "/plan/history/0/deliberation/receivedOn",
                        "  Rule law.transmitted: undetermined (severity: error)",
                        "    Place: /plan/history/0/deliberation",
                        "    Source: 111-14, art. 113",
                        "  May be given with it: address of publication (url)",
                        "Steps allowed: 3",
                        "Amend (status unchanged)",
                        "Steps that the status does not allow: Revise, Open consultation,");
    }

    @Test
    void after_the_evaluation_the_next_plan_is_pointed_to() {
        CommandRun run = pacto("next", DOSSIERS.resolve("exemple-commune.json").toString(), "--lang", "en");
        assertThat(run.out()).contains("Next plan: it can be prepared from now on.");
    }

    @Test
    void a_plan_of_unknown_status_is_told_that_it_cannot_be_said() throws IOException {
        CommandRun run = pacto(
                "next",
                file("{'document':'action-plan/1','id':'p','collectivity':'00.000.00.00'}"),
                "--on",
                "2024-06-01",
                "--lang",
                "en");
        assertThat(run.exitCode()).isEqualTo(Cli.NOT_FINE);
        assertThat(run.out())
                .containsSubsequence(
                        "Steps of which it cannot be said whether the status allows them: Revise, Open consultation,",
                        "/plan/status")
                .doesNotContain("Steps that the status does not allow", "Next plan");
    }

    @Test
    void tetouan_is_told_what_its_history_does_not_report() {
        CommandRun run = pacto("next", TETOUAN, "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(Cli.NOT_FINE);
        assertThat(run.out())
                .containsSubsequence(
                        "Status of the plan: Published",
                        "Earlier steps that the history does not report: Open consultation, Validate, Adopt, Publish",
                        "Steps refused: 1",
                        "Start implementation (next status: In implementation)",
                        "  Missing: /plan/history",
                        "  Rule law.executable: undetermined (severity: error)",
                        "Steps allowed: 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void what_is_violated_comes_with_what_to_do(String language) throws IOException {
        String plan = file("{'document':'dossier/1','collectivity':'00.000.00.00','today':'2024-05-14','plan':"
                + "{'id':'p','programme':'PACTO','collectivity':'00.000.00.00','status':'IN_CONSULTATION'},"
                + "'coCreation':{'committee':{'members':[]},'rounds':[]}}");
        CommandRun run = pacto("next", plan, "--lang", language);
        assertThat(run.exitCode()).isEqualTo(Cli.NOT_FINE);
        Phrases phrases = new Phrases(Language.ofTag(language).orElseThrow());
        assertThat(run.out())
                .contains("pacto.two-rounds")
                .contains(phrases.say("verdict.remedy", "remedy", new Phrases.Said("")))
                .doesNotContain("{");
    }

    @Test
    void a_file_without_a_plan_and_a_plan_without_a_status_say_what_is_missing() throws IOException {
        CommandRun none = pacto("next", file("{'document':'dossier/1','collectivity':'02'}"), "--lang", "en");
        assertThat(none.exitCode()).isEqualTo(Cli.NOT_FINE);
        assertThat(none.out())
                .contains("The dossier holds no action plan", "To do: Add the action plan")
                .doesNotContain("Steps that the status does not allow");
        CommandRun unknown = pacto("next", file("{'document':'action-plan/1','id':'p'}"), "--lang", "en");
        assertThat(unknown.exitCode()).isEqualTo(Cli.NOT_FINE);
        assertThat(unknown.out())
                .contains("Steps allowed: 4", "Return to draft")
                .contains("because this is not known: /plan/status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void as_JSON_it_is_one_line_with_every_transition(String language) {
        CommandRun run = pacto("next", ORIENTAL, "--format", "json", "--lang", language);
        assertThat(run.lines()).hasSize(1);
        JsonNode next = run.json().get(0);
        assertThat(next.path("subject").path("file").asString()).isEqualTo(ORIENTAL);
        assertThat(next.path("on").asString()).isEqualTo("2024-11-15");
        assertThat(next.path("language").asString()).isEqualTo(language);
        assertThat(next.path("status").asString()).isEqualTo("ADOPTED");
        assertThat(next.path("untold").size()).isEqualTo(2);
        assertThat(next.path("steps").size()).isEqualTo(12);
        JsonNode publish = next.path("steps").get(6);
        assertThat(publish.path("transition").asString()).isEqualTo("publish");
        assertThat(publish.path("answer").asString()).isEqualTo("REFUSED");
        assertThat(publish.path("to").asString()).isEqualTo("PUBLISHED");
        assertThat(publish.path("missing").get(0).asString())
                .isEqualTo("/plan/history/0/deliberation/session/closedOn");
        assertThat(publish.path("against").get(0).path("rule").asString()).isEqualTo("law.transmitted");
        assertThat(publish.path("against").get(0).path("message").asString()).isNotBlank();
    }

    @Test
    void the_day_may_be_asked_for() {
        assertThat(pacto("next", TETOUAN, "--on", "2026-11-21", "--lang", "en").out())
                .contains("as of 21 November 2026");
    }

    @Test
    void what_cannot_be_read_is_said() {
        assertThat(pacto("next", "absent.json").exitCode()).isEqualTo(Cli.UNUSABLE);
        assertThat(pacto("next", "absent.json", "--format", "json")
                        .json()
                        .get(0)
                        .path("problems")
                        .size())
                .isEqualTo(1);
        assertThat(pacto("next").exitCode()).isEqualTo(Cli.UNUSABLE);
    }

    @Test
    void validate_shows_a_gate_that_was_passed_whatever_the_rule_says_today() throws IOException {
        String dossier = file(
                "{'document':'dossier/1','collectivity':'00.000.00.00','today':'2024-05-14','plan':"
                        + "{'id':'p','programme':'PACTO','collectivity':'00.000.00.00','status':'VALIDATED','history':["
                        + "{'transition':'validate','on':'2024-05-10','capacity':'COMMITTEE','despite':["
                        + "{'rule':'pacto.two-rounds','reason':{'fr':'Second tour annulé.','en':'Second round cancelled.'}}]}]}}");
        assertThat(pacto("validate", dossier, "--lang", "en").out())
                .containsSubsequence(
                        "Rule pacto.two-rounds: it was passed over (step: Validate)",
                        "  Place: /plan/history/0/despite/0",
                        "  Date: 10 May 2024",
                        "  Capacity: Follow-up committee",
                        "  Reason: Second round cancelled.");
        assertThat(pacto("validate", dossier, "--format", "json")
                        .assessments()
                        .get(0)
                        .passedGates())
                .hasSize(1);
    }
}
