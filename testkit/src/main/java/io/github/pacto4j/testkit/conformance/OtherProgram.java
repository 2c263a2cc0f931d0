package io.github.pacto4j.testkit.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A program in any language as an implementation: it reads a question a line on its standard input, as JSON in UTF-8, and
 * writes an answer a line on its standard output. What it writes to its standard error is shown. A program that does not
 * answer in time is ended, since its next line would be taken for the answer to another question. For use by one thread.
 */
public final class OtherProgram implements Implementation, AutoCloseable {
    /** How long an answer may take unless said otherwise: 60 seconds, time enough for a program to start. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Lines of standard error that are repeated when the program has ended. */
    private static final int LAST_WORDS = 5;

    private final Process process;
    private final Duration patience;
    private final BufferedWriter questions;
    private final BufferedReader answers;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(task -> daemon(task, "asking"));
    private final Thread listening;
    private final Deque<String> lastWords = new ArrayDeque<>();
    private boolean late;

    private OtherProgram(Process process, Duration patience) {
        this.process = process;
        this.patience = patience;
        this.questions = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), UTF_8));
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        this.listening = daemon(this::listen, "listening");
        listening.start();
    }

    /**
     * Starts a program, which may take {@link #PATIENCE} for an answer.
     *
     * @param command  the program and its arguments
     * @throws UncheckedIOException if it cannot be started
     */
    public static OtherProgram start(List<String> command) {
        return start(command, PATIENCE);
    }

    /**
     * Starts a program.
     *
     * @param command  the program and its arguments
     * @param patience  how long an answer may take, more than nothing
     * @throws UncheckedIOException if it cannot be started
     */
    public static OtherProgram start(List<String> command, Duration patience) {
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("an answer takes some time, got " + patience);
        }
        try {
            return new OtherProgram(new ProcessBuilder(command).start(), patience);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Answer judge(ConformanceCase.Question question) {
        if (late) {
            throw new IllegalStateException("the program was ended because an answer took longer than " + patience);
        }
        Future<String> asked = asking.submit(() -> ask(question.line()));
        try {
            return Answer.read(
                    asked.get(patience.toMillis(), TimeUnit.MILLISECONDS).getBytes(UTF_8));
        } catch (TimeoutException e) {
            late = true;
            end();
            throw new IllegalStateException("no answer within " + patience + ", so the program was ended", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(farewell(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }

    private String ask(String question) throws IOException {
        questions.write(question);
        questions.write('\n');
        questions.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the output has ended");
        }
        return answer;
    }

    private void listen() {
        try (BufferedReader words = new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8))) {
            for (String line = words.readLine(); line != null; line = words.readLine()) {
                System.err.println(line);
                synchronized (lastWords) {
                    if (lastWords.size() == LAST_WORDS) {
                        lastWords.removeFirst();
                    }
                    lastWords.addLast(line);
                }
            }
        } catch (IOException e) {
            // The program was ended while it spoke: there is no more to show.
        }
    }

    /** Says how the program ended and what it said last. */
    private String farewell() {
        try {
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                return "the program has closed its output";
            }
            listening.join(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (lastWords) {
            String ended = "the program has ended with exit status " + process.exitValue();
            return lastWords.isEmpty() ? ended : ended + ", its last words: " + String.join(" / ", lastWords);
        }
    }

    private void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Ends the program. */
    @Override
    public void close() {
        asking.shutdownNow();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
