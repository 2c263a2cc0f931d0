package io.github.pacto4j.date;

import java.time.LocalDate;
import java.time.Year;
import java.util.SortedSet;

/**
 * The calendar of the administration: which days are worked, which are off. The host application brings it, since
 * feasts are decreed from year to year and a computed one may be a day away from the decree; there is no default.
 * What hangs on an unknown day stays undetermined.
 *
 * <p>Implementations are immutable and safe for use by many threads. They answer quickly and without input or output,
 * because a delay asks for every day that it crosses.
 */
public interface WorkingDays {

    /**
     * Returns what the calendar says of this day: never {@link DayKind#UNKNOWN} for a Saturday or Sunday, and always
     * {@code UNKNOWN} for a day whose year is not among {@link #years()}.
     */
    DayKind kindOf(LocalDate day);

    /** Returns the years that the calendar covers, possibly none, unmodifiable. */
    SortedSet<Year> years();

    /** Returns the calendar that covers no year: every day is unknown. */
    static WorkingDays unknown() {
        return NoCalendar.INSTANCE;
    }
}
