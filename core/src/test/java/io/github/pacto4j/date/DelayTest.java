package io.github.pacto4j.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pacto4j.date.Delay.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DelayTest {
    /** 2023, with the feast of the Green March on a Monday, and the 18th of May not decreed. */
    private static final WorkingDays CALENDAR = new WorkingDays() {
        private final Set<LocalDate> feasts = Set.of(LocalDate.of(2023, 11, 6));

        @Override
        public DayKind kindOf(LocalDate day) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (day.getYear() != 2023 || day.equals(LocalDate.of(2023, 5, 18))) {
                return DayKind.UNKNOWN;
            }
            return weekend || feasts.contains(day) ? DayKind.OFF : DayKind.WORKING;
        }

        @Override
        public SortedSet<Year> years() {
            return Collections.unmodifiableSortedSet(new TreeSet<>(Set.of(Year.of(2023))));
        }
    };

    @Test
    void the_day_of_the_event_is_not_counted() {
        assertThat(new Delay(3, Unit.DAYS)
                        .after(StatedDate.of("2023-10-20"), CALENDAR)
                        .day())
                .contains(LocalDate.of(2023, 10, 23));
    }

    @Test
    void plain_days_are_not_prolonged_by_a_feast() {
        assertThat(new Delay(1, Unit.DAYS)
                        .after(StatedDate.of("2023-11-05"), CALENDAR)
                        .day())
                .contains(LocalDate.of(2023, 11, 6));
    }

    @Test
    void working_days_skip_weekends_and_feasts() {
        LastDay last = new Delay(2, Unit.WORKING_DAYS).after(StatedDate.of("2023-11-03"), CALENDAR);
        assertThat(last.day()).contains(LocalDate.of(2023, 11, 8));
        assertThat(last.skipped())
                .containsExactly(LocalDate.of(2023, 11, 4), LocalDate.of(2023, 11, 5), LocalDate.of(2023, 11, 6));
        assertThat(last.unknown()).isEmpty();
    }

    @Test
    void a_delay_that_follows_another_keeps_what_that_one_skipped() {
        LastDay first = new Delay(2, Unit.WORKING_DAYS).after(StatedDate.of("2023-11-03"), CALENDAR);
        LastDay last = new Delay(3, Unit.WORKING_DAYS).after(first, CALENDAR);
        assertThat(last.day()).contains(LocalDate.of(2023, 11, 13));
        assertThat(last.skipped())
                .containsExactly(
                        LocalDate.of(2023, 11, 4),
                        LocalDate.of(2023, 11, 5),
                        LocalDate.of(2023, 11, 6),
                        LocalDate.of(2023, 11, 11),
                        LocalDate.of(2023, 11, 12));
    }

    @Test
    void a_delay_that_follows_a_day_without_an_end_has_none_either() {
        LastDay first = new Delay(2, Unit.WORKING_DAYS).after(StatedDate.of("2023-05-19"), WorkingDays.unknown());
        for (Unit unit : Unit.values()) {
            LastDay last = new Delay(1, unit).after(first, WorkingDays.unknown());
            assertThat(last.earliest()).isNotNull();
            assertThat(last.latest()).isNull();
        }
    }

    @Test
    void a_month_ends_on_the_same_day_number_or_on_its_last_day() {
        assertThat(new Delay(1, Unit.MONTHS)
                        .after(StatedDate.of("2023-01-31"), CALENDAR)
                        .day())
                .contains(LocalDate.of(2023, 2, 28));
        assertThat(new Delay(2, Unit.MONTHS)
                        .after(StatedDate.of("2023-01-31"), CALENDAR)
                        .day())
                .contains(LocalDate.of(2023, 3, 31));
    }

    @Test
    void three_years_end_on_the_anniversary() {
        assertThat(new Delay(3, Unit.YEARS)
                        .after(StatedDate.of("2020-02-29"), CALENDAR)
                        .day())
                .contains(LocalDate.of(2023, 2, 28));
    }

    @Test
    void ten_days_before_are_a_difference_of_ten() {
        assertThat(new Delay(10, Unit.DAYS)
                        .before(StatedDate.of("2023-10-05"), CALENDAR)
                        .day())
                .contains(LocalDate.of(2023, 9, 25));
    }

    @Test
    void a_day_that_is_not_decreed_leaves_two_last_days() {
        LastDay last = new Delay(1, Unit.WORKING_DAYS).after(StatedDate.of("2023-05-17"), CALENDAR);
        assertThat(last.earliest()).isEqualTo(LocalDate.of(2023, 5, 18));
        assertThat(last.latest()).isEqualTo(LocalDate.of(2023, 5, 19));
        assertThat(last.unknown()).containsExactly(LocalDate.of(2023, 5, 18));
        assertThat(last.day()).isEmpty();
        assertThat(last.allows(StatedDate.of("2023-05-18"))).isEqualTo(Certainty.YES);
        assertThat(last.allows(StatedDate.of("2023-05-19"))).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(last.allows(StatedDate.of("2023-05-20"))).isEqualTo(Certainty.NO);
    }

    @Test
    void without_a_calendar_only_the_earliest_last_day_is_known() {
        LastDay last = new Delay(2, Unit.WORKING_DAYS).after(StatedDate.of("2023-05-19"), WorkingDays.unknown());
        assertThat(last.earliest()).isEqualTo(LocalDate.of(2023, 5, 23));
        assertThat(last.latest()).isNull();
        assertThat(last.allows(StatedDate.of("2023-05-23"))).isEqualTo(Certainty.YES);
        assertThat(last.allows(StatedDate.of("2023-08-01"))).isEqualTo(Certainty.CANNOT_SAY);
        assertThat(last.isBefore(LocalDate.of(2023, 5, 23))).isEqualTo(Certainty.NO);
        assertThat(last.isBefore(LocalDate.of(2023, 5, 24))).isEqualTo(Certainty.CANNOT_SAY);
    }

    @Test
    void a_month_as_event_leaves_as_many_last_days_as_it_has_days() {
        LastDay last = new Delay(10, Unit.DAYS).after(StatedDate.of("2023-10"), CALENDAR);
        assertThat(last.earliest()).isEqualTo(LocalDate.of(2023, 10, 11));
        assertThat(last.latest()).isEqualTo(LocalDate.of(2023, 11, 10));
    }

    @Test
    void a_delay_shorter_than_none_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Delay(-1, Unit.DAYS));
    }

    @Test
    void half_years_of_a_plan_are_counted_from_its_start() {
        Period plan = new Period(StatedDate.of("2024-03"), StatedDate.of("2025-02-28"));
        assertThat(plan.parts(6))
                .extracting(Period::toString)
                .isEqualTo(List.of("2024-03-01/2024-08-31", "2024-09-01/2025-02-28"));
    }

    @Test
    void a_start_on_the_last_of_a_month_does_not_slide() {
        Period plan = new Period(StatedDate.of("2023-12-31"), StatedDate.of("2024-04-15"));
        assertThat(plan.parts(1))
                .extracting(Period::toString)
                .containsExactly(
                        "2023-12-31/2024-01-30",
                        "2024-01-31/2024-02-28",
                        "2024-02-29/2024-03-30",
                        "2024-03-31/2024-04-15");
    }
}
