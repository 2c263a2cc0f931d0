package io.github.pacto4j.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day with which a delay ends: one day, or where the calendar or the event is not known to the day, those between
 * an earliest and a latest.
 *
 * @param earliest  the earliest that it may be; null if the calendar does not reach back so far
 * @param latest  the latest that it may be; null if the calendar does not reach so far
 * @param skipped  days off that were not counted, weekends included, in the order of counting; empty for delays that
 *     are not in working days
 * @param unknown  days of which the calendar does not say whether they are worked, in the order of counting
 */
public record LastDay(
        @Nullable LocalDate earliest, @Nullable LocalDate latest, List<LocalDate> skipped, List<LocalDate> unknown) {

    /** Copies the lists. */
    public LastDay {
        skipped = List.copyOf(skipped);
        unknown = List.copyOf(unknown);
    }

    /** Returns a last day that is stated, or the days that it may be. */
    public static LastDay of(StatedDate day) {
        return new LastDay(day.first(), day.last(), List.of(), List.of());
    }

    /** Returns the day, empty if it may be one of several. */
    public Optional<LocalDate> day() {
        return earliest != null && earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
    }

    /** Returns whether this day has gone by on a day: what was to be done on it at the latest is overdue. */
    public Certainty isBefore(LocalDate on) {
        if (latest != null && latest.isBefore(on)) {
            return Certainty.YES;
        }
        return earliest != null && !earliest.isBefore(on) ? Certainty.NO : Certainty.CANNOT_SAY;
    }

    /** Returns whether what was done on a date was done on this day at the latest. */
    public Certainty allows(StatedDate done) {
        if (earliest != null && !done.last().isAfter(earliest)) {
            return Certainty.YES;
        }
        return latest != null && done.first().isAfter(latest) ? Certainty.NO : Certainty.CANNOT_SAY;
    }

    /** Returns the day as yyyy-mm-dd, or earliest and latest parted by a slash. */
    @Override
    public String toString() {
        return day().map(LocalDate::toString)
                .orElseGet(() -> (earliest == null ? "" : earliest) + "/" + (latest == null ? "" : latest));
    }
}
