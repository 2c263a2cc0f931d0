package io.github.pacto4j.json;

import static io.github.pacto4j.json.Files.DOCUMENTS;
import static io.github.pacto4j.json.Files.found;
import static io.github.pacto4j.json.Files.plan;
import static io.github.pacto4j.json.Files.there;
import static io.github.pacto4j.json.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.rule.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingFilesTest {
    private static void isNotRead(byte[] file, String problem) {
        Reading<Dossier> reading = DOCUMENTS.read(file);
        assertThat(reading.isRead()).isFalse();
        assertThat(reading.kind()).isEmpty();
        assertThat(found(reading)).contains(problem);
        assertThat(reading.hasErrors()).isTrue();
        assertThatThrownBy(reading::document).isInstanceOf(NoSuchElementException.class);
    }

    // No document could be read.

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\uFEFF"})
    void an_empty_file_holds_no_document(String content) {
        isNotRead(utf8(content), "MALFORMED_JSON ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":\"1\"}",
                "{\"document\":null}",
                "{\"document\":7}",
                "{\"plan\":{\"document\":\"action-plan/1\"}}"
            })
    void a_file_that_does_not_say_what_it_is_holds_no_document(String content) {
        isNotRead(utf8(content), "MISSING ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"action-plan/2", "action-plan", "plan", "", "assessment/1", "comparison/1"})
    void a_file_of_an_unknown_kind_holds_no_document(String kind) {
        isNotRead(utf8("{\"document\":\"" + kind + "\"}"), "UNKNOWN_VALUE /document");
    }

    @ParameterizedTest
    @CsvSource({"[],WRONG_TYPE", "7,WRONG_TYPE", "null,WRONG_TYPE", "<html>,MALFORMED_JSON", "x,MALFORMED_JSON"})
    void what_is_no_object_holds_no_document(String content, String code) {
        isNotRead(utf8(content), code + " ");
    }

    @Test
    void a_file_of_more_than_five_megabytes_is_not_read() {
        byte[] file = Arrays.copyOf(utf8(plan("\"id\":\"1\"")), 5_242_881);
        Arrays.fill(file, plan("\"id\":\"1\"").length(), file.length, (byte) ' ');
        isNotRead(file, "TOO_LARGE ");
        assertThat(DOCUMENTS.read(Arrays.copyOf(file, 5_242_880)).problems()).isEmpty();
    }

    @Test
    void a_file_that_is_not_utf_8_is_not_read() {
        String plan = plan("\"title\":\"Été\"");
        isNotRead(plan.getBytes(StandardCharsets.ISO_8859_1), "NOT_UTF8 ");
        isNotRead(plan.getBytes(StandardCharsets.UTF_16LE), "NOT_UTF8 ");
        isNotRead(plan.getBytes(StandardCharsets.UTF_16BE), "NOT_UTF8 ");
        isNotRead(plan.getBytes(StandardCharsets.UTF_16), "NOT_UTF8 ");
    }

    @Test
    void the_first_byte_that_is_not_utf_8_is_told() {
        byte[] file = plan("\"title\":\"été\"").getBytes(StandardCharsets.ISO_8859_1);
        Problem problem = DOCUMENTS.read(file).problems().get(0);
        assertThat(problem.details())
                .containsEntry("position", plan("\"title\":\"").length() - 1);
    }

    // Judged as far as read.

    @Test
    void a_byte_order_mark_is_accepted() {
        Reading<Dossier> reading = DOCUMENTS.read(utf8("\uFEFF" + plan("\"id\":\"1\"")));
        assertThat(reading.problems()).isEmpty();
        assertThat(there(reading.document().plan()).id()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "\"axes\":[{\"number\":\"1\"},{\"number\":\"2\"|/axes/1",
                "\"axes\":[{\"number\":\"1\"},{\"number\":\"2|/axes/1/number",
                "\"axes\":[{\"number\":\"1\"},|/axes",
                "\"axes\":[{\"number\":\"1\"}],\"title\":{\"fr\":\"Pro|/title/fr",
                "\"axes\":[{\"number\":\"1\"}],\"submittedOn\":\"2023-0|/submittedOn",
                "\"axes\":[{\"number\":\"1\"}],\"programme\":\"PAC|/programme",
                "\"axes\":[{\"number\":\"1\"}],\"x\":[1,{\"a\":tru|/x/1/a",
            })
    void what_stands_before_the_cut_is_read_and_the_place_is_told(String members, String pointer) {
        Reading<ActionPlan> reading =
                DOCUMENTS.read(utf8("{\"document\":\"action-plan/1\",\"id\":\"P\"," + members), ActionPlan.class);
        assertThat(reading.document().id()).isEqualTo("P");
        assertThat(there(reading.document().axes()).get(0).number()).isEqualTo("1");
        assertThat(reading.problems())
                .filteredOn(problem -> problem.code().code().equals("MALFORMED_JSON"))
                .singleElement()
                .satisfies(problem -> assertThat(pointer).startsWith(problem.pointer()));
        assertThat(found(reading))
                .allMatch(problem -> problem.startsWith("MALFORMED_JSON") || problem.startsWith("UNKNOWN_PROPERTY"));
    }

    @Test
    void a_string_that_breaks_off_is_not_read() {
        Reading<ActionPlan> reading =
                DOCUMENTS.read(utf8("{\"document\":\"action-plan/1\",\"collectivity\":\"01.5"), ActionPlan.class);
        assertThat(reading.document().collectivity()).isNull();
    }

    @Test
    void line_and_column_of_a_syntax_error_are_told() {
        Problem problem = DOCUMENTS
                .read(utf8("{\"document\":\"dossier/1\",\n  \"plan\": {,}}"))
                .problems()
                .get(0);
        assertThat(problem.details()).containsEntry("line", 2).containsKey("column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", "{}", " x", ",", "\u0000"})
    void what_stands_after_the_end_is_a_fault_and_the_document_is_read(String more) {
        Reading<Dossier> reading = DOCUMENTS.read(utf8(plan("\"id\":\"1\"") + more));
        assertThat(found(reading)).containsExactly("MALFORMED_JSON ");
        assertThat(there(reading.document().plan()).id()).isEqualTo("1");
    }

    @Test
    void white_space_after_the_end_is_none() {
        assertThat(DOCUMENTS.read(utf8(plan("\"id\":\"1\"") + " \r\n\t")).problems())
                .isEmpty();
    }

    // Kinds.

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"ASSESSMENT", "COMPARISON"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_document_of_any_kind_can_stand_alone(DocumentKind kind) {
        Reading<Dossier> reading = DOCUMENTS.read(utf8("{\"document\":\"" + kind.code() + "\"}"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.kind()).contains(kind);
        assertThat(reading.isRead()).isTrue();
    }

    @Test
    void a_kind_may_be_named_last() {
        Reading<Dossier> reading =
                DOCUMENTS.read(utf8("{\"axes\":[{\"number\":\"1\"}],\"document\":\"action-plan/1\"}"));
        assertThat(there(there(reading.document().plan()).axes()))
                .extracting(Axis::number)
                .containsExactly("1");
    }

    @Test
    void a_document_can_be_read_as_what_it_must_be() {
        Reading<CoCreation> reading =
                DOCUMENTS.read(utf8("{\"document\":\"co-creation/1\",\"id\":\"K\"}"), CoCreation.class);
        assertThat(reading.document().id()).isEqualTo("K");
        Reading<CoCreation> other = DOCUMENTS.read(utf8(plan("\"id\":\"P\"")), CoCreation.class);
        assertThat(other.isRead()).isFalse();
        assertThat(found(other)).containsExactly("UNKNOWN_VALUE /document");
    }

    @Test
    void a_reading_can_be_viewed_otherwise_and_keeps_its_problems() {
        Reading<ActionPlan> reading = DOCUMENTS.read(utf8(plan("\"id\":\"P\",\"zzz\":1")), ActionPlan.class);
        assertThat(reading.map(ActionPlan::id).document()).isEqualTo("P");
        assertThat(reading.map(ActionPlan::id).problems()).isEqualTo(reading.problems());
    }
}
