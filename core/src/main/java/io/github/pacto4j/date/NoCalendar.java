package io.github.pacto4j.date;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.SortedSet;

/** The calendar of those who brought none. */
enum NoCalendar implements WorkingDays {
    INSTANCE;

    @Override
    public DayKind kindOf(LocalDate day) {
        return DayKind.UNKNOWN;
    }

    @Override
    public SortedSet<Year> years() {
        return Collections.emptySortedSet();
    }
}
