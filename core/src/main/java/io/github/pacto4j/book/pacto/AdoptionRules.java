package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;
import static io.github.pacto4j.rule.Unknowns.orUnknown;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Dated;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.PlanHistory;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import java.util.List;

/** The rules on validation by the committee, adoption by the council and the start of implementation. */
final class AdoptionRules {
    private AdoptionRules() {}

    static final Rule<ActionPlan> COUNCIL_ADOPTED = rule("pacto.council-adopted", ActionPlan.class, (plan, in) -> {
        in.required(plan.history(), "/history");
        PlanHistory history = new PlanHistory(plan, in);
        if (history.tells(Transition.ADOPT)) {
            StatedDate on = history.days(Transition.ADOPT).get(0).on();
            if (on != null) {
                in.input("adoptedOn", on);
            }
            return in.satisfied();
        }
        return history.denies(Transition.ADOPT) ? in.violated() : in.undetermined("/history");
    });

    static final Rule<ActionPlan> VALIDATED_BEFORE_ADOPTION =
            rule("pacto.validated-before-adoption", ActionPlan.class, (plan, in) -> {
                PlanHistory history = new PlanHistory(plan, in);
                List<Dated> adopted = days(history, Transition.ADOPT, CoCreationStep.COUNCIL_ADOPTION, in);
                if (history.denies(Transition.VALIDATE)) {
                    return in.violatedAs(
                            "never", "adoptedOn", orUnknown(adopted.get(0).on()));
                }
                List<Dated> validated = days(history, Transition.VALIDATE, CoCreationStep.COMMITTEE_VALIDATION, in);
                return inOrder("validatedOn", validated, "adoptedOn", adopted, in);
            });

    static final Rule<ActionPlan> START_AFTER_ADOPTION =
            rule("pacto.start-after-adoption", ActionPlan.class, (plan, in) -> {
                in.required(plan.history(), "/history");
                PlanHistory history = new PlanHistory(plan, in);
                List<Dated> started = history.days(Transition.START);
                if (history.tells(Transition.START) && history.denies(Transition.ADOPT)) {
                    return in.violatedAs(
                            "never", "startedOn", orUnknown(started.get(0).on()));
                }
                return inOrder("adoptedOn", history.days(Transition.ADOPT), "startedOn", started, in);
            });

    /** Returns the days on which a plan was adopted, one or more, each of which may be unknown. */
    static List<Dated> adoptedOn(ActionPlan plan, Subject in) {
        return days(new PlanHistory(plan, in), Transition.ADOPT, CoCreationStep.COUNCIL_ADOPTION, in);
    }

    /** Returns the days of a transition as the history tells them; where it is silent, as the steps do. */
    private static List<Dated> days(PlanHistory history, Transition transition, CoCreationStep step, Subject in) {
        List<Dated> told = history.days(transition);
        for (Dated day : told) {
            if (day.on() != null || in.hasUnreadable(day.place())) {
                return told;
            }
        }
        CoCreation process = in.dossier().coCreation();
        Dated completed = process == null ? null : ConsultationRules.completedOn(process, step, "#/coCreation/steps");
        return completed == null ? told : List.of(completed);
    }

    /** Judges that nothing of what comes first happened after anything of what follows. */
    private static Finding inOrder(
            String nameOfFirst, List<Dated> first, String nameOfSecond, List<Dated> second, Subject in) {
        Unknowns unknown = new Unknowns(in);
        Finding unordered = null;
        for (Dated earlier : first) {
            for (Dated later : second) {
                StatedDate from = earlier.on();
                StatedDate to = later.on();
                if (from == null) {
                    unknown.add(earlier.place());
                } else {
                    in.input(nameOfFirst, from);
                }
                if (to == null) {
                    unknown.add(later.place());
                } else {
                    in.input(nameOfSecond, to);
                }
                if (from != null && to != null) {
                    switch (from.isAfter(to)) {
                        case YES -> {
                            return in.violated().related(earlier.place(), later.place());
                        }
                        case CANNOT_SAY -> unordered = in.cannotOrder(from, to, earlier.place(), later.place());
                        case NO -> {}
                    }
                }
            }
        }
        return unordered != null ? unordered : unknown.or(in.satisfied());
    }
}
