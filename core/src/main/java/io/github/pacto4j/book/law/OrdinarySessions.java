package io.github.pacto4j.book.law;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Subject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The ordinary sessions of a council in the course of the year, as the law of its tier sets them.
 *
 * @param months  months in which one opens, 1 to 12
 * @param firstDay  earliest day of such a month on which it opens
 * @param lastDay  latest day of such a month on which it opens unless that is a holiday
 */
record OrdinarySessions(List<Integer> months, int firstDay, int lastDay) {

    OrdinarySessions {
        if (months.isEmpty()) {
            throw new IllegalArgumentException("an ordinary session opens in one month of the year or more, got none");
        }
        months = List.copyOf(months);
    }

    static OrdinarySessions of(Subject in) {
        return new OrdinarySessions(
                in.figures("sessionMonths").stream().map(Integer::valueOf).toList(),
                in.figure("openingFrom"),
                in.figure("openingTo"));
    }

    /** Returns whether one may open on a date, by its month. */
    Certainty openIn(StatedDate date) {
        boolean some = false;
        boolean every = true;
        YearMonth last = YearMonth.from(date.last());
        for (YearMonth month = YearMonth.from(date.first()); !month.isAfter(last); month = month.plusMonths(1)) {
            boolean isOne = months.contains(month.getMonthValue());
            some |= isOne;
            every &= isOne;
        }
        return every ? Certainty.YES : some ? Certainty.CANNOT_SAY : Certainty.NO;
    }

    /**
     * Returns the end of the month in which the first session after a date opens. On the days on which a session may
     * open it is not known whether this one is still to come.
     */
    LastDay nextAfter(StatedDate date) {
        return new LastDay(
                endOfNext(date.first(), lastDay, false), endOfNext(date.last(), firstDay, true), List.of(), List.of());
    }

    private LocalDate endOfNext(LocalDate day, int opening, boolean strictly) {
        YearMonth month = YearMonth.from(day);
        int passed = strictly ? opening - 1 : opening;
        if (!months.contains(month.getMonthValue()) || day.getDayOfMonth() > passed) {
            do {
                month = month.plusMonths(1);
            } while (!months.contains(month.getMonthValue()));
        }
        return month.atEndOfMonth();
    }
}
