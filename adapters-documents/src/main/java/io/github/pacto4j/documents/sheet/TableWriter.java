package io.github.pacto4j.documents.sheet;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;

/** Where the rows of one sheet are written. */
interface TableWriter {
    /** Returns whether a cell can hold this text so that it comes back the same. */
    boolean holds(String cell);

    /** Writes the header; rows follow. */
    void header(Sheet sheet, List<Column> columns, Style style) throws IOException;

    /** Writes a row. */
    void row(SortedMap<Column, String> cells) throws IOException;
}
