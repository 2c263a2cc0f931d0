package io.github.pacto4j.cli;

import io.github.pacto4j.book.Books;
import io.github.pacto4j.rule.Source;
import io.github.pacto4j.rule.SourceDocument;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Places in the sources, in words: title of the source, section or article. */
final class Sources {
    private static final String ARTICLE = "art. ";
    private static final Pattern SEVERAL = Pattern.compile("\\d{1,4}-\\d{1,4}");

    private Sources() {}

    /** Returns a place with the title of its source. */
    static Phrases.Said say(Source source, Phrases phrases) {
        String title = title(source.document(), phrases);
        Phrases.Said place = place(source, phrases);
        return title == null ? place : phrases.part("source.place", "title", title, "place", place);
    }

    /** Returns a place as the figures name it: a source, then a section or an article. */
    static Phrases.Said say(String written, Phrases phrases) {
        int space = written.indexOf(' ');
        if (space < 0) {
            return phrases.apart(written);
        }
        String rest = written.substring(space + 1);
        boolean isArticle = rest.startsWith(ARTICLE);
        return place(
                new Source(
                        written.substring(0, space),
                        isArticle ? null : rest,
                        isArticle ? rest.substring(ARTICLE.length()) : null,
                        null),
                phrases);
    }

    /** Returns the title of a source in a language, null if the table has no such source. */
    static @Nullable String title(String id, Phrases phrases) {
        Text title = Titles.BY_ID.get(id);
        return title == null ? null : title.orElseAny(phrases.language());
    }

    private static Phrases.Said place(Source source, Phrases phrases) {
        List<Phrases.Said> parts = new ArrayList<>(2);
        parts.add(phrases.apart(source.document()));
        String section = source.section();
        if (section != null) {
            parts.add(section(section, phrases));
        }
        String article = source.article();
        if (article != null) {
            parts.add(article(article, phrases));
        }
        return phrases.list(parts);
    }

    /** Arabic has a form of its own for two. */
    private static Phrases.Said article(String written, Phrases phrases) {
        if (!SEVERAL.matcher(written).matches()) {
            return phrases.part("source.article", "number", written);
        }
        int dash = written.indexOf('-');
        String first = written.substring(0, dash);
        String last = written.substring(dash + 1);
        boolean isPair = Integer.parseInt(last) == Integer.parseInt(first) + 1;
        return phrases.part(isPair ? "source.two-articles" : "source.articles", "first", first, "last", last);
    }

    /** The table names sections in English words and numbers: {@code axis 3 step 2}, {@code annex 1}, {@code III.1}. */
    private static Phrases.Said section(String section, Phrases phrases) {
        String whole = "section." + section.replace(' ', '-');
        if (phrases.find(whole).isPresent()) {
            return phrases.part(whole);
        }
        List<Phrases.Said> words = new ArrayList<>();
        for (String part : section.split(" ")) {
            if (part.length() > 1 && part.charAt(0) == 's' && Character.isDigit(part.charAt(1))) {
                words.add(phrases.part("section.s"));
                words.add(phrases.apart(part.substring(1)));
            } else {
                words.add(
                        phrases.find("section." + part).isPresent()
                                ? phrases.part("section." + part)
                                : phrases.apart(part));
            }
        }
        return Phrases.Said.joined(" ", words);
    }

    /** Read when a source is first named. */
    private static final class Titles {
        static final Map<String, Text> BY_ID =
                Books.sources().stream().collect(Collectors.toMap(SourceDocument::id, SourceDocument::title));
    }
}
