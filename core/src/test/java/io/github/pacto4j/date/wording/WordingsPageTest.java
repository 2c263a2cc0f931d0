package io.github.pacto4j.date.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.date.wording.DateWording.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the tables of {@code docs/date-wordings.md} is what the reader does. */
class WordingsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "date-wordings.md");
    private static final Pattern LINE = Pattern.compile("(?m)^\\| (.+) \\| (.+) \\|$");

    static Stream<Arguments> lines() throws IOException {
        return LINE.matcher(Files.readString(PAGE))
                .results()
                .filter(line ->
                        !line.group(1).equals("wording") && !line.group(1).equals("---"))
                .map(line -> Arguments.of(line.group(1), line.group(2)));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("lines")
    void each_example_is_read_as_the_page_says(String wording, String reading) {
        assertThat(Shown.reading(wording)).isEqualTo(reading);
    }

    @Test
    void the_page_has_an_example_of_every_reason() throws IOException {
        List<String> readings = lines().map(line -> (String) line.get()[1]).toList();

        assertThat(Reason.values())
                .allSatisfy(reason -> assertThat(readings).anyMatch(reading -> reading.contains(reason.name())));
    }
}
