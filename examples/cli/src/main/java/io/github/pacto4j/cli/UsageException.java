package io.github.pacto4j.cli;

import java.util.List;

/** The command was used wrongly; the message waits for the language. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] named;
    private final transient List<String> alike;

    /**
     * A wrong use.
     *
     * @param key  key of the phrase that says what is wrong and what would do
     * @param named  names and values that the phrase inserts, in turn
     */
    UsageException(String key, Object... named) {
        this(List.of(), key, named);
    }

    /**
     * A wrong use that may be a slip.
     *
     * @param alike  what may have been meant, possibly empty
     * @param key  key of the phrase that says what is wrong and what would do
     * @param named  names and values that the phrase inserts, in turn
     */
    UsageException(List<String> alike, String key, Object... named) {
        super(key, null, false, false);
        this.alike = List.copyOf(alike);
        this.key = key;
        this.named = named;
    }

    String message(Phrases phrases) {
        return withAlike(phrases.say(key, named), alike, phrases);
    }

    /** Returns a message and what may have been meant. */
    static String withAlike(String message, List<String> alike, Phrases phrases) {
        return alike.isEmpty() ? message : message + " " + phrases.say("usage.alike", "alike", alike);
    }
}
