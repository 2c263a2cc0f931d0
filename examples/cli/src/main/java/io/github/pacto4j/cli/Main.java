package io.github.pacto4j.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the command {@code pacto}. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // The machine's locale has no say: a report is the same bytes on every machine.
        PrintStream out = utf8(new FileOutputStream(FileDescriptor.out));
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        int code = new Cli(Console.ofProcess(out, err)).run(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    static PrintStream utf8(OutputStream to) {
        return new PrintStream(new BufferedOutputStream(to, 1 << 14), false, StandardCharsets.UTF_8);
    }
}
