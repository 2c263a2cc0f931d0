package io.github.pacto4j.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The conformance suite of the test kit, made of the tests of the rules, which it runs once more and listens to. After a
 * change of a test write the suite anew:
 * {@code ./mvnw test -pl core -Dtest=ConformanceFilesTest -Dpacto4j.write=true}.
 */
class ConformanceFilesTest {
    private static final Path FOLDER = Path.of("../testkit/src/main/resources/io/github/pacto4j/testkit/conformance");

    /** Outcomes that a rule cannot have: a co-creation that states no number of participants leaves the sum open. */
    private static final Map<String, List<String>> IMPOSSIBLE =
            Map.of("form.participants-add-up", List.of("NOT_APPLICABLE"));

    private static ConformanceFiles suite = new ConformanceFiles(List.of());

    @BeforeAll
    static void listen() {
        LauncherDiscoveryRequest tests = LauncherDiscoveryRequestBuilder.request()
                .selectors(Stream.of("form", "guide", "law", "ogp", "pacto")
                        .map(book -> selectPackage("io.github.pacto4j.book." + book))
                        .toList())
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build();
        suite = new ConformanceFiles(
                Asserted.during(() -> LauncherFactory.create().execute(tests)));
    }

    @Test
    void the_files_of_the_suite_are_what_the_tests_of_the_rules_assert() throws IOException {
        Map<String, String> files = suite.files();
        if (Boolean.getBoolean("pacto4j.write")) {
            write(files);
        }
        Map<String, String> stored = stored();
        assertThat(stored.keySet()).isEqualTo(files.keySet());
        files.forEach((name, file) -> assertThat(stored.get(name))
                .as("%s differs from the tests; the comment on this test says how to write it anew", name)
                .isEqualTo(file));
    }

    static Stream<Arguments> rules() {
        return Books.all().stream()
                .flatMap(book -> book.entries().stream().map(entry -> Arguments.of(entry.id(), book, entry)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_rule_has_cases_for_each_of_its_outcomes(String id, RuleBook book, CatalogueEntry entry) {
        List<String> gaps = new ArrayList<>(suite.gaps(entry, book.messages()));
        gaps.removeAll(IMPOSSIBLE.getOrDefault(id, List.of()));
        assertThat(gaps).as("outcomes of %s that no test asserts", id).isEmpty();
    }

    private static void write(Map<String, String> files) throws IOException {
        for (String old : stored().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> stored() throws IOException {
        Map<String, String> stored = new TreeMap<>();
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.walk(FOLDER)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    stored.put(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return stored;
    }
}
