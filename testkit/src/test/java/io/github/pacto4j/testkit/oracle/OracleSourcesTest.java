package io.github.pacto4j.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OracleSourcesTest {
    @Test
    void the_oracle_shares_no_code_with_the_books_that_it_checks() throws IOException {
        Path sources = Path.of("src/test/java/io/github/pacto4j/testkit/oracle");
        try (var files = Files.list(sources)) {
            for (Path file : files.toList()) {
                List<String> imports = Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("import "))
                        .toList();
                assertThat(imports)
                        .as(file.toString())
                        .noneMatch(line -> line.contains("pacto4j.book.") || line.contains("pacto4j.life."));
            }
        }
    }
}
