package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes one sheet as a tab of a workbook: numbers as numbers and days as dates, so that they can be added and sorted. */
final class XlsxOut implements TableWriter {
    private static final int MOST_CHARS = 32_000;
    private static final int FLUSHED_ROWS = 500;
    /** Spreadsheets believe that 1900 was a leap year: what lies before March of that year is a day off. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final int MOST_DIGITS = 15;

    private final Workbook workbook;
    private @Nullable Worksheet tab;
    private List<Column> columns = List.of();
    private int row;

    XlsxOut(Workbook workbook) {
        this.workbook = workbook;
    }

    /** XML knows no control characters, and of a carriage return it makes a line feed. */
    @Override
    public boolean holds(String cell) {
        return isHeld(cell);
    }

    static boolean isHeld(String cell) {
        if (cell.length() > MOST_CHARS || !CsvOut.isWhole(cell)) {
            return false;
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' || c == '\uFFFE' || c == '\uFFFF') {
                return false;
            }
        }
        // Spreadsheets take _x000D_ for the character with this number.
        return !cell.contains("_x");
    }

    @Override
    public void header(Sheet sheet, List<Column> all, Style style) {
        columns = all;
        tab = workbook.newWorksheet(style.language().map(sheet::title).orElse(sheet.id()));
        head(tab, sheet, all, style);
        row = 1;
    }

    /** Writes the header of a tab: bold, fixed, in the direction of its language. */
    static void head(Worksheet tab, Sheet sheet, List<Column> columns, Style style) {
        if (style.language().equals(Optional.of(Language.AR))) {
            tab.rightToLeft();
        }
        tab.freezePane(sheet == Sheet.MILESTONES ? 2 : 1, 1);
        for (int i = 0; i < columns.size(); i++) {
            tab.value(0, i, Columns.of(sheet).header(columns.get(i), style));
            tab.width(i, width(columns.get(i)));
        }
        if (!columns.isEmpty()) {
            tab.range(0, 0, 0, columns.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor("E7EEF7")
                    .set();
        }
    }

    private static double width(Column column) {
        Property property = column.property();
        if (property == null) {
            return 14;
        }
        return switch (property.kind()) {
            case TEXT -> 42;
            case CODE, CODE_OR_TEXT -> 26;
            default -> 16;
        };
    }

    @Override
    public void row(SortedMap<Column, String> cells) throws IOException {
        Worksheet open = java.util.Objects.requireNonNull(tab, "the header comes first");
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells.get(columns.get(i));
            if (cell != null) {
                value(open, i, columns.get(i), cell);
            }
        }
        row++;
        if (row % FLUSHED_ROWS == 0) {
            open.flush();
        }
    }

    private void value(Worksheet open, int column, Column at, String cell) {
        Property property = at.property();
        Property.Kind kind = property == null || at.role() != Column.Role.VALUE || property.form() == Property.Form.LIST
                ? Property.Kind.STRING
                : property.kind();
        switch (kind) {
            case DATE -> {
                Optional<LocalDate> day = StatedDate.parse(cell).flatMap(StatedDate::day);
                if (day.isPresent() && !day.get().isBefore(FIRST_DAY)) {
                    open.value(row, column, day.get());
                    open.style(row, column).format("yyyy-mm-dd").set();
                } else {
                    text(open, column, cell);
                }
            }
            case INTEGER, LONG, DECIMAL -> {
                if (isNumber(cell)) {
                    BigDecimal number = new BigDecimal(cell);
                    open.value(row, column, number);
                    if (number.scale() > 0) {
                        open.style(row, column)
                                .format("0." + "0".repeat(number.scale()))
                                .set();
                    }
                } else {
                    text(open, column, cell);
                }
            }
            default -> text(open, column, cell);
        }
    }

    private void text(Worksheet open, int column, String cell) {
        open.inlineString(row, column, Escapes.forWorkbook(cell));
    }

    /** A spreadsheet keeps fifteen digits; what has more stands as text. */
    private static boolean isNumber(String cell) {
        if (!cell.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?") || cell.length() > MOST_DIGITS || cell.startsWith("-0")) {
            return false;
        }
        BigDecimal number = new BigDecimal(cell);
        return new BigDecimal(Double.toString(number.doubleValue())).compareTo(number) == 0;
    }

    void finish() throws IOException {
        if (tab != null) {
            tab.finish();
        }
    }
}
