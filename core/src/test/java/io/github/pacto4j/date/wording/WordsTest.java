package io.github.pacto4j.date.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.text.Csv;
import io.github.pacto4j.text.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that dates are written with: {@code words.csv}. */
class WordsTest {
    private static final List<Csv.Row> WORDS = Csv.resource(Lexicon.class, "words.csv");
    private static final String LATIN_AND_ARABIC_DIGITS = "0٠1١2٢3٣4٤5٥6٦7٧8٨9٩";

    static Stream<Arguments> months() {
        return of("MONTH");
    }

    static Stream<Arguments> seasons() {
        return of("SEASON");
    }

    static Stream<Arguments> weekdays() {
        return of("WEEKDAY");
    }

    private static Stream<Arguments> of(String kind) {
        return WORDS.stream()
                .filter(row -> row.get("kind").equals(kind))
                .flatMap(row -> phrases(row).map(word -> Arguments.of(word, Integer.parseInt(row.get("value")))));
    }

    private static Stream<String> phrases(Csv.Row row) {
        return Arrays.stream(row.get("words").split("\\|"));
    }

    @ParameterizedTest(name = "{0} is month {1}")
    @MethodSource("months")
    void each_month_is_read_in_any_spelling(String word, int month) {
        String day = String.format(Locale.ROOT, "2023-%02d-15", month);

        assertThat(Shown.reading(word + " 2023")).isEqualTo(day.substring(0, 7));
        assertThat(Shown.reading("2023 " + word)).isEqualTo(day.substring(0, 7));
        assertThat(Shown.reading("15 " + word + " 2023")).isEqualTo(day);
        assertThat(Shown.reading("15-" + word + "-2023")).isEqualTo(day);
        assertThat(Shown.reading(word.toUpperCase(Locale.ROOT) + ". 15, 2023")).isEqualTo(day);
        assertThat(Shown.reading(inArabicDigits("15") + " " + stretched(word) + " " + inArabicDigits("2023")))
                .isEqualTo(day);
        assertThat(Shown.reading("15 " + withoutMarks(word) + "\u200f 2023")).isEqualTo(day);
    }

    private static String inArabicDigits(String number) {
        return number.chars()
                .mapToObj(digit -> LATIN_AND_ARABIC_DIGITS.substring(2 * (digit - '0') + 1, 2 * (digit - '0') + 2))
                .collect(Collectors.joining());
    }

    /** With the tatweel and a vowel mark that Arabic script allows. */
    private static String stretched(String word) {
        boolean isArabic = Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.ARABIC;
        return isArabic ? word.charAt(0) + "َـ" + word.substring(1) : word;
    }

    private static String withoutMarks(String word) {
        return word.replaceAll("[أإآ]", "ا").replace('é', 'e').replace('û', 'u');
    }

    @ParameterizedTest(name = "{0} is season {1}")
    @MethodSource("seasons")
    void each_season_but_winter_is_read(String word, int season) {
        assertThat(Shown.reading(word + " 2023")).isEqualTo("2023-2" + season);
    }

    @ParameterizedTest(name = "{0} is weekday {1}")
    @MethodSource("weekdays")
    void each_weekday_is_held_against_its_date(String word, int weekday) {
        // 1 May 2023 was a Monday.
        assertThat(Shown.reading(word + " " + weekday + " mai 2023")).isEqualTo("2023-05-0" + weekday);
        assertThat(Shown.reading(word + ", " + (weekday + 1) + " mai 2023"))
                .isEqualTo("refused: WEEKDAY (2023-05-0" + (weekday + 1) + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"French", "English", "Spanish", "Morocco", "Mashriq"})
    void every_list_of_months_has_all_twelve(String where) {
        Set<Integer> months = WORDS.stream()
                .filter(row ->
                        row.get("kind").equals("MONTH") && row.get("where").equals(where))
                .map(row -> Integer.valueOf(row.get("value")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(months)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    /** The endings of ordinals apart, which are looked up directly behind a number only. */
    @Test
    void no_word_has_two_meanings() {
        Map<String, Set<String>> meanings = new HashMap<>();
        for (Csv.Row row : WORDS) {
            if (!row.get("kind").equals("GLUED")) {
                phrases(row)
                        .forEach(word -> meanings.computeIfAbsent(folded(word), any -> new TreeSet<>())
                                .add(row.get("kind") + row.get("value")));
            }
        }

        assertThat(meanings)
                .isNotEmpty()
                .allSatisfy((word, each) -> assertThat(each).hasSize(1));
        assertThat(meanings.keySet()).allMatch(word -> !word.isEmpty() && word.split(" ").length <= Lexicon.LONGEST);
    }

    private static String folded(String phrase) {
        return Arrays.stream(phrase.split(" ")).map(Folding::fold).collect(Collectors.joining(" "));
    }
}
