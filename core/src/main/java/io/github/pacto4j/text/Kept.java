package io.github.pacto4j.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file said about an object beside its properties: the order of keys, members that the library does not know,
 * values that could not be read, explicit nulls, and the spelling of values that can be written in several ways.
 *
 * <p>It is the last component of every record of a document and travels with every copy, so that a document is written
 * back as it was read whatever command came between. Objects made in Java have {@link #NONE}.
 *
 * <p>Two values are equal when the same members were put aside; order and spelling do not count.
 */
public final class Kept {
    /** Nothing beside the properties: they are written in the order of the document tables. */
    public static final Kept NONE = new Kept(List.of(), Map.of(), false, false);

    /** The object was written in its short form: a text as a bare string in the document's language. */
    public static final Kept BARE = new Kept(List.of(), Map.of(), true, false);

    /**
     * What stands aside in place of a value that is not shown to the reader of a view: {@code {"withheld": true}}. It is
     * unknown, like a value that could not be read.
     */
    public static final Json WITHHELD = Json.of(Map.of("withheld", new Json.Bool(true)));

    private final List<Member> members;
    private final Map<String, Kept> within;
    private final boolean bare;
    private final boolean cut;
    private volatile @Nullable Index index;

    private Kept(List<Member> members, Map<String, Kept> within, boolean bare, boolean cut) {
        this.members = members;
        this.within = within;
        this.bare = bare;
        this.cut = cut;
    }

    /**
     * A member of an object, or an item of a list, as it stood in the file.
     *
     * @param name  the key; for items of a list the index
     * @param json  the JSON that stood there, null where writing the property gives the same
     * @param value  what the JSON was read as, null where it could not be read or is unknown
     * @param single  whether one item stood where a list is expected
     */
    public record Member(
            String name, @Nullable Json json, @Nullable Object value, boolean single) {
        /** Returns whether this is kept aside: unknown, unreadable or an explicit null. */
        public boolean isAside() {
            return json != null && value == null;
        }
    }

    /** Returns the members in the order of the file; empty where the usual order says all. */
    public List<Member> members() {
        return members;
    }

    /** Returns whether the short form was used. */
    public boolean isBare() {
        return bare;
    }

    /** Returns whether the file broke off inside. */
    public boolean isCut() {
        return cut;
    }

    /** Returns what was kept within a property that is a list or a map, {@link #NONE} if nothing. */
    public Kept within(String property) {
        return within.getOrDefault(property, NONE);
    }

    /** Returns whether a value stood at this key that could not be read: it is unknown, not absent. */
    public boolean isUnreadable(String key) {
        return cut ? !isRead(key) : !members.isEmpty() && index().unreadable.contains(key);
    }

    /** Returns whether a value was read at this key. */
    public boolean isRead(String key) {
        return !members.isEmpty() && index().read.contains(key);
    }

    /** Returns whether a list property was written as its single item. */
    public boolean isSingle(String property) {
        return !members.isEmpty() && index().single.contains(property);
    }

    /** Returns whether any member or item could not be read or was put aside as null. */
    public boolean hasAside() {
        return cut || !members.isEmpty() && index().anyAside;
    }

    /**
     * Returns this for a record that no longer holds what stood at these keys: without the values kept aside there, and
     * without anything kept within. The order of keys stays.
     */
    public Kept without(Collection<String> keys) {
        List<Member> rest = new ArrayList<>(members);
        rest.removeIf(member -> member.isAside() && keys.contains(member.name()));
        Map<String, Kept> inside = new LinkedHashMap<>(within);
        inside.keySet().removeAll(keys);
        return rest.isEmpty() && inside.isEmpty() ? NONE : new Kept(List.copyOf(rest), Map.copyOf(inside), bare, false);
    }

    /**
     * Returns this for a record that takes over what stands at these keys from another: what that one's file said there,
     * and nothing of what this one's said.
     */
    public Kept taking(Collection<String> keys, Kept from) {
        List<Member> all = new ArrayList<>(members);
        all.removeIf(member -> keys.contains(member.name()));
        Map<String, Kept> inside = new LinkedHashMap<>(within);
        inside.keySet().removeAll(keys);
        for (Member member : from.members) {
            if (keys.contains(member.name())) {
                all.add(member);
            }
        }
        for (String key : keys) {
            Kept taken = from.within.get(key);
            if (taken != null) {
                inside.put(key, taken);
            }
        }
        boolean open = cut || from.cut && !keys.stream().allMatch(from::isRead);
        return all.isEmpty() && inside.isEmpty() && !open && !bare
                ? NONE
                : new Kept(List.copyOf(all), Map.copyOf(inside), bare, open);
    }

    /** Returns the indexes in the file of the items that could not be read, for what was kept in a list. */
    public List<Integer> unreadItems() {
        List<Integer> unread = new ArrayList<>(0);
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).isAside()) {
                unread.add(i);
            }
        }
        return unread;
    }

    /** Returns the index in the file of the {@code index}-th item that could be read, for what was kept in a list. */
    public int fileIndex(int index) {
        if (members.isEmpty()) {
            return index;
        }
        int[] places = index().places;
        return index < places.length ? places[index] : members.size() + index - places.length;
    }

    private Index index() {
        Index made = index;
        if (made == null) {
            made = new Index(members);
            index = made;
        }
        return made;
    }

    /** The members by name, made when first asked for: a file may repeat a key a hundred thousand times. */
    private static final class Index {
        final Set<String> unreadable = new HashSet<>();
        final Set<String> read = new HashSet<>();
        final Set<String> single = new HashSet<>(2);
        final int[] places;
        final boolean anyAside;

        Index(List<Member> members) {
            int[] found = new int[members.size()];
            int count = 0;
            for (int i = 0; i < members.size(); i++) {
                Member member = members.get(i);
                if (!member.isAside()) {
                    found[count++] = i;
                    read.add(member.name());
                    if (member.single()) {
                        single.add(member.name());
                    }
                } else if (!Json.NULL.equals(member.json())) {
                    unreadable.add(member.name());
                }
            }
            // What stands a second time was read the first time.
            unreadable.removeAll(read);
            places = Arrays.copyOf(found, count);
            anyAside = count < members.size();
        }
    }

    /** Returns what was kept, {@link #NONE} for null: a built object keeps nothing. */
    public static Kept orNone(@Nullable Kept kept) {
        return kept == null ? NONE : kept;
    }

    /** Returns an immutable copy of a list, null for null: what was not stated stays apart from an empty list. */
    public static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    /** Returns an immutable copy of a map in its order, null for null. */
    public static <K, V> @Nullable Map<K, V> copy(@Nullable Map<K, V> map) {
        return map == null ? null : ordered(map);
    }

    /** Returns an immutable copy of a map in its order. */
    static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return map.size() < 2 ? Map.copyOf(map) : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Kept kept
                        && asides().equals(kept.asides())
                        && withinAsides().equals(kept.withinAsides()));
    }

    @Override
    public int hashCode() {
        return asides().hashCode();
    }

    @Override
    public String toString() {
        return "Kept" + asides();
    }

    private List<Member> asides() {
        List<Member> asides = new ArrayList<>(0);
        for (Member member : members) {
            if (member.isAside()) {
                asides.add(member);
            }
        }
        return asides;
    }

    private Map<String, Kept> withinAsides() {
        Map<String, Kept> asides = new LinkedHashMap<>();
        within.forEach((name, kept) -> {
            if (kept.hasAside()) {
                asides.put(name, kept);
            }
        });
        return asides;
    }

    /** Collects what is kept while an object is read; not for use by several threads. */
    public static final class Builder {
        private final List<Member> members = new ArrayList<>();
        private final Map<String, Kept> within = new LinkedHashMap<>(2);

        private boolean cut;

        /** Begins with nothing noted. */
        public Builder() {}

        /** Notes a member that was read and is written back from its value. */
        public Builder read(String name) {
            members.add(new Member(name, null, null, false));
            return this;
        }

        /** Notes a list that was written as its single item. */
        public Builder single(String name) {
            members.add(new Member(name, null, null, true));
            return this;
        }

        /** Notes a member that was read, with a spelling of its own. */
        public Builder spelt(String name, Json json, Object value) {
            members.add(new Member(name, Objects.requireNonNull(json), Objects.requireNonNull(value), false));
            return this;
        }

        /** Puts a member aside that is unknown, unreadable or null. */
        public Builder aside(String name, Json json) {
            members.add(new Member(name, Objects.requireNonNull(json), null, false));
            return this;
        }

        /** Notes what was kept within a list or a map. */
        public Builder within(String name, Kept kept) {
            if (kept != NONE) {
                within.put(name, kept);
            }
            return this;
        }

        /** Notes that the file broke off inside: what was not read is unknown. */
        public Builder cut() {
            cut = true;
            return this;
        }

        /** Returns what was noted. */
        public Kept build() {
            return members.isEmpty() && within.isEmpty() && !cut
                    ? NONE
                    : new Kept(List.copyOf(members), within.isEmpty() ? Map.of() : Map.copyOf(within), false, cut);
        }
    }
}
