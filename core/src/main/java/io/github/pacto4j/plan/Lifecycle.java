package io.github.pacto4j.plan;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a plan has come in its life, read from its history, or from its status where no history is given. */
public final class Lifecycle {
    private Lifecycle() {}

    /**
     * Returns whether a plan had reached a status by the end of a day, counted since it last returned to draft.
     *
     * @return CANNOT_SAY where neither history nor status is given, an entry could not be read, the plan was withdrawn,
     *     or the dates of the history are too coarse to tell
     */
    public static Certainty hasReached(ActionPlan plan, PlanStatus status, LocalDate on) {
        List<HistoryEntry> history = plan.history();
        if (history == null) {
            boolean unread = plan.kept().isUnreadable("history");
            return unread ? Certainty.CANNOT_SAY : reached(plan.status(), status);
        }
        if (plan.kept().within("history").hasAside()) {
            return Certainty.CANNOT_SAY;
        }
        // What certainly happened is followed by what may have: the day lies after any of these entries.
        int certain = 0;
        int possible = history.size();
        for (int i = 0; i < history.size(); i++) {
            HistoryEntry entry = history.get(i);
            StatedDate day = entry.day();
            // What follows an entry that lies ahead lies ahead too; a day that could not be read may be any.
            Certainty happened = possible <= i
                    ? Certainty.NO
                    : day != null
                            ? day.isOnOrBefore(on)
                            : entry.kept().isUnreadable("on") ? Certainty.CANNOT_SAY : Certainty.YES;
            certain = happened == Certainty.YES ? i + 1 : certain;
            possible = happened == Certainty.NO ? Math.min(possible, i) : possible;
        }
        possible = Math.max(possible, certain);
        Certainty answer = reached(plan, certain, status);
        for (int i = certain + 1; i <= possible; i++) {
            if (reached(plan, i, status) != answer) {
                return Certainty.CANNOT_SAY;
            }
        }
        return answer;
    }

    /**
     * Returns the statuses that a plan may have now, in their order: one where it is known, several where neither status
     * nor history tells, none where the history breaks the table of moves or does not end where the status says.
     */
    public static Set<PlanStatus> possible(ActionPlan plan) {
        PlanStatus stated = plan.status();
        Set<PlanStatus> possible = stated == null ? EnumSet.allOf(PlanStatus.class) : EnumSet.of(stated);
        List<HistoryEntry> history = plan.history();
        if (history == null || plan.kept().within("history").hasAside()) {
            return possible;
        }
        Set<PlanStatus> told = start(history);
        for (int i = 0; i < history.size() && !told.isEmpty(); i++) {
            told = after(plan, i, told);
        }
        possible.retainAll(told);
        return possible;
    }

    /**
     * Returns the moves that must have led to where the history of a plan begins, without a word of them in it; of a plan
     * without a history, those that must have led to its status. In the order of the table; none where it is not known how
     * far the plan had come.
     */
    public static List<Transition> untold(ActionPlan plan) {
        List<HistoryEntry> history = plan.history();
        PlanStatus begin = plan.status();
        if (history != null) {
            Transition first = history.isEmpty() ? null : history.get(0).transition();
            begin = first == null ? null : first.from().iterator().next();
        }
        if (begin == null || begin == PlanStatus.WITHDRAWN) {
            return List.of();
        }
        List<Transition> untold = new ArrayList<>();
        for (Transition transition : Transition.values()) {
            PlanStatus to = transition.to();
            if (to != null && to != PlanStatus.DRAFT && to.compareTo(begin) <= 0) {
                untold.add(transition);
            }
        }
        return List.copyOf(untold);
    }

    /** Returns where a history may begin: an imported one anywhere; an empty one has not begun. */
    public static Set<PlanStatus> start(List<HistoryEntry> history) {
        return history.isEmpty() ? EnumSet.of(PlanStatus.DRAFT) : EnumSet.allOf(PlanStatus.class);
    }

    /**
     * Returns the statuses that a plan may have after an entry of its history.
     *
     * @param index  index of the entry
     * @param before  the statuses that it may have had before
     * @return those after the moves that the table allows; none if it allows none; every one after an entry that does not
     *     say which move it is
     */
    public static Set<PlanStatus> after(ActionPlan plan, int index, Set<PlanStatus> before) {
        Transition transition =
                Objects.requireNonNull(plan.history()).get(index).transition();
        if (transition == null) {
            return EnumSet.allOf(PlanStatus.class);
        }
        Set<PlanStatus> after = EnumSet.noneOf(PlanStatus.class);
        for (PlanStatus status : before) {
            if (transition.from().contains(status)) {
                Certainty made = isMade(plan, index, transition);
                if (made != Certainty.NO) {
                    after.add(transition.after(status));
                }
                if (made != Certainty.YES) {
                    after.add(status);
                }
            }
        }
        return after;
    }

    /** Returns where a plan would have to say more for its status to be known, as JSON Pointers from the plan. */
    public static List<String> unknown(ActionPlan plan) {
        Set<String> unknown = new LinkedHashSet<>();
        List<HistoryEntry> history = plan.history() == null ? List.of() : plan.history();
        for (int i = history.size() - 1; i >= 0 && history.get(i).transition() == Transition.ADOPT; i--) {
            unknown.addAll(JointAdoption.after(plan, i).unknown());
        }
        if (unknown.isEmpty()) {
            unknown.add("/status");
        }
        return List.copyOf(unknown);
    }

    /** Returns whether an entry moves the plan on: the adoption by one of several parties does not. */
    private static Certainty isMade(ActionPlan plan, int index, Transition transition) {
        return transition == Transition.ADOPT ? JointAdoption.after(plan, index).isComplete() : Certainty.YES;
    }

    private static Certainty reached(@Nullable PlanStatus highest, PlanStatus status) {
        if (highest == null || highest == PlanStatus.WITHDRAWN) {
            return Certainty.CANNOT_SAY;
        }
        return Certainty.of(highest.compareTo(status) >= 0);
    }

    /** Returns whether a status was reached by so many entries, whether or not a joint plan was adopted where that is open. */
    private static Certainty reached(ActionPlan plan, int count, PlanStatus status) {
        Certainty least = reached(highest(plan, count, Certainty.YES), status);
        return reached(highest(plan, count, Certainty.CANNOT_SAY), status) == least ? least : Certainty.CANNOT_SAY;
    }

    /**
     * Returns the highest status since the last draft, null if an entry could not be read.
     *
     * @param enough  how certain it has to be that a move was made
     */
    private static @Nullable PlanStatus highest(ActionPlan plan, int count, Certainty enough) {
        List<HistoryEntry> history = Objects.requireNonNull(plan.history()).subList(0, count);
        PlanStatus current = PlanStatus.DRAFT;
        PlanStatus highest = PlanStatus.DRAFT;
        for (int i = 0; i < history.size(); i++) {
            Transition transition = history.get(i).transition();
            if (transition == null) {
                return null;
            }
            // An imported history may begin anywhere: its first entry tells the least status before it.
            PlanStatus before = i == 0 ? transition.from().iterator().next() : current;
            Certainty made = isMade(plan, i, transition);
            current = made == Certainty.YES || made == enough ? transition.after(before) : before;
            highest = current == PlanStatus.DRAFT || current.compareTo(highest) > 0 ? current : highest;
        }
        return highest;
    }
}
