package io.github.pacto4j.testkit.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tries an implementation on the suite from the command line; {@code docs/conformance.md} shows how. */
public final class Main {
    private static final String USAGE = """
            Usage: [--only PREFIX] [--timeout SECONDS] [--json] [PROGRAM [ARGUMENT...]]
                   --answer
            Tries a program on the conformance suite: it gets a question a line on standard input and writes an answer a
            line on standard output. Without a program pacto4j itself is tried. The exit status is 0 if every case passed,
            1 if not, 2 if the program could not be tried or no case was chosen.
              --only PREFIX      the rules whose id begins like this, for example law.
              --timeout SECONDS  how long an answer may take; 60 seconds unless said otherwise
              --json             results as JSON
              --answer           answer the questions on standard input instead, as pacto4j would
            """;

    private Main() {}

    /** Runs the suite and ends the virtual machine with the exit status. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments), System.in, new PrintStream(System.out, false, UTF_8), System.err));
    }

    static int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) throws IOException {
        ConformanceSuite suite = ConformanceSuite.load();
        boolean asJson = false;
        Duration patience = OtherProgram.PATIENCE;
        List<String> rest = new ArrayList<>(arguments);
        while (!rest.isEmpty() && rest.get(0).startsWith("--")) {
            String option = rest.remove(0);
            if (option.equals("--answer") && rest.isEmpty()) {
                answer(in, out);
                return 0;
            } else if (option.equals("--json")) {
                asJson = true;
            } else if (option.equals("--only") && !rest.isEmpty()) {
                suite = suite.only(rest.remove(0));
            } else if (option.equals("--timeout")
                    && !rest.isEmpty()
                    && rest.get(0).matches("0*[1-9][0-9]{0,5}")) {
                patience = Duration.ofSeconds(Integer.parseInt(rest.remove(0)));
            } else {
                err.print(USAGE);
                return 2;
            }
        }
        if (suite.cases().isEmpty()) {
            err.println("no case is chosen: no rule begins like this: " + String.join(" ", arguments));
            return 2;
        }
        Results results;
        try {
            results = tried(suite, rest, patience);
        } catch (UncheckedIOException e) {
            err.println(e.getMessage());
            return 2;
        }
        out.print(asJson ? JsonText.line(results.json()) + "\n" : results.markdown());
        out.flush();
        return results.passed() ? 0 : 1;
    }

    private static Results tried(ConformanceSuite suite, List<String> command, Duration patience) {
        if (command.isEmpty()) {
            return suite.run(new Pacto4j());
        }
        try (OtherProgram program = OtherProgram.start(command, patience)) {
            return suite.run(program);
        }
    }

    private static void answer(InputStream in, PrintStream out) throws IOException {
        Pacto4j pacto4j = new Pacto4j();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Answer answer = pacto4j.judge(ConformanceCase.Question.read(line.getBytes(UTF_8)));
            out.println(JsonText.line(answer.json()));
            out.flush();
        }
    }
}
