package io.github.pacto4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.text.Language;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Messages BUNDLES = Messages.beside(Phrases.class);

    @Test
    void every_phrase_exists_in_the_three_languages() {
        Set<String> french = BUNDLES.bundle(Language.FR).keySet();

        assertThat(BUNDLES.bundle(Language.AR).keySet()).isEqualTo(french);
        assertThat(BUNDLES.bundle(Language.EN).keySet()).isEqualTo(french);
    }

    @Test
    void a_phrase_inserts_the_same_values_in_every_language() {
        BUNDLES.bundle(Language.FR).forEach((key, french) -> {
            for (Language language : Messages.languages()) {
                assertThat(names(BUNDLES.bundle(language).get(key)))
                        .as(language + " " + key)
                        .isEqualTo(names(french));
            }
        });
    }

    private static Set<String> names(String pattern) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\w+)}").matcher(pattern);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    @Test
    void no_arabic_sentence_holds_latin_words_that_are_not_isolated() {
        Map<String, String> arabic = BUNDLES.bundle(Language.AR);
        arabic.forEach((key, phrase) -> {
            boolean command = key.contains(".example.") && !key.endsWith(".says");
            if (!command && !key.startsWith("label.") && !key.equals("demo.next")) {
                String bare = phrase.replaceAll("\u2068[^\u2069]*\u2069", "").replaceAll("\\{\\w+}", "");
                assertThat(bare).as(key).doesNotContainPattern("[A-Za-z0-9]");
            }
        });
    }

    @Test
    void no_french_line_can_break_before_double_punctuation() {
        BUNDLES.bundle(Language.FR)
                .forEach((key, phrase) -> assertThat(phrase)
                        .as(key)
                        .doesNotContainPattern("\\S [:;?!»](\\s|$)")
                        .doesNotContain("« "));
    }

    @Test
    void french_words_lose_their_capital_after_a_colon_and_abbreviations_keep_theirs() {
        Phrases french = new Phrases(Language.FR);

        assertThat(french.within("Écrivez la date.").text()).isEqualTo("écrivez la date.");
        assertThat(french.within("À vérifier").text()).isEqualTo("à vérifier");
        assertThat(french.within("JSON mal formé").text()).isEqualTo("JSON mal formé");
        assertThat(new Phrases(Language.EN).within("Write the day.").text()).isEqualTo("Write the day.");
    }

    @Test
    void isolates_are_closed() {
        BUNDLES.bundle(Language.AR)
                .forEach((key, phrase) -> assertThat(
                                phrase.chars().filter(c -> c == '\u2068').count())
                        .as(key)
                        .isEqualTo(phrase.chars().filter(c -> c == '\u2069').count()));
    }

    @Test
    void inserted_values_are_isolated_in_arabic_only() {
        assertThat(new Phrases(Language.AR).say("verdict.place", "pointer", "/plan"))
                .isEqualTo("الموضع: \u2068/plan\u2069");
        assertThat(new Phrases(Language.EN).say("verdict.place", "pointer", "/plan"))
                .isEqualTo("Place: /plan");
    }

    @Test
    void thousands_are_kept_apart_by_a_space_that_does_not_break() {
        assertThat(Phrases.grouped(36_828_330)).isEqualTo("36\u00A0828\u00A0330");
        assertThat(Phrases.grouped(999)).isEqualTo("999");
    }
}
