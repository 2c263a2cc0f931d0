package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.json.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | completion-report/1 – Fiche d'achèvement d'un engagement",
                "ar | بطاقة إنجاز التزام (\u2068completion-report/1\u2069)",
                "en | completion-report/1 – Completion report"
            })
    void the_list_names_every_kind_of_document_in_the_language(String language, String line) {
        CommandRun run = pacto("schema", "--lang", language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).contains(line);
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(run.out()).contains(kind.code());
        }
    }

    @Test
    void the_list_as_json_is_one_kind_a_line() {
        assertThat(pacto("schema", "--format", "json").json())
                .hasSize(DocumentKind.values().length)
                .extracting(kind -> kind.get("id").asString())
                .contains("action-plan/1", "network/1");
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_is_the_same_laid_out_for_reading_and_on_one_line(DocumentKind kind) {
        CommandRun text = pacto("schema", kind.code());
        CommandRun json = pacto("schema", kind.code(), "--format", "json");

        assertThat(text.exitCode()).isZero();
        assertThat(text.lines()).hasSizeGreaterThan(10);
        assertThat(json.lines()).hasSize(1);
        JsonMapper mapper = new JsonMapper();
        assertThat(mapper.readTree(text.out()))
                .isEqualTo(json.json().get(0))
                .isEqualTo(mapper.readTree(Schemas.of(kind)));
    }

    @Test
    void the_version_of_a_document_may_be_left_out() {
        assertThat(pacto("schema", "action-plan").out())
                .isEqualTo(pacto("schema", "action-plan/1").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void a_schema_is_the_same_in_every_language(String language) {
        assertThat(pacto("schema", "dossier", "--lang", language).out())
                .isEqualTo(pacto("schema", "dossier").out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Type de document inconnu\u00A0: action-plan/2. Types de documents\u00A0: action-plan/1, ",
                "ar | صنف وثيقة غير معروف: \u2068action-plan/2\u2069. أصناف الوثائق: \u2068action-plan/1\u2069",
                "en | Unknown kind of document: action-plan/2. Kinds of document: action-plan/1, "
            })
    void an_unknown_kind_of_document_is_answered_with_those_that_exist(String language, String message) {
        CommandRun run = pacto("schema", "action-plan/2", "--lang", language);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message.strip(), "assessment/1", "pacto schema --help");
    }
}
