package io.github.pacto4j.quickstart;

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

/**
 * The working days that the walk needs: October to December 2023, when the visa was awaited. In these months two feasts lie,
 * both with a fixed date. A host brings a whole calendar; every other day is unknown here.
 */
final class OfficeDays implements WorkingDays {
    /** The Green March and the feast of independence. */
    private static final Set<MonthDay> FEASTS = Set.of(MonthDay.of(11, 6), MonthDay.of(11, 18));

    private static final LocalDate FIRST = LocalDate.of(2023, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    @Override
    public DayKind kindOf(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            return DayKind.UNKNOWN;
        }
        boolean off = day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || FEASTS.contains(MonthDay.from(day));
        return off ? DayKind.OFF : DayKind.WORKING;
    }

    @Override
    public SortedSet<Year> years() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(Set.of(Year.of(2023))));
    }
}
