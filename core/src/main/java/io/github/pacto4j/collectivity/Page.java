package io.github.pacto4j.collectivity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, in the order of keys.
 *
 * @param items  what stands on it, possibly nothing
 * @param last  key after which the list goes on, null where it ends here
 * @param <D>  type of the documents
 */
public record Page<D>(List<Stored<D>> items, @Nullable FileKey last) {
    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page off a list.
     *
     * @param found  the next items in order: one more than fit, if there are as many
     * @param limit  the most that fit on a page
     */
    public static <D> Page<D> of(List<Stored<D>> found, int limit) {
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, limit), found.get(limit - 1).key());
    }

    /** Returns the key to ask for the next page with, empty where the list ends here. */
    public Optional<FileKey> next() {
        return Optional.ofNullable(last);
    }
}
