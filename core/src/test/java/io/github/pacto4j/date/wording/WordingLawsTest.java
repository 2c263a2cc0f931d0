package io.github.pacto4j.date.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.StatedDate.Precision;
import io.github.pacto4j.date.wording.DateWording.Dated;
import io.github.pacto4j.date.wording.DateWording.Order;
import io.github.pacto4j.date.wording.DateWording.Refused;
import io.github.pacto4j.date.wording.DateWording.Spanned;
import io.github.pacto4j.text.Csv;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds for every wording. */
class WordingLawsTest {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2098;
    private static final List<Csv.Row> WORDS = Csv.resource(Lexicon.class, "words.csv");

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(EARLIEST, 1, 1).toEpochDay(),
                        LocalDate.of(LATEST, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<StatedDate> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(EARLIEST, LATEST);
        Arbitrary<String> units = Arbitraries.of("21", "22", "23", "24", "33", "34", "35", "36", "40", "41");
        return Arbitraries.oneOf(
                days().map(StatedDate::of),
                days().map(day -> StatedDate.of(YearMonth.from(day))),
                days().map(day -> StatedDate.of(Year.from(day))),
                Combinators.combine(years, units).as((year, unit) -> StatedDate.of(year + "-" + unit)));
    }

    @Provide
    Arbitrary<String> habits() {
        return Arbitraries.of(Writers.ALL.keySet());
    }

    /** Words and signs of dates in any order, most of them no date. */
    @Provide
    Arbitrary<String> jumbles() {
        List<String> words = WORDS.stream()
                .flatMap(row -> Stream.of(row.get("words").split("\\|")))
                .toList();
        List<Tuple.Tuple2<Integer, Arbitrary<String>>> pieces = List.of(
                Tuple.of(4, Arbitraries.of(words)),
                Tuple.of(3, Arbitraries.integers().between(0, 40).map(String::valueOf)),
                Tuple.of(3, Arbitraries.integers().between(1990, 2030).map(String::valueOf)),
                Tuple.of(1, Arbitraries.integers().between(0, 60_000).map(String::valueOf)),
                Tuple.of(1, Arbitraries.strings().ofMinLength(1).ofMaxLength(3)),
                Tuple.of(5, Arbitraries.of(" ", " ", "/", "-", " - ", ".", ", ", "'", "\n", " / ", "")));
        return Arbitraries.frequencyOf(pieces).list().ofMinSize(1).ofMaxSize(9).map(list -> String.join("", list));
    }

    @Property
    void a_date_of_any_precision_written_in_any_habit_is_read_back(
            @ForAll("dates") StatedDate date, @ForAll("habits") String habit) {
        Function<StatedDate, String> writer = Writers.ALL.get(habit);
        String wording = writer.apply(date);
        DateWording read = DateWording.read(wording, Order.UNSTATED);

        if (isOpenWinter(date, habit) || isSeasonOrYears(date, wording)) {
            assertThat(read)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.readings())
                                    .contains(new Dated(wording.equals(date.edtf()) ? date : date.withText(wording))));
        } else {
            assertThat(read).isEqualTo(new Dated(wording.equals(date.edtf()) ? date : date.withText(wording)));
        }
    }

    /** The messages of the library name a winter by the year in which it begins. */
    private static boolean isOpenWinter(StatedDate date, String habit) {
        return date.precision() == Precision.SEASON
                && date.edtf().endsWith("24")
                && habit.contains("messages of the library");
    }

    private static boolean isSeasonOrYears(StatedDate date, String wording) {
        int years = Integer.parseInt(date.edtf().substring(date.edtf().length() - 2))
                - date.first().getYear() % 100;
        return date.precision() == Precision.SEASON && wording.equals(date.edtf()) && years > 0 && years <= 10;
    }

    @Property
    void a_day_in_figures_is_read_in_the_order_that_is_stated_and_else_only_if_one_is_possible(
            @ForAll("days") LocalDate day) {
        String dayFirst =
                String.format(Locale.ROOT, "%d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        String monthFirst =
                String.format(Locale.ROOT, "%02d-%d-%d", day.getMonthValue(), day.getDayOfMonth(), day.getYear());
        boolean isOpen = day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue();

        assertThat(Shown.reading(dayFirst, Order.DAY_FIRST)).isEqualTo(day.toString());
        assertThat(Shown.reading(monthFirst, Order.MONTH_FIRST)).isEqualTo(day.toString());
        for (String wording : List.of(dayFirst, monthFirst)) {
            DateWording read = DateWording.read(wording, Order.UNSTATED);
            DateWording right = new Dated(StatedDate.of(day).withText(wording));
            if (isOpen) {
                assertThat(read)
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.readings())
                                        .hasSize(2)
                                        .contains(right));
            } else {
                assertThat(read).isEqualTo(right);
            }
        }
    }

    @Property
    void a_day_counted_by_a_spreadsheet_is_that_day(@ForAll @IntRange(min = 25_569, max = 73_050) int count) {
        // The count that spreadsheets agree on: 1 January 2000 is day 36,526.
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(count - 36_526L);

        assertThat(Shown.reading(String.valueOf(count))).isEqualTo(day.toString());
        assertThat(Shown.reading(count + ".75")).isEqualTo(day.toString());
    }

    @Property
    void two_dates_with_a_joint_are_a_period(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        StatedDate start = StatedDate.of(one.isBefore(other) ? one : other);
        StatedDate end = StatedDate.of(one.isBefore(other) ? other : one);
        Function<StatedDate, String> spanish = Writers.ALL.get("in Spanish");
        String months = Stream.of(start, end)
                .map(date -> date.first().getMonthValue() + "/" + date.first().getYear())
                .reduce((first, last) -> first + " – " + last)
                .orElseThrow();

        assertThat(Shown.reading("del " + spanish.apply(start) + " al " + spanish.apply(end)))
                .isEqualTo(new Period(start, end).toString());
        assertThat(Shown.reading(months))
                .isEqualTo(new Period(
                                StatedDate.of(YearMonth.from(start.first())),
                                StatedDate.of(YearMonth.from(end.first())))
                        .toString());
    }

    @Property
    void any_text_is_answered_and_kept(@ForAll String text, @ForAll Order order) {
        assertKept(text, DateWording.read(text, order));
    }

    @Property(tries = 5_000)
    void no_jumble_of_words_yields_a_day_month_or_year_that_it_does_not_name(
            @ForAll("jumbles") String jumble, @ForAll Order order) {
        DateWording read = DateWording.read(jumble, order);

        assertKept(jumble, read);
        if (read instanceof Dated dated) {
            assertNamed(jumble, dated.date());
        } else if (read instanceof Spanned spanned) {
            Stream.of(spanned.period().start(), spanned.period().end())
                    .filter(date -> date != null)
                    .forEach(date -> assertNamed(jumble, date));
        }
    }

    private static void assertKept(String text, DateWording read) {
        if (read instanceof Dated dated && dated.date().text() == null) {
            assertThat(text.strip()).isEqualTo(dated.date().edtf());
        } else if (read instanceof Dated dated) {
            assertThat(text.strip()).isEqualTo(dated.date().text());
        } else if (read instanceof Refused refused) {
            assertThat(refused.text()).isEqualTo(text.strip());
        }
    }

    /** The numbers of the date stand in the wording, unless a spreadsheet counted them or a word names them. */
    private static void assertNamed(String wording, StatedDate date) {
        String plain = Normalizer.normalize(wording, Normalizer.Form.NFKD);
        List<Integer> numbers = Arrays.stream(plain.split("\\D+"))
                .filter(number -> !number.isEmpty() && number.length() <= 5)
                .map(Integer::valueOf)
                .toList();
        if (numbers.stream().anyMatch(number -> number > 9999)) {
            return;
        }
        int year = date.first().getYear();
        assertThat(numbers).as(wording).containsAnyOf(year, year % 100);
        if (date.isDay() && !plain.contains("فاتح")) {
            assertThat(numbers.size() + ordinals(plain)).as(wording).isGreaterThan(1);
            if (ordinals(plain) == 0) {
                assertThat(numbers).as(wording).contains(date.first().getDayOfMonth());
            }
        }
        if (!date.edtf().equals(wording.strip())) {
            assertThat(date.precision() == Precision.YEAR || hasUnit(plain, numbers, date))
                    .as(wording)
                    .isTrue();
        }
    }

    private static long ordinals(String plain) {
        return named(plain, "ORDINAL", 0);
    }

    private static boolean hasUnit(String plain, List<Integer> numbers, StatedDate date) {
        int month = date.first().getMonthValue();
        return switch (date.precision()) {
            case DAY, MONTH -> numbers.contains(month) || named(plain, "MONTH", month) > 0;
            case QUARTER -> named(plain, "QUARTER", 0) > 0;
            case HALF_YEAR -> named(plain, "HALF", 0) > 0;
            default -> named(plain, "SEASON", 0) + named(plain, "WINTER", 0) > 0;
        };
    }

    /** How many words of a kind, and of a value if one is asked for, stand somewhere in the wording. */
    private static long named(String plain, String kind, int value) {
        String lower = plain.toLowerCase(Locale.ROOT).replace("ـ", "");
        return WORDS.stream()
                .filter(row -> row.get("kind").equals(kind)
                        && (value == 0 || row.get("value").equals(String.valueOf(value))))
                .flatMap(row -> Stream.of(row.get("words").split("\\|")))
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
                .filter(lower::contains)
                .count();
    }
}
