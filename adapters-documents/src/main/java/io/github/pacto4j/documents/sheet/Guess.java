package io.github.pacto4j.documents.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Which sheet a table is, told by its header. */
final class Guess implements Table {
    private final Sheet sheet;
    private final String name;
    private final Deque<Row> read;
    private final Iterator<Row> rows;

    private Guess(Sheet sheet, String name, Deque<Row> read, Iterator<Row> rows) {
        this.sheet = sheet;
        this.name = name;
        this.read = read;
        this.rows = rows;
    }

    /** Reads the header of a table; the rows of the result are all of its rows. */
    static Guess of(Table table) {
        Deque<Row> read = new ArrayDeque<>();
        Iterator<Row> rows = table.rows();
        Sheet sheet = Sheet.COMMITMENTS;
        while (rows.hasNext()) {
            Row row = rows.next();
            read.add(row);
            if (!row.isBlank()) {
                sheet = sheet(List.of(row).iterator()).orElse(Sheet.COMMITMENTS);
                break;
            }
        }
        return new Guess(sheet, table.name(), read, rows);
    }

    /** Returns the sheet that knows most columns of the first row, empty if none knows any. */
    static Optional<Sheet> sheet(Iterator<Row> rows) {
        while (rows.hasNext()) {
            Row row = rows.next();
            if (!row.isBlank()) {
                int best = best(row.cells());
                return best == 0
                        ? Optional.empty()
                        : List.of(Sheet.values()).stream()
                                .filter(sheet -> known(sheet, row.cells()) == best)
                                .findFirst();
            }
        }
        return Optional.empty();
    }

    static int best(List<String> header) {
        int best = 0;
        for (Sheet sheet : Sheet.values()) {
            best = Math.max(best, known(sheet, header));
        }
        return best;
    }

    /** The column by which rows are found counts twice: title and period stand in several sheets. */
    static int known(Sheet sheet, List<String> header) {
        int known = 0;
        for (String name : header) {
            Optional<Column> column =
                    name.isBlank() ? Optional.empty() : Columns.of(sheet).named(name);
            if (column.isPresent()) {
                boolean key =
                        column.get().key().equals(sheet.key()) || column.get().role() == Column.Role.PARENT;
                known += key ? 3 : 2;
            }
        }
        return known;
    }

    Sheet sheet() {
        return sheet;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Iterator<Row> rows() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !read.isEmpty() || rows.hasNext();
            }

            @Override
            public Row next() {
                return read.isEmpty() ? rows.next() : read.removeFirst();
            }
        };
    }
}
