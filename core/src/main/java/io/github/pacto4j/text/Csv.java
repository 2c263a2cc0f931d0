package io.github.pacto4j.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the tables that the library carries: comma-separated, UTF-8, one header line, quotes doubled inside quotes.
 *
 * <p>For these resources only, because the core depends on no CSV library; what users bring is read elsewhere.
 */
public final class Csv {
    private Csv() {}

    /** One line of a table, by the names in the header. */
    public static final class Row {
        private final Map<String, Integer> columns;
        private final List<String> cells;

        Row(Map<String, Integer> columns, List<String> cells) {
            this.columns = columns;
            this.cells = cells;
        }

        /**
         * Returns the cell of a column, empty if nothing stands there.
         *
         * @throws IllegalArgumentException if the table has no such column
         */
        public String get(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalArgumentException("no column " + column + " in " + columns.keySet());
            }
            return cells.get(index);
        }
    }

    /**
     * Returns the lines of a table that lies beside a class, in their order.
     *
     * @throws IllegalStateException if the table is missing or a line has another number of cells than the header
     */
    public static List<Row> resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name + " beside " + beside.getName());
            }
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows(String text, String name) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            List<String> cells = new ArrayList<>(Math.max(8, columns.size()));
            at = line(text, at, cells);
            if (columns.isEmpty()) {
                for (String cell : cells) {
                    columns.put(cell, columns.size());
                }
            } else if (cells.size() != columns.size()) {
                throw new IllegalStateException(name + ", row " + (rows.size() + 1) + ": " + cells.size()
                        + " cells instead of " + columns.size());
            } else {
                rows.add(new Row(columns, cells));
            }
        }
        return rows;
    }

    /** Adds the cells of the line that begins at {@code at} and returns where the next one begins. */
    private static int line(String text, int at, List<String> cells) {
        int from = at;
        while (true) {
            if (from < text.length() && text.charAt(from) == '"') {
                StringBuilder cell = new StringBuilder();
                from = quoted(text, from + 1, cell);
                cells.add(cell.toString());
            } else {
                int to = from;
                while (to < text.length() && text.charAt(to) != ',' && text.charAt(to) != '\n') {
                    to++;
                }
                int end = to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
                cells.add(text.substring(from, end));
                from = to;
            }
            if (from >= text.length() || text.charAt(from) == '\n') {
                return from + 1;
            }
            if (text.charAt(from) == '\r') {
                return from + 2;
            }
            from++;
        }
    }

    private static int quoted(String text, int at, StringBuilder cell) {
        int from = at;
        while (true) {
            int to = text.indexOf('"', from);
            if (to < 0) {
                throw new IllegalStateException(
                        "a quote is not closed: " + text.substring(at, Math.min(text.length(), at + 40)));
            }
            cell.append(text, from, to);
            if (to + 1 < text.length() && text.charAt(to + 1) == '"') {
                cell.append('"');
                from = to + 2;
            } else {
                return to + 1;
            }
        }
    }
}
