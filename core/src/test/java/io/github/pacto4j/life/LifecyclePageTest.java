package io.github.pacto4j.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Books;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page on the life of a plan, held to the table of transitions and the catalogue. After a change of either write it
 * anew: {@code ./mvnw test -pl core -Dtest=LifecyclePageTest -Dpacto4j.write=true}.
 */
class LifecyclePageTest {
    private static final Path PAGE = Path.of("..", "docs", "lifecycle.md");

    @ParameterizedTest
    @ValueSource(strings = {"diagram", "table", "guards"})
    void the_page_says_what_the_table_says(String part) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("<!-- " + part + " -->\n") + part.length() + 10;
        int end = page.indexOf("<!-- end -->", begin);
        String made = switch (part) {
            case "diagram" -> diagram();
            case "table" -> table();
            default -> guards();
        };
        if (Boolean.getBoolean("pacto4j.write")) {
            Files.writeString(PAGE, page.substring(0, begin) + made + page.substring(end));
        } else {
            assertThat(page.substring(begin, end))
                    .as("the comment on this test says how to write the page anew")
                    .isEqualTo(made);
        }
    }

    private static String diagram() {
        List<String> lines = new ArrayList<>(List.of("```mermaid", "stateDiagram-v2"));
        lines.add("    [*] --> " + PlanStatus.DRAFT);
        for (Transition transition : Transition.values()) {
            for (PlanStatus from : transition.from()) {
                lines.add("    " + from + " --> " + transition.after(from) + ": " + transition.code());
            }
        }
        for (PlanStatus status : PlanStatus.values()) {
            if (List.of(Transition.values()).stream()
                    .noneMatch(transition -> transition.from().contains(status))) {
                lines.add("    " + status + " --> [*]");
            }
        }
        lines.add("```");
        return String.join("\n", lines) + "\n";
    }

    private static String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| transition | | from | to | carries | how it is taken |");
        lines.add("| --- | --- | --- | --- | --- | --- |");
        for (Transition transition : Transition.values()) {
            String from = transition.from().stream().map(PlanStatus::code).collect(Collectors.joining(", "));
            PlanStatus to = transition.to();
            String carries = NextStep.carries(transition).stream()
                    .map(name -> "`" + name + "`")
                    .collect(Collectors.joining(", "));
            String how =
                    transition.recordsDecision() ? "recorded" : transition.entersHistory() ? "guarded" : "journal only";
            lines.add("| `" + transition.code() + "` | " + transition.label().orElseAny(Language.EN) + " | " + from
                    + " | " + (to == null ? "same" : to.code()) + " | " + carries + " | " + how + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String guards() {
        List<String> lines = new ArrayList<>();
        lines.add("### Guards");
        lines.add("");
        lines.add("What guards of a recorded transition find comes back as remarks.");
        lines.add("");
        lines.add("| transition | rules |");
        lines.add("| --- | --- |");
        for (Transition transition : Transition.values()) {
            List<String> ids = new ArrayList<>();
            for (RuleBook book : Books.all()) {
                book.entries().stream()
                        .filter(entry -> entry.guards().contains(transition.code()))
                        .map(CatalogueEntry::id)
                        .forEach(ids::add);
            }
            if (!ids.isEmpty()) {
                lines.add("| `" + transition.code() + "` | "
                        + ids.stream()
                                .map(id -> "[" + id + "](rules/" + id + ".md)")
                                .collect(Collectors.joining(", "))
                        + " |");
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
