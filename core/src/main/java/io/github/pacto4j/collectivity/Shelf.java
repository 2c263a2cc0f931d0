package io.github.pacto4j.collectivity;

/**
 * Where to look for documents of one kind: of one plan, with one collectivity, or with all.
 *
 * @param collectivity  register code of the collectivity, empty for all
 * @param plan  id of the plan whose documents are meant, empty for all that is filed under the collectivity
 */
public record Shelf(String collectivity, String plan) {
    /** Everything that is filed. */
    public static final Shelf ALL = new Shelf("", "");

    /** Checks that a plan is named with its collectivity. */
    public Shelf {
        if (collectivity.isEmpty() && !plan.isEmpty()) {
            throw new IllegalArgumentException("a plan is filed under a collectivity, got the plan alone: " + plan);
        }
    }

    /** Returns all that is filed under a collectivity. */
    public static Shelf of(String collectivity) {
        return new Shelf(collectivity, "");
    }

    /** Returns what belongs to the plan with this key. */
    public static Shelf within(FileKey plan) {
        return new Shelf(plan.collectivity(), plan.id());
    }

    /** Returns whether a document with this key stands here. */
    public boolean holds(FileKey key) {
        return (collectivity.isEmpty() || collectivity.equals(key.collectivity()))
                && (plan.isEmpty() || plan.equals(key.plan()));
    }
}
