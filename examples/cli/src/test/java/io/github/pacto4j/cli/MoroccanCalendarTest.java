package io.github.pacto4j.cli;

import static io.github.pacto4j.cli.CommandRun.pacto;
import static io.github.pacto4j.date.DayKind.OFF;
import static io.github.pacto4j.date.DayKind.UNKNOWN;
import static io.github.pacto4j.date.DayKind.WORKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pacto4j.date.DayKind;
import io.github.pacto4j.text.Csv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days administrations in Morocco work, and which nobody knows yet. */
class MoroccanCalendarTest {
    private static final MoroccanCalendar CALENDAR = MoroccanCalendar.with(null);

    @TempDir
    private Path folder;

    private String file(String... lines) {
        try {
            return Files.write(folder.resolve("days.csv"), List.of(lines)).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private DayKind kindOf(String day, String... lines) {
        return MoroccanCalendar.with(file(lines)).kindOf(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-05, WORKING",
        "2024-11-06, OFF",
        "2024-11-18, OFF",
        "2024-01-14, OFF",
        "2025-01-14, OFF",
        "2022-01-14, WORKING",
        "2025-07-30, OFF",
        "2024-03-02, OFF",
        "2024-03-03, OFF",
        "2025-10-31, WORKING"
    })
    void national_feasts_and_weekends_are_off(LocalDate day, DayKind expected) {
        assertThat(CALENDAR.kindOf(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-09, WORKING",
        "2024-04-10, OFF",
        "2024-04-11, OFF",
        "2024-04-12, OFF",
        "2024-04-15, WORKING",
        "2024-06-14, WORKING",
        "2024-06-17, OFF",
        "2024-06-18, OFF",
        "2024-06-19, WORKING",
        "2023-07-18, WORKING",
        "2023-07-19, OFF",
        "2023-07-20, WORKING",
        "2023-09-27, WORKING",
        "2023-09-28, OFF",
        "2023-09-29, OFF",
        "2025-06-06, WORKING",
        "2025-06-09, OFF",
        "2025-06-10, WORKING"
    })
    void an_Islamic_feast_that_was_announced_is_off_with_its_second_day_and_nothing_around_it(
            LocalDate day, DayKind expected) {
        assertThat(CALENDAR.kindOf(day)).isEqualTo(expected);
    }

    // Jollyday reckons Eid al-Fitr of 1448 for Tuesday 9 March 2027, the new year of 1449 for Sunday 6 June.
    @ParameterizedTest
    @CsvSource({
        "2027-03-05, WORKING",
        "2027-03-08, UNKNOWN",
        "2027-03-09, UNKNOWN",
        "2027-03-10, UNKNOWN",
        "2027-03-11, UNKNOWN",
        "2027-03-12, WORKING",
        "2027-06-04, WORKING",
        "2027-06-07, UNKNOWN",
        "2027-06-08, WORKING"
    })
    void an_Islamic_feast_that_is_only_reckoned_is_unknown_with_its_neighbours(LocalDate day, DayKind expected) {
        assertThat(CALENDAR.kindOf(day)).isEqualTo(expected);
    }

    @Test
    void of_a_year_that_is_not_covered_nothing_is_known_but_the_weekends() {
        assertThat(CALENDAR.years()).first().isEqualTo(Year.of(2022));
        assertThat(CALENDAR.years()).last().isEqualTo(Year.of(2027));
        assertThat(CALENDAR.kindOf(LocalDate.of(2021, 11, 18))).isEqualTo(UNKNOWN);
        assertThat(CALENDAR.kindOf(LocalDate.of(2028, 2, 1))).isEqualTo(UNKNOWN);
        assertThat(CALENDAR.kindOf(LocalDate.of(2028, 2, 5))).isEqualTo(OFF);
    }

    @Test
    void what_is_written_down_of_Jollyday_is_what_it_says() {
        assertThat(MoroccanCalendar.noted())
                .isEqualTo(MoroccanCalendar.ofLibrary(LocalDate.of(2021, 12, 1), LocalDate.of(2028, 1, 31)));
    }

    @Test
    void no_feast_was_announced_more_than_a_day_from_where_it_is_reckoned() {
        List<Csv.Row> feasts = Csv.resource(MoroccanCalendar.class, "morocco.csv").stream()
                .filter(row -> row.get("day").length() == 10 && !row.get("kind").equals("OFF"))
                .toList();
        assertThat(feasts).hasSize(16).allSatisfy(row -> {
            LocalDate announced = LocalDate.parse(row.get("day"));
            assertThat(MoroccanCalendar.noted())
                    .filteredOn(feast -> feast.key().startsWith("islamic."))
                    .extracting(MoroccanCalendar.Computed::day)
                    .anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, announced)) <= 1);
        });
    }

    @Test
    void a_host_adds_a_day_off() {
        assertThat(kindOf("2026-12-24", "day,kind,why", "2026-12-24,OFF,\"decree of December\""))
                .isEqualTo(OFF);
        assertThat(kindOf("2026-12-23", "2026-12-24,OFF")).isEqualTo(WORKING);
    }

    @Test
    void a_host_moves_a_feast() {
        String[] moved = {"# moved by decree", "2027-11-18,WORKING", "", "2027-11-19,off"};
        assertThat(kindOf("2027-11-18", moved)).isEqualTo(WORKING);
        assertThat(kindOf("2027-11-19", moved)).isEqualTo(OFF);
        assertThat(CALENDAR.kindOf(LocalDate.of(2027, 11, 18))).isEqualTo(OFF);
    }

    @Test
    void a_host_confirms_a_feast() {
        String announced = "2027-03-10,EID_AL_FITR";
        assertThat(kindOf("2027-03-08", announced)).isEqualTo(WORKING);
        assertThat(kindOf("2027-03-09", announced)).isEqualTo(WORKING);
        assertThat(kindOf("2027-03-10", announced)).isEqualTo(OFF);
        assertThat(kindOf("2027-03-11", announced)).isEqualTo(OFF);
        assertThat(kindOf("2027-03-12", announced)).isEqualTo(WORKING);
    }

    @Test
    void what_a_host_says_of_a_feast_counts_more_than_what_was_announced() {
        assertThat(kindOf("2024-04-10", "2024-04-11,EID_AL_FITR")).isEqualTo(WORKING);
        assertThat(kindOf("2024-04-11", "2024-04-11,EID_AL_FITR")).isEqualTo(OFF);
        assertThat(kindOf("2024-04-12", "2024-04-12,WORKING")).isEqualTo(WORKING);
    }

    @Test
    void a_feast_confirmed_far_from_where_it_is_reckoned_is_off_and_settles_nothing_else() {
        assertThat(kindOf("2027-04-20", "2027-04-20,EID_AL_FITR")).isEqualTo(OFF);
        assertThat(kindOf("2027-03-09", "2027-04-20,EID_AL_FITR")).isEqualTo(UNKNOWN);
    }

    @Test
    void a_host_covers_more_years() {
        MoroccanCalendar more = MoroccanCalendar.with(file("2028,COVERED", "2028-10-31,OFF,Unity Day"));
        assertThat(more.years()).contains(Year.of(2028), Year.of(2022));
        assertThat(more.kindOf(LocalDate.of(2028, 2, 1))).isEqualTo(WORKING);
        assertThat(more.kindOf(LocalDate.of(2028, 10, 31))).isEqualTo(OFF);
        // Jollyday reckons Eid al-Fitr of 1449 for Saturday 26 February 2028.
        assertThat(more.kindOf(LocalDate.of(2028, 2, 25))).isEqualTo(UNKNOWN);
        assertThat(more.kindOf(LocalDate.of(2028, 2, 28))).isEqualTo(UNKNOWN);
        assertThat(more.kindOf(LocalDate.of(2028, 2, 29))).isEqualTo(WORKING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30,OFF",
                "2026-12-24,HOLIDAY",
                "2026-12-24",
                "24/12/2026,OFF",
                "2026-12-26,WORKING",
                "2028-01-01,COVERED"
            })
    void a_line_that_cannot_be_understood_is_named(String line) {
        String file = file("day,kind", "2026-12-31,OFF", line);
        for (String language : List.of("fr", "ar", "en")) {
            CommandRun run = pacto("validate", CommandRun.TETOUAN, "--calendar", file, "--lang", language);
            assertThat(run.exitCode()).isEqualTo(Cli.UNUSABLE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(file, "3", line.split(",", -1)[0], "EID_AL_ADHA");
        }
    }

    @Test
    void a_calendar_that_cannot_be_read_is_named() throws IOException {
        Path latin =
                Files.write(folder.resolve("latin.csv"), "2026-12-24,OFF,fête".getBytes(StandardCharsets.ISO_8859_1));
        for (String file : List.of(folder.resolve("none.csv").toString(), folder.toString(), latin.toString())) {
            assertThatThrownBy(() -> MoroccanCalendar.with(file)).isInstanceOf(UsageException.class);
            CommandRun run = pacto("deadlines", CommandRun.TETOUAN, "--calendar", file, "--lang", "en");
            assertThat(run.exitCode()).isEqualTo(Cli.UNUSABLE);
            assertThat(run.err()).contains(file, "cannot be read");
        }
    }
}
