package io.github.pacto4j.access;

import java.util.Set;

/**
 * Which documents of a kind somebody sees in a list.
 *
 * @param everywhere  whether they see those of every collectivity
 * @param collectivities  register codes of the collectivities whose documents they see, if not of every one
 */
public record Scope(boolean everywhere, Set<String> collectivities) {
    /** Copies the set. */
    public Scope {
        collectivities = Set.copyOf(collectivities);
    }

    /** Returns whether the documents of a collectivity are seen. */
    public boolean includes(String collectivity) {
        return everywhere || collectivities.contains(collectivity);
    }
}
