package io.github.pacto4j.rule;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Delay;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.StatedDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day by which law or programme wants something done, lets something be claimed, or lets nothing begin. Rules note
 * deadlines while they judge, so that verdict and deadline never differ.
 *
 * @param rule  id of the rule that sets it
 * @param name  which of the rule's deadlines, as its messages name it; null where it has one
 * @param kind  what the last day means
 * @param pointer  place of the subject, from the root of the file
 * @param id  the identifier that the subject has in its document, such as that of a request; null if it has none
 * @param event  what the delay counts from
 * @param eventPlace  where the event is dated
 * @param delay  the delay, null where the last day is the end of a period
 * @param before  whether the delay is counted back from the event
 * @param last  the last day
 * @param done  when it was done, null if that is not known
 * @param donePlace  where that is dated, or would be; empty where nothing is to be dated
 * @param state  how it stands on the day of assessment
 * @param inputs  the values that its sentences may use
 * @param source  the source that leads for the tier judged, null if the rule names none
 */
public record Deadline(
        String rule,
        @Nullable String name,
        Kind kind,
        String pointer,
        @Nullable String id,
        StatedDate event,
        String eventPlace,
        @Nullable Delay delay,
        boolean before,
        LastDay last,
        @Nullable StatedDate done,
        String donePlace,
        State state,
        Map<String, Object> inputs,
        @Nullable Source source) {

    /** What the last day means. */
    public enum Kind {
        /** Something is to be done by then. */
        DUTY,
        /** Something may be claimed until then. */
        RIGHT,
        /** Nothing may begin before it is over. */
        WAIT
    }

    /** How a deadline stands. */
    public enum State {
        /** Done by the last day. */
        IN_TIME,
        /** Done after the last day. */
        LATE,
        /** Not done, and the last day has not gone by. */
        TO_COME,
        /** A duty that is not recorded as done though its last day has gone by. */
        OVERDUE,
        /** A duty that is recorded as done, where the rule asks that it be done and not that it be done by the last day. */
        DONE,
        /** A duty whose last day has gone by and that did not bind, such as one on a plan that is not carried out yet. */
        NOT_DUE,
        /** A duty whose last day has gone by, and the part of the dossier is absent that would tell whether it was done. */
        NOT_KNOWN,
        /** A right or waiting time whose last day has gone by. */
        PAST,
        /** Dates too coarse, or a calendar that does not know a day, do not let it be said. */
        CANNOT_SAY
    }

    /** Returns this with its places counted from the root of the file, where {@code base} is the place of its document. */
    Deadline from(String base) {
        return new Deadline(
                rule,
                name,
                kind,
                pointer,
                id,
                event,
                Tally.place(eventPlace, pointer, base),
                delay,
                before,
                last,
                done,
                donePlace.isEmpty() ? "" : Tally.place(donePlace, pointer, base),
                state,
                inputs,
                source);
    }

    /**
     * Returns this as it stands where the rule that sets it gives no judgement. What counts from an event that lies ahead
     * stands as if the rule judged: it will bind when the event comes.
     *
     * @param bound  whether the rule may bind now, so that only what it has to look at is not known
     */
    Deadline unjudged(boolean bound, LocalDate on) {
        if (event.isOnOrAfter(on).isCertain()) {
            return this;
        }
        return switch (state) {
            case OVERDUE -> in(bound ? State.NOT_KNOWN : State.NOT_DUE);
            case LATE -> bound ? this : in(State.DONE);
            default -> this;
        };
    }

    private Deadline in(State other) {
        return new Deadline(
                rule,
                name,
                kind,
                pointer,
                id,
                event,
                eventPlace,
                delay,
                before,
                last,
                done,
                donePlace,
                other,
                inputs,
                source);
    }

    /** Returns whether it belongs to a part: its subject lies there, or one of its dates. */
    boolean isWithin(String part) {
        return Stream.of(pointer, eventPlace, donePlace)
                .anyMatch(place -> place.equals(part) || place.startsWith(part + "/"));
    }

    static State state(Kind kind, LastDay last, @Nullable StatedDate done, boolean readable, LocalDate on) {
        if (!readable) {
            return State.CANNOT_SAY;
        }
        if (done != null && kind != Kind.WAIT) {
            return of(last.allows(done), State.IN_TIME, State.LATE);
        }
        return of(last.isBefore(on), kind == Kind.DUTY ? State.OVERDUE : State.PAST, State.TO_COME);
    }

    private static State of(Certainty answer, State yes, State no) {
        return switch (answer) {
            case YES -> yes;
            case NO -> no;
            case CANNOT_SAY -> State.CANNOT_SAY;
        };
    }
}
