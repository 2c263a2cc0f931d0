package io.github.pacto4j.cocreation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where contributions come from and where they went: what was merged into another, and what is a part of another. Nothing
 * is lost on the way: each stays as it was received. A reference that leads nowhere ends the way, and so does a circle.
 * Immutable.
 */
public final class Lineage {
    private final Map<String, Contribution> byId = new LinkedHashMap<>();
    private final Map<String, List<Contribution>> parts = new LinkedHashMap<>();
    private final Map<String, List<Contribution>> merged = new LinkedHashMap<>();

    private Lineage(Collection<Contribution> contributions) {
        for (Contribution each : contributions) {
            if (each.id() != null && byId.putIfAbsent(each.id(), each) == null) {
                note(parts, each.splitFrom(), each);
                note(merged, target(each), each);
            }
        }
    }

    /** The lineage among these; of two with one id the first counts. */
    public static Lineage of(Collection<Contribution> contributions) {
        return new Lineage(contributions);
    }

    /** Returns the contribution with this id. */
    public Optional<Contribution> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns what it is a part of, the nearest first; empty for one that was received as it stands. */
    public List<Contribution> partOf(String id) {
        return way(id, Contribution::splitFrom);
    }

    /** Returns what was received: itself, or what it was split from in the end. */
    public Optional<Contribution> original(String id) {
        List<Contribution> whole = partOf(id);
        return whole.isEmpty() ? find(id) : Optional.of(whole.get(whole.size() - 1));
    }

    /** Returns its parts, in their order; those of parts are not among them. */
    public List<Contribution> parts(String id) {
        return List.copyOf(parts.getOrDefault(id, List.of()));
    }

    /** Returns what it was merged into, the nearest first; the last is the one that carries the idea on. */
    public List<Contribution> mergedInto(String id) {
        return way(id, Lineage::target);
    }

    /** Returns what was merged into it directly, in its order. */
    public List<Contribution> merged(String id) {
        return List.copyOf(merged.getOrDefault(id, List.of()));
    }

    /** Returns it and all that carry it on: what it was merged into, its parts, and theirs in turn. */
    public List<Contribution> ahead(String id) {
        return reach(id, each -> {
            List<String> next = ids(parts(each));
            String target = byId.containsKey(each) ? target(byId.get(each)) : null;
            if (target != null) {
                next.add(target);
            }
            return next;
        });
    }

    /** Returns it and all that it carries on: what was merged into it, what it is a part of, and theirs in turn. */
    public List<Contribution> behind(String id) {
        return reach(id, each -> {
            List<String> next = ids(merged(each));
            String whole = byId.containsKey(each) ? byId.get(each).splitFrom() : null;
            if (whole != null) {
                next.add(whole);
            }
            return next;
        });
    }

    /** Returns it and all that it belongs to: what it is a part of, what it was merged into, and theirs in turn. */
    public List<Contribution> belongsTo(String id) {
        return reach(id, each -> {
            List<String> next = new ArrayList<>(2);
            Contribution at = byId.get(each);
            String whole = at == null ? null : at.splitFrom();
            String target = at == null ? null : target(at);
            if (whole != null) {
                next.add(whole);
            }
            if (target != null) {
                next.add(target);
            }
            return next;
        });
    }

    private static @Nullable String target(Contribution contribution) {
        return contribution.response() == null ? null : contribution.response().mergedInto();
    }

    private static void note(Map<String, List<Contribution>> of, @Nullable String id, Contribution contribution) {
        if (id != null) {
            of.computeIfAbsent(id, any -> new ArrayList<>()).add(contribution);
        }
    }

    private static List<String> ids(List<Contribution> contributions) {
        List<String> ids = new ArrayList<>();
        contributions.forEach(each -> {
            if (each.id() != null) {
                ids.add(each.id());
            }
        });
        return ids;
    }

    private List<Contribution> way(String from, Function<Contribution, @Nullable String> step) {
        Map<String, Contribution> way = new LinkedHashMap<>();
        Contribution at = byId.get(from);
        while (at != null) {
            String next = step.apply(at);
            at = next == null || next.equals(from) || way.containsKey(next) ? null : byId.get(next);
            if (at != null && next != null) {
                way.put(next, at);
            }
        }
        return List.copyOf(way.values());
    }

    private List<Contribution> reach(String from, Function<String, List<String>> step) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (byId.containsKey(next) && reached.add(next)) {
                open.addAll(step.apply(next));
            }
        }
        return reached.stream().map(byId::get).toList();
    }
}
