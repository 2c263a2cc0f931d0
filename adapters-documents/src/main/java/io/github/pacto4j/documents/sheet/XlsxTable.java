package io.github.pacto4j.documents.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A tab of a workbook, read row by row. */
final class XlsxTable implements Table, AutoCloseable {
    private static final Pattern DECIMALS = Pattern.compile("[#,0]*0(?:\\.(0+))?");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.");

    private final String name;
    private final Stream<org.dhatim.fastexcel.reader.Row> rows;

    XlsxTable(Sheet sheet) throws IOException {
        this.name = sheet.getName();
        this.rows = sheet.openStream();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Iterator<Row> rows() {
        Iterator<org.dhatim.fastexcel.reader.Row> iterator = rows.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public Row next() {
                return row(iterator.next());
            }
        };
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxTable::text).orElse(""));
        }
        return new Row(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.EMPTY) {
            return "";
        }
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && isNumber(raw)) {
            return number(cell, raw);
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return "1".equals(raw) || "true".equals(raw) ? "true" : "false";
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getText();
        return text == null ? "" : Escapes.read(text);
    }

    private static boolean isNumber(@Nullable String raw) {
        try {
            return raw != null && Double.isFinite(Double.parseDouble(raw));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A spreadsheet keeps numbers in binary: 2.3 stands in the file as 2.2999999999999998. */
    private static String number(Cell cell, @Nullable String raw) {
        if (raw == null || !isNumber(raw)) {
            return raw == null ? "" : raw;
        }
        String format = cell.getDataFormatString();
        if (isDate(format)) {
            LocalDateTime time = cell.asDate();
            if (time != null) {
                return date(time.toLocalDate(), format);
            }
        }
        BigDecimal number = new BigDecimal(Double.toString(Double.parseDouble(raw)));
        int scale = Math.max(0, number.stripTrailingZeros().scale());
        Matcher decimals = format == null ? null : DECIMALS.matcher(format);
        if (decimals != null && decimals.matches() && decimals.group(1) != null) {
            scale = Math.max(scale, decimals.group(1).length());
        }
        return number.setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static boolean isDate(@Nullable String format) {
        String letters = letters(format);
        return letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0;
    }

    /** Who types 12/2026 gets the first of December from the spreadsheet, shown without its day: a month was meant. */
    private static String date(LocalDate day, String format) {
        String letters = letters(format);
        int length = letters.indexOf('d') >= 0 ? 10 : letters.indexOf('m') >= 0 ? 7 : 4;
        return day.toString().substring(0, length);
    }

    private static String letters(@Nullable String format) {
        return format == null || format.equalsIgnoreCase("general")
                ? ""
                : LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (UncheckedIOException e) {
            // Nothing more is asked of it.
        }
    }
}
