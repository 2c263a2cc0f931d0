package io.github.pacto4j.rule;

import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Kept;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Where in a version of a document stands what stands at a place of another one. For one thread. */
final class Correspondence {
    private final Object before;
    private final Object after;
    private final Map<List<?>, int[]> partners = new IdentityHashMap<>();

    /**
     * @param before  the document
     * @param after  its later version, of the same type
     */
    Correspondence(Object before, Object after) {
        this.before = before;
        this.after = after;
    }

    /**
     * A place in the other version.
     *
     * @param pointer  its pointer, null if the list item that the place lies in is not there
     * @param isUnread  whether something stands there, or where it would be, that could not be read
     */
    record Place(@Nullable String pointer, boolean isUnread) {}

    /** Returns the place in the later version. */
    Place after(String pointer) {
        List<String> steps = Pointers.steps(pointer);
        StringBuilder moved = new StringBuilder();
        Object from = before;
        Object to = after;
        boolean unread = false;
        int next = 0;
        while (next < steps.size() && from != null && Walk.isObject(from)) {
            Shape shape = Shape.of(from.getClass());
            Property property = shape.find(steps.get(next));
            if (property == null) {
                break;
            }
            next++;
            Pointers.append(moved, property.name());
            Object held = property.get(from);
            Object heldNow = to == null ? null : property.get(to);
            Kept keptNow = to == null ? Kept.NONE : shape.kept(to);
            Kept withinNow = keptNow.within(property.name());
            unread |= keptNow.isUnreadable(property.name());
            if (held instanceof List<?> list) {
                Kept kept = shape.kept(from);
                boolean single = kept.isSingle(property.name()) && list.size() == 1;
                int index = single
                        ? 0
                        : next == steps.size() ? -1 : indexOf(kept.within(property.name()), steps.get(next), list);
                if (index < 0) {
                    unread |= withinNow.hasAside();
                    break;
                }
                List<?> now = heldNow instanceof List<?> items ? items : List.of();
                int partner = partner(list, now)[index];
                if (partner < 0 || to == null) {
                    return new Place(null, unread || withinNow.hasAside() || hasUnreadKey(now));
                }
                next += single ? 0 : 1;
                moved.append(Unread.step(keptNow, property.name(), partner));
                from = list.get(index);
                to = now.get(partner);
            } else if (held instanceof Map<?, ?> map && next < steps.size()) {
                String key = steps.get(next++);
                Pointers.append(moved, key);
                unread |= withinNow.isUnreadable(key);
                from = entry(map, key);
                to = heldNow instanceof Map<?, ?> now ? entry(now, key) : null;
            } else {
                from = held;
                to = heldNow;
            }
        }
        for (String step : steps.subList(next, steps.size())) {
            Pointers.append(moved, step);
        }
        return new Place(moved.toString(), unread);
    }

    /** An item that could not be read has no index among those that were; it is known by its place in the file. */
    private static int indexOf(Kept kept, String step, List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            if (Integer.toString(kept.fileIndex(i)).equals(step)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Object entry(Map<?, ?> map, String name) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if ((entry.getKey() instanceof Code code ? code.code() : entry.getKey()).equals(name)) {
                return entry.getValue();
            }
        }
        return null;
    }

    private int[] partner(List<?> list, List<?> now) {
        return partners.computeIfAbsent(list, any -> partners(list, now));
    }

    /** Items with an id, number or code are known by it; of the others equal ones first, then the rest in their order. */
    private static int[] partners(List<?> list, List<?> now) {
        int[] partner = new int[list.size()];
        Arrays.fill(partner, -1);
        boolean[] taken = new boolean[now.size()];
        pair(partner, taken, i -> key(list.get(i)), i -> key(now.get(i)));
        pair(partner, taken, i -> keyless(list.get(i)), i -> keyless(now.get(i)));
        pair(
                partner,
                taken,
                i -> keyless(list.get(i)) == null ? null : "",
                i -> keyless(now.get(i)) == null ? null : "");
        return partner;
    }

    /** Pairs what has equal keys, the first with the first; null is no key. */
    static void pair(
            int[] partner, boolean[] taken, IntFunction<@Nullable Object> key, IntFunction<@Nullable Object> keyNow) {
        Map<Object, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < taken.length; i++) {
            Object known = taken[i] ? null : keyNow.apply(i);
            if (known != null) {
                free.computeIfAbsent(known, any -> new ArrayDeque<>(1)).add(i);
            }
        }
        for (int i = 0; i < partner.length; i++) {
            Object known = partner[i] >= 0 ? null : key.apply(i);
            Deque<Integer> found = known == null ? null : free.get(known);
            if (found != null && !found.isEmpty()) {
                partner[i] = found.remove();
                taken[partner[i]] = true;
            }
        }
    }

    private static @Nullable Object key(Object item) {
        Property key = Walk.isObject(item) ? Shape.of(item.getClass()).key() : null;
        return key == null ? null : key.get(item);
    }

    /** An item whose number cannot be read may be any. */
    private static boolean hasUnreadKey(List<?> list) {
        for (Object item : list) {
            Shape shape = Walk.isObject(item) ? Shape.of(item.getClass()) : null;
            Property key = shape == null ? null : shape.key();
            if (shape != null && key != null && shape.kept(item).isUnreadable(key.name())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Object keyless(Object item) {
        return key(item) == null ? item : null;
    }
}
