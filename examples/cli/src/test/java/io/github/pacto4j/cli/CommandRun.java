package io.github.pacto4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.rule.AssessmentDocument;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the command in this process: its exit code and what it wrote. */
record CommandRun(int exitCode, String out, String err) {
    /** The day of the clock in every run. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final Path DOSSIERS = Path.of("..", "dossiers");
    static final String TETOUAN = DOSSIERS.resolve("tetouan.json").toString();

    static CommandRun pacto(String... arguments) {
        return pacto(false, arguments);
    }

    /** @param onTerminal  whether colours and the progress bar are wanted */
    static CommandRun pacto(boolean onTerminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream results = Main.utf8(out);
        PrintStream messages = Main.utf8(err);
        int code = new Cli(new Console(results, messages, onTerminal, onTerminal, () -> TODAY)).run(arguments);
        results.flush();
        messages.flush();
        CommandRun run =
                new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(run.out + run.err).doesNotContain("\tat ").doesNotContain("Exception");
        return run;
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** Reads each line with a JSON reader that is not ours. */
    List<JsonNode> json() {
        JsonMapper mapper = new JsonMapper();
        return lines().stream().map(mapper::readTree).toList();
    }

    /** Reads each line as an assessment; it must be one without a fault. */
    List<AssessmentDocument> assessments() {
        return lines().stream()
                .map(line -> {
                    Reading<AssessmentDocument> reading =
                            Documents.standard().read(line.getBytes(StandardCharsets.UTF_8), AssessmentDocument.class);
                    assertThat(reading.problems()).isEmpty();
                    return reading.document();
                })
                .toList();
    }
}
