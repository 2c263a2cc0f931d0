package io.github.pacto4j.cli;

import io.github.pacto4j.life.DeadlineLine;
import io.github.pacto4j.life.Deadlines;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.Deadline.State;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Source;
import java.time.Year;
import java.util.List;
import java.util.SortedSet;

/** Deadlines as text: what is overdue, what comes, what is past, and what cannot be said, each in order of last days. */
final class DeadlinesText {
    private static final String INDENT = "  ";

    private final Phrases phrases;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder(4096);

    DeadlinesText(Session session) {
        this.phrases = session.phrases();
        this.paint = session.paint();
    }

    /**
     * Returns the deadlines of a file.
     *
     * @param faults  what the reader found wrong, as lines; possibly empty
     * @param open  whether only what calls for something yet is shown
     */
    String of(String file, Deadlines deadlines, String faults, boolean open) {
        List<DeadlineLine> lines = deadlines.in(phrases.language());
        line(paint.bold(phrases.apart(file).text()));
        line(phrases.say(
                "deadlines.about",
                "subject",
                new AssessmentText.Subjects(phrases).of(deadlines.about()),
                "day",
                deadlines.on()));
        line(phrases.say("deadlines.calendar", "years", years(deadlines.years())));
        text.append(faults);
        if (lines.isEmpty()) {
            line("");
            line(phrases.say("deadlines.none"));
        }
        group("deadlines.overdue", lines, List.of(State.OVERDUE));
        group("deadlines.not-known", lines, List.of(State.NOT_KNOWN));
        group("deadlines.to-come", lines, List.of(State.TO_COME));
        if (!open) {
            group("deadlines.past", lines, List.of(State.IN_TIME, State.DONE, State.LATE, State.NOT_DUE, State.PAST));
        }
        group("deadlines.cannot-say", lines, List.of(State.CANNOT_SAY));
        line("");
        return text.toString();
    }

    /** Years that follow each other are said as a span. */
    private Phrases.Said years(SortedSet<Year> years) {
        if (years.isEmpty()) {
            return phrases.part("deadlines.no-years");
        }
        boolean unbroken = years.last().getValue() - years.first().getValue() == years.size() - 1;
        return unbroken && years.size() > 1
                ? phrases.apart(years.first() + "–" + years.last())
                : phrases.list(years.stream()
                        .map(year -> phrases.apart(year.toString()))
                        .toList());
    }

    private void group(String heading, List<DeadlineLine> lines, List<State> states) {
        List<DeadlineLine> group = lines.stream()
                .filter(line -> states.contains(line.deadline().state()))
                .toList();
        if (!group.isEmpty()) {
            line("");
            line(paint.bold(phrases.say(heading, "count", group.size())));
            group.forEach(this::deadline);
        }
    }

    private void deadline(DeadlineLine line) {
        Deadline deadline = line.deadline();
        line("");
        line(painted(
                deadline.state(),
                phrases.say(
                        "deadlines.head",
                        "last",
                        new Phrases.Said(line.lastDay()),
                        "due",
                        new Phrases.Said(line.due()),
                        "kind",
                        new Phrases.Said(line.kind()))));
        indented(line.state());
        indented(event(line, phrases));
        if (line.delay() != null) {
            indented(phrases.say("deadlines.delay", "delay", new Phrases.Said(line.delay())));
        }
        if (line.skipped() != null) {
            indented(phrases.say("deadlines.skipped", "days", new Phrases.Said(line.skipped())));
        }
        if (line.unknown() != null && deadline.state() != State.CANNOT_SAY) {
            indented(phrases.say("deadlines.unknown", "days", new Phrases.Said(line.unknown())));
        }
        Source source = deadline.source();
        indented(
                source == null
                        ? phrases.say("deadlines.rule", "rule", deadline.rule())
                        : phrases.say(
                                "deadlines.rule.source",
                                "rule",
                                deadline.rule(),
                                "source",
                                Sources.say(source, phrases)));
        if (isToBeRecorded(deadline)) {
            indented(phrases.say("deadlines.record", "pointer", deadline.donePlace()));
        }
        if (line.remedy() != null) {
            indented(phrases.say("verdict.remedy", "remedy", new Phrases.Said(line.remedy())));
        }
    }

    /** Whoever did it and did not say so wants to know where to. */
    private static boolean isToBeRecorded(Deadline deadline) {
        boolean open = deadline.state() == State.OVERDUE || deadline.state() == State.NOT_KNOWN;
        return open && !deadline.donePlace().isEmpty();
    }

    static String event(DeadlineLine line, Phrases phrases) {
        Deadline deadline = line.deadline();
        String place = deadline.id() == null ? deadline.eventPlace() : deadline.id() + ", " + deadline.eventPlace();
        return phrases.say(
                "deadlines.event", "event", new Phrases.Said(line.event()), "day", line.eventDay(), "pointer", place);
    }

    private String painted(State state, String head) {
        return switch (state) {
            case OVERDUE -> paint.of(Severity.ERROR, head);
            case LATE, NOT_KNOWN -> paint.of(Severity.WARNING, head);
            case TO_COME -> paint.of(Severity.INFO, head);
            case IN_TIME, DONE, NOT_DUE, PAST, CANNOT_SAY -> head;
        };
    }

    private void indented(String content) {
        line(INDENT + content);
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
