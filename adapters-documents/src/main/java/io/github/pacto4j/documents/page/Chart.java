package io.github.pacto4j.documents.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A drawing, with the table that says the same. */
public sealed interface Chart extends Block {
    /** Returns what is drawn. */
    Line title();

    /** Returns how the drawing is read. */
    Line description();

    /** Returns the table with what is drawn. */
    Block.Table table();

    /**
     * Bars of progress, from 0 to 100 percent. What is certain is filled, what may be is hatched.
     *
     * @param title  what is drawn
     * @param description  how it is read
     * @param bars  the bars, from top to bottom
     * @param table  the same as a table
     */
    record Bars(Line title, Line description, List<Bar> bars, Block.Table table) implements Chart {
        /** Copies the list. */
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A bar.
     *
     * @param label  what it is of
     * @param value  the interval in words
     * @param low  least percentage, 0 to 100
     * @param high  greatest percentage, {@code low} to 100
     */
    record Bar(String label, String value, double low, double high) {}

    /**
     * Spans of time, one below the other.
     *
     * @param title  what is drawn
     * @param description  how it is read
     * @param marks  years, where they begin
     * @param today  the day that the page is for, as a part of the whole from 0 to 1; null if it lies outside
     * @param stretches  the spans, from top to bottom
     * @param table  the same as a table
     */
    record Timeline(
            Line title,
            Line description,
            List<Mark> marks,
            @Nullable Double today,
            List<Stretch> stretches,
            Block.Table table)
            implements Chart {
        /** Copies the lists. */
        public Timeline {
            marks = List.copyOf(marks);
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * A mark on the axis of time.
     *
     * @param label  what begins there
     * @param at  where, as a part of the whole from 0 to 1
     */
    record Mark(String label, double at) {}

    /**
     * A span of time.
     *
     * @param label  what takes so long
     * @param from  first day, as a part of the whole from 0 to 1
     * @param to  last day, {@code from} to 1
     * @param tone  how far it has come: complete, late or neither
     */
    record Stretch(String label, double from, double to, Tone tone) {}

    /**
     * Which of what is asked is there: a square for each.
     *
     * @param title  what is drawn
     * @param description  how it is read
     * @param rows  the rows, from top to bottom
     * @param table  the same as a table
     */
    record Grid(Line title, Line description, List<GridRow> rows, Block.Table table) implements Chart {
        /** Copies the list. */
        public Grid {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of squares.
     *
     * @param label  what it is about
     * @param squares  GOOD what is there, BAD what is asked for and missing, OPEN what may be missing
     */
    record GridRow(String label, List<Tone> squares) {
        /** Copies the list. */
        public GridRow {
            squares = List.copyOf(squares);
        }
    }
}
