package io.github.pacto4j.progress;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Change;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Lifecycle;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content of a plan as it was adopted: what it states now, with the amendments that its history records undone, the last
 * one first. Delays are measured against it, and completion sheets compared with it.
 */
public final class Baseline {
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    /** What a baseline is worth. */
    public enum Kind implements Code {
        /** The content at adoption, every recorded amendment undone. */
        ADOPTED,
        /**
         * The content as far as it can be told: the history is missing, begins later or could not be read, or does not agree
         * with what the plan states.
         */
        AS_STATED,
        /** The plan was not adopted: there is nothing to measure against. */
        NOT_ADOPTED;

        @Override
        public String list() {
            return "baseline-kinds";
        }
    }

    /** How a plan becomes JSON and a plan again: amendments record values as JSON. */
    public interface Form {
        /** Returns the plan as JSON. */
        Json write(ActionPlan plan);

        /** Returns the plan that JSON states. */
        ActionPlan read(Json json);
    }

    private final Kind kind;
    private final ActionPlan plan;
    private final @Nullable StatedDate adoptedOn;
    private final List<String> conflicts;

    private Baseline(Kind kind, ActionPlan plan, @Nullable StatedDate adoptedOn, List<String> conflicts) {
        this.kind = kind;
        this.plan = plan;
        this.adoptedOn = adoptedOn;
        this.conflicts = List.copyOf(conflicts);
    }

    /** Rebuilds the adopted content of a plan. */
    public static Baseline of(ActionPlan plan, Form form) {
        if (Lifecycle.hasReached(plan, PlanStatus.ADOPTED, EVER) == Certainty.NO) {
            return new Baseline(Kind.NOT_ADOPTED, plan, null, List.of());
        }
        List<HistoryEntry> history = plan.history() == null ? List.of() : plan.history();
        boolean whole = plan.history() != null && !plan.kept().within("history").hasAside();
        int adopted = last(history);
        List<String> conflicts = new ArrayList<>(0);
        Json undone = null;
        for (int i = history.size() - 1; i > adopted; i--) {
            HistoryEntry entry = history.get(i);
            if (entry.transition() != Transition.AMEND) {
                continue;
            }
            List<Change> changes = entry.changes() == null ? List.of() : entry.changes();
            String place = "/history/" + plan.kept().within("history").fileIndex(i) + "/changes";
            if (entry.changes() == null || entry.kept().within("changes").hasAside()) {
                conflicts.add(place);
            }
            for (int j = changes.size() - 1; j >= 0; j--) {
                Undo undo = new Undo(undone == null ? form.write(plan) : undone, changes.get(j));
                undone = undo.result();
                if (!undo.agrees()) {
                    conflicts.add(place + "/" + entry.kept().within("changes").fileIndex(j));
                }
            }
        }
        return new Baseline(
                adopted >= 0 && whole && conflicts.isEmpty() ? Kind.ADOPTED : Kind.AS_STATED,
                undone == null ? plan : form.read(undone),
                adopted < 0 ? null : history.get(adopted).day(),
                conflicts);
    }

    private static int last(List<HistoryEntry> history) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).transition() == Transition.ADOPT) {
                return i;
            }
        }
        return -1;
    }

    /** Returns what this is worth. */
    public Kind kind() {
        return kind;
    }

    /** Returns the plan with its content at adoption; status and history are those of today. */
    public ActionPlan plan() {
        return plan;
    }

    /** Returns when the plan was adopted, empty if its history does not tell. */
    public Optional<StatedDate> adoptedOn() {
        return Optional.ofNullable(adoptedOn);
    }

    /** Returns where recorded changes stand that do not agree with the plan, as JSON Pointers from the plan. */
    public List<String> conflicts() {
        return conflicts;
    }
}
