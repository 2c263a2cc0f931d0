package io.github.pacto4j.documents.sheet;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people type them: Arabic digits, a decimal comma, spaces between thousands. */
final class Digits {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern POINT_THOUSANDS = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?");
    private static final Pattern COMMA_THOUSANDS = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern SPACED = Pattern.compile("-?[0-9]{1,3}( [0-9]{3})+([.,][0-9]+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern ONE_GROUP = Pattern.compile("-?[1-9][0-9]{0,2},[0-9]{3}");

    private Digits() {}

    /** Returns the text with Arabic and Persian digits, and the Arabic decimal and thousands signs, as Latin ones. */
    static String latin(String text) {
        StringBuilder latin = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = latin(c);
            if (plain != c && latin == null) {
                latin = new StringBuilder(text);
            }
            if (latin != null) {
                latin.setCharAt(i, plain);
            }
        }
        return latin == null ? text : latin.toString();
    }

    private static char latin(char c) {
        if (c >= '\u0660' && c <= '\u0669') {
            return (char) ('0' + c - '\u0660');
        }
        return c >= '\u06F0' && c <= '\u06F9' ? (char) ('0' + c - '\u06F0') : c;
    }

    /**
     * A number as read.
     *
     * @param digits  the number in plain notation, null if it cannot be read
     * @param ambiguous  whether it could be read in two ways
     */
    record Read(@Nullable String digits, boolean ambiguous) {}

    /**
     * Reads a number. A point that stands once marks decimals, as in every file written here; a comma before exactly
     * three digits may mark thousands or decimals, and is refused.
     */
    static Read number(String cell) {
        String text = clean(cell);
        if (PLAIN.matcher(text).matches()) {
            return new Read(text, false);
        }
        if (ONE_GROUP.matcher(text).matches()) {
            return new Read(null, true);
        }
        if (SPACED.matcher(text).matches() || DECIMAL_COMMA.matcher(text).matches()) {
            return new Read(text.replace(" ", "").replace(',', '.'), false);
        }
        if (POINT_THOUSANDS.matcher(text).matches()) {
            return new Read(text.replace(".", "").replace(',', '.'), false);
        }
        if (COMMA_THOUSANDS.matcher(text).matches()) {
            return new Read(text.replace(",", ""), false);
        }
        return new Read(null, false);
    }

    /** The Arabic signs leave no doubt, unlike the Latin ones: one is for decimals, the other for thousands. */
    private static String clean(String cell) {
        StringBuilder clean = new StringBuilder(cell.length());
        for (char c : latin(cell.strip()).toCharArray()) {
            switch (c) {
                case '\u066B' -> clean.append('.');
                case '\u066C', '\u200E', '\u200F', '\u061C', '\u2066', '\u2067', '\u2068', '\u2069' -> {}
                case '\u00A0', '\u202F', '\u2009' -> clean.append(' ');
                case '\u2212' -> clean.append('-');
                default -> clean.append(c);
            }
        }
        return clean.toString();
    }

    /** Returns the number that a key of a commitment means where digits are Arabic, for finding it again. */
    static Optional<String> folded(String key) {
        String latin = latin(key);
        return latin.equals(key) ? Optional.empty() : Optional.of(latin);
    }
}
