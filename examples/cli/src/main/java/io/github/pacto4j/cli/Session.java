package io.github.pacto4j.cli;

/**
 * One run of the command.
 *
 * @param console  where it writes
 * @param phrases  what it says, in the language asked for
 * @param json  whether results are JSON, one object a line, and not text
 */
record Session(Console console, Phrases phrases, boolean json) {
    Paint paint() {
        return new Paint(console.colours());
    }
}
