package io.github.pacto4j.cli;

import io.github.pacto4j.documents.page.PageWords;
import io.github.pacto4j.documents.page.SourceText;
import io.github.pacto4j.rule.Source;
import org.jspecify.annotations.Nullable;

/** Places in the sources, in the words that pages use too. */
final class Sources {
    private static final String ARTICLE = "art. ";

    private Sources() {}

    /** Returns a place with the title of its source. */
    static Phrases.Said say(Source source, Phrases phrases) {
        return new Phrases.Said(text(phrases).say(source).text(phrases.language()));
    }

    /** Returns a place as the figures name it: a source, then a section or an article. */
    static Phrases.Said say(String written, Phrases phrases) {
        int space = written.indexOf(' ');
        String rest = space < 0 ? null : written.substring(space + 1);
        boolean isArticle = rest != null && rest.startsWith(ARTICLE);
        Source source = new Source(
                space < 0 ? written : written.substring(0, space),
                isArticle ? null : rest,
                rest != null && isArticle ? rest.substring(ARTICLE.length()) : null,
                null);
        return new Phrases.Said(text(phrases).place(source).text(phrases.language()));
    }

    /** Returns the title of a source in a language, null if the table has no such source. */
    static @Nullable String title(String id, Phrases phrases) {
        return SourceText.title(id)
                .map(title -> title.orElseAny(phrases.language()))
                .orElse(null);
    }

    private static SourceText text(Phrases phrases) {
        return new SourceText(new PageWords(phrases.language()));
    }
}
