package io.github.pacto4j.documents.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Writes one sheet as CSV. Every cell stands in quotes: a spreadsheet set to another separator would otherwise part a
 * cell in two, and the second half could be a formula.
 */
final class CsvOut implements TableWriter {
    private final Writer writer;
    private final CsvWriter csv;
    private List<Column> columns = List.of();

    CsvOut(OutputStream out, CsvFormat format) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        if (format.byteOrderMark()) {
            writer.write('\uFEFF');
        }
        csv = CsvWriter.builder()
                .fieldSeparator(format.stated().orElse(';'))
                .quoteStrategy(QuoteStrategies.NON_EMPTY)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
    }

    /** Half a character of two cannot be encoded. */
    @Override
    public boolean holds(String cell) {
        return isWhole(cell);
    }

    static boolean isWhole(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < cell.length() && Character.isLowSurrogate(cell.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void header(Sheet sheet, List<Column> all, Style style) {
        columns = all;
        csv.writeRecord(all.stream()
                .map(column -> Escapes.forCsv(Columns.of(sheet).header(column, style)))
                .toList());
    }

    @Override
    public void row(SortedMap<Column, String> cells) {
        List<String> row = new ArrayList<>(columns.size());
        for (Column column : columns) {
            String cell = cells.get(column);
            row.add(cell == null ? "" : Escapes.forCsv(cell));
        }
        csv.writeRecord(row);
    }

    /** Writes what is left; the stream stays open for its owner. */
    void finish() throws IOException {
        csv.flush();
        writer.flush();
    }
}
