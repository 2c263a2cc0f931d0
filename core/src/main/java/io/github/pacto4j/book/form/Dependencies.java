package io.github.pacto4j.book.form;

import io.github.pacto4j.book.form.References.Target;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Milestone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which milestones of a plan wait for which; worked out once for each plan. */
final class Dependencies {
    private final Map<ActionPlan, OfPlan> plans = new IdentityHashMap<>();

    OfPlan of(ActionPlan plan, References known) {
        return plans.computeIfAbsent(plan, any -> new OfPlan(known.of(plan)));
    }

    /** The milestones of one plan. */
    static final class OfPlan {
        private static final int NOT_SEEN = -1;

        /** A sentence names no more of a circle than this. */
        private static final int MOST_NAMED = 100;

        private final PlanIndex index;
        private final Map<Milestone, Integer> indexes = new IdentityHashMap<>();
        private final List<List<Integer>> waits = new ArrayList<>();
        private final Map<Integer, List<String>> circles = new HashMap<>();

        OfPlan(PlanIndex index) {
            this.index = index;
            List<Milestone> milestones = index.milestones();
            for (int i = 0; i < milestones.size(); i++) {
                indexes.put(milestones.get(i), i);
                List<Integer> targets = new ArrayList<>(1);
                List<String> named = milestones.get(i).dependsOn();
                for (String reference : named == null ? List.<String>of() : named) {
                    PlanIndex.Found found = index.waitedFor(i, reference);
                    if (found.target() == Target.KNOWN) {
                        targets.add(found.milestone());
                    }
                }
                waits.add(targets);
            }
            findCircles();
        }

        private int indexOf(Milestone milestone) {
            return Objects.requireNonNull(indexes.get(milestone));
        }

        /** Returns what a milestone waits for by this reference. */
        Target waitedFor(Milestone milestone, String reference) {
            return index.waitedFor(indexOf(milestone), reference).target();
        }

        /** Returns the milestones of a circle that this one lies on, the first of many; empty if it lies on none. */
        List<String> circle(Milestone milestone) {
            return circles.getOrDefault(indexOf(milestone), List.of());
        }

        /** Tarjan's strongly connected components with a stack of its own: chains of milestones can be long. */
        private void findCircles() {
            int[] order = new int[waits.size()];
            int[] low = new int[waits.size()];
            Arrays.fill(order, NOT_SEEN);
            boolean[] open = new boolean[waits.size()];
            Deque<Integer> component = new ArrayDeque<>();
            int counter = 0;
            for (int root = 0; root < waits.size(); root++) {
                if (order[root] != NOT_SEEN) {
                    continue;
                }
                Deque<int[]> work = new ArrayDeque<>();
                work.push(new int[] {root, 0});
                while (!work.isEmpty()) {
                    int[] frame = work.element();
                    int at = frame[0];
                    if (frame[1] == 0) {
                        order[at] = low[at] = counter++;
                        component.push(at);
                        open[at] = true;
                    }
                    if (frame[1] < waits.get(at).size()) {
                        int next = waits.get(at).get(frame[1]++);
                        if (order[next] == NOT_SEEN) {
                            work.push(new int[] {next, 0});
                        } else if (open[next]) {
                            low[at] = Math.min(low[at], order[next]);
                        }
                        continue;
                    }
                    work.pop();
                    if (!work.isEmpty()) {
                        int before = work.element()[0];
                        low[before] = Math.min(low[before], low[at]);
                    }
                    if (low[at] == order[at]) {
                        close(at, component, open);
                    }
                }
            }
        }

        private void close(int root, Deque<Integer> component, boolean[] open) {
            List<Integer> members = new ArrayList<>();
            int member;
            do {
                member = component.pop();
                open[member] = false;
                members.add(member);
            } while (member != root);
            if (members.size() > 1 || waits.get(root).contains(root)) {
                Collections.sort(members);
                // One list serves every milestone of the circle: a circle of thousands is named once.
                List<String> names = new ArrayList<>();
                for (int each : members.subList(0, Math.min(members.size(), MOST_NAMED))) {
                    names.add(index.fullNumber(each));
                }
                if (members.size() > MOST_NAMED) {
                    names.add("…");
                }
                members.forEach(each -> circles.put(each, names));
            }
        }
    }
}
