package io.github.pacto4j.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A delay in days, as an interval where dates are coarse or an end is not known: above zero late, below zero early.
 *
 * @param low  least number of days, null if there is no telling
 * @param high  greatest number of days, null if there is no telling
 */
public record Days(@Nullable Integer low, @Nullable Integer high) {
    /** Nothing is known. */
    public static final Days UNKNOWN = new Days(null, null);

    /**
     * Holds an interval.
     *
     * @throws IllegalArgumentException if {@code low} is more than {@code high}
     */
    public Days {
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException("a delay reaches from low to high, got " + low + " to " + high);
        }
    }

    /** Returns the days from a due day to the days in which something ended; null where an end is not known. */
    static Days between(LocalDate due, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return new Days(earliest == null ? null : between(due, earliest), latest == null ? null : between(due, latest));
    }

    static int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /** Returns whether the number of days is known. */
    public boolean isKnown() {
        return low != null && low.equals(high);
    }

    /** Returns the number, the interval, or a question mark where an end is not known. */
    @Override
    public String toString() {
        return isKnown() ? String.valueOf(low) : (low == null ? "?" : low) + ".." + (high == null ? "?" : high);
    }
}
