package io.github.pacto4j.rule;

import io.github.pacto4j.date.wording.DateWording;
import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.List;
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
    /** The most that is repeated of what was received. */
    private static final int LONGEST = 80;

    /** Copies the details. */
    public Problem {
        details = Map.copyOf(details);
    }

    /** Returns whether what stands after the place was not read: JSON that is malformed, or nested too deeply. */
    public boolean endsReading() {
        return code == ProblemCode.TOO_DEEP || (code == ProblemCode.MALFORMED_JSON && variant == null);
    }

    /**
     * Returns the problem of an imported wording that gives no date; its variant is the reason. What holds nothing of a
     * date is not repeated: it may be a name in the wrong column.
     *
     * @param pointer  the place where the date would stand
     */
    public static Problem of(DateWording.Refused wording, String pointer) {
        String text = wording.text();
        String received = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        List<Object> readings = new ArrayList<>();
        for (DateWording reading : wording.readings()) {
            if (reading instanceof DateWording.Dated dated) {
                readings.add(dated.date());
            } else if (reading instanceof DateWording.Spanned spanned) {
                readings.add(spanned.period());
            }
        }
        return new Problem(
                ProblemCode.MALFORMED_DATE,
                pointer,
                Severity.ERROR,
                wording.reason().name(),
                wording.reason() == DateWording.Reason.NO_DATE
                        ? Map.of()
                        : Map.of("received", received, "readings", List.copyOf(readings)));
    }

    /** Returns the message in a language. */
    public String message(Language language) {
        String key = "problem." + code.code();
        return Words.generic(language).format(variant == null ? key : key + "." + variant, details);
    }
}
