package io.github.pacto4j.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/own-rules.md} shows is what this module compiles and tests. */
class OwnRulesPageTest {
    private static final Pattern BLOCK = Pattern.compile("```(java|csv|properties)\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_block_of_code_on_the_page_stands_in_this_module() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("../../docs/own-rules.md")))
                .results()
                .map(found -> flat(found.group(2)))
                .toList();
        String module = sources();

        assertThat(blocks)
                .hasSizeGreaterThan(8)
                .allSatisfy(block -> assertThat(module).contains(block));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(OwnRulesPageTest::read)
                    .map(OwnRulesPageTest::flat)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Indentation is that of the place. */
    private static String flat(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    }
}
