package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How values are said in the three languages, whatever the language of the machine. */
class WordsTest {
    private static final Words FR = Words.generic(Language.FR);
    private static final Words AR = Words.generic(Language.AR);
    private static final Words EN = Words.generic(Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-01-15 | 15 janvier 2023 | 15 يناير 2023 | 15 January 2023",
                "2023-08-01 | 1er août 2023 | فاتح غشت 2023 | 1 August 2023",
                "2023-02-28 | 28 février 2023 | 28 فبراير 2023 | 28 February 2023",
                "2023-01 | janvier 2023 | يناير 2023 | January 2023",
                "2023-12 | décembre 2023 | دجنبر 2023 | December 2023",
                "2023 | 2023 | سنة 2023 | 2023",
                "2023-33 | trimestre 1 de 2023 | الربع 1 من سنة 2023 | quarter 1 of 2023",
                "2023-34 | trimestre 2 de 2023 | الربع 2 من سنة 2023 | quarter 2 of 2023",
                "2023-35 | trimestre 3 de 2023 | الربع 3 من سنة 2023 | quarter 3 of 2023",
                "2023-36 | trimestre 4 de 2023 | الربع 4 من سنة 2023 | quarter 4 of 2023",
                "2023-40 | semestre 1 de 2023 | النصف 1 من سنة 2023 | half-year 1 of 2023",
                "2023-41 | semestre 2 de 2023 | النصف 2 من سنة 2023 | half-year 2 of 2023",
                "2023-21 | printemps 2023 | ربيع 2023 | spring 2023",
                "2023-22 | été 2023 | صيف 2023 | summer 2023",
                "2023-23 | automne 2023 | خريف 2023 | autumn 2023",
                "2023-24 | hiver 2023 | شتاء 2023 | winter 2023"
            })
    void a_date_is_said_as_precisely_as_it_is_stated(String date, String french, String arabic, String english) {
        assertThat(FR.say(StatedDate.of(date))).isEqualTo(french);
        assertThat(AR.say(StatedDate.of(date))).isEqualTo(arabic);
        assertThat(EN.say(StatedDate.of(date))).isEqualTo(english);
    }

    @Test
    void months_have_the_names_used_in_Morocco() {
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> AR.say(StatedDate.of(YearMonth.of(2024, month))))
                        .map(said -> said.substring(0, said.indexOf(' '))))
                .containsExactly(
                        "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر",
                        "دجنبر");
    }

    @Test
    void a_day_is_said_like_a_date_known_to_the_day() {
        assertThat(FR.say(LocalDate.of(2024, 3, 1))).isEqualTo("1er mars 2024");
        assertThat(EN.say(LocalDate.of(2024, 3, 31))).isEqualTo("31 March 2024");
        assertThat(AR.say(LocalDate.of(2024, 3, 31))).isEqualTo("31 مارس 2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024-01 | 2025-12 | from January 2024 to December 2025 | من يناير 2024 إلى دجنبر 2025",
                "2024 | - | from 2024 on | ابتداء من سنة 2024",
                "- | 2025-12-31 | until 31 December 2025 | إلى غاية 31 دجنبر 2025",
                "- | - | not known | غير معروف"
            })
    void a_period_is_said_by_what_is_stated_of_it(String start, String end, String english, String arabic) {
        Period period =
                new Period(start == null ? null : StatedDate.of(start), end == null ? null : StatedDate.of(end));
        assertThat(EN.say(period)).isEqualTo(english);
        assertThat(AR.say(period)).isEqualTo(arabic);
        assertThat(FR.say(period)).isNotBlank().doesNotContain("{", "}");
    }

    @Test
    void a_period_in_French_stands_as_it_may_follow_a_colon() {
        assertThat(FR.say(new Period(StatedDate.of("2024-01-01"), StatedDate.of("2025-12"))))
                .isEqualTo("1er janvier 2024 – décembre 2025");
    }

    @Test
    void codes_are_said_by_their_labels_and_texts_in_the_language_of_the_reader() {
        assertThat(EN.say(PlanStatus.IN_CONSULTATION)).isEqualTo("In consultation");
        assertThat(AR.say(PlanStatus.DRAFT))
                .isEqualTo(PlanStatus.DRAFT.label().in(Language.AR).orElseThrow());
        assertThat(AR.say(Text.of("Budget", "ميزانية"))).isEqualTo("ميزانية");
        assertThat(EN.say(Text.of("Budget", "ميزانية"))).isEqualTo("Budget");
        assertThat(EN.say(CodeOrText.of(Language.AR))).isEqualTo("Arabic");
        assertThat(EN.say(CodeOrText.<Language>of(Text.of(Language.FR, "catalan"))))
                .isEqualTo("catalan");
    }

    @Test
    void numbers_have_Latin_digits_and_no_grouping() {
        assertThat(AR.say(1_234_567)).isEqualTo("1234567");
        assertThat(AR.say(new BigDecimal("250000.00"))).isEqualTo("250000.00");
        assertThat(FR.say(new BigDecimal("1E+6"))).isEqualTo("1000000");
        assertThat(AR.say(-15L)).isEqualTo("-15");
    }

    @Test
    void small_words_are_said_in_their_language() {
        assertThat(FR.say(true)).isEqualTo("oui");
        assertThat(EN.say(false)).isEqualTo("no");
        assertThat(AR.say(List.of())).isEqualTo("لا شيء");
        assertThat(EN.say(Word.type("list"))).isEqualTo("a list");
        assertThat(EN.say(new Word("no-such-word"))).isEqualTo("no-such-word");
        assertThat(EN.say("MATET0003")).isEqualTo("MATET0003");
    }

    @Test
    void a_list_is_said_item_by_item_in_the_order_given() {
        List<Object> list = List.of("1.1", StatedDate.of("2024-05"), 7);
        assertThat(FR.say(list)).isEqualTo("1.1, mai 2024, 7");
        assertThat(EN.say(list)).isEqualTo("1.1, May 2024, 7");
    }

    @Test
    void a_long_list_is_cut_after_ten_items() {
        List<Integer> eleven = IntStream.rangeClosed(1, 11).boxed().toList();
        assertThat(EN.say(eleven)).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …");
        assertThat(EN.say(eleven.subList(0, 10))).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
        assertThat(AR.fill("{list}", Map.of("list", Collections.nCopies(11, "x"))))
                .startsWith("\u2068x\u2069، \u2068x\u2069")
                .endsWith("، …");
    }

    @Test
    void in_Arabic_every_value_and_every_item_of_a_list_keeps_its_own_direction() {
        assertThat(AR.fill("الرموز: {codes}؛ العدد: {count}.", Map.of("codes", List.of("1.1", "B.2"), "count", 2)))
                .isEqualTo("الرموز: \u20681.1\u2069، \u2068B.2\u2069؛ العدد: \u20682\u2069.");
        assertThat(AR.fill("{none}", Map.of("none", List.of()))).isEqualTo("\u2068لا شيء\u2069");
        assertThat(FR.fill("{codes}", Map.of("codes", List.of("1.1", "B.2")))).isEqualTo("1.1, B.2");
    }

    @Test
    void what_a_document_says_is_inserted_as_it_stands_and_never_filled_again() {
        assertThat(EN.fill("{a} and {b}", Map.of("a", "{b}", "b", "$1\\{a}"))).isEqualTo("{b} and $1\\{a}");
    }

    @Test
    void a_place_without_a_value_stays_visible() {
        assertThat(EN.fill("{a} and {b}", Map.of("a", 1))).isEqualTo("1 and {b}");
        assertThat(EN.fill("no places", Map.of())).isEqualTo("no places");
        assertThat(EN.fill("open {a", Map.of("a", 1))).isEqualTo("open {a");
    }

    @ParameterizedTest
    @EnumSource
    void generic_words_are_found_in_every_language_and_in_French_otherwise(Language language) {
        assertThat(Words.generic(language).language()).isEqualTo(language);
        assertThat(Words.generic(language).format("reason.NOT_YET", Map.of())).isNotBlank();
        assertThat(Words.generic(language).say(StatedDate.of("2024-05-02"))).contains("2024");
    }

    @Test
    void without_words_of_its_own_a_language_borrows_the_French_ones_whole() {
        assertThat(Words.generic(Language.ZGH).say(StatedDate.of("2024-05-01"))).isEqualTo("1er mai 2024");
    }

    @Test
    void a_message_that_does_not_exist_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EN.format("reason.NONE", Map.of()))
                .withMessageContaining("no message reason.NONE");
    }
}
