package io.github.pacto4j.collectivity;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * What a document is filed under. Two keys are in order by collectivity, then by plan, then by id, each
 * character by character as in ASCII.
 *
 * @param collectivity  register code of the collectivity; it leads, so that a host can keep each collectivity apart
 * @param plan  id of the plan that the document belongs to; empty for one that belongs to none, or is one
 * @param id  id, unique among documents of one kind in the same file
 */
public record FileKey(String collectivity, String plan, String id) implements Comparable<FileKey> {
    /** What ids are made of: they stand in addresses as they are. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~-]{1,64}");

    private static final Comparator<FileKey> ORDER = Comparator.comparing(FileKey::collectivity)
            .thenComparing(FileKey::plan)
            .thenComparing(FileKey::id);

    /** Checks that each part can stand in an address. */
    public FileKey {
        check("a code of a collectivity", collectivity);
        if (!plan.isEmpty()) {
            check("the id of a plan", plan);
        }
        check("an id", id);
    }

    /**
     * Returns the key of a document that belongs to no plan.
     *
     * @throws IllegalArgumentException if code or id has other characters than letters, digits and {@code . _ ~ -}, none, or
     *     more than 64
     */
    public static FileKey of(String collectivity, String id) {
        return new FileKey(collectivity, "", id);
    }

    /**
     * Returns the key of a document in the file of the plan that bears this key.
     *
     * @throws IllegalArgumentException if this is such a document itself, or the id is none
     */
    public FileKey within(String id) {
        if (!plan.isEmpty()) {
            throw new IllegalArgumentException("a file lies in no other: " + this);
        }
        return new FileKey(collectivity, this.id, id);
    }

    private static void check(String what, String value) {
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    what + " has 1 to 64 of the characters A-Z a-z 0-9 . _ ~ -, got " + value.length() + " characters");
        }
    }

    @Override
    public int compareTo(FileKey other) {
        return ORDER.compare(this, other);
    }

    /** Returns the parts in order, parted by slashes. */
    @Override
    public String toString() {
        return collectivity + (plan.isEmpty() ? "" : "/" + plan) + "/" + id;
    }
}
