package io.github.pacto4j.date;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Dates of every precision and periods of them, close enough together to touch and overlap often. */
class CloseDates extends DomainContextBase {
    static final LocalDate EARLIEST = LocalDate.of(2023, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2026, 2, 28);

    private static final List<String> UNITS = List.of("21", "22", "23", "24", "33", "34", "35", "36", "40", "41");

    /** Days on which units begin and end: chosen every other time, so that dates meet at their limits. */
    private static final List<LocalDate> LIMITS = List.of(
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2024, 6, 30),
            LocalDate.of(2024, 7, 1),
            LocalDate.of(2024, 12, 31));

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(EARLIEST.toEpochDay(), LocalDate.of(2025, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(any, Arbitraries.of(LIMITS)).withoutEdgeCases();
    }

    @Provide
    Arbitrary<StatedDate> dates() {
        Arbitrary<String> units = Combinators.combine(Arbitraries.integers().between(2023, 2025), Arbitraries.of(UNITS))
                .as((year, unit) -> year + "-" + unit);
        return Arbitraries.oneOf(
                        days().map(StatedDate::of),
                        days().map(day -> StatedDate.of(YearMonth.from(day))),
                        days().map(day -> StatedDate.of(Year.from(day))),
                        units.map(StatedDate::of))
                .withoutEdgeCases();
    }

    /** Periods with either end missing now and then, none that certainly ends before it starts. */
    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(dates().injectNull(0.1), dates().injectNull(0.1))
                .as(Period::new)
                .filter(period -> period.isOrdered() != Certainty.NO)
                .withoutEdgeCases();
    }

    /** Every day that the date may mean. */
    static Stream<LocalDate> readings(StatedDate date) {
        return date.first().datesUntil(date.last().plusDays(1));
    }
}
