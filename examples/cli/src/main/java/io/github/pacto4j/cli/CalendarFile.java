package io.github.pacto4j.cli;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A host's own calendar: a CSV file in UTF-8 with the columns {@code day,kind} and any others, which say for people where
 * the day comes from. Lines that begin with {@code #} are comments.
 */
final class CalendarFile {
    private static final String FIRST_COLUMN = "day";

    private CalendarFile() {}

    /**
     * Returns the lines of a file, in their order.
     *
     * @throws UsageException if it cannot be read, or a line cannot be understood
     */
    static List<CalendarLine> read(String name) {
        List<CalendarLine> lines = new ArrayList<>();
        try (BufferedReader file = Files.newBufferedReader(Path.of(name));
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .skipEmptyLines(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(file)) {
            for (CsvRecord line : csv) {
                boolean header = line.getField(0).strip().equalsIgnoreCase(FIRST_COLUMN);
                if (!header) {
                    lines.add(line(line, name));
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException | InvalidPathException e) {
            throw new UsageException("usage.calendar", "file", name);
        }
        return lines;
    }

    private static CalendarLine line(CsvRecord line, String name) {
        String kind = line.getFieldCount() < 2 ? "" : line.getField(1);
        return CalendarLine.of(line.getField(0), kind)
                .orElseThrow(() -> new UsageException(
                        "usage.calendar.line",
                        "file",
                        name,
                        "line",
                        line.getStartingLineNumber(),
                        "received",
                        line.getField(0) + "," + kind,
                        "kinds",
                        List.of(CalendarLine.Kind.values())));
    }
}
