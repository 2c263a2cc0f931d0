package io.github.pacto4j.documents.page;

import java.util.List;

/** What a section of a page holds, one below the other. */
public sealed interface Block permits Block.Paragraph, Block.Facts, Block.Table, Chart {

    /**
     * A paragraph.
     *
     * @param line  its words
     * @param tone  how it is set off
     */
    record Paragraph(Line line, Tone tone) implements Block {
        /** A paragraph that is not set off. */
        public Paragraph(Line line) {
            this(line, Tone.PLAIN);
        }
    }

    /**
     * Facts by name.
     *
     * @param facts  the facts, one or more
     */
    record Facts(List<Fact> facts) implements Block {
        /** Copies the list. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A fact.
     *
     * @param name  what it is
     * @param value  what is known of it
     */
    record Fact(Line name, Line value) {}

    /**
     * A table. The first cell of a row is what the row is about.
     *
     * @param caption  what it shows
     * @param heads  a head for each column
     * @param rows  the rows, one or more, each with a cell for each head
     */
    record Table(Line caption, List<Line> heads, List<Row> rows) implements Block {
        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if a row has not one cell for each head
         */
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != heads.size()) {
                    throw new IllegalArgumentException("a row has a cell for each of " + heads.size() + " heads, got "
                            + row.cells().size());
                }
            }
        }
    }

    /**
     * A row of a table.
     *
     * @param cells  its cells
     */
    record Row(List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns a row of these cells. */
        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /**
     * A cell of a table.
     *
     * @param lines  its lines, one below the other, possibly none
     * @param tone  how it is set off
     */
    record Cell(List<Line> lines, Tone tone) {
        /** Copies the list. */
        public Cell {
            lines = List.copyOf(lines);
        }

        /** Returns a cell of one line. */
        public static Cell of(Line line) {
            return new Cell(List.of(line), Tone.PLAIN);
        }

        /** Returns a cell of one line that is set off. */
        public static Cell of(Line line, Tone tone) {
            return new Cell(List.of(line), tone);
        }
    }
}
