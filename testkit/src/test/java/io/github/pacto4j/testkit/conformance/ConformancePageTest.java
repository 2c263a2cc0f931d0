package io.github.pacto4j.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The results of this library on its page. Write them anew with
 * {@code ./mvnw test -pl testkit -am -Dtest=ConformancePageTest -Dsurefire.failIfNoSpecifiedTests=false -Dpacto4j.write=true}.
 */
class ConformancePageTest {
    private static final Path PAGE = Path.of("..", "docs", "conformance.md");
    private static final String BEGIN = "<!-- results -->\n";
    private static final String END = "<!-- end of results -->\n";

    @Test
    void the_page_shows_how_this_library_fares() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        String table = ConformanceSuite.load().run(new Pacto4j()).markdown();
        if (Boolean.getBoolean("pacto4j.write")) {
            Files.writeString(PAGE, page.substring(0, begin) + table + page.substring(end));
        }
        String stored = Files.readString(PAGE);
        assertThat(stored.substring(stored.indexOf(BEGIN) + BEGIN.length(), stored.indexOf(END)))
                .isEqualTo(table);
    }
}
