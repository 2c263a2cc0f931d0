package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void the_help_names_every_command_and_exit_code(String language) {
        CommandRun run = pacto("--help", "--lang", language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("pacto validate", "pacto rules", "pacto collectivity", "pacto demo");
        assertThat(run.out()).contains("pacto schema", "pacto forms", "pacto procedures");
        assertThat(run.out()).contains(new Phrases(Language.ofTag(language).orElseThrow()).say("help.exit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void every_command_explains_its_options_and_gives_examples(String language) {
        for (String command : PactoCommand.COMMANDS) {
            CommandRun run = pacto(command, "--help", "--lang", language);

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).contains("  pacto " + command, "--lang", "--format", "-h, --help");
            assertThat(run.out()
                            .lines()
                            .filter(line -> line.startsWith("  pacto " + command))
                            .count())
                    .as("usage and examples of " + command)
                    .isGreaterThan(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void help_is_a_word_as_well_as_an_option(String language) {
        assertThat(pacto("help", "--lang", language)).isEqualTo(pacto("--help", "--lang", language));
        assertThat(pacto("--lang", language, "help", "help")).isEqualTo(pacto("--help", "--lang", language));
        for (String command : PactoCommand.COMMANDS) {
            assertThat(pacto("help", command, "--lang", language))
                    .isEqualTo(pacto(command, "--help", "--lang", language));
        }
    }

    @Test
    void help_on_a_command_that_does_not_exist_names_those_that_do() {
        CommandRun run = pacto("help", "validte", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Unknown command: validte.", "Did you mean: validate?");
    }

    @Test
    void help_is_given_even_where_an_argument_is_missing() {
        assertThat(pacto("validate", "-h").exitCode()).isZero();
    }

    @Test
    void no_line_of_the_help_is_wider_than_a_terminal_but_the_usage() {
        for (String command : PactoCommand.COMMANDS) {
            assertThat(pacto(command, "--help").lines())
                    .filteredOn(line -> !line.startsWith("  pacto"))
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        }
    }

    @Test
    void the_version_names_the_library_and_java() {
        CommandRun run = pacto("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("pacto4j ")
                .contains("(Java " + Runtime.version().feature());
        assertThat(run.out()).doesNotContain("${");
    }
}
