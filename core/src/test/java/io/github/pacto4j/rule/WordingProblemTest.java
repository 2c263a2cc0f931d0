package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.date.wording.DateWording;
import io.github.pacto4j.date.wording.DateWording.Order;
import io.github.pacto4j.date.wording.DateWording.Reason;
import io.github.pacto4j.date.wording.DateWording.Refused;
import io.github.pacto4j.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a cell gave no date, said in three languages. */
class WordingProblemTest {
    private static Problem problem(String cell) {
        assertThat(DateWording.read(cell, Order.UNSTATED)).isInstanceOf(Refused.class);
        return Problem.of((Refused) DateWording.read(cell, Order.UNSTATED), "/period/end");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_a_message_of_its_own_in_every_language(Reason reason) {
        Refused refused = new Refused(reason, "31/02/2023", List.of());
        Set<String> said = new HashSet<>();
        for (Language language : Messages.languages()) {
            String message = Problem.of(refused, "/period/end").message(language);
            assertThat(message).doesNotContain("{", "}").endsWith(".");
            said.add(message);
        }
        assertThat(said).hasSize(3);
    }

    @Test
    void there_is_no_message_for_a_reason_that_nobody_gives() {
        String prefix = "problem.MALFORMED_DATE.";
        for (Language language : Messages.languages()) {
            assertThat(Messages.beside(Words.class).bundle(language).keySet())
                    .filteredOn(key -> key.startsWith(prefix))
                    .extracting(key -> Reason.valueOf(key.substring(prefix.length())))
                    .containsExactlyInAnyOrder(Reason.values());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03/04/2019 | Date that can be read in several ways: 03/04/2019. Possible readings: 3 April 2019, "
                        + "4 March 2019. State which one is meant",
                "2022-23 | Date that can be read in several ways: 2022-23. Possible readings: autumn 2022, from 2022 to 2023.",
                "lundi 15 novembre 2022 | The weekday does not match the date: lundi 15 novembre 2022. Date as written: "
                        + "15 November 2022.",
                "Ongoing | The cell says that an action is ongoing or permanent: Ongoing. Leave the date empty",
                "15 November | The year is missing or not in four digits: 15 November. Write for example"
            })
    void the_message_says_what_was_received_and_what_would_do(String cell, String message) {
        Problem problem = problem(cell);

        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED_DATE);
        assertThat(problem.pointer()).isEqualTo("/period/end");
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.message(Language.EN)).startsWith(message);
    }

    @Test
    void readings_keep_their_direction_in_Arabic() {
        assertThat(problem("03/04/2019").message(Language.AR))
                .contains("\u206803/04/2019\u2069", "\u20683 أبريل 2019\u2069، \u20684 مارس 2019\u2069");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Responsable du service", "à définir avec les partenaires"})
    void a_text_that_is_no_date_is_not_repeated_since_it_may_be_a_name(String cell) {
        for (Language language : Messages.languages()) {
            assertThat(problem(cell).message(language)).doesNotContain(cell);
        }
    }

    @Test
    void a_long_wording_is_cut() {
        String cell = "mars, avril, juin, septembre et décembre 2023, puis mars, avril, juin et septembre 2024";

        assertThat(problem(cell).message(Language.FR))
                .contains(cell.substring(0, 79) + "…")
                .doesNotContain(cell);
    }
}
