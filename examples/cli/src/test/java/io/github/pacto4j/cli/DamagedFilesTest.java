package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.pacto;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.json.Documents;
import io.github.pacto4j.rule.AssessmentDocument;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.rule.ProblemLine;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.text.Language;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedFilesTest {
    private static final String PLAN = """
            {"document": "action-plan/1", "id": "P-1", "programme": "PACTO", "collectivity": "01.571.01.11",
             "title": "Plan", %s, "commitments": []}
            """;

    @TempDir
    Path folder;

    /** What stands in the file, the problem, its place, and whether a document is read all the same. */
    static Stream<Arguments> damages() {
        return Stream.of(
                        damage("an empty file", "", ProblemCode.MALFORMED_JSON, "", false),
                        damage("an empty object", "{}", ProblemCode.MISSING, "", false),
                        damage("a list", "[]", ProblemCode.WRONG_TYPE, "", false),
                        damage(
                                "an unknown kind",
                                "{\"document\": \"poem/1\"}",
                                ProblemCode.UNKNOWN_VALUE,
                                "/document",
                                false),
                        damage(
                                "a truncated file",
                                "{\"document\": \"action-plan/1\", \"id\": \"P-1\", \"title\": \"Pl",
                                ProblemCode.MALFORMED_JSON,
                                null,
                                true),
                        damage(
                                "a nesting of 10,000",
                                PLAN.formatted("\"notes\": " + "[".repeat(10_000) + "]".repeat(10_000)),
                                ProblemCode.TOO_DEEP,
                                null,
                                true),
                        damage(
                                "a duplicate key",
                                PLAN.formatted("\"title\": \"Autre\""),
                                ProblemCode.DUPLICATE_KEY,
                                "/title",
                                true),
                        damage(
                                "a thirteenth month",
                                PLAN.formatted("\"submittedOn\": \"2022-13\""),
                                ProblemCode.MALFORMED_DATE,
                                "/submittedOn",
                                true),
                        damage(
                                "a number for a period",
                                PLAN.formatted("\"period\": 5"),
                                ProblemCode.WRONG_TYPE,
                                "/period",
                                true))
                .flatMap(each -> Stream.of("fr", "ar", "en")
                        .map(language -> Arguments.of(
                                each.get()[0], each.get()[1], each.get()[2], each.get()[3], each.get()[4], language)));
    }

    private static Arguments damage(String name, String content, ProblemCode code, String pointer, boolean isRead) {
        return Arguments.of(name, content, code, pointer, isRead);
    }

    @ParameterizedTest(name = "{0} in {5}")
    @MethodSource("damages")
    void each_damage_is_named_at_its_place_in_the_language_asked_for(
            String name, String content, ProblemCode code, String pointer, boolean isRead, String language)
            throws IOException {
        String file = file("plan.json", content.getBytes(UTF_8));
        Problem problem = Documents.standard().read(content.getBytes(UTF_8)).problems().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow();
        String message = problem.message(Language.ofTag(language).orElseThrow());

        CommandRun text = pacto("validate", file, "--lang", language);
        CommandRun json = pacto("validate", file, "--lang", language, "--format", "json");

        assertThat(text.exitCode()).isEqualTo(isRead ? 1 : 2);
        assertThat(text.out()).contains(file, message);
        if (isRead) {
            assertThat(text.out()).contains(code.name());
        }
        assertThat(json.exitCode()).isEqualTo(text.exitCode());
        AssessmentDocument assessment = json.assessments().get(0);
        assertThat(assessment.subject().file()).isEqualTo(file);
        assertThat(assessment.conforms()).isFalse();
        ProblemLine line = assessment.problems().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow();
        assertThat(line.message()).isEqualTo(message);
        if (pointer != null) {
            assertThat(line.pointer()).isEqualTo(pointer);
        }
    }

    /** A bracket is missing on line 11 of a sound dossier, and everything after it was not read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | JSON mal formé (MALFORMED_JSON\u00A0; gravité\u00A0: erreur) | ligne 11, colonne | indéterminée (",
                "ar | صيغة JSON غير سليمة (\u2068MALFORMED_JSON\u2069؛ الدرجة: خطأ) | السطر \u206811\u2069 | محسومة (",
                "en | Malformed JSON (MALFORMED_JSON; severity: error) | line 11, column | undetermined ("
            })
    void a_missing_bracket_is_shown_and_not_every_rule_that_cannot_be_answered_for_it(
            String language, String head, String place, String undetermined) throws IOException {
        String text = Files.readString(Path.of(CommandRun.TETOUAN));
        int bracket = text.indexOf(']');
        String file = file("plan.json", (text.substring(0, bracket) + text.substring(bracket + 1)).getBytes(UTF_8));

        CommandRun run = pacto("validate", file, "--lang", language);
        CommandRun all = pacto("validate", file, "--lang", language, "--all");
        AssessmentDocument json =
                pacto("validate", file, "--format", "json").assessments().get(0);
        int left = json.summary().undetermined().values().stream()
                .mapToInt(Integer::intValue)
                .sum();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines().get(3)).contains(head);
        assertThat(run.out()).contains(place, Integer.toString(left), "--all").doesNotContain(undetermined);
        assertThat(run.lines()).hasSizeLessThan(40);
        assertThat(all.out()).contains(head, undetermined);
        assertThat(json.verdicts())
                .filteredOn(verdict -> verdict.status() == Status.UNDETERMINED)
                .hasSizeGreaterThanOrEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void a_reason_outside_the_document_bears_no_code_of_a_fault_in_it(String language) {
        for (String command : new String[] {"next", "deadlines", "progress"}) {
            assertThat(pacto(command, folder.resolve("absent.json").toString(), "--lang", language)
                            .out())
                    .doesNotContain("MISSING");
        }
        assertThat(pacto("validate", folder.resolve("absent.json").toString(), "--lang", language)
                        .out())
                .doesNotContain("MISSING");
        assertThat(pacto("validate", folder.toString(), "--lang", language).out())
                .doesNotContain("WRONG_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void letters_in_latin_1_are_no_document(String language) throws IOException {
        byte[] content = PLAN.formatted("\"notes\": \"Tétouan\"").getBytes(ISO_8859_1);
        Problem problem = Documents.standard().read(content).problems().get(0);

        CommandRun run = pacto("validate", file("latin.json", content), "--lang", language);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains(problem.message(Language.ofTag(language).orElseThrow()));
    }

    @Test
    void a_byte_order_mark_does_not_matter() throws IOException {
        byte[] plain = Files.readAllBytes(Path.of(CommandRun.TETOUAN));
        byte[] marked = new byte[plain.length + 3];
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        System.arraycopy(plain, 0, marked, 3, plain.length);
        String file = file("marked.json", marked);

        CommandRun run = pacto("validate", file, "--at", "/plan");

        assertThat(run.out()).doesNotContain("MALFORMED_JSON");
        assertThat(run.exitCode())
                .isEqualTo(
                        pacto("validate", CommandRun.TETOUAN, "--at", "/plan").exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void an_html_entity_is_pointed_out_and_does_not_change_the_outcome(String language) throws IOException {
        String narrative = "\"narrative\": {\"foreword\": \"Eau %s forêts\"}";
        String sound =
                file("sound.json", PLAN.formatted(narrative.formatted("et")).getBytes(UTF_8));
        byte[] content = PLAN.formatted(narrative.formatted("&amp;")).getBytes(UTF_8);
        Problem problem = Documents.standard().read(content).problems().get(0);

        CommandRun run = pacto("validate", file("marked.json", content), "--lang", language);

        assertThat(run.exitCode()).isEqualTo(pacto("validate", sound).exitCode());
        assertThat(run.out())
                .contains(
                        "SUSPICIOUS_TEXT",
                        "/narrative/foreword",
                        problem.message(Language.ofTag(language).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void a_file_of_six_megabytes_is_refused_with_its_size_and_the_limit(String language) throws IOException {
        String file = file("large.json", " ".repeat(6_000_000).getBytes(UTF_8));

        CommandRun run = pacto("validate", file, "--lang", language);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("6000000", "5242880");
    }

    @Test
    void a_file_larger_than_the_memory_is_refused_without_being_loaded() throws IOException {
        Path file = folder.resolve("huge.json");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(64L << 30);
        }

        CommandRun run = pacto("validate", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains(Long.toString(64L << 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void a_file_that_does_not_exist_is_said_not_to_exist(String language) {
        String file = folder.resolve("absent.json").toString();

        CommandRun run = pacto("validate", file, "--lang", language);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .contains(file, new Phrases(Language.ofTag(language).orElseThrow()).say("file.unknown"));
    }

    @Test
    void a_directory_is_no_file() {
        CommandRun run = pacto("validate", folder.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("directory");
    }

    @Test
    void a_file_that_cannot_be_opened_has_its_line_of_json_too() {
        String file = folder.resolve("absent.json").toString();

        CommandRun run = pacto("validate", file, "--format", "json", "--lang", "en");

        List<AssessmentDocument> assessments = run.assessments();
        assertThat(assessments).hasSize(1);
        assertThat(assessments.get(0).subject().file()).isEqualTo(file);
        assertThat(assessments.get(0).verdicts()).isEmpty();
        assertThat(assessments.get(0).problems().get(0).message()).isEqualTo("The file does not exist.");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }
}
