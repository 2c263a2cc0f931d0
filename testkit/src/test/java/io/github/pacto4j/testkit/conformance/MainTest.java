package io.github.pacto4j.testkit.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_program_of_its_own_process_that_answers_as_expected_passes() throws IOException {
        Stream<String> program =
                Stream.of(java(), "-cp", System.getProperty("java.class.path"), Main.class.getName(), "--answer");
        List<String> arguments =
                Stream.concat(Stream.of("--only", "ogp.identifier"), program).toList();
        assertThat(run("", arguments.toArray(String[]::new))).isZero();
        assertThat(out.toString(UTF_8)).contains("| OGP_LOCAL | 1 |").contains("| 0 |");
    }

    @Test
    void a_program_that_ends_without_an_answer_fails_every_case() throws IOException {
        assertThat(run("", "--only", "ogp.identifier", "--json", java(), "--version"))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8))
                .contains("\"passed\":0")
                .contains("\"why\":")
                .contains("no answer");
    }

    @Test
    void a_program_that_dies_is_told_with_its_exit_status_and_its_last_words() throws IOException {
        assertThat(run("", "--only", "ogp.identifier", java(), "NoSuchClass")).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("exit status 1").contains("NoSuchClass");
    }

    @Test
    void a_program_that_never_answers_is_ended_and_fails_every_case() throws IOException {
        String[] silent = {
            java(), "-cp", System.getProperty("java.class.path"), Silent.class.getName(),
        };
        Stream<String> arguments =
                Stream.concat(Stream.of("--only", "ogp.identifier", "--timeout", "1"), Stream.of(silent));
        assertThat(run("", arguments.toArray(String[]::new))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("no answer within PT1S").contains("the program was ended");
    }

    /** A program that reads and never answers. */
    static final class Silent {
        private Silent() {}

        public static void main(String[] arguments) throws IOException {
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void who_is_asked_nothing_has_not_passed() throws IOException {
        assertThat(run("", "--only", "lwa.")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("no case").contains("lwa.");
        assertThat(ConformanceSuite.load().only("lwa.").run(new Pacto4j()).passed())
                .isFalse();
    }

    @Test
    void a_time_that_is_none_is_answered_by_the_usage() throws IOException {
        for (String time : List.of("0", "-1", "soon", "9999999999")) {
            assertThat(run("", "--timeout", time)).isEqualTo(2);
        }
        assertThat(err.toString(UTF_8)).contains("--timeout SECONDS");
    }

    @Test
    void a_program_that_does_not_exist_cannot_be_tried() throws IOException {
        assertThat(run("", Path.of("no", "such", "program").toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("program");
    }

    @Test
    void an_option_that_is_not_known_is_answered_by_the_usage() throws IOException {
        assertThat(run("", "--sloppy")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("--only PREFIX");
    }

    @Test
    void a_question_a_line_is_answered_by_a_line() throws IOException {
        List<ConformanceCase> cases =
                ConformanceSuite.load().only("ogp.identifier").cases();
        String questions = cases.get(0).question().line() + "\n"
                + cases.get(cases.size() - 1).question().line() + "\n";
        assertThat(run(questions, "--answer")).isZero();
        assertThat(out.toString(UTF_8).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{").contains("\"verdicts\""));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private int run(String in, String... arguments) throws IOException {
        return Main.run(
                List.of(arguments),
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }
}
