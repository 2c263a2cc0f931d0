package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on validation by the committee, adoption by the council and the start of implementation. */
final class AdoptionRules {
    private AdoptionRules() {}

    static final Rule<ActionPlan> COUNCIL_ADOPTED = rule("pacto.council-adopted", ActionPlan.class, (plan, in) -> {
        List<HistoryEntry> history = in.required(plan.history(), "/history");
        HistoryEntry adoption = last(Transition.ADOPT, history, in);
        if (adoption != null) {
            StatedDate on = dayOf(adoption);
            if (on != null) {
                in.input("adoptedOn", on);
            }
            return in.satisfied();
        }
        in.requireReadable("/history");
        return beginsAfter(PlanStatus.VALIDATED, history) ? in.undetermined("/history") : in.violated();
    });

    static final Rule<ActionPlan> VALIDATED_BEFORE_ADOPTION =
            rule("pacto.validated-before-adoption", ActionPlan.class, (plan, in) -> {
                CoCreation process = in.dossier().coCreation();
                List<HistoryEntry> history = plan.history();
                HistoryEntry adoption = history == null ? null : last(Transition.ADOPT, history, in);
                StatedDate adopted = in.required(
                        adoption != null && dayOf(adoption) != null
                                ? dayOf(adoption)
                                : stepOf(process, CoCreationStep.COUNCIL_ADOPTION),
                        "/history");
                in.input("adoptedOn", adopted);
                HistoryEntry validation = history == null ? null : last(Transition.VALIDATE, history, in);
                StatedDate validated = validation != null && validation.on() != null
                        ? validation.on()
                        : stepOf(process, CoCreationStep.COMMITTEE_VALIDATION);
                if (validated == null) {
                    in.requireReadable("/history");
                    boolean complete =
                            history != null && validation == null && !beginsAfter(PlanStatus.IN_CONSULTATION, history);
                    return complete ? in.violatedAs("never") : in.undetermined("/history");
                }
                in.input("validatedOn", validated);
                return switch (validated.isAfter(adopted)) {
                    case NO -> in.satisfied();
                    case YES -> in.violated().related("/history");
                    case CANNOT_SAY -> in.cannotOrder(validated, adopted, "/history");
                };
            });

    static final Rule<ActionPlan> START_AFTER_ADOPTION =
            rule("pacto.start-after-adoption", ActionPlan.class, (plan, in) -> {
                List<HistoryEntry> history = in.required(plan.history(), "/history");
                in.requireReadable("/history");
                HistoryEntry start = in.required(last(Transition.START, history, in), "/history");
                StatedDate started = in.required(start.on(), "/history");
                in.input("startedOn", started);
                HistoryEntry adoption = last(Transition.ADOPT, history, in);
                if (adoption == null) {
                    return beginsAfter(PlanStatus.VALIDATED, history)
                            ? in.undetermined("/history")
                            : in.violatedAs("never");
                }
                StatedDate adopted = in.required(dayOf(adoption), "/history");
                in.input("adoptedOn", adopted);
                return switch (started.isBefore(adopted)) {
                    case NO -> in.satisfied();
                    case YES -> in.violated().related("/history");
                    case CANNOT_SAY -> in.cannotOrder(adopted, started, "/history");
                };
            });

    /** Returns the last entry of a transition up to the day of assessment, null if there is none. */
    private static @Nullable HistoryEntry last(Transition transition, List<HistoryEntry> history, Subject in) {
        HistoryEntry last = null;
        for (HistoryEntry entry : history) {
            boolean ahead = entry.on() != null && entry.on().isAfter(in.on()).isCertain();
            last = entry.transition() == transition && !ahead ? entry : last;
        }
        return last;
    }

    private static @Nullable StatedDate dayOf(HistoryEntry adoption) {
        return adoption.deliberation() != null && adoption.deliberation().decidedOn() != null
                ? adoption.deliberation().decidedOn()
                : adoption.on();
    }

    private static @Nullable StatedDate stepOf(@Nullable CoCreation process, CoCreationStep step) {
        return process == null ? null : ConsultationRules.completedOn(process, step);
    }

    /** An imported history may begin anywhere: what lies before its first entry is not known. */
    private static boolean beginsAfter(PlanStatus status, List<HistoryEntry> history) {
        if (history.isEmpty() || history.get(0).transition() == null) {
            return false;
        }
        for (PlanStatus from : history.get(0).transition().from()) {
            if (from.compareTo(status) > 0) {
                return true;
            }
        }
        return false;
    }
}
