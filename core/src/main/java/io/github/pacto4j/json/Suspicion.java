package io.github.pacto4j.json;

import org.jspecify.annotations.Nullable;

/** Traces that a text went through a wrong conversion: entities, control characters, replacement characters. */
final class Suspicion {
    private static final char REPLACEMENT = '\uFFFD';

    private Suspicion() {}

    /** Returns which trace a text bears first, null if none. */
    static @Nullable String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' && isEntity(text, i)) {
                return "entity";
            } else if (c < ' ' && c != '\n' && c != '\t' && c != '\r' || c >= '\u007F' && c <= '\u009F') {
                return "control";
            } else if (c == REPLACEMENT) {
                return "replacement";
            }
        }
        return null;
    }

    /** {@code &amp;}, {@code &#39;} or {@code &#x27;}: a name or number of at most ten characters up to a semicolon. */
    private static boolean isEntity(String text, int ampersand) {
        int at = ampersand + 1;
        boolean number = at < text.length() && text.charAt(at) == '#';
        if (number) {
            at++;
        }
        int first = at;
        while (at < text.length() && at - first <= 10 && isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at > first + (number ? 0 : 1) && at < text.length() && text.charAt(at) == ';';
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
