package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.date.wording.DateWording;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through a table row by row; of the rows behind it keeps the ids alone. */
final class SheetReader {
    private final Documents documents;
    private final Sheet sheet;
    private final Language language;
    private final DateWording.Order order;

    SheetReader(Documents documents, Sheet sheet, Language language, DateWording.Order order) {
        this.documents = documents;
        this.sheet = sheet;
        this.language = language;
        this.order = order;
    }

    /** Finds what the dossier holds already. */
    interface Existing {
        /** @param parent  number of the commitment of a milestone, null if none is named */
        @Nullable
        Record find(@Nullable String parent, String key);
    }

    /**
     * Reads all rows.
     *
     * @param took  takes each row in order
     * @return what is wrong with the table as a whole
     */
    List<SheetProblem> read(Table table, Existing existing, Consumer<SheetRow> took) {
        List<SheetProblem> problems = new ArrayList<>();
        String name = table.name().isEmpty() ? sheet.id() : table.name();
        try {
            rows(table, name, existing, took, problems);
        } catch (Table.BrokenException e) {
            problems.add(e.problem());
        }
        return problems;
    }

    private void rows(
            Table table, String name, Existing existing, Consumer<SheetRow> took, List<SheetProblem> problems) {
        Iterator<Table.Row> rows = table.rows();
        Table.Row header = null;
        while (rows.hasNext() && header == null) {
            Table.Row row = rows.next();
            header = row.isBlank() ? null : row;
        }
        if (header == null) {
            problems.add(SheetProblem.of(SheetProblem.Code.EMPTY_FILE, name, 0, 0, "", Map.of()));
            return;
        }
        RowReader reader = new RowReader(
                documents, new Envelope(documents, sheet, language), name, header.cells(), header.line(), order);
        problems.addAll(reader.problems());
        Set<List<String>> seen = new HashSet<>();
        while (rows.hasNext()) {
            Table.Row row = rows.next();
            if (row.isBlank()) {
                continue;
            }
            String key = reader.key(row.cells());
            String parent = sheet == Sheet.MILESTONES ? reader.parent(row.cells()) : null;
            boolean first = key == null || seen.add(parent == null ? List.of(key) : List.of(parent, key));
            Record known = key == null || !first ? null : existing.find(parent, key);
            took.accept(reader.read(row.line(), row.cells(), known).with(told(name, row, reader, key, parent, first)));
        }
    }

    private List<SheetProblem> told(
            String name,
            Table.Row row,
            RowReader reader,
            @Nullable String key,
            @Nullable String parent,
            boolean first) {
        List<SheetProblem> told = new ArrayList<>(0);
        if (sheet == Sheet.MILESTONES && parent == null) {
            told.add(SheetProblem.of(
                    SheetProblem.Code.MISSING_PARENT,
                    name,
                    row.line(),
                    reader.column(Sheet.PARENT),
                    reader.header(Sheet.PARENT),
                    Map.of()));
        }
        if (key == null || !first) {
            told.add(SheetProblem.of(
                    key == null ? SheetProblem.Code.MISSING_ID : SheetProblem.Code.DUPLICATE_ID,
                    name,
                    row.line(),
                    reader.column(sheet.key()),
                    reader.header(sheet.key()),
                    key == null ? Map.of() : Map.of("received", SheetProblem.shortened(key))));
        }
        return told;
    }
}
