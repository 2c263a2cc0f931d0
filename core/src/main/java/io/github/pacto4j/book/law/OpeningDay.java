package io.github.pacto4j.book.law;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.DayKind;
import io.github.pacto4j.date.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of a month on which an ordinary session may open: one day or the first week. A day fixed that is a holiday
 * gives way to the next working day.
 */
final class OpeningDay {
    private final LocalDate first;
    private final LocalDate last;
    private final WorkingDays calendar;
    private final List<LocalDate> off = new ArrayList<>();
    private final List<LocalDate> unknown = new ArrayList<>();

    private OpeningDay(LocalDate first, LocalDate last, WorkingDays calendar) {
        this.first = first;
        this.last = last;
        this.calendar = calendar;
    }

    /** Returns the opening on a certain weekday of the month that holds a day, such as its second Monday. */
    static OpeningDay on(DayOfWeek weekday, int occurrence, LocalDate day, WorkingDays calendar) {
        LocalDate fixed = day.with(TemporalAdjusters.dayOfWeekInMonth(occurrence, weekday));
        return new OpeningDay(fixed, fixed, calendar);
    }

    /** Returns the opening between two days of the month that holds a day. */
    static OpeningDay between(int first, int last, LocalDate day, WorkingDays calendar) {
        return new OpeningDay(day.withDayOfMonth(first), day.withDayOfMonth(last), calendar);
    }

    /** Returns whether a session may open on this day of the month. */
    Certainty allows(LocalDate day) {
        boolean oneDay = first.equals(last);
        if (day.isBefore(first) || (!oneDay && !day.isAfter(last))) {
            return Certainty.of(!day.isBefore(first));
        }
        // The next working day after a holiday: every day from the one that was fixed up to this one is off.
        Certainty moved = Certainty.YES;
        boolean holiday = false;
        LocalDate at = oneDay ? first : last;
        while (!oneDay && at.isAfter(first) && isWeekend(at)) {
            at = at.minusDays(1);
        }
        for (; at.isBefore(day); at = at.plusDays(1)) {
            holiday |= !isWeekend(at) && !at.isAfter(last);
            moved = moved.and(isOff(at));
        }
        boolean inItsPlace = oneDay && day.equals(first);
        return (inItsPlace ? Certainty.YES : moved.and(Certainty.of(holiday)))
                .and(isOff(day).not());
    }

    private Certainty isOff(LocalDate day) {
        DayKind kind = isWeekend(day) ? DayKind.OFF : calendar.kindOf(day);
        switch (kind) {
            case OFF -> off.add(day);
            case UNKNOWN -> unknown.add(day);
            case WORKING -> {}
        }
        return kind == DayKind.UNKNOWN ? Certainty.CANNOT_SAY : Certainty.of(kind == DayKind.OFF);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }

    /** Returns the first day that is fixed. */
    LocalDate first() {
        return first;
    }

    /** Returns the last day that is fixed, the first where there is one only. */
    LocalDate last() {
        return last;
    }

    /** Returns the days off that the answers took into account, in the order of the calendar. */
    List<LocalDate> off() {
        return off;
    }

    /** Returns the days of which the calendar did not know whether they are worked. */
    List<LocalDate> unknown() {
        return unknown;
    }
}
