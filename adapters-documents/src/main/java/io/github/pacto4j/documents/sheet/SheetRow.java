package io.github.pacto4j.documents.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row as read.
 *
 * @param sheet  the sheet that it stands in
 * @param line  line of the file or row of the tab, from 1
 * @param key  id or number as typed, null if the row has none
 * @param parent  number of the commitment of a milestone, null if none is named
 * @param record  what the row says, as far as it could be read; what could not is kept within
 * @param problems  what is wrong with the row, in the order of the columns
 */
public record SheetRow(
        Sheet sheet,
        int line,
        @Nullable String key,
        @Nullable String parent,
        Record record,
        List<SheetProblem> problems) {
    /** Copies the list. */
    public SheetRow {
        problems = List.copyOf(problems);
    }

    SheetRow with(List<SheetProblem> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<SheetProblem> all = new ArrayList<>(more);
        all.addAll(problems);
        return new SheetRow(sheet, line, key, parent, record, all);
    }

    /** Returns the id or number, or empty if the row has none. */
    public Optional<String> asKey() {
        return Optional.ofNullable(key);
    }
}
