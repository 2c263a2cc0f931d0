package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.DayKind;
import io.github.pacto4j.date.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A calendar of some years, in which the first days of some months are off.
 *
 * @param offMonths  months whose first day is off
 */
record Calendar(int from, int to, Set<Integer> offMonths) implements WorkingDays {
    @Override
    public DayKind kindOf(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return DayKind.OFF;
        }
        if (day.getYear() < from || day.getYear() > to) {
            return DayKind.UNKNOWN;
        }
        return day.getDayOfMonth() == 1 && offMonths.contains(day.getMonthValue()) ? DayKind.OFF : DayKind.WORKING;
    }

    @Override
    public SortedSet<Year> years() {
        return Collections.unmodifiableSortedSet(
                new TreeSet<>(IntStream.rangeClosed(from, to).mapToObj(Year::of).toList()));
    }
}
