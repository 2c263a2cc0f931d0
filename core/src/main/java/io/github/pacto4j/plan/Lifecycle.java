package io.github.pacto4j.plan;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import java.time.LocalDate;
import java.util.List;
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
        Certainty answer = reached(highest(history.subList(0, certain)), status);
        for (int i = certain + 1; i <= possible; i++) {
            if (reached(highest(history.subList(0, i)), status) != answer) {
                return Certainty.CANNOT_SAY;
            }
        }
        return answer;
    }

    private static Certainty reached(@Nullable PlanStatus highest, PlanStatus status) {
        if (highest == null || highest == PlanStatus.WITHDRAWN) {
            return Certainty.CANNOT_SAY;
        }
        return Certainty.of(highest.compareTo(status) >= 0);
    }

    /** Returns the highest status since the last draft, null if an entry could not be read. */
    private static @Nullable PlanStatus highest(List<HistoryEntry> history) {
        PlanStatus current = PlanStatus.DRAFT;
        PlanStatus highest = PlanStatus.DRAFT;
        for (int i = 0; i < history.size(); i++) {
            Transition transition = history.get(i).transition();
            if (transition == null) {
                return null;
            }
            // An imported history may begin anywhere: its first entry tells the least status before it.
            PlanStatus before = i == 0 ? transition.from().iterator().next() : current;
            current = transition.after(before);
            highest = current == PlanStatus.DRAFT || current.compareTo(highest) > 0 ? current : highest;
        }
        return highest;
    }
}
