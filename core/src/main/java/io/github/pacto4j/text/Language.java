package io.github.pacto4j.text;

import java.util.Optional;

/**
 * A language that documents are written in. French, Arabic and English are also the languages of every message;
 * Standard Moroccan Amazigh is accepted in texts.
 */
public enum Language implements Code {
    /** French; the language of a bare string where a document names none. */
    FR("fr"),
    /** Arabic. */
    AR("ar"),
    /** English. */
    EN("en"),
    /** Standard Moroccan Amazigh. */
    ZGH("zgh");

    /** {@link #values} copies its array at every call. */
    private static final Language[] ALL = values();

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Returns the BCP 47 tag. */
    @Override
    public String code() {
        return tag;
    }

    @Override
    public String list() {
        return "languages";
    }

    /** Returns the language with this tag, or empty if it is none of ours. */
    public static Optional<Language> ofTag(String tag) {
        for (Language language : ALL) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
