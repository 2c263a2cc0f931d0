package io.github.pacto4j.rule;

import io.github.pacto4j.date.Delay;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.StatedDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time that a rule leaves for something, from an event on: {@code in.term(closedOn, "/session/closedOn")
 * .within(in.delay("transmissionDays")).done(transmittedOn, "/transmittedOn").duty()}.
 *
 * <p>What it finds goes into the inputs of the judgement as {@code event}, {@code delay}, {@code lastDay},
 * {@code skipped} and {@code done}; and into the list of deadlines when that is asked for. Belongs to one judgement.
 */
public final class Term {
    private final Subject in;
    private final StatedDate event;
    private final String eventPlace;
    private @Nullable Delay delay;
    private boolean back;
    private @Nullable LastDay last;
    private @Nullable StatedDate done;
    private String donePlace = "";
    private boolean open;
    private boolean whenever;
    private boolean notAsked;

    Term(Subject in, StatedDate event, String eventPlace) {
        this.in = in;
        this.event = event;
        this.eventPlace = eventPlace;
    }

    /** Ends the term so long after the event. */
    public Term within(Delay length) {
        delay = length;
        last = length.after(event, in.calendar());
        return this;
    }

    /** Ends the term so long before the event. */
    public Term before(Delay length) {
        delay = length;
        back = true;
        last = length.before(event, in.calendar());
        return this;
    }

    /** Ends the term with a day that is known otherwise, such as the end of a period. */
    public Term until(LastDay day) {
        last = day;
        return this;
    }

    /** States when it was done: null if that is not written down. */
    public Term done(@Nullable StatedDate on, String pointer) {
        done = on;
        donePlace = pointer;
        return this;
    }

    /** States that what is written at this place does not tell whether it was done. */
    public Term perhapsDone(String pointer) {
        open = true;
        return done(null, pointer);
    }

    /** States that it was done, on a day or without one: the rule asks that it be done, not by when. */
    public Term doneWhenever(@Nullable StatedDate on, String pointer) {
        whenever = true;
        return done(on, pointer);
    }

    /** States that nothing is left to be done once the last day has gone by. */
    public Term notAskedAfterwards(String pointer) {
        notAsked = true;
        return done(null, pointer);
    }

    /** Returns the last day. */
    public LastDay last() {
        return Objects.requireNonNull(last, "a term ends within a delay, before one, or on a day");
    }

    /** Notes a duty that the rule states and does not judge; returns how it stands. */
    public Deadline.State owed(@Nullable String name) {
        return noted(name, Deadline.Kind.DUTY);
    }

    /**
     * Notes one of several duties that come round in turn, as those of each half-year, which the rule judges together;
     * returns how it stands. The inputs of the judgement stay as they were.
     */
    public Deadline.State owedInTurn() {
        Map<String, Object> before = in.inputsUsed();
        Deadline.State state = noted(null, Deadline.Kind.DUTY);
        in.useInputs(before);
        return state;
    }

    /** Notes a last day until which something may be claimed; returns how it stands. */
    public Deadline.State right(@Nullable String name) {
        return noted(name, Deadline.Kind.RIGHT);
    }

    /** Notes a last day before whose end nothing may begin; returns how it stands. */
    public Deadline.State waiting(@Nullable String name) {
        return noted(name, Deadline.Kind.WAIT);
    }

    /** Judges a duty that the rule alone sets; see {@link #duty(String)}. */
    public Finding duty() {
        return duty(null);
    }

    /**
     * Notes a duty and judges it: satisfied when done in time, not applicable as long as there is time, violated as
     * {@code late} or {@code overdue} (with {@code <name>-} in front if it has a name), undetermined where dates are too
     * coarse or the calendar does not know a day. What is not written down after the last day is what the catalogue says
     * of absence.
     */
    public Finding duty(@Nullable String name) {
        String before = name == null ? "" : name + "-";
        return switch (noted(name, Deadline.Kind.DUTY)) {
            case IN_TIME, DONE -> in.satisfied();
            case LATE -> in.violatedAs(before + "late").at(holder()).related(eventPlace, donePlace);
            case TO_COME, PAST, NOT_DUE -> in.notApplicable(Reason.NOT_YET);
            case OVERDUE -> overdue(before);
            case CANNOT_SAY, NOT_KNOWN -> cannotSay();
        };
    }

    /** Returns that it cannot be said how this stands, and why. */
    public Finding cannotSay() {
        if (open || done == null && in.hasUnreadable(donePlace)) {
            return in.undetermined(donePlace);
        } else if (!last().unknown().isEmpty()) {
            in.input("unknown", last().unknown());
            return in.cannotCount(eventPlace);
        }
        return done == null
                ? in.undetermined(eventPlace)
                : in.cannotOrder((Object) last(), done, eventPlace, donePlace);
    }

    private Finding overdue(String before) {
        return switch (in.absence()) {
            case VIOLATED ->
                in.violatedAs(before + "overdue").at(parent(donePlace)).related(eventPlace);
            case NOT_APPLICABLE -> in.notApplicable(Reason.NO_VALUE);
            case SATISFIED, UNDETERMINED -> in.undetermined(donePlace);
        };
    }

    private Deadline.State noted(@Nullable String name, Deadline.Kind kind) {
        // A rule may set several terms: what one of them used is no input of the next.
        in.forget("delay", "skipped", "done");
        in.input("event", event);
        if (delay != null) {
            in.input("delay", delay);
        }
        in.input("lastDay", last());
        if (!last().skipped().isEmpty()) {
            in.input("skipped", last().skipped());
        }
        if (done != null) {
            in.input("done", done);
        }
        boolean readable = !open && (done != null || donePlace.isEmpty() || !in.hasUnreadable(donePlace));
        Deadline.State state = Deadline.state(kind, last(), done, readable, in.on());
        if (whenever && state != Deadline.State.IN_TIME) {
            state = Deadline.State.DONE;
        } else if (notAsked && state == Deadline.State.OVERDUE) {
            state = Deadline.State.NOT_DUE;
        }
        in.note(name, kind, this, last(), state);
        return state;
    }

    /** Returns the smallest object that holds both dates, as far as the subject reaches. */
    private String holder() {
        List<String> one = List.of(parent(eventPlace).split("/", -1));
        List<String> other = List.of(parent(donePlace).split("/", -1));
        int same = 0;
        while (same < one.size() && same < other.size() && one.get(same).equals(other.get(same))) {
            same++;
        }
        return String.join("/", one.subList(0, same));
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(pointer.lastIndexOf('/'), 0));
    }

    StatedDate event() {
        return event;
    }

    String eventPlace() {
        return eventPlace;
    }

    @Nullable
    Delay delay() {
        return delay;
    }

    boolean isBefore() {
        return back;
    }

    @Nullable
    StatedDate done() {
        return done;
    }

    String donePlace() {
        return donePlace;
    }
}
