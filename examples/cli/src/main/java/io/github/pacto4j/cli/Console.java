package io.github.pacto4j.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * What surrounds a command: where it writes, and the clock, which it asks only where a document names no day.
 *
 * @param out  results, in UTF-8
 * @param err  messages about the use of the command, and the progress bar
 * @param colours  whether results are coloured
 * @param bar  whether a progress bar is shown
 * @param today  the present day in Africa/Casablanca
 */
record Console(PrintStream out, PrintStream err, boolean colours, boolean bar, Supplier<LocalDate> today) {
    /** Names the streams that are terminals, {@code out} and {@code err}: Java 17 cannot tell one by one. */
    private static final String TERMINALS = "pacto.terminals";

    static Console ofProcess(PrintStream out, PrintStream err) {
        String terminals = System.getProperty(TERMINALS, System.console() == null ? "" : "out");
        return new Console(
                out,
                err,
                terminals.contains("out") && mayColour(),
                terminals.contains("err"),
                () -> LocalDate.now(ZoneId.of("Africa/Casablanca")));
    }

    /** As no-color.org asks. */
    private static boolean mayColour() {
        String refused = System.getenv("NO_COLOR");
        return (refused == null || refused.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }
}
