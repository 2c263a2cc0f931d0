package io.github.pacto4j.cli;

/**
 * One run of the command.
 *
 * @param console  where it writes
 * @param phrases  what it says, in the language asked for
 * @param format  text, json, or another that the command knows
 */
record Session(Console console, Phrases phrases, String format) {
    /** Returns whether results are JSON, one object a line. */
    boolean json() {
        return format.equals("json");
    }

    Paint paint() {
        return new Paint(console.colours());
    }
}
