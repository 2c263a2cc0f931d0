package io.github.pacto4j.json;

import static io.github.pacto4j.json.Files.DOCUMENTS;
import static io.github.pacto4j.json.Files.found;
import static io.github.pacto4j.json.Files.plan;
import static io.github.pacto4j.json.Files.planOf;
import static io.github.pacto4j.json.Files.readDossier;
import static io.github.pacto4j.json.Files.readPlan;
import static io.github.pacto4j.json.Files.there;
import static io.github.pacto4j.json.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingProblemsTest {
    @Test
    void of_a_key_that_stands_twice_the_first_counts() {
        Reading<ActionPlan> reading = readPlan("\"id\":\"un\",\"id\":\"deux\"");
        assertThat(found(reading)).containsExactly("DUPLICATE_KEY /id");
        assertThat(reading.document().id()).isEqualTo("un");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "null"})
    void the_first_of_two_keys_counts_even_if_it_says_nothing(String first) {
        Reading<ActionPlan> reading = readPlan("\"id\":" + first + ",\"id\":\"deux\"");
        assertThat(found(reading)).contains("DUPLICATE_KEY /id");
        assertThat(reading.document().id()).isNull();
        Reading<ActionPlan> inMap = readPlan("\"narrative\":{\"foreword\":" + first + ",\"foreword\":\"deux\"}");
        assertThat(found(inMap)).contains("DUPLICATE_KEY /narrative/foreword");
        assertThat(inMap.document().narrative()).isEmpty();
    }

    @Test
    void a_repeated_key_is_found_in_what_the_library_does_not_know() {
        assertThat(found(readPlan("\"x\":{\"y\":1,\"y\":2}")))
                .containsExactly("UNKNOWN_PROPERTY /x", "DUPLICATE_KEY /x/y");
        assertThat(found(readPlan("\"x\":1,\"x\":2"))).containsExactly("UNKNOWN_PROPERTY /x", "DUPLICATE_KEY /x");
    }

    @Test
    void an_unknown_property_is_a_warning_and_is_kept() {
        Reading<ActionPlan> reading = readPlan("\"titel\":\"x\",\"axes\":[{\"number\":\"1\",\"a/b~c\":1}]");
        assertThat(found(reading)).containsExactly("UNKNOWN_PROPERTY /titel", "UNKNOWN_PROPERTY /axes/0/a~1b~0c");
        assertThat(reading.problems()).extracting(Problem::severity).containsOnly(Severity.WARNING);
        assertThat(reading.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l&#39;eau|entity", "&eacute;t&eacute;|entity", "&amp;|entity", "&#x27;|entity",
                "a\\u0007b|control", "a\\u0000b|control", "a\\u0085b|control", "pers\\uFFFDnne|replacement"
            })
    void a_text_with_traces_of_a_wrong_conversion_is_read_with_a_warning(String wording, String variant) {
        Reading<ActionPlan> reading = readPlan("\"title\":{\"fr\":\"" + wording + "\"}");
        assertThat(found(reading)).containsExactly("SUSPICIOUS_TEXT /title/fr");
        assertThat(reading.problems().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(reading.problems().get(0).variant()).isEqualTo(variant);
        assertThat(reading.document().title()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eau & assainissement",
                "R&D",
                "a\\nb\\tc\\r",
                "&;",
                "& ;",
                "جماعة",
                "A\\u00A0B",
                "\\uD83C\\uDF0D"
            })
    void ordinary_characters_are_not_suspicious(String wording) {
        assertThat(readPlan("\"title\":\"" + wording + "\"").problems()).isEmpty();
    }

    @Test
    void an_item_without_its_key_is_found_at_the_item() {
        assertThat(found(readPlan("\"axes\":[{\"title\":\"x\"}],\"commitments\":[{\"number\":\"1\",\"milestones\":[{}],"
                        + "\"indicators\":[{\"name\":\"x\"}]}]")))
                .containsExactly(
                        "MISSING /axes/0",
                        "MISSING /commitments/0/milestones/0",
                        "MISSING /commitments/0/indicators/0");
    }

    @Test
    void an_item_whose_key_cannot_be_read_does_not_lack_it() {
        assertThat(found(readPlan("\"axes\":[{\"number\":7}]"))).containsExactly("WRONG_TYPE /axes/0/number");
    }

    @Test
    void everything_but_kind_and_keys_may_be_absent() {
        assertThat(readPlan("\"axes\":[{\"number\":\"1\"}],\"commitments\":[{\"number\":\"1\"}],\"history\":[{}]")
                        .problems())
                .isEmpty();
        assertThat(readDossier("\"plan\":{},\"coCreation\":{},\"profile\":{}").problems())
                .isEmpty();
    }

    @Test
    void a_part_that_says_it_is_something_else_is_found_at_its_kind() {
        assertThat(found(readDossier("\"plan\":{\"document\":\"co-creation/1\"}")))
                .containsExactly("UNKNOWN_VALUE /plan/document");
    }

    // Limits: each has its own code and can be set.

    @Test
    void a_text_longer_than_the_limit_is_unreadable() {
        Reading<ActionPlan> reading = readPlan("\"title\":\"" + "x".repeat(50_001) + "\"");
        assertThat(found(reading)).containsExactly("TEXT_TOO_LONG /title");
        assertThat(reading.document().title()).isNull();
        assertThat(readPlan("\"title\":\"" + "x".repeat(50_000) + "\"").problems())
                .isEmpty();
    }

    @Test
    void commitments_beyond_the_limit_are_kept_aside() {
        Reading<ActionPlan> reading = readPlan("\"commitments\":[" + commitments(1_001) + "]");
        assertThat(found(reading)).containsExactly("TOO_MANY /commitments");
        assertThat(reading.document().commitments()).hasSize(1_000);
        assertThat(readPlan("\"commitments\":[" + commitments(1_000) + "]").problems())
                .isEmpty();
    }

    private static String commitments(int count) {
        List<String> commitments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            commitments.add("{\"number\":\"" + i + "\"}");
        }
        return String.join(",", commitments);
    }

    @Test
    void what_lies_deeper_than_the_limit_is_kept_aside() {
        String deep = "\"history\":[{\"content\":{".repeat(40) + "}}]".repeat(40);
        assertThat(readPlan(deep).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().code()).isEqualTo("TOO_DEEP");
            assertThat(problem.pointer().split("/")).hasSizeBetween(63, 68);
        });
    }

    @Test
    void an_unknown_member_may_not_be_deeper_either() {
        assertThat(found(readPlan("\"x\":" + "[".repeat(100) + "]".repeat(100))))
                .contains("TOO_DEEP /x");
        assertThat(found(readPlan("\"x\":" + "[".repeat(60) + "]".repeat(60)))).containsExactly("UNKNOWN_PROPERTY /x");
    }

    @Test
    void a_file_nested_ten_thousand_levels_deep_is_read_up_to_there() {
        Reading<ActionPlan> reading = readPlan("\"id\":\"1\",\"axes\":" + "[".repeat(10_000) + "]".repeat(10_000));
        assertThat(found(reading)).anyMatch(problem -> problem.startsWith("TOO_DEEP /axes"));
        assertThat(reading.document().id()).isEqualTo("1");
    }

    @Test
    void every_limit_can_be_set() {
        byte[] file = utf8(plan(
                "\"title\":\"abcdef\",\"commitments\":[{\"number\":\"1\"},{\"number\":\"2\"}],\"axes\":[{},{},{}]"));
        assertThat(found(read(file, new Limits(50, 64, 100, 10, 10)))).containsExactly("TOO_LARGE ");
        assertThat(found(read(file, new Limits(1_000, 64, 15, 1, 10))))
                .containsExactly("TOO_MANY /commitments", "MISSING /axes/0", "MISSING /axes/1", "MISSING /axes/2");
        assertThat(found(read(file, new Limits(1_000, 64, 5, 2, 10)))).contains("TEXT_TOO_LONG /title");
        assertThat(found(read(file, new Limits(1_000, 2, 100, 10, 10)))).contains("TOO_DEEP /commitments/0");
        byte[] list = utf8(plan("\"jointWith\":[\"01\",\"02\",\"03\"]"));
        assertThat(found(read(list, new Limits(1_000, 64, 100, 10, 2)))).containsExactly("TOO_MANY /jointWith");
    }

    private static Reading<?> read(byte[] file, Limits limits) {
        return new Documents(limits).read(file, ActionPlan.class);
    }

    @Test
    void of_very_many_problems_the_first_are_listed_and_the_others_counted() {
        byte[] file = utf8(plan("\"axes\":[{},{},{},{},{}]"));
        Reading<?> reading = read(file, new Limits(1_000, 64, 100, 10, 3));
        assertThat(reading.problems()).hasSize(4);
        assertThat(reading.problems().get(3).variant()).isEqualTo("problems");
        assertThat(reading.hasErrors()).isTrue();
    }

    @Test
    void a_limit_of_nothing_is_refused() {
        assertThatThrownBy(() -> new Limits(0, 64, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(1_000, 5_000, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void problems_stand_in_the_order_of_the_file() {
        assertThat(found(readPlan("\"programme\":\"X\",\"id\":7,\"axes\":[7,{}],\"zzz\":1")))
                .containsExactly(
                        "UNKNOWN_VALUE /programme",
                        "WRONG_TYPE /id",
                        "WRONG_TYPE /axes/0",
                        "MISSING /axes/1",
                        "UNKNOWN_PROPERTY /zzz");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_problem_is_told_in_every_language_without_the_text_that_was_received(Language language) {
        Reading<ActionPlan> reading =
                readPlan("\"title\":{\"fr\":[\"secret\"]},\"announced\":{\"axes\":\"secret\"},\"period\":\"secret\"");
        assertThat(reading.problems())
                .hasSize(3)
                .allSatisfy(problem ->
                        assertThat(problem.message(language)).isNotBlank().doesNotContain("secret", "{"));
    }

    @Test
    void a_lone_document_has_pointers_that_start_at_itself() {
        assertThat(found(DOCUMENTS.read(utf8(plan("\"id\":7"))))).containsExactly("WRONG_TYPE /id");
        assertThat(found(readDossier("\"plan\":{\"id\":7}"))).containsExactly("WRONG_TYPE /plan/id");
    }

    @Test
    void the_same_plan_is_read_alone_and_in_a_dossier() {
        ActionPlan alone = planOf("\"id\":\"1\",\"axes\":[{\"number\":\"1\"}]");
        assertThat(there(readDossier(
                                "\"plan\":{\"document\":\"action-plan/1\",\"id\":\"1\",\"axes\":[{\"number\":\"1\"}]}")
                        .document()
                        .plan()))
                .isEqualTo(alone);
    }
}
