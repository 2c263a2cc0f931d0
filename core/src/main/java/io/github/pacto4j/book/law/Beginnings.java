package io.github.pacto4j.book.law;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Dated;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a history tells of the time after an adoption, up to the day of assessment and to the next adoption or return to
 * draft: publication and start, and an opposition if one is recorded.
 */
final class Beginnings {
    private static final String HISTORY = "/history";

    private final List<Dated> begun = new ArrayList<>();
    private final Unknowns unknown;
    private final String plan;
    private @Nullable Dated opposition;

    private Beginnings(Subject in, String plan) {
        this.unknown = new Unknowns(in);
        this.plan = plan;
    }

    /** Reads what followed an adoption, as far as it concerns the collectivity that deliberated. */
    static Beginnings after(HistoryEntry adoption, Deliberation deliberation, Subject in) {
        ActionPlan plan = Objects.requireNonNull(in.parent(ActionPlan.class), "a history stands in a plan");
        Beginnings found = new Beginnings(in, in.of(plan, ""));
        found.unknown.addIfUnreadable(in.of(plan, HISTORY));
        found.read(adoption, plan, deliberation, in);
        return found;
    }

    private void read(HistoryEntry adoption, ActionPlan plan, Deliberation deliberation, Subject in) {
        List<HistoryEntry> entries = Objects.requireNonNull(plan.history());
        boolean after = false;
        boolean ahead = false;
        for (int i = 0; i < entries.size(); i++) {
            HistoryEntry entry = entries.get(i);
            Transition transition = entry.transition();
            StatedDate day = entry.day();
            // An entry without a day lies ahead if the one before it does.
            ahead = day == null ? ahead : day.isAfter(in.on()).isCertain();
            if (!after) {
                after = entry == adoption;
            } else if (transition == null) {
                unknown.add(in.itemOf(plan, HISTORY, i));
            } else if (transition == Transition.ADOPT && entries.get(i - 1).transition() == Transition.ADOPT) {
                // Another party to a joint plan adopts it too.
                continue;
            } else if (transition == Transition.ADOPT || transition == Transition.RETURN_TO_DRAFT) {
                return;
            } else if (!ahead) {
                add(transition, entry, in.itemOf(plan, HISTORY, i) + "/on", plan, deliberation);
            }
        }
    }

    private void add(
            Transition transition, HistoryEntry entry, String place, ActionPlan plan, Deliberation deliberation) {
        if (transition == Transition.PUBLISH || transition == Transition.START) {
            begun.add(new Dated(entry.on(), place));
        } else if (transition == Transition.RECORD_OPPOSITION) {
            String own = deliberation.collectivity() == null ? plan.collectivity() : deliberation.collectivity();
            if (entry.collectivity() == null || entry.collectivity().equals(own)) {
                opposition = new Dated(entry.on(), place);
            }
        }
    }

    /** Returns the days of publication and start, in the order of the history, possibly none. */
    List<Dated> begun() {
        return begun;
    }

    /** Returns whether nothing is known to have begun. */
    boolean isEmpty() {
        return begun.isEmpty();
    }

    /** Returns the opposition that the history records, null if it records none. */
    @Nullable
    Dated opposition() {
        return opposition;
    }

    /** Returns where the plan stands. */
    String plan() {
        return plan;
    }

    /** Notes the place of something that is not known. */
    void unknown(String place) {
        unknown.add(place);
    }

    /** Returns undetermined if anything is unknown, else what was found. */
    Finding or(Finding found) {
        return unknown.or(found);
    }
}
