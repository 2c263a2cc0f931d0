package io.github.pacto4j.rule;

import io.github.pacto4j.text.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fault that the reader found at one place of a file. Reading went on after it; what could not be read is kept.
 *
 * <p>A problem holds no personal data: of a value that could not be read it names the type, or the code or date as
 * received.
 *
 * @param code  what is wrong
 * @param pointer  the place, a JSON Pointer (RFC 6901) from the root of the file
 * @param severity  ERROR, or WARNING where the value was read all the same
 * @param variant  which wording of the code fits, null for the usual one
 * @param details  what was received and what would do, by name
 */
public record Problem(
        ProblemCode code,
        String pointer,
        Severity severity,
        @Nullable String variant,
        Map<String, Object> details) {
    /** Copies the details. */
    public Problem {
        details = Map.copyOf(details);
    }

    /** Returns whether what stands after the place was not read: JSON that is malformed, or nested too deeply. */
    public boolean endsReading() {
        return code == ProblemCode.TOO_DEEP || (code == ProblemCode.MALFORMED_JSON && variant == null);
    }

    /** Returns the message in a language. */
    public String message(Language language) {
        String key = "problem." + code.code();
        return Words.generic(language).format(variant == null ? key : key + "." + variant, details);
    }
}
