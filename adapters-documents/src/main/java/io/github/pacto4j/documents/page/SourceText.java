package io.github.pacto4j.documents.page;

import io.github.pacto4j.book.Books;
import io.github.pacto4j.rule.Source;
import io.github.pacto4j.rule.SourceDocument;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says places in the sources in one language: title of the source, section or article. Immutable. */
public final class SourceText {
    private static final Pattern SEVERAL = Pattern.compile("\\d{1,4}-\\d{1,4}");

    private final PageWords words;

    /** Takes the words of a language. */
    public SourceText(PageWords words) {
        this.words = words;
    }

    /** Returns the title of a source, empty if the table has no such source. */
    public static Optional<Text> title(String id) {
        return Optional.ofNullable(Titles.BY_ID.get(id));
    }

    /** Returns a place with the title of its source. */
    public Line say(Source source) {
        Line place = place(source);
        return title(source.document())
                .map(title -> words.say("source.place", "title", title, "place", place))
                .orElse(place);
    }

    /** Returns a place by the id of its source. */
    public Line place(Source source) {
        List<Line> parts = new ArrayList<>(3);
        parts.add(Line.stated(source.document()));
        String section = source.section();
        if (section != null) {
            parts.add(section(section));
        }
        String article = source.article();
        if (article != null) {
            parts.add(article(article));
        }
        return words.listed(parts);
    }

    /** Arabic has a form of its own for two. */
    private Line article(String written) {
        if (!SEVERAL.matcher(written).matches()) {
            return words.say("source.article", "number", written);
        }
        int dash = written.indexOf('-');
        String first = written.substring(0, dash);
        String last = written.substring(dash + 1);
        boolean isPair = Integer.parseInt(last) == Integer.parseInt(first) + 1;
        return words.say(isPair ? "source.two-articles" : "source.articles", "first", first, "last", last);
    }

    /** The table names sections in English words and numbers: {@code axis 3 step 2}, {@code annex 1}, {@code III.1}. */
    private Line section(String section) {
        String whole = "section." + section.replace(' ', '-');
        if (words.find(whole).isPresent()) {
            return words.say(whole);
        }
        List<Line> parts = new ArrayList<>();
        for (String part : section.split(" ", -1)) {
            if (part.length() > 1 && part.charAt(0) == 's' && Character.isDigit(part.charAt(1))) {
                parts.add(words.say("section.s"));
                parts.add(Line.stated(part.substring(1)));
            } else {
                String key = "section." + part;
                parts.add(words.find(key).isPresent() ? words.say(key) : Line.stated(part));
            }
        }
        return Line.joined(" ", parts);
    }

    /** Read when a source is first named. */
    private static final class Titles {
        static final Map<String, Text> BY_ID =
                Books.sources().stream().collect(Collectors.toMap(SourceDocument::id, SourceDocument::title));
    }
}
