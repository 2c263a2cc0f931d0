package io.github.pacto4j.date;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A calendar of the years 2022 to 2027 with some days off and some that nobody knows.
 *
 * @param off  holidays
 * @param unknown  days of which the calendar does not say what they are
 */
record PatchyCalendar(Set<LocalDate> off, Set<LocalDate> unknown) implements WorkingDays {
    static final PatchyCalendar WITHOUT_HOLIDAYS = new PatchyCalendar(Set.of(), Set.of());

    @Override
    public DayKind kindOf(LocalDate day) {
        if (!years().contains(Year.from(day))) {
            return DayKind.UNKNOWN;
        }
        if (day.getDayOfWeek().getValue() > 5 || off.contains(day)) {
            return DayKind.OFF;
        }
        return unknown.contains(day) ? DayKind.UNKNOWN : DayKind.WORKING;
    }

    @Override
    public SortedSet<Year> years() {
        SortedSet<Year> years = new TreeSet<>();
        for (int year = 2022; year <= 2027; year++) {
            years.add(Year.of(year));
        }
        return Collections.unmodifiableSortedSet(years);
    }

    /** This calendar once everything is known: the unknown days among these are off, the others are worked. */
    PatchyCalendar settled(Set<LocalDate> decreed) {
        Set<LocalDate> feasts = new TreeSet<>(off);
        unknown.stream().filter(decreed::contains).forEach(feasts::add);
        return new PatchyCalendar(feasts, Set.of());
    }

    PatchyCalendar withHoliday(LocalDate day) {
        Set<LocalDate> feasts = new TreeSet<>(off);
        feasts.add(day);
        Set<LocalDate> left = new TreeSet<>(unknown);
        left.remove(day);
        return new PatchyCalendar(feasts, left);
    }
}
