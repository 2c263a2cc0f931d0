package io.github.pacto4j.plan;

import io.github.pacto4j.date.Certainty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a plan has come in its life, read from its history, or from its status where no history is given. */
public final class Lifecycle {
    private Lifecycle() {}

    /**
     * Returns whether a plan had reached a status by the end of a day, counted since it last returned to draft.
     *
     * @return CANNOT_SAY where neither history nor status is given, the plan was withdrawn, or the dates of the history
     *     are too coarse to tell
     */
    public static Certainty hasReached(ActionPlan plan, PlanStatus status, LocalDate on) {
        List<HistoryEntry> history = plan.history();
        if (history == null) {
            return reached(plan.status(), status);
        }
        Certainty certain = reached(highest(history, on, false), status);
        Certainty possible = reached(highest(history, on, true), status);
        return certain == possible ? certain : Certainty.CANNOT_SAY;
    }

    private static Certainty reached(@Nullable PlanStatus highest, PlanStatus status) {
        if (highest == null || highest == PlanStatus.WITHDRAWN) {
            return Certainty.CANNOT_SAY;
        }
        return Certainty.of(highest.compareTo(status) >= 0);
    }

    /** Returns the highest status since the last draft, null if an entry could not be read. */
    private static @Nullable PlanStatus highest(List<HistoryEntry> history, LocalDate on, boolean possible) {
        PlanStatus current = PlanStatus.DRAFT;
        PlanStatus highest = PlanStatus.DRAFT;
        for (int i = 0; i < history.size(); i++) {
            HistoryEntry entry = history.get(i);
            Transition transition = entry.transition();
            if (transition == null) {
                return null;
            }
            Certainty happened = entry.on() == null ? Certainty.YES : entry.on().isOnOrBefore(on);
            if (happened == Certainty.NO || (happened == Certainty.CANNOT_SAY && !possible)) {
                continue;
            }
            // An imported history may begin anywhere: its first entry tells the least status before it.
            PlanStatus before = i == 0 ? transition.from().iterator().next() : current;
            current = transition.after(before);
            highest = current == PlanStatus.DRAFT || current.compareTo(highest) > 0 ? current : highest;
        }
        return highest;
    }

    /** Returns the status in which a history ends, null if it is empty or its end could not be read. */
    public static @Nullable PlanStatus endOf(List<HistoryEntry> history) {
        PlanStatus current = null;
        for (HistoryEntry entry : history) {
            Transition transition = entry.transition();
            if (transition == null) {
                return null;
            }
            if (current != null || transition.from().size() == 1) {
                current = transition.after(
                        current != null ? current : transition.from().iterator().next());
            } else {
                PlanStatus after = transition.after(PlanStatus.DRAFT);
                boolean leavesStatus = transition == Transition.AMEND || transition == Transition.REVISE;
                current = leavesStatus ? null : after;
            }
        }
        return current;
    }
}
