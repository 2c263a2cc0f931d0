package io.github.pacto4j.date;

import io.github.pacto4j.text.Kept;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source and no more: the days that it may mean, in the notation in which it was stated. No
 * day is ever invented, so {@code 2023-01} stays a month.
 *
 * <p>The notation is that of ISO 8601-2 (EDTF), for the years 0001 to 9999:
 *
 * <table>
 * <caption>What can be stated</caption>
 * <tr><td>day</td><td>{@code 2023-01-15}</td></tr>
 * <tr><td>month</td><td>{@code 2023-01} to {@code 2023-12}</td></tr>
 * <tr><td>quarter</td><td>{@code 2023-33} to {@code 2023-36}</td></tr>
 * <tr><td>season, northern and meteorological</td><td>{@code 2023-21} March to May, {@code 2023-22} June to August,
 *     {@code 2023-23} September to November, {@code 2023-24} December 2023 to February 2024</td></tr>
 * <tr><td>half-year</td><td>{@code 2023-40}, {@code 2023-41}</td></tr>
 * <tr><td>year</td><td>{@code 2023}</td></tr>
 * </table>
 *
 * <p>The order of two dates is judged over all days that each may mean: {@link Certainty#YES} or {@link Certainty#NO}
 * where every pair of days agrees, else {@link Certainty#CANNOT_SAY}. That is no order in the sense of
 * {@link Comparable}: a month neither precedes nor follows one of its days nor equals it, and sorting would have to
 * invent an answer. Who sorts chooses {@link #first()} or {@link #last()}.
 *
 * <p>Two dates are equal when they are stated alike; whether they mean the same day is {@link #isSameDay}.
 *
 * @param edtf  the notation, exactly as stated
 * @param text  the source's own words where they matter, such as "Q1 2023"; null if none were given
 * @param first  first day that may be meant
 * @param last  last day that may be meant, inclusive
 * @param kept  what the file said beside
 */
public record StatedDate(String edtf, @Nullable String text, LocalDate first, LocalDate last, Kept kept) {

    private static final long MALFORMED = -1;

    /** How exactly a date is stated, from the finest to the coarsest. */
    public enum Precision {
        /** One day. */
        DAY,
        /** A calendar month. */
        MONTH,
        /** Three months from January, April, July or October. */
        QUARTER,
        /** Three months from March, June, September or December; winter ends in the following year. */
        SEASON,
        /** Six months from January or July. */
        HALF_YEAR,
        /** A calendar year. */
        YEAR
    }

    /**
     * Holds a date together with its days, which must be those of the notation; {@link #parse(String)} finds them.
     *
     * @throws IllegalArgumentException if the notation is malformed or means other days
     */
    public StatedDate {
        Objects.requireNonNull(kept, "kept");
        long days = daysOf(edtf);
        if (days == MALFORMED) {
            throw malformed(edtf);
        }
        if (!isPacked(first, firstOf(days)) || !isPacked(last, lastOf(days))) {
            throw new IllegalArgumentException(edtf + " means " + unpack(firstOf(days)) + " to " + unpack(lastOf(days))
                    + ", got " + first + " to " + last);
        }
    }

    /**
     * Reads a date without words of its source.
     *
     * @return empty for anything but the notations above: {@code 2022-13}, {@code 2023-02-30}, {@code 23-1-5}, blanks
     */
    public static Optional<StatedDate> parse(String edtf) {
        return parse(edtf, null, Kept.NONE);
    }

    /**
     * Reads a date with what its source said besides.
     *
     * @param text  the source's own words, null if none were given
     * @return empty if the notation is malformed
     */
    public static Optional<StatedDate> parse(String edtf, @Nullable String text, Kept kept) {
        long days = daysOf(edtf);
        if (days == MALFORMED) {
            return Optional.empty();
        }
        LocalDate first = unpack(firstOf(days));
        LocalDate last = firstOf(days) == lastOf(days) ? first : unpack(lastOf(days));
        return Optional.of(new StatedDate(edtf, text, first, last, kept));
    }

    /**
     * Returns the date of a notation that the program itself states.
     *
     * @throws IllegalArgumentException if the notation is malformed
     */
    public static StatedDate of(String edtf) {
        return parse(edtf).orElseThrow(() -> malformed(edtf));
    }

    /**
     * Returns a date known to the day.
     *
     * @throws IllegalArgumentException unless the year is 1 to 9999
     */
    public static StatedDate of(LocalDate day) {
        return new StatedDate(day.toString(), null, day, day, Kept.NONE);
    }

    /**
     * Returns a date known to the month.
     *
     * @throws IllegalArgumentException unless the year is 1 to 9999
     */
    public static StatedDate of(YearMonth month) {
        return new StatedDate(month.toString(), null, month.atDay(1), month.atEndOfMonth(), Kept.NONE);
    }

    /**
     * Returns a date known to the year.
     *
     * @throws IllegalArgumentException unless the year is 1 to 9999
     */
    public static StatedDate of(Year year) {
        // Year writes 5 where the notation wants 0005, YearMonth writes 0005-01.
        String january = year.atMonth(1).toString();
        return new StatedDate(
                january.substring(0, january.length() - 3),
                null,
                year.atDay(1),
                year.atMonth(12).atEndOfMonth(),
                Kept.NONE);
    }

    /** Returns this date with its source's own words, or without any. */
    public StatedDate withText(@Nullable String words) {
        return new StatedDate(edtf, words, first, last, kept);
    }

    /** Returns how exactly the date is stated. */
    public Precision precision() {
        if (edtf.length() == 10) {
            return Precision.DAY;
        }
        if (edtf.length() == 4) {
            return Precision.YEAR;
        }
        return switch (edtf.charAt(5)) {
            case '0', '1' -> Precision.MONTH;
            case '2' -> Precision.SEASON;
            case '3' -> Precision.QUARTER;
            default -> Precision.HALF_YEAR;
        };
    }

    /** Returns whether the date is known to the day. */
    public boolean isDay() {
        return edtf.length() == 10;
    }

    /** Returns the day, or empty if the date is stated more coarsely. */
    public Optional<LocalDate> day() {
        return isDay() ? Optional.of(first) : Optional.empty();
    }

    /** Returns whether this lies before the other date. */
    public Certainty isBefore(StatedDate other) {
        return before(first, last, other.first, other.last);
    }

    /** Returns whether this lies before that day. */
    public Certainty isBefore(LocalDate day) {
        return before(first, last, day, day);
    }

    /** Returns whether this lies after the other date. */
    public Certainty isAfter(StatedDate other) {
        return before(other.first, other.last, first, last);
    }

    /** Returns whether this lies after that day. */
    public Certainty isAfter(LocalDate day) {
        return before(day, day, first, last);
    }

    /** Returns whether this lies before the other date or on the same day. */
    public Certainty isOnOrBefore(StatedDate other) {
        return isAfter(other).not();
    }

    /** Returns whether this lies before that day or on it. */
    public Certainty isOnOrBefore(LocalDate day) {
        return isAfter(day).not();
    }

    /** Returns whether this lies after the other date or on the same day. */
    public Certainty isOnOrAfter(StatedDate other) {
        return isBefore(other).not();
    }

    /** Returns whether this lies after that day or on it. */
    public Certainty isOnOrAfter(LocalDate day) {
        return isBefore(day).not();
    }

    /**
     * Returns whether both mean the same day. Of two things dated January 2023 it cannot be said, though the dates are
     * equal as stated.
     */
    public Certainty isSameDay(StatedDate other) {
        return sameDay(other.first, other.last);
    }

    /** Returns whether this means that day. */
    public Certainty isSameDay(LocalDate day) {
        return sameDay(day, day);
    }

    /** Returns the notation, exactly as stated. */
    @Override
    public String toString() {
        return edtf;
    }

    private static Certainty before(LocalDate first, LocalDate last, LocalDate otherFirst, LocalDate otherLast) {
        if (last.isBefore(otherFirst)) {
            return Certainty.YES;
        }
        return first.isBefore(otherLast) ? Certainty.CANNOT_SAY : Certainty.NO;
    }

    private Certainty sameDay(LocalDate otherFirst, LocalDate otherLast) {
        if (last.isBefore(otherFirst) || otherLast.isBefore(first)) {
            return Certainty.NO;
        }
        return first.equals(last) && otherFirst.equals(otherLast) ? Certainty.YES : Certainty.CANNOT_SAY;
    }

    private static IllegalArgumentException malformed(String edtf) {
        return new IllegalArgumentException(
                "a date is written like 2023-01-15, 2023-01, 2023, quarter 2023-33 to 36, half-year "
                        + "2023-40 or 41, season 2023-21 to 24, got " + edtf);
    }

    // Thousands of dates are read for one dossier: first and last day travel as two numbers in one, each made of year,
    // month and day, so that reading allocates nothing but the date itself, and the constructor can check it for
    // little.

    private static long daysOf(String edtf) {
        int length = edtf.length();
        if (length != 4 && length != 7 && length != 10) {
            return MALFORMED;
        }
        int year = twoDigits(edtf, 0) * 100 + twoDigits(edtf, 2);
        if (year < 1 || (length > 4 && edtf.charAt(4) != '-')) {
            return MALFORMED;
        }
        return switch (length) {
            case 4 -> months(year, 1, 12);
            case 7 -> unit(year, twoDigits(edtf, 5));
            default -> edtf.charAt(7) == '-' ? singleDay(year, twoDigits(edtf, 5), twoDigits(edtf, 8)) : MALFORMED;
        };
    }

    private static long singleDay(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) {
            return MALFORMED;
        }
        int packed = pack(year, month, day);
        return days(packed, packed);
    }

    private static long unit(int year, int unit) {
        return switch (unit) {
            case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 -> months(year, unit, unit);
            case 21, 22, 23 -> months(year, 3 * unit - 60, 3 * unit - 58);
            // ISO 8601-2 leaves the bounds of a season open; December opens the winter of the year that is written.
            case 24 -> days(pack(year, 12, 1), pack(year + 1, 2, lengthOfMonth(year + 1, 2)));
            case 33, 34, 35, 36 -> months(year, 3 * unit - 98, 3 * unit - 96);
            case 40, 41 -> months(year, 6 * unit - 239, 6 * unit - 234);
            default -> MALFORMED;
        };
    }

    private static long months(int year, int from, int to) {
        return days(pack(year, from, 1), pack(year, to, lengthOfMonth(year, to)));
    }

    private static int lengthOfMonth(int year, int month) {
        return switch (month) {
            case 2 -> Year.isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Returns the number written at this place, or one far below zero if digits are missing there. */
    private static int twoDigits(String edtf, int at) {
        int tens = edtf.charAt(at) - '0';
        int ones = edtf.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -10_000 : 10 * tens + ones;
    }

    private static long days(int first, int last) {
        return (long) first << 32 | last;
    }

    private static int firstOf(long days) {
        return (int) (days >>> 32);
    }

    private static int lastOf(long days) {
        return (int) days;
    }

    private static int pack(int year, int month, int day) {
        return year << 9 | month << 5 | day;
    }

    private static LocalDate unpack(int packed) {
        return LocalDate.of(packed >>> 9, packed >>> 5 & 15, packed & 31);
    }

    private static boolean isPacked(LocalDate day, int packed) {
        return day.getYear() == packed >>> 9 && (day.getMonthValue() << 5 | day.getDayOfMonth()) == (packed & 511);
    }
}
