package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.text.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How headers and codes are written: in the words of a language for people, or as the names of the properties for
 * programs. Either is read back.
 */
public final class Style {
    private static final Style KEYS = new Style(null);

    private final @Nullable Language language;

    private Style(@Nullable Language language) {
        this.language = language;
    }

    /** Returns the style for people who read this language: French, Arabic or English. */
    public static Style in(Language language) {
        return new Style(Labels.LANGUAGES.contains(language) ? language : Language.FR);
    }

    /** Returns the style for programs: names of properties and codes. */
    public static Style keys() {
        return KEYS;
    }

    /** Returns the language of the words, or empty for names of properties. */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }
}
