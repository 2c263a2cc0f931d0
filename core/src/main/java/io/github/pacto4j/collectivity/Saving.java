package io.github.pacto4j.collectivity;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of saving a document. That somebody else was faster belongs to normal life and is a value.
 *
 * @param <D>  type of the document
 */
public sealed interface Saving<D> {
    /**
     * It is in store.
     *
     * @param stored  the document with its version
     */
    record Done<D>(Stored<D> stored) implements Saving<D> {}

    /**
     * Nothing was changed: what is in store is not what the writer started from. What changed in between is the difference
     * of the two, field by field.
     *
     * @param read  what the writer had read, null if the writer thought that there was nothing
     * @param current  what is in store, null if there is nothing
     */
    record Stale<D>(@Nullable Stored<D> read, @Nullable Stored<D> current) implements Saving<D> {}

    /** Continues with the branch for this case; a new case changes the signature, so no caller misses it. */
    default <R> R fold(Function<Done<D>, R> onDone, Function<Stale<D>, R> onStale) {
        if (this instanceof Done<D> done) {
            return onDone.apply(done);
        }
        return onStale.apply((Stale<D>) this);
    }
}
