package io.github.pacto4j.testkit;

import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.PlanStatus;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

/** The true days of one cycle, in the order that the programme asks for; what a dossier states of them is up to it. */
final class Cycle {
    /** The network's programme judges what was done from this day on; now and then a cycle begins earlier. */
    private static final LocalDate EARLIEST = LocalDate.of(2022, 9, 1);

    private static final LocalDate LATEST = LocalDate.of(2026, 3, 31);

    final LocalDate launched;
    final LocalDate spaceOpened;
    final LocalDate axesFrom;
    final LocalDate consultationOpened;
    final LocalDate firstRoundFrom;
    final LocalDate firstRoundTo;
    final LocalDate analysisFrom;
    final LocalDate analysed;
    final LocalDate draftPublished;
    final LocalDate secondRoundFrom;
    final LocalDate secondRoundTo;
    final LocalDate validated;
    final LocalDate adopted;
    final LocalDate published;
    final LocalDate submitted;
    final Period planPeriod;
    final LocalDate planStart;
    final LocalDate planEnd;
    final LocalDate started;
    final LocalDate closed;
    final LocalDate evaluated;
    final LocalDate withdrawn;
    final LocalDate today;

    Cycle(Chance chance, Setting setting, PlanStatus status, LocalDate from, boolean inMonths) {
        launched = from;
        spaceOpened = launched.plusDays(chance.between(0, 15));
        axesFrom = launched.plusDays(chance.between(5, 20));
        consultationOpened = launched.plusDays(chance.between(40, 50));
        firstRoundFrom = consultationOpened.plusDays(chance.between(6, 12));
        firstRoundTo = firstRoundFrom.plusDays(chance.between(20, 35));
        analysisFrom = firstRoundTo.plusDays(chance.between(1, 5));
        analysed = analysisFrom.plusDays(chance.between(10, 20));
        draftPublished = analysed.plusDays(chance.between(2, 4));
        secondRoundFrom = draftPublished.plusDays(chance.between(1, 5));
        secondRoundTo = secondRoundFrom.plusDays(chance.between(15, 25));
        validated = secondRoundTo.plusDays(chance.between(7, 14));
        adopted = validated.plusDays(chance.between(10, 25));
        published = adopted.plusDays(chance.between(15, 25));
        submitted = published.plusDays(chance.between(0, 10));
        LocalDate soonest = submitted.plusDays(chance.between(1, 40));
        // The guide sets the length of a region's plan.
        boolean two = setting.programme() == Programme.PACTO || setting.tier() == Tier.REGION;
        int months = two ? 24 : chance.between(3, 12) * 4;
        planPeriod = planPeriod(chance, soonest, months, inMonths);
        planStart = planPeriod.start() == null ? soonest : planPeriod.start().first();
        planEnd = planPeriod.end() == null ? soonest : planPeriod.end().last();
        started = planStart.plusDays(chance.between(0, 10));
        closed = planEnd.plusDays(chance.between(1, 20));
        evaluated = closed.plusDays(chance.between(30, 90));
        withdrawn = chance.one(new LocalDate[] {
            consultationOpened.plusDays(3), validated.plusDays(7), published.plusDays(1), started.plusDays(90)
        });
        today = today(chance, status);
    }

    static Cycle any(Chance chance, Setting setting) {
        return new Cycle(chance, setting, setting.status(), chance.between(EARLIEST, LATEST), false);
    }

    /** A day on which the plan has this status: after the transition that led there and before the next one. */
    private LocalDate today(Chance chance, PlanStatus status) {
        return switch (status) {
            case DRAFT -> chance.between(axesFrom.plusDays(1), consultationOpened.minusDays(1));
            case IN_CONSULTATION -> chance.between(consultationOpened.plusDays(5), validated.minusDays(1));
            case VALIDATED -> chance.between(validated.plusDays(6), adopted.minusDays(1));
            case ADOPTED -> chance.between(adopted.plusDays(10), published.minusDays(1));
            case PUBLISHED -> chance.between(published, planStart.minusDays(1));
            case IN_IMPLEMENTATION -> chance.between(started.plusDays(60), planEnd);
            case CLOSED -> chance.between(closed, evaluated.minusDays(1));
            case EVALUATED -> chance.between(evaluated, evaluated.plusDays(300));
            case WITHDRAWN -> chance.between(withdrawn, withdrawn.plusDays(100));
        };
    }

    boolean isPast(LocalDate day) {
        return !day.isAfter(today);
    }

    /** Returns the whole parts of so many months each that the plan has, from its first day on. */
    List<Period> parts(int months) {
        return planPeriod.parts(months).stream()
                .filter(part -> part.months().orElse(0) >= months)
                .toList();
    }

    /** Returns those parts of the plan that are over. */
    List<Period> endedParts(int months) {
        return parts(months).stream()
                .filter(part -> part.end() != null && part.end().last().isBefore(today))
                .toList();
    }

    /** Returns the day of the first reports on the commitments. */
    LocalDate reported() {
        return started.plusDays(30);
    }

    /** Returns whether the last day of the plan is over. */
    boolean isPlanOver() {
        return planEnd.isBefore(today);
    }

    /** Returns a period of that many months, stated in days or in coarser units of which it is a whole number. */
    private static Period planPeriod(Chance chance, LocalDate soonest, int months, boolean inMonths) {
        int unit = inMonths ? 1 : chance.below(6);
        LocalDate start = soonest;
        while (unit > 1 && !isFirstOf(unit, start) || unit == 1 && start.getDayOfMonth() != 1) {
            start = start.plusDays(1);
        }
        LocalDate end = start.plusMonths(months).minusDays(1);
        boolean whole = months % new int[] {1, 1, 3, 3, 6, 12}[unit] == 0;
        Period period = whole
                ? new Period(stated(unit, start), stated(unit, end))
                : new Period(StatedDate.of(start), StatedDate.of(end));
        // From 30 January on, two years may be a day short of 24 whole months.
        return period.months().orElse(0) == months ? period : planPeriod(chance, soonest.plusDays(3), months, inMonths);
    }

    private static boolean isFirstOf(int unit, LocalDate day) {
        int month = day.getMonthValue();
        boolean first = switch (unit) {
            case 2 -> month % 3 == 1;
            case 3 -> month % 3 == 0;
            case 4 -> month % 6 == 1;
            default -> month == 1;
        };
        return first && day.getDayOfMonth() == 1;
    }

    private static StatedDate stated(int unit, LocalDate day) {
        int month = day.getMonthValue();
        return switch (unit) {
            case 0 -> StatedDate.of(day);
            case 1 -> StatedDate.of(YearMonth.from(day));
            case 2 -> StatedDate.of(day.getYear() + "-" + (33 + (month - 1) / 3));
            case 3 ->
                StatedDate.of(
                        (month < 3 ? day.getYear() - 1 : day.getYear()) + "-" + (month < 3 ? 24 : 20 + month / 3));
            case 4 -> StatedDate.of(day.getYear() + "-" + (40 + (month - 1) / 6));
            default -> StatedDate.of(Year.from(day));
        };
    }
}
