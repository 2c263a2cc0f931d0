package io.github.pacto4j.plan;

import io.github.pacto4j.council.Deliberation;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The adoption of a joint plan: each party's council deliberates, and the plan is adopted when all have. */
public final class JointAdoption {
    private JointAdoption() {}

    /** Returns the register codes of the collectivities whose councils adopt a plan, in the order of the plan. */
    public static Set<String> parties(ActionPlan plan) {
        Set<String> parties = new LinkedHashSet<>();
        if (plan.collectivity() != null) {
            parties.add(plan.collectivity());
        }
        if (plan.jointWith() != null) {
            parties.addAll(plan.jointWith());
        }
        return Collections.unmodifiableSet(parties);
    }

    /**
     * Returns the parties to a joint plan whose councils have still to adopt it after an entry of the history that adopts
     * it. An entry that lists no deliberation, one that could not be
     * read, or one that does not name its collectivity, is taken at its word: none.
     *
     * @param index  index of the entry
     */
    public static Set<String> awaited(ActionPlan plan, int index) {
        List<HistoryEntry> history = plan.history();
        if (history == null || plan.jointWith() == null || plan.jointWith().isEmpty()) {
            return Set.of();
        }
        Set<String> awaited = new LinkedHashSet<>(parties(plan));
        for (int i = index; i >= 0 && history.get(i).transition() == Transition.ADOPT; i--) {
            List<Deliberation> deliberations = history.get(i).deliberations();
            boolean unread = history.get(i).kept().within("deliberations").hasAside();
            if (deliberations == null || deliberations.isEmpty() || unread) {
                return Set.of();
            }
            for (Deliberation deliberation : deliberations) {
                if (deliberation.collectivity() == null) {
                    return Set.of();
                }
                awaited.remove(deliberation.collectivity());
            }
        }
        return Collections.unmodifiableSet(awaited);
    }
}
