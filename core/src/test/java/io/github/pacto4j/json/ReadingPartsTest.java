package io.github.pacto4j.json;

import static io.github.pacto4j.json.Files.DOCUMENTS;
import static io.github.pacto4j.json.Files.found;
import static io.github.pacto4j.json.Files.text;
import static io.github.pacto4j.json.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of documents that stand alone in a message of the host. */
class ReadingPartsTest {
    @Test
    void a_commitment_alone_need_not_say_what_it_is() {
        Reading<Commitment> reading =
                DOCUMENTS.read(utf8("{\"number\":\"1.10\",\"title\":\"Budget\",\"zzz\":1.50}"), Commitment.class);
        assertThat(reading.document().number()).isEqualTo("1.10");
        assertThat(reading.kind()).isEmpty();
        assertThat(found(reading)).containsExactly("UNKNOWN_PROPERTY /zzz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"end\":\"2024\",\"start\":{\"date\":\"2023-33\",\"text\":\"T3\"}}", "{}", "{\"x\":null}"})
    void a_period_alone_is_written_back_as_it_was_read(String json) {
        assertThat(text(DOCUMENTS.write(DOCUMENTS.read(utf8(json), Period.class).document())))
                .isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Budget\"", "{\"ar\":\"ميزانية\",\"fr\":\"Budget\"}", "{\"fr\":7}"})
    void a_text_alone_is_written_back_as_it_was_read(String json) {
        assertThat(text(DOCUMENTS.write(DOCUMENTS.read(utf8(json), Text.class).document())))
                .isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2023-33\"", "{\"text\":\"T3\",\"date\":\"2023-33\",\"x\":1}"})
    void a_date_alone_is_written_back_as_it_was_read(String json) {
        assertThat(text(DOCUMENTS.write(
                        DOCUMENTS.read(utf8(json), StatedDate.class).document())))
                .isEqualTo(json);
    }

    @Test
    void a_bare_text_alone_is_french() {
        assertThat(DOCUMENTS.read(utf8("\"Budget\""), Text.class).document().in(Language.FR))
                .contains("Budget");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"31/12/2024\"|MALFORMED_DATE ",
                "{\"date\":\"2023-13\"}|MALFORMED_DATE /date",
                "7|WRONG_TYPE ",
                "null|WRONG_TYPE ",
                "\"2023|MALFORMED_JSON ",
                "``|MALFORMED_JSON "
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void what_is_no_date_is_not_read_as_one_and_the_place_is_told(String json, String problem) {
        Reading<StatedDate> reading = DOCUMENTS.read(utf8(json), StatedDate.class);
        assertThat(reading.isRead()).isFalse();
        assertThat(found(reading)).containsExactly(problem);
    }

    @Test
    void a_part_ends_where_its_file_ends() {
        Reading<Period> reading = DOCUMENTS.read(utf8("{\"start\":\"2023\"} {}"), Period.class);
        assertThat(reading.document().start()).isEqualTo(StatedDate.of("2023"));
        assertThat(found(reading)).containsExactly("MALFORMED_JSON ");
    }

    @ParameterizedTest
    @ValueSource(classes = {String.class, Programme.class, CodeOrText.class, Json.Str.class})
    void what_is_no_record_of_a_document_is_a_fault_of_the_caller(Class<?> type) {
        assertThatIllegalArgumentException().isThrownBy(() -> DOCUMENTS.read(utf8("{}"), type));
    }
}
