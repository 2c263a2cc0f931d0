package io.github.pacto4j.documents.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.ToIntFunction;

/** A CSV file, read row by row. */
final class CsvTable implements Table {
    private static final int HEADER_CHARS = 1 << 16;
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    /** A cell may be longer than any text that is read, so that the reader of documents can say so. */
    private static final int MOST_CHARS = 1 << 24;

    private final CloseableIterator<CsvRecord> records;
    private int line;
    private int skipped;

    /** @param fits  how many columns of a header are known, to find the separator that was meant */
    CsvTable(InputStream in, CsvFormat format, ToIntFunction<List<String>> fits) throws IOException {
        Reader reader = open(in, format.charset());
        String head;
        try {
            head = head(reader);
        } catch (CharacterCodingException e) {
            throw wrongEncoding(1);
        }
        char separator;
        if (head.length() > 4 && head.startsWith("sep=") && SEPARATORS.contains(head.charAt(4))) {
            separator = head.charAt(4);
            ((BufferedReader) reader).readLine();
            skipped = 1;
        } else {
            separator = format.stated().orElseGet(() -> separator(head, fits));
        }
        records = reader(separator).ofCsvRecord(reader).iterator();
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(MOST_CHARS);
    }

    private static BufferedReader open(InputStream in, Charset charset) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 3);
        byte[] mark = bytes.readNBytes(3);
        Charset found = charset;
        int skip = 0;
        if (mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF) {
            found = StandardCharsets.UTF_8;
            skip = 3;
        } else if (mark.length >= 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE) {
            found = StandardCharsets.UTF_16LE;
            skip = 2;
        } else if (mark.length >= 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
            found = StandardCharsets.UTF_16BE;
            skip = 2;
        }
        bytes.unread(mark, skip, mark.length - skip);
        return new BufferedReader(
                new InputStreamReader(
                        bytes,
                        found.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                HEADER_CHARS);
    }

    private static String head(Reader reader) throws IOException {
        reader.mark(HEADER_CHARS);
        char[] head = new char[HEADER_CHARS];
        int read = 0;
        while (read < head.length) {
            int more = reader.read(head, read, head.length - read);
            if (more < 0) {
                break;
            }
            read += more;
        }
        reader.reset();
        return new String(head, 0, read);
    }

    private static char separator(String head, ToIntFunction<List<String>> fits) {
        char best = ';';
        int bestScore = -1;
        for (char separator : SEPARATORS) {
            List<String> cells = List.of();
            try (CloseableIterator<CsvRecord> records =
                    reader(separator).ofCsvRecord(head).iterator()) {
                while (records.hasNext() && cells.stream().allMatch(String::isBlank)) {
                    cells = records.next().getFields();
                }
            } catch (CsvParseException | IOException e) {
                continue;
            }
            int score = 1000 * fits.applyAsInt(cells) + Math.min(cells.size(), 999);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return best;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public Iterator<Row> rows() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    return records.hasNext();
                } catch (UncheckedIOException | CsvParseException e) {
                    throw broken(e);
                }
            }

            @Override
            public Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                try {
                    CsvRecord record = records.next();
                    line = (int) record.getStartingLineNumber() + skipped;
                    return new Row(
                            line, record.getFields().stream().map(Escapes::read).toList());
                } catch (UncheckedIOException | CsvParseException e) {
                    throw broken(e);
                }
            }
        };
    }

    private RuntimeException broken(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return wrongEncoding(line + 1);
            }
        }
        if (e instanceof UncheckedIOException) {
            return e;
        }
        return new BrokenException(
                SheetProblem.of(SheetProblem.Code.MALFORMED_CSV, "", line + 1, 0, "", Map.of("line", line + 1)));
    }

    private static BrokenException wrongEncoding(int line) {
        return new BrokenException(
                SheetProblem.of(SheetProblem.Code.WRONG_ENCODING, "", line, 0, "", Map.of("line", line)));
    }
}
