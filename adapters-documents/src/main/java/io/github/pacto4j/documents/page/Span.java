package io.github.pacto4j.documents.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of a line: words of the page, or something that a document states. Plain text, never markup. */
public sealed interface Span {
    /**
     * Words of the page, in its language.
     *
     * @param text  the words
     */
    record Said(String text) implements Span {
        /** Refuses no words at all. */
        public Said {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * What a document states. It keeps its own direction, whatever stands beside it.
     *
     * @param text  the words, number, code or address
     * @param language  BCP 47 tag of the language of the words, null for what is no language: a number, a code
     */
    record Stated(String text, @Nullable String language) implements Span {
        /** Refuses no text at all. */
        public Stated {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Something that a document gives an address for.
     *
     * @param name  what it is called, null where only the address is known
     * @param url  the address as stated; only {@link #isAddress() an address of the web} may become a link
     */
    record Link(@Nullable Line name, String url) implements Span {
        /** Returns whether this is a plain address of the web, that nothing else can be hidden in. */
        public boolean isAddress() {
            return isAddress(url);
        }

        /** Returns whether a value is a plain address of the web. */
        public static boolean isAddress(String value) {
            return (value.startsWith("https://") || value.startsWith("http://"))
                    && value.chars().allMatch(c -> c > ' ' && c < 127 && "<>()[]|\\\"`*".indexOf(c) < 0);
        }
    }
}
