package io.github.pacto4j.date.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.date.wording.DateWording.Absent;
import io.github.pacto4j.date.wording.DateWording.Dated;
import io.github.pacto4j.date.wording.DateWording.Order;
import io.github.pacto4j.date.wording.DateWording.Reason;
import io.github.pacto4j.date.wording.DateWording.Refused;
import io.github.pacto4j.text.Csv;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Start and end of 558 commitments, 1,116 cells as they stand in an extract of the OGP commitments data of July 2024, each
 * with the reading that is right for it.
 */
class RealCellsTest {
    private static final List<Csv.Row> CELLS = Csv.resource(RealCellsTest.class, "real-cells.csv");

    static Stream<Arguments> cells() {
        return CELLS.stream()
                .map(cell -> Arguments.of(
                        cell.get("id") + " " + cell.get("which"),
                        cell.get("raw"),
                        cell.get("kind"),
                        cell.get("earliest"),
                        cell.get("latest")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cells")
    void each_cell_is_read_as_it_should(String place, String raw, String kind, String earliest, String latest) {
        DateWording unstated = DateWording.read(raw, Order.UNSTATED);
        DateWording monthFirst = DateWording.read(raw, Order.MONTH_FIRST);

        switch (kind) {
            case "absent" -> assertThat(unstated).isEqualTo(new Absent());
            case "words" -> assertThat(unstated).isEqualTo(new Refused(Reason.ONGOING, raw, List.of()));
            // The file shows the month first, but only who brings it can know.
            case "day, ambiguous" -> {
                assertThat(unstated).isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.AMBIGUOUS);
                    assertThat(refused.readings())
                            .containsExactly(DateWording.read(raw, Order.DAY_FIRST), monthFirst)
                            .doesNotHaveDuplicates();
                });
                assertIs(monthFirst, raw, kind, earliest, latest);
            }
            default -> assertIs(unstated, raw, kind, earliest, latest);
        }
        if (!kind.equals("day, ambiguous")) {
            assertThat(monthFirst).isEqualTo(unstated);
            assertThat(DateWording.read(raw, Order.DAY_FIRST)).isEqualTo(unstated);
        }
    }

    private static void assertIs(DateWording read, String raw, String kind, String earliest, String latest) {
        assertThat(read).isInstanceOfSatisfying(Dated.class, dated -> {
            assertThat(dated.date().first()).hasToString(earliest);
            assertThat(dated.date().last()).hasToString(latest);
            assertThat(kind.toUpperCase(Locale.ROOT))
                    .startsWith(dated.date().precision().name());
            assertThat(dated.date().text()).isEqualTo(dated.date().edtf().equals(raw) ? null : raw);
        });
    }

    @Test
    void the_cells_are_those_that_were_counted() {
        Map<String, Integer> kinds = new TreeMap<>();
        CELLS.forEach(cell -> kinds.merge(cell.get("kind"), 1, Integer::sum));

        assertThat(kinds)
                .isEqualTo(Map.of(
                        "absent", 222,
                        "day", 523,
                        "day, ambiguous", 207,
                        "month", 107,
                        "quarter", 19,
                        "season", 1,
                        "words", 6,
                        "year", 31));
    }
}
