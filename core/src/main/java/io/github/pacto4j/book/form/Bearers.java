package io.github.pacto4j.book.form;

import io.github.pacto4j.book.form.References.Target;
import io.github.pacto4j.text.Kept;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The things that bear a number or id, and whether all of them could be read. */
final class Bearers {
    private final Map<String, Integer> bearers = new HashMap<>();
    private boolean stated;
    private boolean whole = true;
    private boolean unlisted;

    /**
     * Adds the items of a list.
     *
     * @param kept  what was kept of the object that holds the list
     * @param key  the property that bears the number
     */
    <T> Bearers add(
            @Nullable List<T> items,
            Kept kept,
            String list,
            Function<T, @Nullable String> number,
            Function<T, Kept> itemKept,
            String key) {
        stated |= items != null || kept.isUnreadable(list);
        whole &= isWhole(kept, list);
        for (T item : items == null ? List.<T>of() : items) {
            add(number.apply(item), itemKept.apply(item), key);
        }
        return this;
    }

    /** Adds one thing, which may bear no number. */
    Bearers add(@Nullable String number, Kept kept, String key) {
        stated = true;
        if (number != null) {
            bearers.merge(number, 1, Integer::sum);
        } else {
            whole &= !kept.isUnreadable(key);
        }
        return this;
    }

    /** Notes that there may be others, which are not known. */
    void mayBeMore() {
        stated = true;
        whole = false;
    }

    /** Notes that a list of them is not given. */
    void mayBeUnlisted() {
        unlisted = true;
    }

    /** Returns whether a list that is there could be read with all its items. */
    static boolean isWhole(Kept kept, String list) {
        return !kept.isUnreadable(list) && !kept.within(list).hasAside();
    }

    /** Returns what a number or id leads to. */
    Target target(String number) {
        Integer count = bearers.get(number);
        if (count != null) {
            return count == 1 ? Target.KNOWN : Target.AMBIGUOUS;
        }
        if (!stated) {
            return Target.ABSENT;
        } else if (!whole) {
            return Target.CANNOT_SAY;
        }
        return unlisted ? Target.ABSENT : Target.UNKNOWN;
    }
}
