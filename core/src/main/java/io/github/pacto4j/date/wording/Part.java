package io.github.pacto4j.date.wording;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.StatedDate.Precision;
import java.util.Locale;
import java.util.Optional;

/**
 * One reading of a date, whole or in part: "15" and "janvier" stand for a date once the other end of their period gives
 * month and year.
 *
 * @param precision  the finest unit that is named
 * @param year  the year, 0 if none is named
 * @param unit  number of the month of a day or month, of the quarter, half-year or season (1 spring) within its year; 0 for
 *     a year, and where the month of a day is not named
 * @param day  day of the month, 0 unless one is named
 */
record Part(Precision precision, int year, int unit, int day) {
    static Part day(int year, int month, int day) {
        return new Part(Precision.DAY, year, month, day);
    }

    static Part unit(Precision precision, int year, int unit) {
        return new Part(precision, year, unit, 0);
    }

    static Part year(int year) {
        return new Part(Precision.YEAR, year, 0, 0);
    }

    /** Returns whether year and, of a day, month are named. */
    boolean isWhole() {
        return year > 0 && !isDayAlone();
    }

    /** Returns whether this is the day of a month that is not named. */
    boolean isDayAlone() {
        return precision == Precision.DAY && unit == 0;
    }

    /** Returns this with the month and year of another date where it names none. */
    Part filledFrom(Part other) {
        boolean takesMonth = isDayAlone() && other.precision == Precision.DAY;
        return new Part(precision, year > 0 ? year : other.year, takesMonth ? other.unit : unit, day);
    }

    /** Returns the date, or empty if something is missing or no calendar has it. */
    Optional<StatedDate> date() {
        if (!isWhole()) {
            return Optional.empty();
        }
        return StatedDate.parse(
                switch (precision) {
                    case DAY -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, unit, day);
                    case MONTH -> code(0, 12);
                    case SEASON -> code(20, 4);
                    case QUARTER -> code(32, 4);
                    case HALF_YEAR -> code(39, 2);
                    case YEAR -> String.format(Locale.ROOT, "%04d", year);
                });
    }

    /**
     * Returns the date of a part that is known to be one.
     *
     * @throws java.util.NoSuchElementException if it is none
     */
    StatedDate written() {
        return date().orElseThrow();
    }

    /** The codes of ISO 8601-2 for parts of a year follow each other. */
    private String code(int before, int count) {
        return unit > count ? "" : String.format(Locale.ROOT, "%04d-%02d", year, before + unit);
    }
}
