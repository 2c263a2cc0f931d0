package io.github.pacto4j.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.rule.DocumentTable;
import io.github.pacto4j.text.Csv;
import io.github.pacto4j.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page on the policy, held to the tables. After a change of one write it anew:
 * {@code ./mvnw test -pl core -Dtest=PolicyPageTest -Dpacto4j.write=true}.
 */
class PolicyPageTest {
    private static final Path PAGE = Path.of("..", "docs", "policy.md");

    @ParameterizedTest
    @ValueSource(strings = {"table", "reasons", "personal"})
    void the_page_says_what_the_tables_say(String part) throws IOException {
        String page = Files.readString(PAGE);
        String mark = "<!-- " + part + " -->\n";
        int begin = page.indexOf(mark) + mark.length();
        int end = page.indexOf("<!-- end -->", begin);
        String made = switch (part) {
            case "table" -> table();
            case "reasons" -> reasons();
            default -> personal();
        };
        if (Boolean.getBoolean("pacto4j.write")) {
            Files.writeString(PAGE, page.substring(0, begin) + made + page.substring(end));
        } else {
            assertThat(page.substring(begin, end))
                    .as("the comment on this test says how to write the page anew")
                    .isEqualTo(made);
        }
    }

    private static String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| action | "
                + Stream.of(Capacity.values())
                        .map(capacity -> capacity.label().orElseAny(Language.EN))
                        .collect(Collectors.joining(" | "))
                + " |");
        lines.add("| --- |" + " --- |".repeat(Capacity.values().length));
        for (Action action : Action.values()) {
            lines.add("| `" + action.code() + "` | "
                    + Stream.of(Capacity.values())
                            .map(capacity -> PolicyTable.standard()
                                    .reach(action, capacity)
                                    .map(reach -> reach == PolicyTable.Reach.OWN ? "own" : "every")
                                    .orElse(""))
                            .collect(Collectors.joining(" | "))
                    + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String reasons() {
        Map<String, List<String>> actions = new LinkedHashMap<>();
        for (PolicyTable.Row row : PolicyTable.standard().rows()) {
            List<String> same = actions.computeIfAbsent(row.reason(), reason -> new ArrayList<>());
            if (!same.contains("`" + row.action().code() + "`")) {
                same.add("`" + row.action().code() + "`");
            }
        }
        StringBuilder list = new StringBuilder();
        actions.forEach((reason, codes) -> list.append("- ")
                .append(String.join(", ", codes))
                .append(": ")
                .append(reason)
                .append('\n'));
        return list.toString();
    }

    private static String personal() {
        List<String> lines = new ArrayList<>(List.of("| document | property | |", "| --- | --- | --- |"));
        for (Csv.Row row : DocumentTable.rows()) {
            if (row.get("personal").equals("yes")) {
                lines.add("| `" + row.get("document") + "` | `" + row.get("path") + "` | " + row.get("meaning") + " |");
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
