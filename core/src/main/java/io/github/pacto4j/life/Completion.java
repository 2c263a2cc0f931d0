package io.github.pacto4j.life;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Change;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.text.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The entry of an adoption that is to be completed.
 *
 * @param index  index of the entry in the history
 * @param joint  index among the deliberations on a joint plan, -1 where the entry holds only one
 * @param recorded  the deliberation as it is recorded
 */
record Completion(int index, int joint, Deliberation recorded) {
    /** Returns the last adoption by the council that deliberated, null if the history has none. */
    static @Nullable Completion find(ActionPlan plan, Deliberation deliberation) {
        List<HistoryEntry> history = plan.history() == null ? List.of() : plan.history();
        for (int i = history.size() - 1; i >= 0; i--) {
            HistoryEntry entry = history.get(i);
            if (entry.transition() != Transition.ADOPT) {
                continue;
            }
            List<Deliberation> joint = entry.deliberations() == null ? List.of() : entry.deliberations();
            for (int j = 0; j < joint.size(); j++) {
                if (Objects.equals(joint.get(j).collectivity(), deliberation.collectivity())) {
                    return new Completion(i, j, joint.get(j));
                }
            }
            Deliberation single = entry.deliberation();
            if (joint.isEmpty() && (single == null || !isOfAnother(single, deliberation))) {
                return single == null ? null : new Completion(i, -1, single);
            }
        }
        return null;
    }

    private static boolean isOfAnother(Deliberation recorded, Deliberation deliberation) {
        return recorded.collectivity() != null
                && deliberation.collectivity() != null
                && !recorded.collectivity().equals(deliberation.collectivity());
    }

    /** Returns where what is recorded would change, as pointers within the deliberation; none if it is only added to. */
    List<String> contradicted(Deliberation deliberation, Function<Record, Json> json) {
        return Amendments.between(json.apply(recorded), json.apply(deliberation), null).stream()
                .filter(change -> change.before() != null)
                .map(Change::pointer)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns the entry with the deliberation completed. */
    HistoryEntry completed(ActionPlan plan, Deliberation deliberation) {
        HistoryEntry entry = Objects.requireNonNull(plan.history()).get(index);
        if (joint < 0) {
            return entry.withDeliberation(deliberation);
        }
        List<Deliberation> all = new ArrayList<>(Objects.requireNonNull(entry.deliberations()));
        all.set(joint, deliberation);
        return entry.withDeliberations(all);
    }
}
