package io.github.pacto4j.cli;

/** The command was used wrongly; the message waits for the language. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] named;

    /**
     * A wrong use.
     *
     * @param key  key of the phrase that says what is wrong and what would do
     * @param named  names and values that the phrase inserts, in turn
     */
    UsageException(String key, Object... named) {
        super(key, null, false, false);
        this.key = key;
        this.named = named;
    }

    String message(Phrases phrases) {
        return phrases.say(key, named);
    }
}
