package io.github.pacto4j.testkit;

import io.github.pacto4j.date.DayKind;
import io.github.pacto4j.date.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A calendar without holidays, for generated dossiers: the years 2015 to 2045. */
final class Weekdays implements WorkingDays {
    static final WorkingDays CALENDAR = new Weekdays();

    private static final SortedSet<Year> YEARS = Collections.unmodifiableSortedSet(
            new TreeSet<>(IntStream.rangeClosed(2015, 2045).mapToObj(Year::of).toList()));

    private Weekdays() {}

    @Override
    public DayKind kindOf(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return DayKind.OFF;
        }
        return YEARS.contains(Year.from(day)) ? DayKind.WORKING : DayKind.UNKNOWN;
    }

    @Override
    public SortedSet<Year> years() {
        return YEARS;
    }
}
