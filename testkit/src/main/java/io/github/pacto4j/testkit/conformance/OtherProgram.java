package io.github.pacto4j.testkit.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A program in any language as an implementation: it reads a question a line on its standard input, as JSON in UTF-8, and
 * writes an answer a line on its standard output. What it writes to its standard error is shown. For use by one thread.
 */
public final class OtherProgram implements Implementation, AutoCloseable {
    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    private OtherProgram(Process process) {
        this.process = process;
        this.questions = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), UTF_8));
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    /**
     * Starts a program.
     *
     * @param command  the program and its arguments
     * @throws UncheckedIOException if it cannot be started
     */
    public static OtherProgram start(List<String> command) {
        try {
            return new OtherProgram(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Answer judge(ConformanceCase.Question question) {
        try {
            questions.write(question.line());
            questions.write('\n');
            questions.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("the program has ended");
            }
            return Answer.read(answer.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the program. */
    @Override
    public void close() {
        process.destroy();
    }
}
