package io.github.pacto4j.collectivity;

/**
 * A document as it is in store.
 *
 * @param key  what it is filed under
 * @param version  1 when it was created, one more with every change
 * @param document  the document
 * @param <D>  type of the document
 */
public record Stored<D>(FileKey key, long version, D document) {
    /** Checks that the version can be one. */
    public Stored {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1, got " + version);
        }
    }

    /** Returns the version that follows. */
    public Stored<D> next(D changed) {
        return new Stored<>(key, version + 1, changed);
    }
}
