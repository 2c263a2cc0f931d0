package io.github.pacto4j.cli;

import io.github.pacto4j.rule.AssessmentOutcome;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Judges many files on all cores and prints the results in the order of the files. Few are held at a time, however many
 * there are.
 */
final class Series {
    private static final int AHEAD_PER_CORE = 4;

    private final Session session;
    private int conform;
    private int violate;
    private int unsettled;
    private int unread;

    Series(Session session) {
        this.session = session;
    }

    /** Returns the highest of the exit codes. */
    int judge(List<String> files, Judge judge) {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores, Series::worker);
        int highest = Cli.FINE;
        try (Bar bar = Bar.of(session, files.size())) {
            PrintStream out = session.console().out();
            Queue<Future<Judgement>> ahead = new ArrayDeque<>();
            Iterator<String> rest = files.iterator();
            while (rest.hasNext() || !ahead.isEmpty()) {
                while (rest.hasNext() && ahead.size() < AHEAD_PER_CORE * cores) {
                    String file = rest.next();
                    ahead.add(workers.submit(() -> judge.judge(file)));
                }
                Judgement judgement = ahead.remove().get();
                highest = Math.max(highest, judgement.exitCode());
                count(judgement);
                bar.print(judgement.shown());
                // Nobody reads on: a pager was left, or the disk is full.
                if (out.checkError()) {
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Cli.UNUSABLE;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
        if (!session.json()) {
            session.console().out().print(summary());
        }
        return highest;
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "pacto");
        thread.setDaemon(true);
        return thread;
    }

    private void count(Judgement judgement) {
        AssessmentOutcome outcome = judgement.outcome();
        if (outcome == null) {
            unread++;
        } else {
            switch (outcome) {
                case CONFORMS -> conform++;
                case VIOLATES -> violate++;
                case CANNOT_SAY -> unsettled++;
            }
        }
    }

    private String summary() {
        return session.phrases()
                        .say(
                                "series.summary",
                                "files",
                                conform + violate + unsettled + unread,
                                "conform",
                                conform,
                                "violate",
                                violate,
                                "unsettled",
                                unsettled,
                                "unread",
                                unread)
                + "\n";
    }
}
