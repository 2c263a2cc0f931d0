package io.github.pacto4j.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Runs what users run, into the void, so that Java can note the classes that a start needs. The launcher keeps them in
 * an archive, from which they are loaded faster.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** Runs the commands once in each language. */
    public static void main(String[] arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Cli cli = new Cli(new Console(nowhere, nowhere, true, false, () -> LocalDate.EPOCH));
        for (String language : new String[] {"fr", "ar", "en"}) {
            cli.run("demo", "--lang", language);
            cli.run("validate", "no-such-file.json", "--lang", language);
            cli.run("deadlines", "no-such-file.json", "--lang", language);
            cli.run("rules", "--lang", language);
            cli.run("rules", "pacto.duration", "--lang", language);
            cli.run("schema", "--lang", language);
            cli.run("forms", "annex-2", "--lang", language);
            cli.run("procedures", "plan-diagnosis", "--lang", language);
            cli.run("collectivity", "tetouan", "--lang", language);
            cli.run("validate", "--help", "--lang", language);
            cli.run("no-such-command", "--lang", language);
        }
        cli.run("schema", "action-plan");
        cli.run("demo", "--format", "json");
        cli.run("collectivity", "01", "--format", "json");
        cli.run("rules", "pacto.duration", "--format", "json");
    }
}
