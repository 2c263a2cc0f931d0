package io.github.pacto4j.documents.page;

import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Words;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of pages in one language. Immutable. */
public final class PageWords {
    private static final Messages BUNDLES = Messages.beside(PageWords.class);

    private final Language language;
    private final Words words;

    /** Takes a language; what is not worded in it is said in French. */
    public PageWords(Language language) {
        this.language = language;
        this.words = Words.generic(language);
    }

    /** Returns the words of pages of every language, for who says the same elsewhere. */
    public static Messages messages() {
        return BUNDLES;
    }

    /** Returns the language. */
    public Language language() {
        return language;
    }

    Optional<String> find(String key) {
        return BUNDLES.find(key, language);
    }

    /** Returns words without values. */
    String word(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no words for " + key));
    }

    /**
     * Fills a pattern in one pass: what a document states is inserted, never read as a pattern.
     *
     * @param named  names and values to insert, in turn: a {@link Line} as it is, anything else as something stated
     */
    Line say(String key, Object... named) {
        String pattern = word(key);
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            spans.addAll(Line.parse(pattern.substring(from, open)).spans());
            spans.addAll(
                    inserted(pattern.substring(open + 1, close), key, named).spans());
            from = close + 1;
        }
        spans.addAll(Line.parse(pattern.substring(from)).spans());
        return new Line(spans);
    }

    private Line inserted(String name, String key, Object... named) {
        for (int i = 0; i < named.length; i += 2) {
            if (name.equals(named[i])) {
                return named[i + 1] instanceof Line line ? line : Line.stated(words.say(named[i + 1]));
            }
        }
        throw new IllegalArgumentException("no value {" + name + "} for " + key);
    }

    /** Returns a value in words: a date, a period, yes or no. */
    Line value(Object value) {
        return value instanceof Text text ? Line.of(text, language) : Line.said(words.say(value));
    }

    /** Returns the label of a code. */
    Line label(Code code) {
        return Line.said(code.label().orElseAny(language));
    }

    /** Returns lines as a list within a sentence. */
    Line listed(List<Line> parts) {
        return Line.joined(words.format("list.separator", Map.of()) + " ", parts);
    }
}
