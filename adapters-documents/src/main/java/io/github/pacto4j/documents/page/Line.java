package io.github.pacto4j.documents.page;

import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A line of a page: words of the page and what documents state, in the order in which they are read.
 *
 * @param spans  the parts, possibly none
 */
public record Line(List<Span> spans) {
    /** A line that says nothing. */
    public static final Line EMPTY = new Line(List.of());

    private static final char ISOLATE = '\u2068';
    private static final char POP = '\u2069';

    /** Copies the parts. */
    public Line {
        spans = List.copyOf(spans);
    }

    /** Returns a line of the page's own words. */
    public static Line said(String words) {
        return new Line(List.of(new Span.Said(words)));
    }

    /** Returns a line of something that is no language: a number, a code. */
    public static Line stated(String value) {
        return new Line(List.of(new Span.Stated(value, null)));
    }

    /** Returns a line of a text in this language, else in French, else in the first language that it is worded in. */
    public static Line of(Text text, Language language) {
        String wording = text.orElseAny(language);
        if (text.in(language).isPresent()) {
            return new Line(List.of(new Span.Stated(wording, language.code())));
        }
        String tag = text.wordings().entrySet().stream()
                .filter(each -> Objects.equals(each.getValue(), wording))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        return new Line(List.of(new Span.Stated(wording, tag)));
    }

    /** Returns a sentence of the library, in which what was inserted stands between U+2068 and U+2069. */
    public static Line parse(String sentence) {
        List<Span> spans = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char sign = sentence.charAt(i);
            if (sign == ISOLATE) {
                if (depth++ == 0) {
                    add(spans, sentence, from, i, false);
                    from = i + 1;
                }
            } else if (sign == POP && depth > 0 && --depth == 0) {
                add(spans, sentence, from, i, true);
                from = i + 1;
            }
        }
        add(spans, sentence, from, sentence.length(), depth > 0);
        return new Line(spans);
    }

    private static void add(List<Span> spans, String sentence, int from, int to, boolean stated) {
        if (from < to) {
            String part = sentence.substring(from, to);
            spans.add(stated ? new Span.Stated(part, null) : new Span.Said(part));
        }
    }

    /** Returns lines one after the other, with words between them. */
    public static Line joined(String between, List<Line> lines) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                spans.add(new Span.Said(between));
            }
            spans.addAll(lines.get(i).spans);
        }
        return new Line(spans);
    }

    /** Returns this as plain text of a page in a language; in Arabic what is not Arabic stands between U+2068 and U+2069. */
    public String text(Language language) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            if (span instanceof Span.Said said) {
                text.append(said.text());
            } else if (span instanceof Span.Stated stated) {
                boolean apart = language == Language.AR && !language.code().equals(stated.language());
                text.append(apart ? ISOLATE + stated.text() + POP : stated.text());
            } else if (span instanceof Span.Link link) {
                Line name = link.name();
                if (name != null) {
                    text.append(name.text(language)).append(Answers.BETWEEN);
                }
                boolean apart = language == Language.AR && name != null;
                text.append(apart ? ISOLATE + link.url() + POP : link.url());
            }
        }
        return text.toString();
    }
}
