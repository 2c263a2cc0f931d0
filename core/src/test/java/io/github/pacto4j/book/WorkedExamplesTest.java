package io.github.pacto4j.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes the page anew with {@code ./mvnw test -pl core -Dtest=WorkedExamplesTest -Dpacto4j.write=true}. */
class WorkedExamplesTest {
    private static final Path PAGE = Path.of("..", "docs", "worked-examples.md");

    @Test
    void of_every_verdict_on_three_dossiers_the_table_says_what_the_source_says() throws IOException {
        WorkedExamples examples = new WorkedExamples();
        assertThat(examples.spokenOf()).containsExactlyInAnyOrderElementsOf(examples.judged());
    }

    @Test
    void each_of_three_dossiers_is_judged_by_all_176_rules() throws IOException {
        assertThat(new WorkedExamples()
                        .judged().stream()
                                .map(line -> line.replaceAll("(\\S+) .* (\\S+?)(@.*)?$", "$1 $2"))
                                .distinct())
                .hasSize(3 * 176);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tetouan", "oriental", "exemple-commune"})
    void a_dossier_that_chooses_its_rules_gets_the_verdicts_that_the_whole_books_give(String dossier)
            throws IOException {
        WorkedExamples examples = new WorkedExamples();
        assertThat(examples.judgedByOwnChoice(dossier)).isNotEmpty().isSubsetOf(examples.judged());
    }

    @Test
    void the_page_is_made_from_the_verdicts_and_the_table() throws IOException {
        String page = new WorkedExamples().page();
        if (Boolean.getBoolean("pacto4j.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
