package io.github.pacto4j.testkit.conformance;

import io.github.pacto4j.book.Books;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an implementation fared, by book and case.
 *
 * @param results  the cases in the order of the suite
 */
public record Results(List<Result> results) {
    /** Failures that a table names for each book. */
    private static final int SHOWN = 10;

    /** Copies the list. */
    public Results {
        results = List.copyOf(results);
    }

    /**
     * What came of one case.
     *
     * @param tried  the case
     * @param differences  how the answer differs from what is expected, empty if it does not
     */
    public record Result(ConformanceCase tried, List<String> differences) {
        /** Copies the list. */
        public Result {
            differences = List.copyOf(differences);
        }

        /** Returns whether the answer was as expected. */
        public boolean passed() {
            return differences.isEmpty();
        }
    }

    /** Returns whether every case passed, and there was one: who was asked nothing has proved nothing. */
    public boolean passed() {
        return !results.isEmpty() && results.stream().allMatch(Result::passed);
    }

    private Map<String, List<Result>> byBook() {
        Map<String, List<Result>> byBook = new LinkedHashMap<>();
        for (RuleBook book : Books.all()) {
            List<Result> own = results.stream()
                    .filter(each -> book.find(each.tried().rule()).isPresent())
                    .toList();
            if (!own.isEmpty()) {
                byBook.put(book.id(), own);
            }
        }
        return byBook;
    }

    private static long passed(List<Result> results) {
        return results.stream().filter(Result::passed).count();
    }

    private static long rules(List<Result> results) {
        return results.stream().map(each -> each.tried().rule()).distinct().count();
    }

    /** Returns a table in Markdown, a line for each book, and below it the first failures with the clause they test. */
    public String markdown() {
        StringBuilder text = new StringBuilder(1024);
        text.append("| Book | Rules | Cases | Passed | Failed |\n|---|---:|---:|---:|---:|\n");
        byBook().forEach((book, own) -> row(text, book, own));
        row(text, "All", results);
        byBook().forEach((book, own) -> own.stream()
                .filter(each -> !each.passed())
                .limit(SHOWN)
                .forEach(each -> text.append(text.indexOf("\n- ") < 0 ? "\n" : "")
                        .append("- ")
                        .append(each.tried())
                        .append(": ")
                        .append(String.join("; ", each.differences()))
                        .append('\n')));
        return text.toString();
    }

    private static void row(StringBuilder text, String name, List<Result> own) {
        text.append("| ")
                .append(String.join(
                        " | ",
                        name,
                        Long.toString(rules(own)),
                        Integer.toString(own.size()),
                        Long.toString(passed(own)),
                        Long.toString(own.size() - passed(own))))
                .append(" |\n");
    }

    /** Returns the same as JSON: {@code books} with the numbers, {@code failures} with every case that failed. */
    public Json json() {
        List<Json> books = new ArrayList<>();
        byBook().forEach((book, own) -> {
            Map<String, Json> line = new LinkedHashMap<>();
            line.put("book", Json.of(book));
            line.put("rules", Json.of(rules(own)));
            line.put("cases", Json.of(own.size()));
            line.put("passed", Json.of(passed(own)));
            line.put("failed", Json.of(own.size() - passed(own)));
            books.add(Json.of(line));
        });
        List<Json> failures = new ArrayList<>();
        for (Result each : results) {
            if (!each.passed()) {
                Map<String, Json> line = new LinkedHashMap<>();
                line.put("id", Json.of(each.tried().id()));
                line.put("why", Json.of(each.tried().why()));
                line.put(
                        "differences",
                        Json.of(each.differences().stream().map(Json::of).toList()));
                failures.add(Json.of(line));
            }
        }
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("suite", Json.of("conformance/1"));
        members.put("books", Json.of(books));
        members.put("failures", Json.of(failures));
        return Json.of(members);
    }
}
