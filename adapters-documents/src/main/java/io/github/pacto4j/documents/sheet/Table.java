package io.github.pacto4j.documents.sheet;

import java.util.Iterator;
import java.util.List;

/** The rows of one table in a file, header first, as they are asked for. */
interface Table {
    /**
     * A row.
     *
     * @param line  line of the file or row of the tab, from 1
     * @param cells  the cells in order, empty where nothing stands
     */
    record Row(int line, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Returns the name of the tab, empty where a file has none. */
    String name();

    /** Returns the rows, once. */
    Iterator<Row> rows();

    /** The table cannot be read any further. */
    final class BrokenException extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient SheetProblem problem;

        BrokenException(SheetProblem problem) {
            super(problem.code());
            this.problem = problem;
        }

        SheetProblem problem() {
            return problem;
        }
    }
}
