package io.github.pacto4j.date.wording;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import java.util.List;

/**
 * What a cell or a phrase says of a date: a date as precise as it is worded, a period, nothing at all, or words that are
 * not read, with the reason. No day is invented and none is guessed: {@code 03/04/2019} is refused until the caller
 * states which number is the day.
 *
 * <p>Read are the wordings of French, English, Spanish and Arabic, mixed or not, with the month names of the Maghreb, the
 * Mashriq, Egypt and the Gulf, in any spelling of hamza, vowel marks and digits; which forms, says
 * {@code docs/date-wordings.md}. Years are those of the common era from 1900 to 2199, so that other numbers are not taken
 * for years.
 */
public sealed interface DateWording {

    /** Which of two numbers is the day, as whoever brings the cells knows it. */
    enum Order {
        /** Nobody said: what reads either way is refused. */
        UNSTATED,
        /** The day comes first, as in French, Spanish and Arabic. */
        DAY_FIRST,
        /** The month comes first, as in American English. */
        MONTH_FIRST
    }

    /** Why words were not read. */
    enum Reason {
        /** Several readings are possible, and the order that was stated does not decide: 03/04/2019, winter 2022. */
        AMBIGUOUS,
        /** The year has two digits that may lie in either century: 31/12/75. Up to 49 they lie in this one. */
        SHORT_YEAR,
        /** Day or month without a year, or with a number that may be a day as well: 15 November, Sept 18. */
        YEAR_MISSING,
        /** No calendar has this date: 31/02/2023, month 13, fifth quarter. */
        IMPOSSIBLE,
        /** The weekday that is named is not that of the date. */
        WEEKDAY,
        /** A date of the Hijri calendar alone. */
        HIJRI,
        /** Several dates or periods in one cell. */
        SEVERAL,
        /** A day before, after or about the one that is named. */
        NEAR,
        /** Words for what goes on: in progress, without end or continued from before, depending on the table. */
        ONGOING,
        /** Words without any date, or a text of more than 120 characters, in which nobody looks for one. */
        NO_DATE,
        /** Something of a date, in a form that is not known. */
        UNREADABLE
    }

    /**
     * A date.
     *
     * @param date  the date; its text is the wording, unless that is the notation itself
     */
    record Dated(StatedDate date) implements DateWording {}

    /**
     * A period that one cell states.
     *
     * @param period  the period, one end at least stated, in the order of the cell; the text of each end is the wording
     *     of the whole
     */
    record Spanned(Period period) implements DateWording {}

    /** Nothing was stated: a blank, a dash, or a mark such as NA, ND or NR. */
    record Absent() implements DateWording {}

    /**
     * Words that give no date for certain.
     *
     * @param reason  why not
     * @param text  the wording, without the blanks around it
     * @param readings  the dates or periods between which the wording does not decide, or that it contradicts; empty for
     *     most reasons
     */
    record Refused(Reason reason, String text, List<DateWording> readings) implements DateWording {
        /** Copies the readings. */
        public Refused {
            readings = List.copyOf(readings);
        }
    }

    /**
     * Reads a cell. A number of five digits is a day counted by a spreadsheet since 1900, from 1970 to 2099.
     *
     * @param cell  its text, in any spelling
     * @param order  which number is the day where both may be; a date that can be read one way only, such as 25/12/2023,
     *     is read that way whatever the order
     */
    static DateWording read(String cell, Order order) {
        return WordingReader.read(cell, order);
    }
}
