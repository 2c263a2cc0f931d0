package io.github.pacto4j.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.date.Delay.Unit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CloseDates.class)
@Domain(DelayLawsTest.Delays.class)
@Domain(DomainContext.Global.class)
class DelayLawsTest {

    /** Delays as laws set them, and calendars in which every tenth day or so is a feast or not decreed yet. */
    static class Delays extends net.jqwik.api.domains.DomainContextBase {
        @Provide
        Arbitrary<Delay> delays() {
            return Combinators.combine(Arbitraries.integers().between(0, 45), Arbitraries.of(Unit.class))
                    .as((length, unit) -> new Delay(
                            unit == Unit.YEARS ? length % 2 : unit == Unit.MONTHS ? length % 12 : length, unit));
        }

        @Provide
        Arbitrary<PatchyCalendar> calendars() {
            return Combinators.combine(someDays(), someDays()).as((off, unknown) -> {
                Set<LocalDate> open = new HashSet<>(unknown);
                open.removeAll(off);
                return new PatchyCalendar(off, open);
            });
        }

        private static Arbitrary<Set<LocalDate>> someDays() {
            return Arbitraries.longs()
                    .between(CloseDates.EARLIEST.toEpochDay(), CloseDates.LATEST.toEpochDay())
                    .map(LocalDate::ofEpochDay)
                    .set()
                    .ofMaxSize(120);
        }
    }

    private static final Set<LocalDate> NONE = Set.of();

    private static LocalDate only(LastDay last) {
        return last.day().orElseThrow();
    }

    private static LocalDate earliest(LastDay last) {
        return Objects.requireNonNull(last.earliest());
    }

    private static LocalDate latest(LastDay last) {
        return Objects.requireNonNull(last.latest());
    }

    @Property
    void counting_back_from_the_last_day_leads_to_the_event_if_that_was_a_working_day(
            @ForAll LocalDate event, @ForAll Delay delay, @ForAll PatchyCalendar patchy) {
        PatchyCalendar calendar = patchy.settled(NONE);
        Assume.that(delay.unit() == Unit.DAYS || delay.unit() == Unit.WORKING_DAYS);
        LocalDate last = only(delay.after(StatedDate.of(event), calendar));
        LocalDate back = only(delay.before(StatedDate.of(last), calendar));
        boolean counted = delay.unit() == Unit.DAYS || delay.length() == 0;
        if (counted || calendar.kindOf(event) == DayKind.WORKING) {
            assertThat(back).isEqualTo(event);
        } else {
            assertThat(back).isBefore(event);
            assertThat(back.plusDays(1).datesUntil(event.plusDays(1)))
                    .allMatch(day -> calendar.kindOf(day) == DayKind.OFF);
        }
    }

    @Property
    void months_back_from_the_last_day_miss_the_event_by_no_more_than_months_differ(
            @ForAll LocalDate event, @ForAll Delay delay) {
        Assume.that(delay.unit() == Unit.MONTHS || delay.unit() == Unit.YEARS);
        LocalDate last = only(delay.after(StatedDate.of(event), PatchyCalendar.WITHOUT_HOLIDAYS));
        assertThat(only(delay.before(StatedDate.of(last), PatchyCalendar.WITHOUT_HOLIDAYS)))
                .isBetween(event.minusDays(3), event);
    }

    @Property
    void working_days_are_those_between_event_and_last_day_that_were_not_skipped(
            @ForAll LocalDate event, @ForAll Delay delay, @ForAll PatchyCalendar patchy) {
        PatchyCalendar calendar = patchy.settled(NONE);
        Assume.that(delay.unit() == Unit.WORKING_DAYS && delay.length() > 0);
        LastDay last = delay.after(StatedDate.of(event), calendar);
        List<LocalDate> days =
                event.plusDays(1).datesUntil(only(last).plusDays(1)).toList();
        assertThat(days).hasSize(delay.length() + last.skipped().size()).containsAll(last.skipped());
        assertThat(last.skipped()).isSorted().allMatch(day -> calendar.kindOf(day) == DayKind.OFF);
        assertThat(calendar.kindOf(only(last))).isEqualTo(DayKind.WORKING);
    }

    @Property
    void a_holiday_never_shortens_a_delay(
            @ForAll StatedDate event, @ForAll Delay delay, @ForAll PatchyCalendar calendar, @ForAll LocalDate feast) {
        Assume.that(feast.getDayOfWeek().getValue() <= 5);
        PatchyCalendar more = calendar.withHoliday(feast);
        LastDay without = delay.after(event, calendar);
        LastDay with = delay.after(event, more);
        assertThat(earliest(with)).isAfterOrEqualTo(earliest(without));
        // A day that was not known may have been off already.
        if (calendar.kindOf(feast) == DayKind.WORKING) {
            assertThat(latest(with)).isAfterOrEqualTo(latest(without));
        } else {
            assertThat(latest(with)).isEqualTo(latest(without));
        }
        assertThat(latest(delay.before(event, more))).isBeforeOrEqualTo(latest(delay.before(event, calendar)));
    }

    @Property
    void a_later_event_never_ends_a_delay_earlier(
            @ForAll LocalDate one, @ForAll LocalDate other, @ForAll Delay delay, @ForAll PatchyCalendar calendar) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate second = one.isBefore(other) ? other : one;
        for (boolean back : new boolean[] {false, true}) {
            LastDay early =
                    back ? delay.before(StatedDate.of(first), calendar) : delay.after(StatedDate.of(first), calendar);
            LastDay late =
                    back ? delay.before(StatedDate.of(second), calendar) : delay.after(StatedDate.of(second), calendar);
            assertThat(earliest(late)).isAfterOrEqualTo(earliest(early));
            assertThat(latest(late)).isAfterOrEqualTo(latest(early));
        }
    }

    @Property
    void a_longer_delay_never_ends_earlier(
            @ForAll StatedDate event, @ForAll Delay delay, @ForAll PatchyCalendar calendar) {
        Delay longer = new Delay(delay.length() + 1, delay.unit());
        assertThat(earliest(longer.after(event, calendar))).isAfter(earliest(delay.after(event, calendar)));
        assertThat(latest(longer.after(event, calendar))).isAfter(latest(delay.after(event, calendar)));
        assertThat(latest(longer.before(event, calendar))).isBefore(latest(delay.before(event, calendar)));
    }

    @Property
    void whatever_is_decreed_later_the_last_day_is_within_the_bounds(
            @ForAll StatedDate event,
            @ForAll Delay delay,
            @ForAll PatchyCalendar calendar,
            @ForAll Set<LocalDate> decreed) {
        PatchyCalendar settled = calendar.settled(decreed);
        LastDay after = delay.after(event, calendar);
        LastDay before = delay.before(event, calendar);
        for (LocalDate day : new TreeSet<>(CloseDates.readings(event).toList())) {
            assertThat(only(delay.after(StatedDate.of(day), settled))).isBetween(earliest(after), latest(after));
            assertThat(only(delay.before(StatedDate.of(day), settled))).isBetween(earliest(before), latest(before));
        }
    }

    @Property
    void both_bounds_are_met_by_one_reading(
            @ForAll StatedDate event, @ForAll Delay delay, @ForAll PatchyCalendar calendar) {
        PatchyCalendar worked = calendar.settled(NONE);
        PatchyCalendar off = calendar.settled(calendar.unknown());
        LastDay after = delay.after(event, calendar);
        assertThat(only(delay.after(StatedDate.of(event.first()), worked))).isEqualTo(earliest(after));
        assertThat(only(delay.after(StatedDate.of(event.last()), off))).isEqualTo(latest(after));
        LastDay before = delay.before(event, calendar);
        assertThat(only(delay.before(StatedDate.of(event.first()), off))).isEqualTo(earliest(before));
        assertThat(only(delay.before(StatedDate.of(event.last()), worked))).isEqualTo(latest(before));
    }

    @Property
    void an_exact_event_has_one_last_day_unless_a_day_on_the_way_is_unknown(
            @ForAll LocalDate event, @ForAll Delay delay, @ForAll PatchyCalendar calendar) {
        LastDay last = delay.after(StatedDate.of(event), calendar);
        if (last.unknown().isEmpty()) {
            assertThat(last.day()).isPresent();
        } else {
            assertThat(delay.unit()).isEqualTo(Unit.WORKING_DAYS);
            assertThat(last.unknown()).allMatch(day -> calendar.kindOf(day) == DayKind.UNKNOWN);
            assertThat(last.day()).isEmpty();
        }
    }

    @Property
    void whether_it_was_done_in_time_is_said_only_if_every_reading_agrees(
            @ForAll StatedDate event, @ForAll StatedDate done, @ForAll Delay delay, @ForAll PatchyCalendar calendar) {
        LastDay last = delay.after(event, calendar);
        boolean always = !done.last().isAfter(earliest(last));
        boolean never = done.first().isAfter(latest(last));
        assertThat(last.allows(done)).isEqualTo(always ? Certainty.YES : never ? Certainty.NO : Certainty.CANNOT_SAY);
    }

    @Property
    void what_was_done_in_time_was_not_overdue_the_day_it_was_done(
            @ForAll StatedDate event, @ForAll LocalDate done, @ForAll Delay delay, @ForAll PatchyCalendar calendar) {
        LastDay last = delay.after(event, calendar);
        assertThat(last.isBefore(done))
                .isEqualTo(last.allows(StatedDate.of(done)).not());
    }

    @Property
    void beyond_the_years_of_the_calendar_only_the_near_bound_is_known(@ForAll LocalDate event, @ForAll Delay delay) {
        Assume.that(delay.unit() == Unit.WORKING_DAYS && delay.length() > 0);
        LastDay after = delay.after(StatedDate.of(event), WorkingDays.unknown());
        LastDay before = delay.before(StatedDate.of(event), WorkingDays.unknown());
        assertThat(after.earliest())
                .isEqualTo(only(delay.after(StatedDate.of(event), PatchyCalendar.WITHOUT_HOLIDAYS)));
        assertThat(after.latest()).isNull();
        assertThat(before.latest())
                .isEqualTo(only(delay.before(StatedDate.of(event), PatchyCalendar.WITHOUT_HOLIDAYS)));
        assertThat(before.earliest()).isNull();
    }
}
