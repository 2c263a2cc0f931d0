package io.github.pacto4j.documents.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV file is laid out.
 *
 * @param separator  what stands between cells: semicolon, comma or tab; null to find out on reading, a semicolon on
 *     writing, as spreadsheets in French and Arabic write it
 * @param charset  the encoding on reading where the file bears no byte order mark; files are written in UTF-8
 * @param byteOrderMark  whether a file is written with the mark by which Excel tells UTF-8; on reading either will do
 */
public record CsvFormat(@Nullable Character separator, Charset charset, boolean byteOrderMark) {
    /** Separator found out on reading, semicolon on writing, UTF-8 with a byte order mark. */
    public static final CsvFormat STANDARD = new CsvFormat(null, StandardCharsets.UTF_8, true);

    /** Refuses separators that no spreadsheet writes. */
    public CsvFormat {
        if (separator != null && separator != ';' && separator != ',' && separator != '\t') {
            throw new IllegalArgumentException(
                    "cells are separated by a semicolon, a comma or a tab, got '" + separator + "'");
        }
    }

    /** Returns the same format with another separator. */
    public CsvFormat withSeparator(char between) {
        return new CsvFormat(between, charset, byteOrderMark);
    }

    /** Returns the same format for files in another encoding. */
    public CsvFormat withCharset(Charset encoding) {
        return new CsvFormat(separator, encoding, byteOrderMark);
    }

    /** Returns the same format with or without a byte order mark. */
    public CsvFormat withByteOrderMark(boolean marked) {
        return new CsvFormat(separator, charset, marked);
    }

    Optional<Character> stated() {
        return Optional.ofNullable(separator);
    }
}
