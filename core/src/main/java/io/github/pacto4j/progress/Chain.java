package io.github.pacto4j.progress;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The milestones of a plan in the order of their dependencies, and what the delay of one does to the next. */
final class Chain {
    private final List<String> references = new ArrayList<>();
    private final List<String> commitments = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final Map<String, Integer> byReference = new HashMap<>();
    private final Map<String, Integer> byNumber = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<String, Slippage> slippages = new HashMap<>();

    private Chain(ActionPlan plan, List<Slippage> measured) {
        measured.forEach(each -> slippages.putIfAbsent(each.reference(), each));
        for (Commitment commitment : Slippages.commitments(plan)) {
            for (Milestone milestone : Slippages.milestones(commitment)) {
                String reference = Slippages.reference(commitment, milestone);
                if (slippages.containsKey(reference)) {
                    byReference.putIfAbsent(reference, milestones.size());
                    if (milestone.number() != null
                            && byNumber.putIfAbsent(milestone.number(), milestones.size()) != null) {
                        ambiguous.add(milestone.number());
                    }
                    references.add(reference);
                    commitments.add(commitment.number() + "/");
                    milestones.add(milestone);
                }
            }
        }
    }

    static List<KnockOn> of(ActionPlan plan, List<Slippage> measured) {
        return new Chain(plan, measured).knockOns();
    }

    private List<KnockOn> knockOns() {
        int count = milestones.size();
        int[] waits = new int[count];
        List<List<Integer>> before = new ArrayList<>(count);
        List<List<Integer>> after = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            after.add(new ArrayList<>(0));
        }
        for (int i = 0; i < count; i++) {
            List<Integer> waitedFor = waitedFor(i);
            before.add(waitedFor);
            waits[i] = waitedFor.size();
            for (int each : waitedFor) {
                after.get(each).add(i);
            }
        }
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < count; i++) {
            if (waits[i] == 0) {
                ready.add(i);
            }
        }
        // What lies on a circle never gets ready, and neither does what comes after it.
        @Nullable LocalDate[] ends = new LocalDate[count];
        List<KnockOn> moved = new ArrayList<>();
        while (!ready.isEmpty()) {
            int at = ready.remove();
            KnockOn knockOn = follow(at, before.get(at), ends);
            if (knockOn != null) {
                moved.add(knockOn);
            }
            for (int next : after.get(at)) {
                if (--waits[next] == 0) {
                    ready.add(next);
                }
            }
        }
        return List.copyOf(moved);
    }

    /** Finds the earliest end of a milestone from those before it; returns what moved it, null if nothing did. */
    private @Nullable KnockOn follow(int at, List<Integer> before, @Nullable LocalDate[] ends) {
        Slippage own = slippages.get(references.get(at));
        if (own == null) {
            return null;
        }
        boolean complete = own.completion()
                .level()
                .filter(CompletionLevel.COMPLETE::equals)
                .isPresent();
        if (complete) {
            ends[at] = own.actual() == null ? null : own.actual().first();
            return null;
        }
        LocalDate planned = own.planned() == null ? null : own.planned().last();
        LocalDate least = planned;
        if (own.dueDay() != null && own.days().low() != null) {
            LocalDate unfinished = own.dueDay().plusDays(own.days().low());
            least = least == null || unfinished.isAfter(least) ? unfinished : least;
        }
        ends[at] = least;
        Period period = milestones.get(at).period();
        boolean begun = own.completion()
                .lowest()
                .filter(level -> level != CompletionLevel.NOT_STARTED)
                .isPresent();
        if (begun
                || planned == null
                || period == null
                || period.start() == null
                || period.isOrdered() != Certainty.YES) {
            return null;
        }
        LocalDate start = period.start().first();
        int days = 0;
        int cause = -1;
        for (int each : before) {
            LocalDate end = ends[each];
            int shift = end == null ? 0 : Days.between(latestWithoutDelay(each, start), end);
            if (shift > days) {
                days = shift;
                cause = each;
            }
        }
        if (cause < 0) {
            return null;
        }
        LocalDate end = planned.plusDays(days);
        ends[at] = least == null || end.isAfter(least) ? end : least;
        return new KnockOn(references.get(at), references.get(cause), days, end);
    }

    /** Months that follow each other may share one in the plan itself: only what goes beyond that is a delay. */
    private LocalDate latestWithoutDelay(int before, LocalDate start) {
        Slippage slippage = slippages.get(references.get(before));
        LocalDate due = slippage == null ? null : slippage.dueDay();
        if (due == null && slippage != null && slippage.planned() != null) {
            due = slippage.planned().last();
        }
        LocalDate eve = start.minusDays(1);
        return due == null || due.isBefore(eve) ? eve : due;
    }

    /** A bare number means a milestone of the same commitment, else the only one that bears it. */
    private List<Integer> waitedFor(int at) {
        List<String> named = milestones.get(at).dependsOn();
        List<Integer> found = new ArrayList<>(0);
        for (String each : named == null ? List.<String>of() : named) {
            Integer target = byReference.get(commitments.get(at) + each);
            target = target == null ? byReference.get(each) : target;
            target = target == null && !ambiguous.contains(each) ? byNumber.get(each) : target;
            if (target != null && !found.contains(target)) {
                found.add(target);
            }
        }
        return found;
    }
}
