package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.DayKind;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Last days of delays, counted day by day. */
final class Delays {
    private Delays() {}

    /** Returns the last of so many working days after this day, null where the calendar does not say. */
    static @Nullable LocalDate workingDays(@Nullable LocalDate from, int days, WorkingDays calendar) {
        if (from == null) {
            return null;
        }
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            DayKind kind = calendar.kindOf(day);
            if (kind == DayKind.UNKNOWN) {
                return null;
            }
            left -= kind == DayKind.WORKING ? 1 : 0;
        }
        return day;
    }

    /** Returns the earliest day that may be the last: what the calendar does not say may be worked. */
    static @Nullable LocalDate soonest(@Nullable LocalDate from, int days, WorkingDays calendar) {
        if (from == null) {
            return null;
        }
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            left -= calendar.kindOf(day) == DayKind.OFF ? 0 : 1;
        }
        return day;
    }

    /** Returns whether what was done on this date was in time, counted from the event. */
    static Certainty inTime(StatedDate done, StatedDate event, UnaryOperator<@Nullable LocalDate> lastDay) {
        return inTime(done, event, lastDay, lastDay);
    }

    static Certainty inTime(
            StatedDate done,
            StatedDate event,
            UnaryOperator<@Nullable LocalDate> soonest,
            UnaryOperator<@Nullable LocalDate> lastDay) {
        LocalDate earliest = soonest.apply(event.first());
        LocalDate latest = lastDay.apply(event.last());
        if (earliest != null && !done.last().isAfter(earliest)) {
            return Certainty.YES;
        }
        return latest != null && done.first().isAfter(latest) ? Certainty.NO : Certainty.CANNOT_SAY;
    }

    /** Returns whether the last day lies before that day. */
    static Certainty isOver(StatedDate event, LocalDate on, UnaryOperator<@Nullable LocalDate> lastDay) {
        return isOver(event, on, lastDay, lastDay);
    }

    static Certainty isOver(
            StatedDate event,
            LocalDate on,
            UnaryOperator<@Nullable LocalDate> soonest,
            UnaryOperator<@Nullable LocalDate> lastDay) {
        LocalDate earliest = soonest.apply(event.first());
        LocalDate latest = lastDay.apply(event.last());
        if (latest != null && latest.isBefore(on)) {
            return Certainty.YES;
        }
        return earliest != null && !earliest.isBefore(on) ? Certainty.NO : Certainty.CANNOT_SAY;
    }
}
