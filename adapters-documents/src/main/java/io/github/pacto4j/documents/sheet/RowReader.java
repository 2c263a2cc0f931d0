package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.date.wording.DateWording;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a row together into a record, with the problems of each cell. For one table. */
final class RowReader {
    private final Documents documents;
    private final Envelope envelope;
    private final Sheet sheet;
    private final String name;
    private final List<String> headers;
    private final DateWording.Order order;
    private final List<Column> columns;
    private final List<SheetProblem> problems = new ArrayList<>();

    /** @param name  name of the tab, else id of the sheet, for problems */
    RowReader(
            Documents documents,
            Envelope envelope,
            String name,
            List<String> headers,
            int headerLine,
            DateWording.Order order) {
        this.documents = documents;
        this.envelope = envelope;
        this.sheet = envelope.sheet();
        this.name = name;
        this.headers = headers;
        this.order = order;
        this.columns = columns(headerLine);
    }

    /** Returns what is wrong with the header. */
    List<SheetProblem> problems() {
        return problems;
    }

    private List<Column> columns(int line) {
        List<Column> found = new ArrayList<>(headers.size());
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            Optional<Column> column =
                    header.isBlank() ? Optional.empty() : Columns.of(sheet).named(header);
            if (column.isPresent() && keys.add(column.get().key())) {
                found.add(column.get());
                continue;
            }
            if (!header.isBlank()) {
                boolean twice = column.isPresent();
                problems.add(SheetProblem.of(
                        twice ? SheetProblem.Code.DUPLICATE_COLUMN : SheetProblem.Code.UNKNOWN_COLUMN,
                        name,
                        line,
                        i + 1,
                        SheetProblem.shortened(header),
                        Map.of()));
            }
            found.add(unknown(header.isBlank() ? "column " + SheetProblem.letters(i + 1) : header.strip(), keys));
        }
        for (String needed : sheet == Sheet.MILESTONES ? List.of(Sheet.PARENT, sheet.key()) : List.of(sheet.key())) {
            if (!keys.contains(needed)) {
                problems.add(SheetProblem.of(
                        SheetProblem.Code.MISSING_COLUMN,
                        name,
                        line,
                        0,
                        "",
                        Map.of(
                                "key",
                                needed,
                                "header",
                                Columns.of(sheet)
                                        .header(Columns.of(sheet).find(needed).orElseThrow(), Style.in(Language.FR)))));
            }
        }
        return found;
    }

    /** A name that a property or another column bears already gets a stroke, so that neither hides the other. */
    private Column unknown(String name, Set<String> keys) {
        String key = name;
        while (!keys.add(key) || Shape.of(sheet.type()).find(key) != null) {
            key += "_";
        }
        return new Column(key, Column.Role.UNKNOWN, List.of(key), null, null, List.of());
    }

    /** Returns the cell of the column by which the row is found again, null if it is blank. */
    @Nullable
    String key(List<String> cells) {
        return cell(cells, sheet.key());
    }

    /** Returns the number of the commitment that a milestone names, null if it names none. */
    @Nullable
    String parent(List<String> cells) {
        return cell(cells, Sheet.PARENT);
    }

    /** Returns the place of a column from 1, 0 if the table does not have it. */
    int column(String key) {
        Integer place = place(key);
        return place == null ? 0 : place;
    }

    /** Returns what the header of a column says, its key if the table does not have it. */
    String header(String key) {
        int column = column(key);
        return column == 0 ? key : header(column);
    }

    private @Nullable String cell(List<String> cells, String key) {
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            Column column = columns.get(i);
            if (column.key().equals(key) && column.role() != Column.Role.UNKNOWN) {
                return cells.get(i).isBlank() ? null : cells.get(i);
            }
        }
        return null;
    }

    /**
     * Reads a row.
     *
     * @param existing  what the dossier holds under the row's key already, null if nothing; cells left blank leave it as
     *     it is
     */
    SheetRow read(int line, List<String> cells, @Nullable Record existing) {
        List<SheetProblem> found = new ArrayList<>();
        Tree tree = existing == null ? new Tree() : new Tree(envelope.tree(existing));
        Set<Integer> unclear = new HashSet<>();
        rest(line, cells, tree, found);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.isBlank()) {
                continue;
            }
            Column column = i < columns.size() ? columns.get(i) : extra(line, i, found);
            switch (column.role()) {
                case VALUE -> {
                    Cells.Said said = Cells.read(column, cell, order);
                    if (!said.isClear()) {
                        unclear.add(i + 1);
                        found.add(problem(said, line, i + 1));
                    }
                    // A slip of the pen does not wipe out what the dossier knows.
                    boolean slip = !said.isClear() && tree.get(column.steps()) != null;
                    if (said.value() != null && !slip) {
                        put(tree, column, said.value(), cells, i + 1);
                    }
                }
                case UNKNOWN -> tree.set(column.steps(), Json.of(cell), i + 1);
                default -> {}
            }
        }
        words(cells, tree);
        if (sheet.document() != null && !tree.has("document")) {
            tree.set(List.of("document"), Json.of(sheet.document()), 0);
        }
        Record record = bind(line, tree, unclear, found);
        found.sort(Comparator.comparingInt(SheetProblem::column));
        return new SheetRow(sheet, line, key(cells), parent(cells), record, found);
    }

    private Column extra(int line, int index, List<SheetProblem> found) {
        if (found.stream().noneMatch(problem -> problem.code().equals(SheetProblem.Code.EXTRA_CELLS.name()))) {
            found.add(problem(SheetProblem.Code.EXTRA_CELLS, line, index + 1, Map.of()));
        }
        String name = "column " + SheetProblem.letters(index + 1);
        return new Column(name, Column.Role.UNKNOWN, List.of(name), null, null, List.of());
    }

    private SheetProblem problem(Cells.Said said, int line, int column) {
        return said.inner() != null
                ? SheetProblem.of(said.inner(), name, line, column, header(column))
                : problem(Objects.requireNonNull(said.problem()), line, column, said.details());
    }

    private SheetProblem problem(SheetProblem.Code code, int line, int column, Map<String, Object> details) {
        return SheetProblem.of(code, name, line, column, header(column), details);
    }

    private String header(int column) {
        return column < 1 || column > headers.size() ? "" : SheetProblem.shortened(headers.get(column - 1));
    }

    private void rest(int line, List<String> cells, Tree tree, List<SheetProblem> found) {
        StringBuilder json = new StringBuilder();
        int first = 0;
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            if (columns.get(i).role() == Column.Role.REST && !cells.get(i).isBlank()) {
                places.add(i);
            }
        }
        places.sort(Comparator.comparing(columns::get));
        for (int place : places) {
            json.append(cells.get(place));
            first = first == 0 ? place + 1 : first;
        }
        if (json.isEmpty()) {
            return;
        }
        if (!(Envelope.parse(documents, json.toString()) instanceof Json.Obj rest)) {
            found.add(problem(SheetProblem.Code.MALFORMED_REST, line, first, Map.of()));
            tree.set(List.of(Columns.REST), Json.of(json.toString()), first);
            return;
        }
        for (Json.Member member : rest.members()) {
            List<Object> steps = Pointers.steps(sheet, member.key());
            if (steps == null) {
                found.add(problem(SheetProblem.Code.MALFORMED_REST, line, first, Map.of()));
                tree.set(List.of(member.key()), member.value(), first);
            } else {
                tree.set(steps, member.value(), first);
            }
        }
    }

    private void put(Tree tree, Column column, Json value, List<String> cells, int place) {
        boolean text = column.property() != null
                && switch (column.property().kind()) {
                    case TEXT -> true;
                    case CODE_OR_TEXT -> column.tag() != null;
                    default -> false;
                };
        if (!text) {
            tree.set(column.steps(), value, place);
            return;
        }
        Json stated = tree.get(column.steps());
        List<Object> steps = new ArrayList<>(column.steps());
        if (column.tag() == null) {
            // Beside wordings in several languages, the bare text is one more.
            if (stated instanceof Json.Obj) {
                steps.add(language(cells).code());
            }
        } else {
            if (stated instanceof Json.Str) {
                Integer bare = place(column.key()
                        .substring(0, column.key().length() - column.tag().length() - 1));
                tree.set(
                        column.steps(),
                        Json.of(Map.of(language(cells).code(), stated)),
                        Objects.requireNonNullElse(bare, place));
            }
            steps.add(column.tag());
        }
        tree.set(steps, value, place);
    }

    private @Nullable Integer place(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i + 1;
            }
        }
        return null;
    }

    /** The language of bare texts: that of the row, where it is a document that names one. */
    private Language language(List<String> cells) {
        String own = sheet.document() == null ? null : cell(cells, "language");
        if (own == null) {
            return envelope.language();
        }
        Json read = Cells.read(Columns.of(sheet).find("language").orElseThrow(), own, order)
                .value();
        return read instanceof Json.Str tag
                ? Language.ofTag(tag.value()).orElse(envelope.language())
                : envelope.language();
    }

    /** The words of a date come to the date that stands in its own column. */
    private void words(List<String> cells, Tree tree) {
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            Column column = columns.get(i);
            if (column.role() != Column.Role.WORDS || cells.get(i).isBlank()) {
                continue;
            }
            Json date = tree.get(column.steps());
            Map<String, Json> both = new LinkedHashMap<>();
            if (date instanceof Json.Str) {
                both.put("date", date);
            } else if (date instanceof Json.Obj object) {
                object.get("date").ifPresent(stated -> both.put("date", stated));
            }
            both.put("text", Json.of(cells.get(i)));
            tree.set(column.steps(), Json.of(both), i + 1);
        }
    }

    /** Reads the row as a document is read; what a cell is already said to be is not said twice. */
    private Record bind(int line, Tree tree, Set<Integer> unclear, List<SheetProblem> found) {
        Reading<Dossier> reading = envelope.read(tree.json(null));
        if (!reading.isRead()) {
            // A row beyond the limit of a whole document.
            reading.problems().forEach(problem -> found.add(SheetProblem.of(problem, name, line, 0, "")));
            return envelope.record(envelope.read(Json.of(Map.of())).document());
        }
        Map<String, Integer> places = new HashMap<>();
        if (!reading.problems().isEmpty()) {
            tree.json(places);
        }
        String base = envelope.pointer();
        for (Problem problem : reading.problems()) {
            String pointer =
                    problem.pointer().startsWith(base) ? problem.pointer().substring(base.length()) : "";
            int column = place(places, pointer);
            boolean known = unclear.contains(column)
                    || problem.code() == ProblemCode.MISSING && column == 0
                    || problem.code() == ProblemCode.UNKNOWN_PROPERTY && isTold(column);
            if (!known) {
                found.add(SheetProblem.of(problem, name, line, column, header(column)));
            }
        }
        return envelope.record(reading.document());
    }

    private boolean isTold(int column) {
        return column > 0 && (column > columns.size() || columns.get(column - 1).role() == Column.Role.UNKNOWN);
    }

    private static int place(Map<String, Integer> places, String pointer) {
        String at = pointer;
        while (true) {
            Integer place = places.get(at);
            if (place != null) {
                return place;
            }
            int slash = at.lastIndexOf('/');
            if (slash < 0) {
                return 0;
            }
            at = at.substring(0, slash);
        }
    }
}
