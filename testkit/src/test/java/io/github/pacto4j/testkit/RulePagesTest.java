package io.github.pacto4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes the pages anew with {@code ./mvnw test -pl testkit -am -Dtest=RulePagesTest -Dsurefire.failIfNoSpecifiedTests=false -Dpacto4j.write=true}. */
class RulePagesTest {
    private static final Path FOLDER = Path.of("..", "docs", "rules");

    @Test
    void the_pages_say_what_catalogue_figures_words_and_code_say() throws IOException {
        Map<String, String> pages = new RulePages(Weekdays.CALENDAR).all();
        if (Boolean.getBoolean("pacto4j.write")) {
            write(pages);
        }
        assertThat(stored()).isEqualTo(pages);
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (String old : stored().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    private static Map<String, String> stored() throws IOException {
        Map<String, String> stored = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                stored.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return stored;
    }
}
