package io.github.pacto4j.life;

import io.github.pacto4j.plan.Change;
import io.github.pacto4j.plan.ChangeBuilder;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment changes, field by field. Changes are in the order in which they are made: a pointer is that of the
 * content as the changes before it left it. One without {@code before} adds a member or inserts an item of a list, one
 * without {@code after} removes it.
 */
public final class Amendments {
    private static final List<String> KEYS = List.of("number", "id", "code");

    private final List<Change> changes = new ArrayList<>();
    private final @Nullable Text reason;

    private Amendments(@Nullable Text reason) {
        this.reason = reason;
    }

    /**
     * Returns what leads from one content to another. Items that bear a number, an id or a code are compared with the item
     * that bears the same; other lists item by item, and as a whole where their lengths differ. The order of members says
     * nothing.
     *
     * @param reason  the reason for every change
     * @return the changes, none if both are the same
     */
    public static List<Change> between(Json before, Json after, @Nullable Text reason) {
        Amendments amendments = new Amendments(reason);
        amendments.compare("", before, after);
        return List.copyOf(amendments.changes);
    }

    /**
     * Returns the content after changes, each of which has to find what it says stood there before.
     *
     * @param content  the content before them
     * @throws IllegalArgumentException if one changes what is not there or stands there otherwise, adds what is there
     *     already, or says neither what was nor what is: the changes do not belong to this content
     */
    public static Json apply(Json content, List<Change> changes) {
        Json changed = content;
        for (Change change : changes) {
            changed = replaced(changed, change);
        }
        return changed;
    }

    private void compare(String pointer, Json before, Json after) {
        if (before instanceof Json.Obj one && after instanceof Json.Obj other) {
            for (Json.Member member : one.members()) {
                Json now = other.get(member.key()).orElse(null);
                String at = pointer + "/" + escaped(member.key());
                if (now == null) {
                    add(at, member.value(), null);
                } else {
                    compare(at, member.value(), now);
                }
            }
            for (Json.Member member : other.members()) {
                if (one.get(member.key()).isEmpty()) {
                    add(pointer + "/" + escaped(member.key()), null, member.value());
                }
            }
        } else if (before instanceof Json.Arr one && after instanceof Json.Arr other) {
            items(pointer, one.items(), other.items());
        } else if (!before.equals(after)) {
            add(pointer, before, after);
        }
    }

    private void items(String pointer, List<Json> before, List<Json> after) {
        for (String key : KEYS) {
            List<String> old = keys(before, key);
            List<String> now = keys(after, key);
            if (old != null && now != null && inSameOrder(old, now)) {
                keyed(pointer, before, old, after, now);
                return;
            }
        }
        if (before.size() != after.size()) {
            if (!before.equals(after)) {
                add(pointer, Json.of(before), Json.of(after));
            }
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            compare(pointer + "/" + i, before.get(i), after.get(i));
        }
    }

    /** Takes out from the end what is gone, puts in from the start what is new, then compares what stayed. */
    private void keyed(String pointer, List<Json> before, List<String> old, List<Json> after, List<String> now) {
        for (int i = old.size() - 1; i >= 0; i--) {
            if (!now.contains(old.get(i))) {
                add(pointer + "/" + i, before.get(i), null);
            }
        }
        for (int i = 0; i < now.size(); i++) {
            if (!old.contains(now.get(i))) {
                add(pointer + "/" + i, null, after.get(i));
            }
        }
        for (int i = 0; i < now.size(); i++) {
            int was = old.indexOf(now.get(i));
            if (was >= 0) {
                compare(pointer + "/" + i, before.get(was), after.get(i));
            }
        }
    }

    /** Returns what the items bear under a key, null unless each bears something of its own. */
    private static @Nullable List<String> keys(List<Json> items, String key) {
        List<String> keys = new ArrayList<>(items.size());
        Set<String> seen = new HashSet<>();
        for (Json item : items) {
            Json value = item instanceof Json.Obj object ? object.get(key).orElse(null) : null;
            if (!(value instanceof Json.Str string) || !seen.add(string.value())) {
                return null;
            }
            keys.add(string.value());
        }
        return keys;
    }

    private static boolean inSameOrder(List<String> old, List<String> now) {
        List<String> stayed = new ArrayList<>(old);
        stayed.retainAll(now);
        List<String> remained = new ArrayList<>(now);
        remained.retainAll(old);
        return stayed.equals(remained);
    }

    private void add(String pointer, @Nullable Json before, @Nullable Json after) {
        changes.add(ChangeBuilder.builder()
                .pointer(pointer)
                .before(before)
                .after(after)
                .reason(reason)
                .build());
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    private static Json replaced(Json content, Change change) {
        String pointer = Objects.requireNonNullElse(change.pointer(), "");
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException("a change names the place of one value, got the pointer " + pointer);
        }
        if (change.before() == null && change.after() == null) {
            throw new IllegalArgumentException("a change says what was or what is, got neither at " + pointer);
        }
        return replaced(content, List.of(pointer.substring(1).split("/", -1)), pointer, change);
    }

    private static Json replaced(Json in, List<String> steps, String pointer, Change change) {
        String step = steps.get(0).replace("~1", "/").replace("~0", "~");
        List<String> rest = steps.subList(1, steps.size());
        if (in instanceof Json.Arr list) {
            return replaced(list, step, rest, pointer, change);
        }
        if (!(in instanceof Json.Obj object)) {
            throw nothingAt(pointer);
        }
        Json old = object.get(step).orElse(null);
        Json value;
        if (!rest.isEmpty()) {
            value = replaced(present(old, pointer), rest, pointer, change);
        } else {
            check(old, pointer, change);
            value = change.after();
        }
        List<Json.Member> members = new ArrayList<>();
        for (Json.Member member : object.members()) {
            if (!member.key().equals(step)) {
                members.add(member);
            } else if (value != null) {
                members.add(new Json.Member(step, value));
            }
        }
        if (old == null && value != null) {
            members.add(new Json.Member(step, value));
        }
        return new Json.Obj(members);
    }

    private static Json replaced(Json.Arr list, String step, List<String> rest, String pointer, Change change) {
        List<Json> items = new ArrayList<>(list.items());
        boolean inserted = rest.isEmpty() && change.before() == null;
        int index = index(step, items.size() + (inserted ? 1 : 0), pointer);
        Json after = change.after();
        if (!rest.isEmpty()) {
            items.set(index, replaced(items.get(index), rest, pointer, change));
        } else if (inserted) {
            items.add(index, Objects.requireNonNull(after));
        } else {
            check(items.get(index), pointer, change);
            if (after == null) {
                items.remove(index);
            } else {
                items.set(index, after);
            }
        }
        return Json.of(items);
    }

    private static Json present(@Nullable Json value, String pointer) {
        if (value == null) {
            throw nothingAt(pointer);
        }
        return value;
    }

    /** What a change says stood there stands there; an explicit null is nothing that would stand in its way. */
    private static void check(@Nullable Json old, String pointer, Change change) {
        Json before = change.before();
        if (before != null) {
            if (!between(present(old, pointer), before, null).isEmpty()) {
                throw new IllegalArgumentException(
                        "a change speaks of " + pointer + ", where something else stands than it says");
            }
        } else if (old != null && !old.equals(Json.NULL)) {
            throw new IllegalArgumentException("a change adds " + pointer + ", where something stands already");
        }
    }

    private static int index(String step, int size, String pointer) {
        boolean digits = !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
        int index = digits ? Integer.parseInt(step) : -1;
        if (index < 0 || index >= size) {
            throw nothingAt(pointer);
        }
        return index;
    }

    private static IllegalArgumentException nothingAt(String pointer) {
        return new IllegalArgumentException("a change speaks of " + pointer + ", where nothing stands");
    }
}
