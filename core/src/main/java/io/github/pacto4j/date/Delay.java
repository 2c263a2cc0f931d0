package io.github.pacto4j.date;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much time a law or programme leaves after an event, or asks for before one.
 *
 * <p>The day of the event is not counted, and the delay ends with its last day. Plain days are not prolonged by a day
 * off. Working days are Monday to Friday without those that the calendar calls off. Months and years end on the day of
 * the same number, or on the last of a shorter month.
 *
 * <p>Where the calendar does not know a day, and where the event is dated more coarsely than to the day, the delay ends
 * on one of several days: {@link LastDay} says on which at the earliest and at the latest. Nothing is assumed.
 *
 * @param length  how many, 0 or more
 * @param unit  of what
 */
public record Delay(int length, Unit unit) {

    /** What a delay is counted in. */
    public enum Unit {
        /** Days, whatever the calendar says of them. */
        DAYS,
        /** Monday to Friday without days off. */
        WORKING_DAYS,
        /** Calendar months. */
        MONTHS,
        /** Calendar years. */
        YEARS
    }

    public Delay {
        if (length < 0) {
            throw new IllegalArgumentException("a delay is 0 or longer, got " + length);
        }
    }

    /** Returns the last day of this delay after an event. */
    public LastDay after(StatedDate event, WorkingDays calendar) {
        return reckon(event.first(), event.last(), calendar, 1);
    }

    /** Returns the last day of this delay where it follows another: what that one skipped and did not know is kept. */
    public LastDay after(LastDay before, WorkingDays calendar) {
        LastDay last = reckon(before.earliest(), before.latest(), calendar, 1);
        return new LastDay(
                last.earliest(),
                last.latest(),
                together(before.skipped(), last.skipped()),
                together(before.unknown(), last.unknown()));
    }

    private static List<LocalDate> together(List<LocalDate> first, List<LocalDate> then) {
        List<LocalDate> both = new ArrayList<>(first);
        both.addAll(then);
        return both;
    }

    /** Returns the last day on which something still comes at least this delay before an event. */
    public LastDay before(StatedDate event, WorkingDays calendar) {
        return reckon(event.first(), event.last(), calendar, -1);
    }

    /** Returns length and unit, such as {@code 20 WORKING_DAYS}. */
    @Override
    public String toString() {
        return length + " " + unit;
    }

    /** Reckons from the days that the event may have been on; null where that is not known. */
    private LastDay reckon(@Nullable LocalDate first, @Nullable LocalDate last, WorkingDays calendar, int direction) {
        if (unit != Unit.WORKING_DAYS) {
            return new LastDay(shift(first, direction), shift(last, direction), List.of(), List.of());
        }
        // A day that is not known is worked in one reading and off in the other: the two ends of what may be.
        LocalDate outer = direction > 0 ? last : first;
        LocalDate inner = direction > 0 ? first : last;
        List<LocalDate> off = new ArrayList<>();
        List<LocalDate> unknown = new ArrayList<>();
        LocalDate near = count(inner, calendar, direction, DayKind.WORKING, off, unknown);
        off.clear();
        unknown.clear();
        LocalDate far = count(outer, calendar, direction, DayKind.OFF, off, unknown);
        return direction > 0 ? new LastDay(near, far, off, unknown) : new LastDay(far, near, off, unknown);
    }

    private @Nullable LocalDate shift(@Nullable LocalDate day, int direction) {
        if (day == null) {
            return null;
        }
        return switch (unit) {
            case MONTHS -> day.plusMonths((long) direction * length);
            case YEARS -> day.plusYears((long) direction * length);
            case DAYS, WORKING_DAYS -> day.plusDays((long) direction * length);
        };
    }

    /** Returns the last of so many working days, null if the calendar ends before or nobody knows where they begin. */
    private @Nullable LocalDate count(
            @Nullable LocalDate from,
            WorkingDays calendar,
            int direction,
            DayKind unknownIs,
            List<LocalDate> off,
            List<LocalDate> unknown) {
        if (from == null) {
            return null;
        }
        LocalDate day = from;
        for (int left = length; left > 0; ) {
            day = day.plusDays(direction);
            DayKind kind = isWeekend(day) ? DayKind.OFF : calendar.kindOf(day);
            if (kind == DayKind.UNKNOWN) {
                unknown.add(day);
                if (unknownIs == DayKind.OFF && isBeyond(calendar, day, direction)) {
                    return null;
                }
                kind = unknownIs;
            } else if (kind == DayKind.OFF) {
                off.add(day);
            }
            left -= kind == DayKind.WORKING ? 1 : 0;
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }

    /** Returns whether the calendar knows nothing of this day nor of any that follows. */
    private static boolean isBeyond(WorkingDays calendar, LocalDate day, int direction) {
        if (calendar.years().isEmpty()) {
            return true;
        }
        Year year = Year.from(day);
        return direction > 0
                ? year.isAfter(calendar.years().last())
                : year.isBefore(calendar.years().first());
    }
}
