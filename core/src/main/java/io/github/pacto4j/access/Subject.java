package io.github.pacto4j.access;

import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.ActionPlan;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an action is about.
 *
 * @param collectivities  register codes of the collectivities that it belongs to, several for a joint plan; none where they
 *     are not known: then it is nobody's own
 * @param kind  kind of the document, null where the action is about several
 * @param others  ids, in the sense of {@code Actor.id}, of those of whom the actor must be independent: for a monitoring
 *     report the authors of the completion reports that it is about, for a completion report those of its monitoring
 *     reports; from the journal, possibly empty
 */
public record Subject(Set<String> collectivities, @Nullable DocumentKind kind, Set<String> others) {
    /** Copies the sets. */
    public Subject {
        collectivities = Set.copyOf(collectivities);
        others = Set.copyOf(others);
    }

    /** Something of one collectivity, which asks for no independence. */
    public Subject(String collectivity, @Nullable DocumentKind kind) {
        this(Set.of(collectivity), kind, Set.of());
    }

    /** What a dossier holds. */
    public static Subject of(Dossier dossier) {
        ActionPlan plan = dossier.plan();
        Set<String> collectivities = new HashSet<>();
        if (dossier.collectivity() != null) {
            collectivities.add(dossier.collectivity());
        }
        if (plan != null && plan.collectivity() != null) {
            collectivities.add(plan.collectivity());
        }
        if (plan != null && plan.jointWith() != null) {
            collectivities.addAll(plan.jointWith());
        }
        return new Subject(collectivities, DocumentKind.DOSSIER, Set.of());
    }

    /** Returns the same with those of whom the actor must be independent. */
    public Subject apartFrom(Set<String> authors) {
        return new Subject(collectivities, kind, authors);
    }

    boolean isOf(@Nullable String collectivity) {
        return collectivity != null && collectivities.contains(collectivity);
    }
}
