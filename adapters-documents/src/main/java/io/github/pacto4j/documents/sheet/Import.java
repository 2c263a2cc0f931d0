package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a spreadsheet into a dossier. Nothing was stored: who only wants to try looks at the report and
 * lets the dossier be.
 *
 * @param dossier  the dossier with what the spreadsheet says
 * @param changes  what became of each row, in the order of the file
 * @param problems  what is wrong, in the order of the file
 */
public record Import(Dossier dossier, List<Change> changes, List<SheetProblem> problems) {
    /** Copies the lists. */
    public Import {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** What became of a row. */
    public enum Effect {
        /** The dossier had nothing under its id or number. */
        ADDED,
        /** It says something new about what the dossier had. */
        CHANGED,
        /** The dossier had all of it. */
        UNCHANGED,
        /** It was not taken over; a problem says why. */
        REFUSED
    }

    /**
     * A row and what became of it.
     *
     * @param sheet  the sheet that it stands in
     * @param line  line of the file or row of the tab
     * @param key  id or number, null if the row has none
     * @param effect  what became of it
     */
    public record Change(Sheet sheet, int line, @Nullable String key, Effect effect) {
        /** Returns the id or number, or empty if the row has none. */
        public Optional<String> asKey() {
            return Optional.ofNullable(key);
        }
    }

    /** Returns the number of rows of a sheet by what became of them. */
    public Map<Effect, Long> count(Sheet sheet) {
        return changes.stream()
                .filter(change -> change.sheet() == sheet)
                .collect(Collectors.groupingBy(Change::effect, Collectors.counting()));
    }

    /** Returns whether a problem of severity ERROR was found. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
