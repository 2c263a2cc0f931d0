package io.github.pacto4j.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    @Test
    void without_a_calendar_no_year_is_covered_and_no_day_is_known() {
        WorkingDays unknown = WorkingDays.unknown();
        assertThat(unknown.years()).isEmpty();
        assertThat(unknown.kindOf(LocalDate.of(2024, 1, 15))).isEqualTo(DayKind.UNKNOWN);
        assertThat(unknown.kindOf(LocalDate.of(2024, 1, 14))).isEqualTo(DayKind.UNKNOWN);
    }
}
