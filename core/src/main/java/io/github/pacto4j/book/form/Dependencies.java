package io.github.pacto4j.book.form;

import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which milestones of a plan wait for which; worked out once for each plan. */
final class Dependencies {
    private final Map<ActionPlan, OfPlan> plans = new IdentityHashMap<>();

    OfPlan of(ActionPlan plan) {
        return plans.computeIfAbsent(plan, OfPlan::new);
    }

    /** The milestones of one plan. */
    static final class OfPlan {
        private static final int NOT_SEEN = -1;

        private final Map<Milestone, Integer> indexes = new IdentityHashMap<>();
        private final List<Milestone> milestones = new ArrayList<>();
        private final List<@Nullable String> holders = new ArrayList<>();
        private final Map<String, List<Integer>> byFullNumber = new HashMap<>();
        private final Map<String, List<Integer>> byNumber = new HashMap<>();
        private final List<List<Integer>> waits = new ArrayList<>();
        private final Map<Integer, List<Integer>> circles = new HashMap<>();

        OfPlan(ActionPlan plan) {
            for (Commitment commitment : plan.commitments() == null ? List.<Commitment>of() : plan.commitments()) {
                for (Milestone milestone :
                        commitment.milestones() == null ? List.<Milestone>of() : commitment.milestones()) {
                    int index = milestones.size();
                    indexes.put(milestone, index);
                    milestones.add(milestone);
                    holders.add(commitment.number());
                    String number = milestone.number();
                    if (number != null) {
                        byFullNumber
                                .computeIfAbsent(commitment.number() + "/" + number, any -> new ArrayList<>(1))
                                .add(index);
                        byNumber.computeIfAbsent(number, any -> new ArrayList<>(1))
                                .add(index);
                    }
                }
            }
            for (int i = 0; i < milestones.size(); i++) {
                List<Integer> targets = new ArrayList<>(1);
                List<String> named = milestones.get(i).dependsOn();
                for (String reference : named == null ? List.<String>of() : named) {
                    Integer target = resolve(holders.get(i), reference);
                    if (target != null) {
                        targets.add(target);
                    }
                }
                waits.add(targets);
            }
            findCircles();
        }

        /** Full, or bare within its commitment, or bare where only one milestone of the plan bears that number. */
        private @Nullable Integer resolve(@Nullable String commitment, String reference) {
            List<Integer> found = byFullNumber.get(commitment + "/" + reference);
            if (found == null) {
                found = byFullNumber.get(reference);
            }
            if (found == null) {
                found = byNumber.get(reference);
            }
            return found != null && found.size() == 1 ? found.get(0) : null;
        }

        boolean knows(Milestone milestone, String reference) {
            Integer index = indexes.get(milestone);
            return index != null && resolve(holders.get(index), reference) != null;
        }

        /** Returns the milestones of a circle that this one lies on, empty if it lies on none. */
        List<String> circle(Milestone milestone) {
            List<Integer> circle = circles.getOrDefault(indexes.getOrDefault(milestone, NOT_SEEN), List.of());
            return circle.stream()
                    .map(index ->
                            holders.get(index) + "/" + milestones.get(index).number())
                    .toList();
        }

        /** Tarjan's strongly connected components with a stack of its own: chains of milestones can be long. */
        private void findCircles() {
            int[] order = new int[milestones.size()];
            int[] low = new int[milestones.size()];
            java.util.Arrays.fill(order, NOT_SEEN);
            boolean[] open = new boolean[milestones.size()];
            Deque<Integer> component = new ArrayDeque<>();
            int counter = 0;
            for (int root = 0; root < milestones.size(); root++) {
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
                members.forEach(each -> circles.put(each, members));
            }
        }
    }
}
