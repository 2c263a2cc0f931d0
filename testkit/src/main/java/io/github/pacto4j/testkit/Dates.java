package io.github.pacto4j.testkit;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Words;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * States days as sources state them: to the day, or as the month, quarter, season, half-year or year that holds them. A
 * coarse date always means the true day among others, so no rule can find a true order broken.
 */
final class Dates {
    private final Chance chance;
    private final double coarse;
    private final boolean planInMonths;

    /**
     * @param coarse  how often a date is coarser than a day
     * @param planInMonths  whether planned work is dated in months throughout
     */
    Dates(Chance chance, double coarse, boolean planInMonths) {
        this.chance = chance;
        this.coarse = coarse;
        this.planInMonths = planInMonths;
    }

    StatedDate state(LocalDate day) {
        if (!chance.hits(coarse)) {
            return StatedDate.of(day);
        }
        StatedDate date = coarsely(day, chance.below(8));
        return chance.hits(0.2) ? date.withText(Words.generic(Language.FR).say(date)) : date;
    }

    private static StatedDate coarsely(LocalDate day, int unit) {
        int year = day.getYear();
        int month = day.getMonthValue();
        return switch (unit) {
            case 0 -> StatedDate.of(Year.of(year));
            case 1 -> StatedDate.of(year + "-" + (40 + (month - 1) / 6));
            case 2 -> StatedDate.of(year + "-" + (33 + (month - 1) / 3));
            case 3 -> StatedDate.of((month < 3 ? year - 1 : year) + "-" + (month < 3 ? 24 : 20 + month / 3));
            default -> StatedDate.of(YearMonth.from(day));
        };
    }

    /** Returns a period of work that is planned. */
    Period planned(LocalDate start, LocalDate end) {
        return planInMonths
                ? new Period(StatedDate.of(YearMonth.from(start)), StatedDate.of(YearMonth.from(end)))
                : new Period(state(start), state(end));
    }

    Period period(LocalDate start, LocalDate end) {
        return new Period(state(start), state(end));
    }
}
