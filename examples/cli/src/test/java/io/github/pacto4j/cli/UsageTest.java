package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.TETOUAN;
import static io.github.pacto4j.cli.CommandRun.pacto;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Option inconnue\u00A0: --bok.",
                "ar | خيار غير معروف: \u2068--bok\u2069.",
                "en | Unknown option: --bok."
            })
    void an_unknown_option_is_named(String language, String message) {
        CommandRun run = pacto("validate", TETOUAN, "--bok", "--lang", language);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message, "pacto validate --help");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Recueil inconnu\u00A0: LOI. Recueils\u00A0: FORM, GUIDE, PACTO, OGP_LOCAL, MA_LAW.",
                "ar | مجموعة قواعد غير معروفة: \u2068LOI\u2069.",
                "en | Unknown rule book: LOI. Rule books: FORM, GUIDE, PACTO, OGP_LOCAL, MA_LAW."
            })
    void an_unknown_book_is_answered_with_those_that_exist(String language, String message) {
        CommandRun run = pacto("validate", TETOUAN, "--book", "LOI", "--lang", language);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "plan/period", "/plan/~2", "/plan/~", "#/plan"})
    void a_pointer_must_be_one(String pointer) {
        CommandRun run = pacto("validate", TETOUAN, "--at", pointer, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Not a JSON Pointer: " + pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-13-01", "2025-02-30", "tomorrow", "01/02/2025"})
    void the_day_must_be_a_day(String day) {
        CommandRun run = pacto("validate", TETOUAN, "--on", day, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Not recognised as a day: " + day);
    }

    @Test
    void an_unknown_language_is_answered_in_french() {
        CommandRun run = pacto("demo", "--lang", "de");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Langue inconnue\u00A0: de. Langues\u00A0: fr, ar, en.");
    }

    @Test
    void an_unknown_format_is_named() {
        CommandRun run = pacto("demo", "--format", "xml", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Unknown format: xml.");
    }

    @Test
    void an_unknown_command_is_answered_with_those_that_exist() {
        CommandRun run = pacto("valdate", TETOUAN, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "Unknown command: valdate. Commands: validate, compare, next, deadlines, progress, report, rules, schema,"
                                + " forms, procedures, convert, template, collectivity, demo.");
    }

    @ParameterizedTest
    @CsvSource({
        "--lnag, --lang",
        "--langue, --lang",
        "-lang, --lang",
        "--fromat, --format",
        "--FORMAT, --format",
        "--calender=days.csv, --calendar",
        "--cal, --calendar",
        "--onn, --on"
    })
    void an_option_with_a_slip_is_answered_with_the_one_that_was_meant(String written, String meant) {
        CommandRun run = pacto("validate", TETOUAN, written);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("Option inconnue\u00A0: " + written, "Vouliez-vous dire\u00A0: " + meant + "\u00A0?");
    }

    @Test
    void an_option_that_resembles_none_is_answered_without_a_guess() {
        assertThat(pacto("validate", TETOUAN, "-z", "--lang", "en").err())
                .contains("Unknown option: -z.")
                .doesNotContain("Did you mean");
    }

    @Test
    void a_slip_before_the_command_is_not_taken_for_the_command() {
        CommandRun run = pacto("--lnag", "en", "rules");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Option inconnue\u00A0: --lnag. Vouliez-vous dire\u00A0: --lang\u00A0?");
    }

    @ParameterizedTest
    @CsvSource({
        "validte, validate",
        "Validate, validate",
        "colectivity, collectivity",
        "deadline, deadlines",
        "rule, rules",
        "HELP, help"
    })
    void a_command_with_a_slip_is_answered_with_the_one_that_was_meant(String written, String meant) {
        CommandRun run = pacto(written, "--lang", "ar");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("هل المقصود: \u2068" + meant + "\u2069؟");
    }

    @Test
    void a_command_without_its_argument_asks_for_it() {
        CommandRun run = pacto("validate");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Argument manquant\u00A0: FICHIER.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--on", "--at", "--book"})
    void an_option_without_its_value_asks_for_it(String option) {
        CommandRun run = pacto("validate", TETOUAN, "--lang", "en", option);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("The option " + option + " takes a value.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--on", "--calendar", "--book", "--lang", "--format"})
    void an_empty_value_is_a_missing_one(String option) {
        CommandRun run = pacto("validate", TETOUAN, option + "=");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("L'option " + option + " attend une valeur.");
    }

    @Test
    void an_option_without_a_value_takes_none() {
        CommandRun run = pacto("validate", TETOUAN, "--all=maybe", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("The option --all takes no value.");
    }

    @Test
    void capitals_in_names_that_the_command_knows_do_not_matter() {
        assertThat(pacto("schema", "ACTION-PLAN").out())
                .isEqualTo(pacto("schema", "action-plan").out());
        assertThat(pacto("forms", "Annex-2").out())
                .isEqualTo(pacto("forms", "annex-2").out());
        assertThat(pacto("procedures", "Plan-Diagnosis").out())
                .isEqualTo(pacto("procedures", "plan-diagnosis").out());
    }

    @Test
    void an_option_given_twice_is_refused() {
        CommandRun run = pacto("validate", TETOUAN, "--on", "2025-01-01", "--on", "2025-01-02", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("The option --on is repeated");
    }

    @Test
    void one_argument_too_many_is_named() {
        CommandRun run = pacto("rules", "pacto.duration", "pacto.spaces", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("One argument too many: pacto.spaces.");
    }

    @Test
    void without_a_command_the_help_comes_as_a_message() {
        CommandRun run = pacto();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("pacto validate", "pacto demo");
    }
}
