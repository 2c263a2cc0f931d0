package io.github.pacto4j.text;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of an open list: one of its codes, or a text where the list has no fitting code.
 *
 * @param <E> the code list
 * @param code  the code, null where a text stands instead
 * @param text  the text, null where a code stands
 */
public record CodeOrText<E extends Enum<E> & Code>(
        @Nullable E code, @Valid @Nullable Text text) {
    /** Refuses both and neither. */
    public CodeOrText {
        if ((code == null) == (text == null)) {
            throw new IllegalArgumentException("either a code or a text is needed, got " + code + " and " + text);
        }
    }

    /** Returns a value that the list knows. */
    public static <E extends Enum<E> & Code> CodeOrText<E> of(E code) {
        return new CodeOrText<>(code, null);
    }

    /** Returns a value in words. */
    public static <E extends Enum<E> & Code> CodeOrText<E> of(Text text) {
        return new CodeOrText<>(null, text);
    }

    /** Returns the code, or empty where a text stands. */
    public Optional<E> asCode() {
        return Optional.ofNullable(code);
    }

    /** Returns what people read: the label of the code, or the text. */
    public Text label() {
        return code != null ? code.label() : Objects.requireNonNull(text);
    }
}
