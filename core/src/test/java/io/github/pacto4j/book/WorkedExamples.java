package io.github.pacto4j.book;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Csv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Three dossiers under every book: what the library says, and beside it what the sources say. The second half is written by
 * hand in {@code worked-examples.csv}: a line holds verdicts of one status, each as {@code rule@place} where it is violated
 * or undetermined and by the rule alone otherwise. A rule has the status of its worst verdict.
 */
final class WorkedExamples {
    /** The dossiers by the names of their files. */
    static final Map<String, String> DOSSIERS = new LinkedHashMap<>();

    static final List<String> BOOKS = List.of("FORM", "GUIDE", "PACTO", "OGP_LOCAL", "MA_LAW");

    private static final Path FOLDER = Path.of("..", "examples", "dossiers");

    static {
        DOSSIERS.put("tetouan", "Tétouan");
        DOSSIERS.put("oriental", "Oriental");
        DOSSIERS.put("exemple-commune", "The invented commune");
    }

    private final Pacto pacto = Pacto.with(TestCalendar.MOROCCO);
    private final List<Csv.Row> rows = Csv.resource(WorkedExamples.class, "worked-examples.csv");
    private final Map<String, Reading<Dossier>> readings = new LinkedHashMap<>();

    WorkedExamples() throws IOException {
        for (String dossier : DOSSIERS.keySet()) {
            readings.put(dossier, pacto.read(Files.readAllBytes(FOLDER.resolve(dossier + ".json"))));
        }
    }

    /** Judges a dossier on its own day, by these books or by those it chooses itself. */
    Assessment assess(String dossier, String... books) {
        Reading<Dossier> reading = Objects.requireNonNull(readings.get(dossier));
        Ask ask = Ask.on(Objects.requireNonNull(reading.document().today()).first());
        return pacto.assess(reading, books.length == 0 ? ask : ask.books(books));
    }

    /** Returns what the library says, a line for each verdict that gives a rule its status. */
    List<String> judged() {
        List<String> lines = new ArrayList<>();
        for (String dossier : DOSSIERS.keySet()) {
            for (String book : BOOKS) {
                lines.addAll(lines(dossier, book, assess(dossier, book)));
            }
        }
        return lines;
    }

    /** Returns what the library says of the rules that a dossier chooses itself. */
    List<String> judgedByOwnChoice(String dossier) {
        Assessment assessment = assess(dossier);
        return BOOKS.stream()
                .flatMap(book -> lines(dossier, book, assessment).stream())
                .toList();
    }

    /** Returns the verdicts that the table speaks of, in the same form. */
    List<String> spokenOf() {
        return rows.stream()
                .flatMap(row -> Stream.of(row.get("verdicts").split(" "))
                        .map(verdict -> String.join(
                                " ",
                                row.get("dossier"),
                                row.get("book"),
                                row.get("status"),
                                row.get("reason"),
                                verdict)))
                .toList();
    }

    private static List<String> lines(String dossier, String book, Assessment assessment) {
        List<String> ids = assessment.verdicts().stream()
                .map(Verdict::rule)
                .filter(id -> id.startsWith(prefix(book)))
                .distinct()
                .toList();
        List<String> lines = new ArrayList<>();
        for (String id : ids) {
            Status status = assessment.status(id).orElseThrow();
            List<String> found = assessment.verdicts(id).stream()
                    .filter(verdict -> verdict.status() == status)
                    .map(verdict -> String.join(
                            " ",
                            dossier,
                            book,
                            status.code(),
                            verdict.reason() == null ? "" : verdict.reason().code(),
                            isFinding(status.code()) ? id + "@" + verdict.pointer() : id))
                    .toList();
            lines.addAll(
                    isFinding(status.code()) ? found : found.stream().distinct().toList());
        }
        return lines;
    }

    private static String prefix(String book) {
        return switch (book) {
            case "FORM" -> "form.";
            case "GUIDE" -> "guide.";
            case "PACTO" -> "pacto.";
            case "OGP_LOCAL" -> "ogp.";
            default -> "law.";
        };
    }

    private static boolean isFinding(String status) {
        return status.equals(Status.VIOLATED.code()) || status.equals(Status.UNDETERMINED.code());
    }

    /** Returns the page in docs. */
    String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        page.append("| dossier, on its day | by its own choice | ")
                .append(BOOKS.stream().map(book -> "`" + book + "`").collect(Collectors.joining(" | ")))
                .append(" |\n| --- |")
                .append(" --- |".repeat(BOOKS.size() + 1))
                .append('\n');
        DOSSIERS.forEach((dossier, name) -> {
            Assessment own = assess(dossier);
            page.append("| [").append(name).append("](#").append(anchor(name)).append("), ");
            page.append(own.on()).append(" | ").append(own.outcome().code()).append(" |");
            BOOKS.forEach(book -> page.append(' ')
                    .append(assess(dossier, book).outcome().code())
                    .append(" |"));
            page.append('\n');
        });
        DOSSIERS.forEach((dossier, name) -> {
            page.append("\n## ").append(name).append("\n\nThe file: [").append(dossier);
            page.append(".json](../examples/dossiers/").append(dossier).append(".json); where its values come from: [");
            page.append(dossier)
                    .append(".sources.md](../examples/dossiers/")
                    .append(dossier)
                    .append(".sources.md).\n");
            BOOKS.forEach(book -> section(page, dossier, book));
        });
        return page.toString();
    }

    private void section(StringBuilder page, String dossier, String book) {
        Assessment assessment = assess(dossier, book);
        Assessment own = assess(dossier);
        List<Csv.Row> mine = rows.stream()
                .filter(row ->
                        row.get("dossier").equals(dossier) && row.get("book").equals(book))
                .toList();
        page.append("\n### ")
                .append(DOSSIERS.get(dossier))
                .append(" under `")
                .append(book)
                .append("`\n");
        List<String> findings = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Csv.Row row : mine) {
            String said = " | " + row.get("source") + " | " + row.get("says") + " | " + row.get("agrees") + " |\n";
            if (isFinding(row.get("status"))) {
                for (String verdict : row.get("verdicts").split(" ")) {
                    String id = verdict.substring(0, verdict.indexOf('@'));
                    String place = verdict.substring(verdict.indexOf('@') + 1);
                    findings.add("| " + link(id, own) + " | " + row.get("status") + ", "
                            + severity(assessment, id).code() + " | "
                            + (place.isEmpty() ? "the file" : "`" + place + "`") + said);
                }
            } else {
                String links = Stream.of(row.get("verdicts").split(" "))
                        .map(id -> link(id, own))
                        .collect(Collectors.joining(", "));
                String reason = row.get("reason").isEmpty() ? "" : ", " + row.get("reason");
                others.add("| " + row.get("status") + reason + " | " + links + said);
            }
        }
        table(page, "| rule | verdict | place | source | what it says | agrees |\n", 6, findings);
        table(page, "| verdict | rules | source | what it says | agrees |\n", 5, others);
    }

    private static void table(StringBuilder page, String head, int columns, List<String> lines) {
        if (!lines.isEmpty()) {
            page.append('\n')
                    .append(head)
                    .append('|')
                    .append(" --- |".repeat(columns))
                    .append('\n');
            lines.forEach(page::append);
        }
    }

    private static String link(String id, Assessment own) {
        String star = own.status(id).isPresent() ? "" : "*";
        return "[" + id + "](rules/" + id + ".md)" + star;
    }

    private static Severity severity(Assessment assessment, String id) {
        return assessment.verdicts(id).get(0).severity();
    }

    private static String anchor(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static final String INTRODUCTION = """
            # Worked examples

            Three dossiers judged under each of the five books and by their own choice, and beside each verdict what the source
            says, in our words. Sources: TETOUAN (the page of the plan), ORIENTAL (the report on the meeting of Saïdia), PACTO (the
            page of the programme), REMACTO (the cycle of the network), GUIDE (the guide for regions); the lines that follow the name
            are those of [what of the sources is where](coverage.md). The library's half is held by a test (`WorkedExamplesTest`): every rule of the five books stands
            below once for each dossier.

            Violated and undetermined verdicts stand one by one. The others are grouped by what the source says; a rule bears
            the status of its worst verdict. A star marks a rule that takes part only when its book is asked for (`--book`). Under
            `GUIDE`, `PACTO`, `OGP_LOCAL` and `MA_LAW` the book `FORM` takes part too and is shown once.

            The column *agrees*:

            - **yes**: the verdict is what the source says or leaves open;
            - **of the file only**: the rule asks that something be written down, and the file does not hold it; the source neither
              says it nor denies it. Such a verdict tells the collectivity what to add, not that the thing was not done;
            - **says less than the source**: the source states the fact in words that the document has no place for, or that stand
              elsewhere than where the rule looks.

            """;
}
