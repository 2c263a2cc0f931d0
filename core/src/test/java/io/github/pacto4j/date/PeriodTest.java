package io.github.pacto4j.date;

import static io.github.pacto4j.date.Certainty.CANNOT_SAY;
import static io.github.pacto4j.date.Certainty.NO;
import static io.github.pacto4j.date.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private static final Period REVERSED = period("2024-06", "2024-03");

    @ParameterizedTest
    @CsvSource({
        "2024-01,    2025-12,    24",
        "2024-01-01, 2025-12-31, 24",
        "2024,       2025,       24",
        "2024-01-15, 2026-01-14, 24",
        "2024-01,    2024-01,    1",
        "2024-01-01, 2024-01-14, 0",
        "2024-01-01, 2024-01-15, 1",
        "2024-01-01, 2024-02-14, 1",
        "2024-01-01, 2024-02-15, 2",
        "2024-01-31, 2024-02-29, 1",
        "2024-02-29, 2025-02-28, 12",
        "2024-33,    2024-34,    6",
        "2024-40,    2024-41,    12",
        "2023-24,    2023-24,    3",
        "2024-06-30, 2024-06-30, 0",
    })
    void length_is_counted_in_months_and_a_rest_of_15_days_counts_as_one(String start, String end, int months) {
        assertThat(period(start, end).months()).hasValue(months);
    }

    @Test
    void the_length_is_unknown_where_an_end_is_missing() {
        assertThat(period("2024-01", null).months()).isEmpty();
        assertThat(period(null, "2024-01").months()).isEmpty();
        assertThat(period(null, null).months()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-01-01, YES",
        "2024-01-02, 2024-01-01, NO",
        "2024-01,    2024-02,    YES",
        "2024-02,    2024-01,    NO",
        "2024-01,    2024-01,    YES",
        "2024,       2024,       YES",
        "2024,       2024-12,    YES",
        "2024-22,    2024-35,    YES",
        "2024,       2024-06,    CANNOT_SAY",
        "2024-06,    2024,       CANNOT_SAY",
        "2025,       2024-12-31, NO",
        "2024-01,    ,           CANNOT_SAY",
        ",           2024-01,    CANNOT_SAY",
        ",           ,           CANNOT_SAY",
    })
    void a_period_ends_on_or_after_the_day_it_starts(@Nullable String start, @Nullable String end, Certainty expected) {
        assertThat(period(start, end).isOrdered()).isEqualTo(expected);
    }

    @Test
    void a_period_covers_its_first_and_last_unit_whole() {
        Period plan = period("2024-01", "2025-12");
        assertThat(plan.contains(LocalDate.of(2024, 1, 1))).isEqualTo(YES);
        assertThat(plan.contains(LocalDate.of(2025, 12, 31))).isEqualTo(YES);
        assertThat(plan.contains(LocalDate.of(2026, 1, 1))).isEqualTo(NO);
        assertThat(plan.contains(period("2024", "2025"))).isEqualTo(YES);
        assertThat(plan.contains(period("2024-01-01", "2025-12-31"))).isEqualTo(YES);
    }

    @Test
    void whether_a_coarse_date_that_straddles_the_limit_lies_within_cannot_be_said() {
        Period plan = period("2024-01-15", "2025-12-15");
        assertThat(plan.contains(StatedDate.of("2024-01"))).isEqualTo(CANNOT_SAY);
        assertThat(plan.contains(period("2024-03", "2025-12"))).isEqualTo(CANNOT_SAY);
        assertThat(plan.contains(period("2024", "2024"))).isEqualTo(CANNOT_SAY);
    }

    @Test
    void a_milestone_after_the_end_of_its_commitment_lies_outside_whatever_else_is_unclear() {
        Period commitment = period("2024-01-15", "2024-06");
        assertThat(commitment.contains(period("2024-01", "2024-07"))).isEqualTo(NO);
        assertThat(commitment.contains(period(null, "2024-07"))).isEqualTo(NO);
    }

    @Test
    void a_missing_end_is_unknown_rather_than_open() {
        Period begun = period("2024-03", null);
        assertThat(begun.contains(StatedDate.of("2024-02"))).isEqualTo(NO);
        assertThat(begun.contains(StatedDate.of("2024-03"))).isEqualTo(YES);
        assertThat(begun.contains(StatedDate.of("2030"))).isEqualTo(CANNOT_SAY);
        assertThat(period("2024-01", "2024-12").contains(begun)).isEqualTo(CANNOT_SAY);
        assertThat(period(null, null).contains(begun)).isEqualTo(CANNOT_SAY);
    }

    @Test
    void periods_that_share_a_day_overlap() {
        assertThat(period("2024-01", "2024-06").overlaps(period("2024-06-30", "2024-12")))
                .isEqualTo(YES);
        assertThat(period("2024-01", "2024-06").overlaps(period("2024-07", "2024-12")))
                .isEqualTo(NO);
        assertThat(period("2024-01", null).overlaps(period("2023-01", "2023-12")))
                .isEqualTo(NO);
        assertThat(period("2024-01", null).overlaps(period("2023-01", "2024-01-01")))
                .isEqualTo(YES);
        assertThat(period("2024-01", null).overlaps(period("2024-07", "2024-12")))
                .isEqualTo(CANNOT_SAY);
    }

    @Test
    void a_reversed_period_is_held_as_stated_but_covers_nothing_that_could_be_asked() {
        assertThat(REVERSED.isOrdered()).isEqualTo(NO);
        assertThat(REVERSED).hasToString("2024-06/2024-03");
        assertThatThrownBy(REVERSED::months)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the period 2024-06/2024-03 ends before it starts");
        Period plan = period("2024", "2025");
        assertThatThrownBy(() -> REVERSED.contains(plan)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> plan.contains(REVERSED)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> plan.overlaps(REVERSED)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> REVERSED.overlaps(plan)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> REVERSED.contains(StatedDate.of("2024-05"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> REVERSED.contains(LocalDate.of(2024, 5, 1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_missing_end_is_left_out_in_writing() {
        assertThat(period("2024-01", null)).hasToString("2024-01/");
        assertThat(period(null, "2024-33")).hasToString("/2024-33");
    }

    private static Period period(@Nullable String start, @Nullable String end) {
        return new Period(start == null ? null : StatedDate.of(start), end == null ? null : StatedDate.of(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2025-12-31, 2024-12-31",
        "2023-01, 2024-12, 2023-12-31",
        "2023, 2024, 2023-12-31",
        "2024-01, 2024-03, 2024-02-14",
        "2024-01, 2024-01, 2024-01-15",
        "2024-01-01, 2024-01-10, 2024-01-05"
    })
    void the_middle_is_the_last_day_of_the_first_half(String start, String end, LocalDate middle) {
        assertThat(new Period(StatedDate.of(start), StatedDate.of(end)).middle())
                .contains(middle);
    }

    @Test
    void a_period_without_an_end_has_no_middle_and_one_that_ends_before_it_starts_is_not_asked() {
        assertThat(new Period(StatedDate.of("2024"), null).middle()).isEmpty();
        assertThat(new Period(null, StatedDate.of("2024")).middle()).isEmpty();
        assertThatThrownBy(REVERSED::middle).isInstanceOf(IllegalStateException.class);
    }
}
