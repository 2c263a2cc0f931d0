package io.github.pacto4j.collectivity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one kind that a host keeps, each under its key: the shape that the ports of all kinds share. Every call
 * is all or nothing. Nothing is taken out of a folder: a plan is withdrawn, a contribution answered, and both stay.
 *
 * <p>Implementations are safe for use by many threads. Where the store itself fails they throw an unchecked exception of
 * their own, and nothing was changed. The contract tests in the test kit hold for all of them.
 *
 * @param <D>  type of the documents
 */
public interface Folder<D> {
    /** Returns the document filed under a key, or empty if none was. */
    Optional<Stored<D>> find(FileKey key);

    /**
     * Returns the next documents of a shelf in the order of their keys. Whoever goes on from page to page meets every
     * document that was there all the time once, whatever is filed meanwhile.
     *
     * @param after  key after which to begin, whether or not something is filed under it; null for the beginning
     * @param limit  the most documents to return, 1 or more
     * @throws IllegalArgumentException if the limit is less than 1
     */
    Page<D> list(Shelf shelf, @Nullable FileKey after, int limit);

    /**
     * Files a document under a key under which nothing is filed yet. To file the same document again changes nothing and is
     * done: a writer that got no answer may simply repeat.
     *
     * @return the document in store; stale if another one, or a later version, is there
     */
    Saving<D> create(FileKey key, D document);

    /**
     * Replaces a document, provided that nobody else has since it was read.
     *
     * @param read  the document as it was read
     * @param changed  the document as it is to be
     * @return the document in store, its version one higher; stale if the version in store is another, or none is
     */
    Saving<D> replace(Stored<D> read, D changed);
}
