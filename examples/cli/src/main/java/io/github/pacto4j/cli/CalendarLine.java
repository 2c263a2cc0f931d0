package io.github.pacto4j.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;

/**
 * What a calendar file says of a day.
 *
 * @param kind  what it says
 * @param day  the day; of a year that is covered its first, of a feast its first
 */
record CalendarLine(Kind kind, LocalDate day) {
    /** What may be said. */
    enum Kind {
        /** A holiday beside those that the calendar knows. */
        OFF,
        /** No holiday, whatever the calendar says. */
        WORKING,
        /** Of a year: all its holidays are known, but for Islamic feasts that are not confirmed. */
        COVERED,
        EID_AL_FITR,
        EID_AL_ADHA,
        HIJRI_NEW_YEAR,
        MAWLID
    }

    /** Returns what the cells of a line say, empty if they say nothing that can be understood. */
    static Optional<CalendarLine> of(String day, String kind) {
        try {
            Kind said = Kind.valueOf(kind.strip().toUpperCase(Locale.ROOT));
            LocalDate date = said == Kind.COVERED ? Year.parse(day.strip()).atDay(1) : LocalDate.parse(day.strip());
            // A weekend is off under every calendar: one who writes otherwise means another day.
            boolean weekend = date.getDayOfWeek().getValue() > 5;
            return said == Kind.WORKING && weekend ? Optional.empty() : Optional.of(new CalendarLine(said, date));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
