package io.github.pacto4j.documents.ogp;

import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Words;
import io.github.pacto4j.text.Language;
import java.util.Map;

/**
 * What a column says that the documents do not.
 *
 * @param kind  why not
 * @param column  the column, as the file names it
 * @param rows  number of rows concerned
 */
public record Loss(Kind kind, String column, int rows) {
    private static final Messages MESSAGES = Messages.beside(Loss.class);

    /** Why the documents do not say it, or not in the same words. */
    public enum Kind {
        /** No property holds it: its cells are kept beside the commitment and written back as they were. */
        NO_PROPERTY,
        /** It was read; since its property would be written in other words, its cells are kept beside as well. */
        OTHER_WORDS,
        /** It could not be read: its cells are kept beside and written back as they were. */
        NOT_READ,
        /** A column of the table that the documents cannot fill; its cells are written as not coded. */
        NOT_WRITTEN
    }

    /** Returns the message in a language. */
    public String message(Language language) {
        return Words.generic(language)
                .fill(
                        MESSAGES.find("loss." + kind, language).orElse(kind.name()),
                        Map.of("column", column, "rows", rows));
    }
}
