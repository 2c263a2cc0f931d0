package io.github.pacto4j.date;

import static io.github.pacto4j.date.Certainty.CANNOT_SAY;
import static io.github.pacto4j.date.Certainty.NO;
import static io.github.pacto4j.date.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CloseDates.class)
@Domain(DomainContext.Global.class)
class PeriodLawsTest {

    /** First and last day of what a period may cover. */
    private record Span(LocalDate first, LocalDate last) {
        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        boolean meets(Span other) {
            return first.datesUntil(last.plusDays(1)).anyMatch(other::covers);
        }
    }

    @Property(tries = 300)
    void a_date_is_contained_if_every_day_it_may_mean_is_covered(@ForAll Period period, @ForAll StatedDate date) {
        Set<Boolean> answers = spans(period)
                .flatMap(span -> CloseDates.readings(date).map(span::covers))
                .collect(Collectors.toSet());
        assertThat(period.contains(date)).isEqualTo(agreed(answers));
    }

    @Property
    void a_period_is_contained_with_its_start_and_its_end(@ForAll Period outer, @ForAll Period inner) {
        Certainty start = inner.start() == null ? CANNOT_SAY : outer.contains(inner.start());
        Certainty end = inner.end() == null ? CANNOT_SAY : outer.contains(inner.end());
        assertThat(outer.contains(inner)).isEqualTo(start.and(end));
    }

    @Property
    void days_are_certainly_within_or_without_a_period_with_both_ends(@ForAll Period period, @ForAll LocalDate day) {
        Assume.that(period.start() != null && period.end() != null);
        assertThat(period.contains(day))
                .isEqualTo(period.contains(StatedDate.of(day)))
                .isNotEqualTo(CANNOT_SAY);
    }

    @Property
    void a_period_with_both_ends_in_order_contains_itself(@ForAll Period period) {
        assertThat(period.contains(period)).isEqualTo(period.isOrdered());
    }

    @Property(tries = 10_000, maxDiscardRatio = 200) // one try in seventy nests
    void containment_holds_along_a_chain(@ForAll Period a, @ForAll Period b, @ForAll Period c) {
        Assume.that(a.contains(b).and(b.contains(c)).isCertain());
        assertThat(a.contains(c)).isEqualTo(YES);
    }

    @Property(tries = 200)
    void periods_overlap_if_they_share_a_day(@ForAll Period a, @ForAll Period b) {
        // Where an end is missing, a few of the days that it may be tell as much as all of them.
        Set<Boolean> answers =
                fewSpans(a).flatMap(span -> fewSpans(b).map(span::meets)).collect(Collectors.toSet());
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a)).isEqualTo(agreed(answers));
    }

    @Property(tries = 2_000, maxDiscardRatio = 50)
    void what_is_contained_overlaps(@ForAll Period outer, @ForAll Period inner) {
        Assume.that(outer.contains(inner).isCertain());
        assertThat(outer.overlaps(inner)).isEqualTo(YES);
    }

    @Property
    void length_is_what_counting_on_the_calendar_gives(@ForAll StatedDate start, @ForAll StatedDate end) {
        Period period = new Period(start, end);
        Assume.that(period.isOrdered() != NO);
        int months = 0;
        while (!start.first().plusMonths(months + 1L).isAfter(end.last().plusDays(1))) {
            months++;
        }
        long rest = 0;
        LocalDate day = start.first().plusMonths(months);
        while (!day.isAfter(end.last())) {
            day = day.plusDays(1);
            rest++;
        }
        assertThat(period.months()).hasValue(rest >= 15 ? months + 1 : months);
    }

    @Property
    void a_later_end_never_makes_a_period_shorter(
            @ForAll StatedDate start, @ForAll StatedDate end, @ForAll StatedDate later) {
        Period period = new Period(start, end);
        Assume.that(period.isOrdered() != NO && !later.last().isBefore(end.last()));
        assertThat(new Period(start, later).months().orElseThrow())
                .isGreaterThanOrEqualTo(period.months().orElseThrow());
    }

    private static Certainty agreed(Set<Boolean> answers) {
        return answers.size() == 2 ? CANNOT_SAY : Certainty.of(answers.contains(true));
    }

    /** Every span that the period may cover; a missing end may be any day that leaves the other unit whole. */
    private static Stream<Span> spans(Period period) {
        return spans(period, days -> days);
    }

    private static Stream<Span> fewSpans(Period period) {
        return spans(period, days -> {
            List<LocalDate> all = days.toList();
            return Stream.of(all.get(0), all.get(all.size() / 2), all.get(all.size() - 1))
                    .distinct();
        });
    }

    private static Stream<Span> spans(Period period, Function<Stream<LocalDate>, Stream<LocalDate>> choice) {
        StatedDate start = period.start();
        StatedDate end = period.end();
        if (start != null && end != null) {
            return Stream.of(new Span(start.first(), end.last()));
        }
        LocalDate lowest = CloseDates.EARLIEST.minusDays(1);
        LocalDate highest = CloseDates.LATEST.plusDays(1);
        if (start != null) {
            return choice.apply(start.last().datesUntil(highest.plusDays(1)))
                    .map(last -> new Span(start.first(), last));
        }
        if (end != null) {
            return choice.apply(lowest.datesUntil(end.first().plusDays(1))).map(first -> new Span(first, end.last()));
        }
        return Stream.of(
                new Span(lowest, lowest),
                new Span(lowest, highest),
                new Span(highest, highest),
                new Span(lowest, lowest.plusDays(ChronoUnit.DAYS.between(lowest, highest) / 2)));
    }
}
