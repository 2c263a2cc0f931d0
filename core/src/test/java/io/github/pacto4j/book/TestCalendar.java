package io.github.pacto4j.book;

import io.github.pacto4j.date.DayKind;
import io.github.pacto4j.date.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The calendar of the tests: the years 2014 to 2027, weekends and the public holidays with a fixed date, the feasts that
 * move for 2023 to 2025, and one day that is not decreed.
 */
public final class TestCalendar implements WorkingDays {
    /** The calendar. */
    public static final WorkingDays MOROCCO = new TestCalendar();

    /** A Thursday of which the calendar does not know whether it is worked. */
    public static final LocalDate NOT_DECREED = LocalDate.of(2023, 5, 18);

    private static final SortedSet<Year> YEARS = Collections.unmodifiableSortedSet(
            new TreeSet<>(IntStream.rangeClosed(2014, 2027).mapToObj(Year::of).toList()));

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 11),
            MonthDay.of(5, 1),
            MonthDay.of(7, 30),
            MonthDay.of(8, 14),
            MonthDay.of(8, 20),
            MonthDay.of(8, 21),
            MonthDay.of(11, 6),
            MonthDay.of(11, 18));

    private static final Set<LocalDate> MOVING = Set.of(
            LocalDate.of(2023, 6, 29),
            LocalDate.of(2023, 6, 30),
            LocalDate.of(2023, 9, 28),
            LocalDate.of(2023, 9, 29),
            LocalDate.of(2024, 4, 10),
            LocalDate.of(2024, 4, 11),
            LocalDate.of(2024, 6, 17),
            LocalDate.of(2024, 6, 18),
            LocalDate.of(2024, 9, 16),
            LocalDate.of(2024, 9, 17),
            LocalDate.of(2025, 3, 31),
            LocalDate.of(2025, 4, 1),
            LocalDate.of(2025, 6, 9));

    private TestCalendar() {}

    @Override
    public DayKind kindOf(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return DayKind.OFF;
        } else if (!YEARS.contains(Year.from(day)) || day.equals(NOT_DECREED)) {
            return DayKind.UNKNOWN;
        }
        return FIXED.contains(MonthDay.from(day)) || MOVING.contains(day) ? DayKind.OFF : DayKind.WORKING;
    }

    @Override
    public SortedSet<Year> years() {
        return YEARS;
    }
}
