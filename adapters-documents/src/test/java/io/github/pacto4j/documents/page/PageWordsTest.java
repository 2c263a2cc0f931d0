package io.github.pacto4j.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Forms;
import io.github.pacto4j.rule.AssessmentOutcome;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.text.CodeLists;
import io.github.pacto4j.text.Language;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageWordsTest {
    private static final Messages BUNDLES = PageWords.messages();

    @Test
    void every_phrase_exists_in_the_three_languages_with_the_same_values() {
        Map<String, String> french = BUNDLES.bundle(Language.FR);
        for (Language language : Messages.languages()) {
            Map<String, String> words = BUNDLES.bundle(language);
            assertThat(words.keySet()).isEqualTo(french.keySet());
            words.forEach((key, phrase) ->
                    assertThat(names(phrase)).as(language + " " + key).isEqualTo(names(french.get(key))));
        }
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
        BUNDLES.bundle(Language.AR)
                .forEach((key, phrase) -> assertThat(
                                phrase.replaceAll("\u2068[^\u2069]*\u2069", "").replaceAll("\\{\\w+}", ""))
                        .as(key)
                        .doesNotContainPattern("[A-Za-z0-9]"));
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
    void every_state_outcome_and_condition_has_its_words() {
        Set<String> keys = BUNDLES.bundle(Language.FR).keySet();

        assertThat(keys)
                .containsAll(Arrays.stream(Lateness.values())
                        .map(state -> "page.state." + state)
                        .toList());
        assertThat(keys)
                .containsAll(Arrays.stream(AssessmentOutcome.values())
                        .map(outcome -> "page.outcome." + outcome.code())
                        .toList());
        assertThat(keys)
                .containsAll(Forms.all().stream()
                        .map(CodeLists.Entry::code)
                        .flatMap(form -> Forms.of(form).stream())
                        .map(question -> "forms.required." + question.required().replace(' ', '-'))
                        .toList());
    }

    @Test
    void every_form_has_its_kind_of_page() {
        assertThat(Arrays.stream(PageKind.values()).flatMap(kind -> kind.form().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        Forms.all().stream().map(CodeLists.Entry::code).toList());
    }

    @Test
    void what_a_document_states_is_inserted_and_never_read_as_a_pattern() {
        Line line = new PageWords(Language.EN).say("page.of", "given", "{all}", "all", "7");

        assertThat(line.text(Language.EN)).isEqualTo("{all} of 7");
    }

    @Test
    void a_sentence_keeps_what_was_inserted_apart_whether_or_not_its_isolates_are_closed() {
        assertThat(Line.parse("a \u2068b \u2068c\u2069\u2069 d\u2069 \u2068e").spans())
                .containsExactly(
                        new Span.Said("a "),
                        new Span.Stated("b \u2068c\u2069", null),
                        new Span.Said(" d\u2069 "),
                        new Span.Stated("e", null));
    }
}
