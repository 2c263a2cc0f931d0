package io.github.pacto4j.date;

import static io.github.pacto4j.date.Certainty.CANNOT_SAY;
import static io.github.pacto4j.date.Certainty.NO;
import static io.github.pacto4j.date.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pacto4j.date.StatedDate.Precision;
import io.github.pacto4j.text.Kept;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {

    @ParameterizedTest
    @CsvSource({
        "2023-01-15, DAY,       2023-01-15, 2023-01-15",
        "2023-01,    MONTH,     2023-01-01, 2023-01-31",
        "2024-02,    MONTH,     2024-02-01, 2024-02-29",
        "2023-33,    QUARTER,   2023-01-01, 2023-03-31",
        "2023-34,    QUARTER,   2023-04-01, 2023-06-30",
        "2023-35,    QUARTER,   2023-07-01, 2023-09-30",
        "2023-36,    QUARTER,   2023-10-01, 2023-12-31",
        "2023-21,    SEASON,    2023-03-01, 2023-05-31",
        "2023-22,    SEASON,    2023-06-01, 2023-08-31",
        "2023-23,    SEASON,    2023-09-01, 2023-11-30",
        "2023-24,    SEASON,    2023-12-01, 2024-02-29",
        "2024-24,    SEASON,    2024-12-01, 2025-02-28",
        "2023-40,    HALF_YEAR, 2023-01-01, 2023-06-30",
        "2023-41,    HALF_YEAR, 2023-07-01, 2023-12-31",
        "2023,       YEAR,      2023-01-01, 2023-12-31",
        "0001,       YEAR,      0001-01-01, 0001-12-31",
        "9999-12-31, DAY,       9999-12-31, 9999-12-31",
    })
    void a_date_covers_the_days_of_its_unit(String edtf, Precision precision, LocalDate first, LocalDate last) {
        StatedDate date = StatedDate.parse(edtf).orElseThrow();
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date).hasToString(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2022-13",
                "2022-00",
                "2022-20",
                "2022-25",
                "2022-32",
                "2022-37",
                "2022-39",
                "2022-42",
                "2023-02-30",
                "2023-02-29",
                "2100-02-29",
                "2023-04-31",
                "2023-01-00",
                "2023-01-32",
                "2023-00-10",
                "2023-13-01",
                "2023-33-01",
                "23-1-5",
                "2023-1-15",
                "2023-01-5",
                "2023-1",
                " 2023-01",
                "2023-01 ",
                "2023 01",
                "2023/01/15",
                "15/01/2023",
                "20230115",
                "2023-01-15T00:00",
                "2023-01-15Z",
                "0000",
                "0000-01",
                "0000-01-01",
                "-2023",
                "+2023",
                "-001-01",
                "12023-01-15",
                "2023?",
                "2023~",
                "202X",
                "2023-XX",
                "2023-01..",
                "43525",
                "٢٠٢٣",
                "٢٠٢٣-٠١-١٥",
                "2023\u201101",
                "décembre",
                "Underway",
            })
    void anything_else_is_no_date(String text) {
        assertThat(StatedDate.parse(text)).isEmpty();
        assertThatThrownBy(() -> StatedDate.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_day_is_invented_for_a_coarse_date() {
        assertThat(StatedDate.of("2023-01").day()).isEmpty();
        assertThat(StatedDate.of("2023-01").isDay()).isFalse();
        assertThat(StatedDate.of("2023-01-15").day()).contains(LocalDate.of(2023, 1, 15));
    }

    @Test
    void dates_of_the_java_library_keep_their_precision() {
        assertThat(StatedDate.of(LocalDate.of(2023, 1, 15))).isEqualTo(StatedDate.of("2023-01-15"));
        assertThat(StatedDate.of(YearMonth.of(2023, 2))).isEqualTo(StatedDate.of("2023-02"));
        assertThat(StatedDate.of(Year.of(2023))).isEqualTo(StatedDate.of("2023"));
        assertThat(StatedDate.of(Year.of(5))).isEqualTo(StatedDate.of("0005"));
    }

    @Test
    void years_beyond_four_digits_are_refused() {
        assertThatThrownBy(() -> StatedDate.of(LocalDate.of(0, 1, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatedDate.of(LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatedDate.of(YearMonth.of(-1, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatedDate.of(YearMonth.of(10_000, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatedDate.of(Year.of(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatedDate.of(Year.of(12_345))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_words_of_the_source_are_part_of_the_date() {
        StatedDate quarter = StatedDate.of("2023-33").withText("Q1 2023");
        assertThat(quarter.text()).isEqualTo("Q1 2023");
        assertThat(quarter)
                .isNotEqualTo(StatedDate.of("2023-33"))
                .isEqualTo(StatedDate.parse("2023-33", "Q1 2023", Kept.NONE).orElseThrow());
        assertThat(quarter.withText(null)).isEqualTo(StatedDate.of("2023-33"));
    }

    @Test
    void the_same_days_in_another_notation_are_another_statement() {
        StatedDate season = StatedDate.of("2023-23");
        StatedDate day = StatedDate.of("2023-09-01");
        assertThat(season).isNotEqualTo(StatedDate.of("2023-35"));
        assertThat(day).isEqualTo(StatedDate.of("2023-09-01")).hasSameHashCodeAs(StatedDate.of("2023-09-01"));
    }

    @Test
    void a_date_cannot_be_given_other_days_than_its_notation_means() {
        LocalDate day = LocalDate.of(2023, 1, 15);
        assertThatThrownBy(() -> new StatedDate("2023-01", null, day, day, Kept.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2023-01 means 2023-01-01 to 2023-01-31, got 2023-01-15 to 2023-01-15");
    }

    @Test
    void a_malformed_date_is_refused_with_what_would_be_accepted() {
        assertThatThrownBy(() -> StatedDate.of("2022-13"))
                .hasMessage("a date is written like 2023-01-15, 2023-01, 2023, quarter 2023-33 to 36, "
                        + "half-year 2023-40 or 41, season 2023-21 to 24, got 2022-13");
    }

    @Test
    void months_that_do_not_touch_are_in_order() {
        assertThat(StatedDate.of("2023-01").isBefore(StatedDate.of("2023-02"))).isEqualTo(YES);
        assertThat(StatedDate.of("2023-02").isBefore(StatedDate.of("2023-01"))).isEqualTo(NO);
        assertThat(StatedDate.of("2023-02").isAfter(StatedDate.of("2023-01"))).isEqualTo(YES);
    }

    @Test
    void a_month_and_a_day_in_it_cannot_be_ordered() {
        StatedDate month = StatedDate.of("2023-01");
        StatedDate day = StatedDate.of("2023-01-15");
        assertThat(month.isBefore(day)).isEqualTo(CANNOT_SAY);
        assertThat(month.isAfter(day)).isEqualTo(CANNOT_SAY);
        assertThat(month.isSameDay(day)).isEqualTo(CANNOT_SAY);
    }

    @Test
    void no_day_of_a_month_lies_before_its_first() {
        StatedDate month = StatedDate.of("2023-01");
        assertThat(month.isBefore(LocalDate.of(2023, 1, 1))).isEqualTo(NO);
        assertThat(month.isOnOrAfter(LocalDate.of(2023, 1, 1))).isEqualTo(YES);
        assertThat(month.isOnOrBefore(LocalDate.of(2023, 1, 31))).isEqualTo(YES);
        assertThat(month.isAfter(LocalDate.of(2023, 1, 31))).isEqualTo(NO);
    }

    @Test
    void of_two_events_of_the_same_month_neither_is_known_to_come_first() {
        StatedDate month = StatedDate.of("2023-01");
        assertThat(month.isBefore(StatedDate.of("2023-01"))).isEqualTo(CANNOT_SAY);
        assertThat(month.isSameDay(StatedDate.of("2023-01"))).isEqualTo(CANNOT_SAY);
        assertThat(month.isSameDay(StatedDate.of("2023-02"))).isEqualTo(NO);
    }

    @Test
    void a_winter_reaches_into_the_next_year() {
        StatedDate winter = StatedDate.of("2023-24");
        assertThat(winter.isAfter(StatedDate.of("2023-11"))).isEqualTo(YES);
        assertThat(winter.isBefore(StatedDate.of("2024-03"))).isEqualTo(YES);
        assertThat(winter.isBefore(StatedDate.of("2024"))).isEqualTo(CANNOT_SAY);
    }
}
