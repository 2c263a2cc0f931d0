package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Judged.PACTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Ask;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of megabytes, made so that careless code needs minutes or gigabytes for them. */
class HostileFilesTest {
    private static final int LENGTH = 2_000_000;
    private static final String PLAN = "{\"document\":\"action-plan/1\",\"programme\":\"PACTO\"";
    private static final String DOSSIER = "{\"document\":\"dossier/1\",\"plan\":{\"programme\":\"PACTO\"}";

    static Stream<Arguments> files() {
        return Stream.of(
                file("a date of many members", PLAN + ",\"submittedOn\":{", i -> "\"k" + i + "\":1", "}}"),
                file(
                        "a long name above repeated keys",
                        PLAN + ",\"x\":{\"" + "n".repeat(LENGTH / 2) + "\":{",
                        i -> "\"a\":1",
                        "}}}"),
                file("a list of numbers for axes", PLAN + ",\"axes\":[", i -> "7", "]}"),
                file("many unknown members", PLAN + ",", i -> "\"k" + i + "\":1", "}"),
                file("a text of many languages", PLAN + ",\"title\":{\"fr\":1,", i -> "\"k" + i + "\":\"x\"", "}}"),
                file(
                        "every other axis unreadable",
                        PLAN + ",\"axes\":[",
                        i -> i % 2 == 0 ? "7" : "{\"number\":\"1\"}",
                        "]}"),
                file(
                        "one chain of milestones",
                        PLAN + ",\"commitments\":[{\"number\":\"1\",\"milestones\":[",
                        i -> "{\"number\":\"" + i + "\",\"dependsOn\":\"" + (i + 1) + "\"}",
                        "]}]}"),
                file(
                        "many members and meetings",
                        DOSSIER + ",\"coCreation\":{\"committee\":{\"members\":["
                                + many(i -> "{\"id\":\"" + i + "\",\"side\":\"ELECTED\"}", LENGTH / 2)
                                + "],\"meetings\":[",
                        i -> "{\"date\":\"2024\",\"decisions\":[{}],\"present\":[\"1\"]}",
                        "]}}}"));
    }

    private static Arguments file(String name, String open, IntFunction<String> item, String close) {
        String file = open + many(item, LENGTH - open.length()) + close;
        return Arguments.of(name, file.getBytes(StandardCharsets.UTF_8));
    }

    private static String many(IntFunction<String> item, int length) {
        StringBuilder many = new StringBuilder(length + 100);
        for (int i = 0; many.length() < length; i++) {
            many.append(i == 0 ? "" : ",").append(item.apply(i));
        }
        return many.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_hostile_file_is_read_judged_and_written_in_a_bounded_time(String name, byte[] file) {
        assertTimeout(Duration.ofSeconds(30), () -> {
            Reading<Dossier> reading = PACTO.read(file);
            assertThat(reading.problems()).hasSizeLessThan(30_000);
            assertThat(PACTO.write(PACTO.assess(reading, Ask.on(LocalDate.of(2025, 1, 1)))
                            .document()))
                    .isNotEmpty();
            assertThat(PACTO.write(reading.document())).isNotEmpty();
        });
    }
}
