package io.github.pacto4j.rule;

/**
 * A word that a message inserts in its own language, such as the name of a JSON type.
 *
 * @param key  key of the word among the generic words
 */
public record Word(String key) {
    /** Returns the word for a JSON type or for what a document expects at a place. */
    public static Word type(String name) {
        return new Word("type." + name);
    }
}
