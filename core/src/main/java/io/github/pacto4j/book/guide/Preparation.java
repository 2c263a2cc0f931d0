package io.github.pacto4j.book.guide;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.Diagnosis;
import io.github.pacto4j.cocreation.Operation;
import io.github.pacto4j.cocreation.OperationStatus;
import io.github.pacto4j.cocreation.PreparationStep;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Lifecycle;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Dated;
import io.github.pacto4j.rule.PlanHistory;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a co-creation tells of the steps and operations by which the guide has a plan prepared (axis 3). */
final class Preparation {
    private static final String STEPS = "/steps";

    private final CoCreation process;
    private final Subject in;
    private final List<PreparationStep> steps;

    Preparation(CoCreation process, Subject in) {
        this.process = process;
        this.in = in;
        this.steps = process.steps() == null ? List.of() : process.steps();
    }

    /**
     * An operation of a step, as far as it is recorded.
     *
     * @param operation  null if it is not recorded
     * @param place  where it stands, else where it would
     * @param noneInStep  whether the step says that it had no operations at all
     */
    record Recorded(@Nullable Operation operation, String place, boolean noneInStep) {
        /** Returns the day on which it was done. */
        Dated day() {
            return operation == null ? new Dated(null, place) : new Dated(operation.doneOn(), place + "/doneOn");
        }

        /** Returns whether it is said that it was left out. */
        boolean isLeftOut() {
            return noneInStep || (operation != null && operation.status() == OperationStatus.NOT_NEEDED);
        }

        /** Returns whether it was done by a day; what is not recorded is unknown. */
        Certainty isDone(LocalDate on) {
            if (isLeftOut()) {
                return Certainty.NO;
            }
            StatedDate day = day().on();
            if (day != null) {
                return day.isOnOrBefore(on);
            }
            boolean done = operation != null
                    && operation.status() == OperationStatus.DONE
                    && !operation.kept().isUnreadable("doneOn");
            return done ? Certainty.YES : Certainty.CANNOT_SAY;
        }
    }

    /** Returns what is recorded of an operation of a step. */
    Recorded operation(CoCreationStep wanted, String id) {
        String place = STEPS;
        boolean none = false;
        for (int i = 0; i < steps.size(); i++) {
            PreparationStep step = steps.get(i);
            if (step.step() != wanted) {
                continue;
            }
            place = in.item(STEPS, i) + "/operations";
            List<Operation> operations = step.operations() == null ? List.of() : step.operations();
            for (int j = 0; j < operations.size(); j++) {
                if (id.equals(operations.get(j).id())) {
                    return new Recorded(operations.get(j), in.item(place, j), false);
                }
            }
            none = step.operations() != null
                    && operations.isEmpty()
                    && !in.hasUnreadable(place)
                    && step.completedOn() != null
                    && step.completedOn().isOnOrBefore(in.on()).isCertain();
        }
        return new Recorded(null, place, none);
    }

    /** Returns the wording of an operation, for messages. */
    static Text wording(String procedure, String operation) {
        return Procedures.of(procedure).stream()
                .filter(line ->
                        line.kind() == Procedures.Kind.OPERATION && line.id().equals(operation))
                .map(Procedures.Line::wording)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the index of a step, -1 if it is not recorded. */
    int index(CoCreationStep wanted) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).step() == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the day on which a step was completed. */
    Dated completed(CoCreationStep wanted) {
        int index = index(wanted);
        return index < 0
                ? new Dated(null, STEPS)
                : new Dated(steps.get(index).completedOn(), in.item(STEPS, index) + "/completedOn");
    }

    /** Returns the day on which a step began. */
    Dated begun(CoCreationStep wanted) {
        int index = index(wanted);
        if (index < 0) {
            return new Dated(null, STEPS);
        }
        PreparationStep step = steps.get(index);
        return new Dated(step.period() == null ? null : step.period().start(), in.item(STEPS, index) + "/period/start");
    }

    /** Returns the day of the synthesis report, else that of the operation that tells of it. */
    Dated synthesis() {
        Diagnosis diagnosis = process.diagnosis();
        Dated stated = new Dated(
                diagnosis == null ? null : diagnosis.synthesisOn(),
                diagnosis == null ? "/diagnosis" : "/diagnosis/synthesisOn");
        return or(stated, CoCreationStep.DIAGNOSIS, "thematic-and-synthesis-reports");
    }

    /** Returns the day on which the draft was published, else that of the operation that tells of it. */
    Dated draftPublished() {
        return or(
                new Dated(process.draftPublishedOn(), "/draftPublishedOn"),
                CoCreationStep.DRAFTING_AND_VALIDATION,
                "draft-published-online");
    }

    private Dated or(Dated stated, CoCreationStep step, String operation) {
        if (stated.on() != null || in.hasUnreadable(stated.place())) {
            return stated;
        }
        Dated told = operation(step, operation).day();
        return told.on() == null ? stated : told;
    }

    /** Returns whether the diagnosis is over, so that no meeting or report of it is still to come. */
    Certainty isDiagnosisOver() {
        Certainty over = Certainty.NO;
        boolean told = false;
        for (Dated end : List.of(synthesis(), completed(CoCreationStep.DIAGNOSIS))) {
            if (end.on() != null) {
                over = over.or(end.on().isOnOrBefore(in.on()));
                told = true;
            } else if (in.hasUnreadable(end.place())) {
                over = over.or(Certainty.CANNOT_SAY);
            }
        }
        ActionPlan plan = in.dossier().plan();
        if (plan == null) {
            return told ? over : Certainty.CANNOT_SAY;
        }
        return over.or(Lifecycle.hasReached(plan, PlanStatus.VALIDATED, in.on()));
    }

    /**
     * Returns the days on which the draft ceased to be one: of its validation by the committee or, where there is no
     * committee, of its adoption by the council.
     */
    List<Dated> settled(ActionPlan plan) {
        return new PlanHistory(plan, "#/plan", in).days(settling());
    }

    /** Returns what makes an end of the draft. */
    Transition settling() {
        return process.committee() == null && !in.hasUnreadable("/committee") ? Transition.ADOPT : Transition.VALIDATE;
    }
}
