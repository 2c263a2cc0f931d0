package io.github.pacto4j.book.guide;

import io.github.pacto4j.text.CodeLists;
import io.github.pacto4j.text.Csv;
import io.github.pacto4j.text.Text;
import java.util.List;
import java.util.Map;

/**
 * The procedures of the guide for regions: the application to OGP Local in three steps, the plan in five, each with who
 * takes part, what it aims at, what is done and what it refers to. Immutable and safe for use by many threads.
 */
public final class Procedures {
    private Procedures() {}

    /** What a line of a procedure says. */
    public enum Kind {
        /** Who takes part. */
        STAKEHOLDER,
        /** What the step aims at. */
        OBJECTIVE,
        /** What is done; co-creation and application record operations by their id. */
        OPERATION,
        /** What the step refers to. */
        REFERENCE
    }

    /**
     * A line of a procedure.
     *
     * @param procedure  id of the procedure, in the code list {@code procedures}
     * @param step  code of the step of application or co-creation
     * @param kind  what the line says
     * @param id  stable id of the line within the procedure
     * @param wording  the line in French, Arabic and English
     * @param source  where it comes from
     */
    public record Line(String procedure, String step, Kind kind, String id, Text wording, String source) {}

    /** Returns the procedures in their order, with their titles. */
    public static List<CodeLists.Entry> all() {
        return CodeLists.of("procedures");
    }

    /** Returns the lines of a procedure in their order, empty if there is no such procedure. */
    public static List<Line> of(String procedure) {
        return Table.LINES.stream()
                .filter(line -> line.procedure().equals(procedure))
                .toList();
    }

    private static final class Table {
        static final List<Line> LINES = Csv.resource(Procedures.class, "procedures.csv").stream()
                .map(row -> new Line(
                        row.get("procedure"),
                        row.get("step"),
                        Kind.valueOf(row.get("kind")),
                        row.get("id"),
                        Text.of(Map.of("fr", row.get("fr"), "ar", row.get("ar"), "en", row.get("en"))),
                        row.get("source")))
                .toList();
    }
}
