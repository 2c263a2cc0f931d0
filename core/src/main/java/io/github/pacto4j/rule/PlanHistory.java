package io.github.pacto4j.rule;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the history of a plan tells since the plan last returned to draft, up to the day of assessment. */
public final class PlanHistory {
    private final Subject in;
    private final String pointer;
    private final List<HistoryEntry> entries;
    private final Map<Transition, Integer> last = new EnumMap<>(Transition.class);
    /** One, or several where the parties to a joint plan adopted it one by one. */
    private final List<Integer> adoptions = new ArrayList<>(1);

    private boolean whole;
    private @Nullable Transition first;

    /** Reads the history of the plan that is the subject. */
    public PlanHistory(ActionPlan plan, Subject in) {
        this(plan, "", in);
    }

    /**
     * Reads the history of a plan.
     *
     * @param at  pointer to the plan
     */
    public PlanHistory(ActionPlan plan, String at, Subject in) {
        this.in = in;
        pointer = at + "/history";
        entries = plan.history() == null ? List.of() : plan.history();
        whole = plan.history() != null && !in.hasUnreadable(pointer);
        boolean ahead = false;
        for (int i = 0; i < entries.size(); i++) {
            // An entry without a day lies ahead if the one before it does.
            StatedDate day = entries.get(i).day();
            ahead = day == null ? ahead : day.isAfter(in.on()).isCertain();
            if (!ahead) {
                add(entries.get(i).transition(), i);
            }
        }
    }

    private void add(@Nullable Transition transition, int index) {
        if (transition == null) {
            whole = false;
        } else if (transition == Transition.RETURN_TO_DRAFT || transition == Transition.RECORD_OPPOSITION) {
            last.clear();
            adoptions.clear();
            first = Transition.OPEN_CONSULTATION;
        } else {
            first = first == null ? transition : first;
            last.put(transition, index);
            if (transition == Transition.ADOPT) {
                adoptions.add(index);
            }
        }
    }

    /** Returns whether a transition happened. */
    public boolean tells(Transition transition) {
        return last.containsKey(transition);
    }

    /**
     * Returns whether a transition certainly did not happen: a history that is present says so, unless it was imported
     * and begins only after it.
     */
    public boolean denies(Transition transition) {
        return whole && !tells(transition) && !beginsAfter(transition);
    }

    private boolean beginsAfter(Transition transition) {
        PlanStatus before = transition.from().iterator().next();
        return first != null && first.from().stream().anyMatch(from -> from.compareTo(before) > 0);
    }

    /** Returns the entry of the last such transition, null if it did not happen. */
    public @Nullable HistoryEntry entry(Transition transition) {
        Integer index = last.get(transition);
        return index == null ? null : entries.get(index);
    }

    /** Returns where the last such transition is recorded; the history itself if it did not happen. */
    public String place(Transition transition) {
        Integer index = last.get(transition);
        return index == null ? pointer : in.item(pointer, index);
    }

    /** Returns the days of the last such transition, one or more: of an adoption those on which each council decided. */
    public List<Dated> days(Transition transition) {
        Integer index = last.get(transition);
        if (index == null) {
            return List.of(new Dated(null, pointer));
        }
        if (transition != Transition.ADOPT) {
            return List.of(recorded(entries.get(index), in.item(pointer, index)));
        }
        List<Dated> days = new ArrayList<>(adoptions.size());
        for (int adoption : adoptions) {
            days.addAll(decided(entries.get(adoption), in.item(pointer, adoption)));
        }
        return List.copyOf(days);
    }

    /** Returns the indexes of the entries by which the plan was adopted: several where its parties did so one by one. */
    public List<Integer> adoptions() {
        return List.copyOf(adoptions);
    }

    private List<Dated> decided(HistoryEntry entry, String place) {
        String joint = place + "/deliberations";
        List<Deliberation> deliberations = entry.deliberations() == null ? List.of() : entry.deliberations();
        List<Dated> days = new ArrayList<>(deliberations.size() + 1);
        for (int i = 0; i < deliberations.size(); i++) {
            days.add(decided(deliberations.get(i), in.item(joint, i), recorded(entry, place)));
        }
        if (in.hasUnreadable(joint)) {
            days.add(new Dated(null, joint));
        }
        return days.isEmpty()
                ? List.of(decided(entry.deliberation(), place + "/deliberation", recorded(entry, place)))
                : days;
    }

    private Dated decided(@Nullable Deliberation deliberation, String place, Dated recorded) {
        StatedDate day = deliberation == null ? null : deliberation.decidedOn();
        Dated decided = new Dated(day, place + "/decidedOn");
        return day != null || in.hasUnreadable(decided.place()) ? decided : recorded;
    }

    private static Dated recorded(HistoryEntry entry, String place) {
        return new Dated(entry.on(), place + "/on");
    }
}
