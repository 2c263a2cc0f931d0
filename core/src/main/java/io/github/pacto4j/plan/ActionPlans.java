package io.github.pacto4j.plan;

import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Folder;
import io.github.pacto4j.collectivity.Page;
import org.jspecify.annotations.Nullable;

/** The action plans known to a host, each filed under its id and its {@code collectivity}, joint plans too. */
public interface ActionPlans extends Folder<ActionPlan> {
    /**
     * Returns the next plans of a collectivity in the order of their keys: those filed under it, and those filed under
     * another that name it in {@code jointWith}.
     *
     * @param after  key after which to begin, null for the beginning
     * @param limit  the most plans to return, 1 or more
     * @throws IllegalArgumentException if the limit is less than 1
     */
    Page<ActionPlan> listFor(String collectivity, @Nullable FileKey after, int limit);
}
