package io.github.pacto4j.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * The last line of the terminal while many files are judged. Results that go to the same terminal are printed above it.
 * Where messages go to no terminal there is no bar.
 */
final class Bar implements AutoCloseable {
    private static final String ERASE = "\r\u001B[K";
    private static final int MILLISECONDS = 200;

    private final PrintStream out;
    private final @Nullable ProgressBar bar;
    private final @Nullable Line line;

    private Bar(PrintStream out, @Nullable ProgressBar bar, @Nullable Line line) {
        this.out = out;
        this.bar = bar;
        this.line = line;
    }

    static Bar of(Session session, int files) {
        Console console = session.console();
        if (!console.bar()) {
            return new Bar(console.out(), null, null);
        }
        Line line = new Line(console.err());
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(session.phrases().say("series.bar"))
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .setConsumer(line)
                .build();
        return new Bar(console.out(), bar, line);
    }

    /** Prints one result and takes a step. */
    void print(String result) {
        if (bar == null || line == null) {
            out.print(result);
            return;
        }
        line.printAbove(out, result);
        bar.step();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** The line that the bar draws itself on, from a thread of its own. */
    private static final class Line implements ProgressBarConsumer {
        private static final int WIDTH = 79;

        private final PrintStream err;
        private String drawn = "";

        Line(PrintStream err) {
            this.err = err;
        }

        synchronized void printAbove(PrintStream out, String result) {
            err.print(ERASE);
            err.flush();
            out.print(result);
            out.flush();
            err.print(drawn);
            err.flush();
        }

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public synchronized void accept(String rendered) {
            drawn = rendered;
            err.print(ERASE + rendered);
            err.flush();
        }

        @Override
        public synchronized void close() {
            drawn = "";
            err.print(ERASE);
            err.flush();
        }
    }
}
