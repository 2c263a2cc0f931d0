package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.guide.Procedures;
import io.github.pacto4j.text.CodeLists;
import io.github.pacto4j.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProceduresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | plan-diagnosis – Diagnostic participatif",
                "ar | التشخيص التشاركي (\u2068plan-diagnosis\u2069)",
                "en | plan-diagnosis – Participatory diagnosis"
            })
    void the_list_names_every_procedure_in_the_language(String language, String line) {
        CommandRun run = pacto("procedures", "--lang", language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).contains(line);
        for (CodeLists.Entry procedure : Procedures.all()) {
            assertThat(run.out()).contains(procedure.code());
        }
    }

    @Test
    void the_list_as_json_is_one_procedure_a_line() {
        assertThat(pacto("procedures", "--format", "json").json())
                .hasSameSizeAs(Procedures.all())
                .allSatisfy(procedure ->
                        assertThat(procedure.get("title").asString()).isNotBlank());
    }

    @Test
    void a_procedure_says_under_which_step_and_id_documents_record_its_operations() {
        assertThat(pacto("procedures", "application-communication", "--lang", "en")
                        .out())
                .contains("Step: INTERNAL_COMMUNICATION – Internal communication. "
                        + "Operations recorded in membership-application/1: steps[].operations")
                .contains("Source: GUIDE, axis 2 step 1 – DGCT guide")
                .contains("\nOperations\n  coordinator-appointed – The president names the coordinator");
        assertThat(pacto("procedures", "plan-launch", "--lang", "en").out())
                .contains("Operations recorded in co-creation/1: steps[].operations");
    }

    @Test
    void a_reference_gives_its_law_or_address() {
        assertThat(pacto("procedures", "application-communication", "--lang", "en")
                        .out())
                .contains("participatory democracy (111-14)\n")
                .contains("National open-government portal (https://www.gouvernement-ouvert.ma/)\n");
    }

    @Test
    void a_procedure_without_objectives_has_no_such_heading() {
        assertThat(pacto("procedures", "application-submission", "--lang", "en").out())
                .contains("\nStakeholders\n", "\nOperations\n", "\nReferences\n")
                .doesNotContain("\nObjectives\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void every_procedure_is_shown_line_by_line_in_every_language(String language) {
        Language spoken = Language.ofTag(language).orElseThrow();
        for (CodeLists.Entry procedure : Procedures.all()) {
            CommandRun text = pacto("procedures", procedure.code(), "--lang", language);
            assertThat(text.exitCode()).as(procedure.code() + text.err()).isZero();
            assertThat(text.out()).doesNotContainPattern("\\{[a-z]\\w*}");
            JsonNode json = pacto("procedures", procedure.code(), "--lang", language, "--format", "json")
                    .json()
                    .get(0);
            int lines = 0;
            for (String part : new String[] {"stakeholders", "objectives", "operations", "references"}) {
                lines += json.get(part).size();
            }
            assertThat(lines).isEqualTo(Procedures.of(procedure.code()).size());
            for (Procedures.Line line : Procedures.of(procedure.code())) {
                assertThat(text.out()).contains(line.wording().in(spoken).orElseThrow());
                if (line.kind() == Procedures.Kind.OPERATION) {
                    assertThat(text.out()).contains(line.id());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Procédure inconnue\u00A0: plan. Procédures\u00A0: application-communication, ",
                "ar | مسطرة غير معروفة: \u2068plan\u2069. المساطر: \u2068application-communication\u2069",
                "en | Unknown procedure: plan. Procedures: application-communication, "
            })
    void an_unknown_procedure_is_answered_with_those_that_exist(String language, String message) {
        CommandRun run = pacto("procedures", "plan", "--lang", language);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message.strip(), "plan-monitoring", "pacto procedures --help");
    }
}
