package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Status;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is found of one rule, subject by subject; the worst counts. */
final class Findings {
    private final Status absent;
    private final Set<Status> found = EnumSet.noneOf(Status.class);
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private final SortedSet<String> places = new TreeSet<>();
    private boolean placesFixed = true;

    Findings(Status absent) {
        this.absent = absent;
    }

    void satisfied() {
        found.add(Status.SATISFIED);
    }

    void violated(Node place) {
        found.add(Status.VIOLATED);
        places.add(place.pointer());
    }

    /** A violation whose place the catalogue leaves open. */
    void violatedSomewhere() {
        found.add(Status.VIOLATED);
        placesFixed = false;
    }

    void undetermined() {
        found.add(Status.UNDETERMINED);
    }

    /** Not applicable, for a reason that the catalogue leaves open. */
    void notApplicable() {
        found.add(Status.NOT_APPLICABLE);
    }

    void notApplicable(Reason reason) {
        found.add(Status.NOT_APPLICABLE);
        reasons.add(reason);
    }

    /** A value is not there: the column {@code absent} says what that means; the holder is where one would mend. */
    void absent(Node holder) {
        switch (absent) {
            case VIOLATED -> violated(holder);
            case NOT_APPLICABLE -> notApplicable(Reason.NO_VALUE);
            default -> undetermined();
        }
    }

    /** A value is missing: not there, which {@code absent} weighs, or there and unreadable, which is unknown. */
    void missing(Node value, Node holder) {
        if (value.isUnknown()) {
            undetermined();
        } else {
            absent(holder);
        }
    }

    /** A question that was answered for the subject at this place. */
    void asked(Certainty answer, Node place) {
        switch (answer) {
            case YES -> satisfied();
            case NO -> violated(place);
            case CANNOT_SAY -> undetermined();
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    Answer answer() {
        if (found.contains(Status.VIOLATED)) {
            return new Answer(Status.VIOLATED, null, placesFixed ? places : null);
        }
        if (found.contains(Status.UNDETERMINED)) {
            return new Answer(Status.UNDETERMINED, null, null);
        }
        if (found.contains(Status.SATISFIED)) {
            return new Answer(Status.SATISFIED, null, null);
        }
        return new Answer(
                Status.NOT_APPLICABLE,
                found.isEmpty()
                        ? Reason.NO_SUBJECT
                        : reasons.size() == 1 ? reasons.iterator().next() : null,
                null);
    }
}
