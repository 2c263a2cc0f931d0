package io.github.pacto4j.testkit.registry;

import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Folder;
import io.github.pacto4j.collectivity.Page;
import io.github.pacto4j.collectivity.Saving;
import io.github.pacto4j.collectivity.Shelf;
import io.github.pacto4j.collectivity.Stored;
import io.github.pacto4j.json.Documents;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The documents of one kind in memory. */
class InMemoryFolder<D extends Record> implements Folder<D> {
    private final Desk desk;
    private final NavigableMap<FileKey, Stored<D>> filed = new TreeMap<>();

    InMemoryFolder(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Stored<D>> find(FileKey key) {
        return desk.together(() -> Optional.ofNullable(filed.get(key)));
    }

    @Override
    public Page<D> list(Shelf shelf, @Nullable FileKey after, int limit) {
        return page(stored -> shelf.holds(stored.key()), after, limit);
    }

    Page<D> page(Predicate<Stored<D>> wanted, @Nullable FileKey after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a page holds 1 document or more, got " + limit);
        }
        return desk.together(() -> {
            NavigableMap<FileKey, Stored<D>> rest = after == null ? filed : filed.tailMap(after, false);
            List<Stored<D>> next =
                    rest.values().stream().filter(wanted).limit(limit + 1L).toList();
            return Page.of(next, limit);
        });
    }

    @Override
    public Saving<D> create(FileKey key, D document) {
        return desk.together(() -> {
            Stored<D> current = filed.get(key);
            if (current == null) {
                return put(new Stored<>(key, 1, document));
            }
            return isSame(current.document(), document)
                    ? new Saving.Done<>(current)
                    : new Saving.Stale<>(null, current);
        });
    }

    @Override
    public Saving<D> replace(Stored<D> read, D changed) {
        return desk.together(() -> {
            Stored<D> current = filed.get(read.key());
            return current != null && current.version() == read.version()
                    ? put(read.next(changed))
                    : new Saving.Stale<>(read, current);
        });
    }

    private Saving<D> put(Stored<D> stored) {
        Stored<D> before = filed.put(stored.key(), stored);
        desk.onFailure(() -> {
            if (before == null) {
                filed.remove(stored.key());
            } else {
                filed.put(stored.key(), before);
            }
        });
        return new Saving.Done<>(stored);
    }

    private static boolean isSame(Record one, Record other) {
        return one.equals(other)
                || Arrays.equals(
                        Documents.standard().write(one), Documents.standard().write(other));
    }
}
