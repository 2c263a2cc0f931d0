package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;
import static io.github.pacto4j.rule.Unknowns.orUnknown;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.council.Visa;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Dated;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.PlanHistory;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules on adoption by the council and on what the administrative control authority is sent (axis 3 step 4). */
final class AdoptionRules {
    private AdoptionRules() {}

    private static final String HISTORY = "/history";

    static final Rule<ActionPlan> COUNCIL_VALIDATED = rule("guide.council-validated", ActionPlan.class, (plan, in) -> {
        in.required(plan.history(), HISTORY);
        PlanHistory history = new PlanHistory(plan, in);
        boolean started = history.tells(Transition.START);
        if (!history.tells(Transition.ADOPT)) {
            return history.denies(Transition.ADOPT) ? in.violatedAs("never") : in.undetermined(HISTORY);
        }
        List<Dated> adopted = history.days(Transition.ADOPT);
        return started ? beforeStart(adopted, history.days(Transition.START), in) : in.satisfied();
    });

    /** Judges that every council adopted the plan no later than the day on which work on it began. */
    private static Finding beforeStart(List<Dated> adopted, List<Dated> started, Subject in) {
        Unknowns unknown = new Unknowns(in);
        Finding unordered = null;
        Dated start = started.get(0);
        StatedDate to = start.on();
        if (to == null) {
            return in.undetermined(start.place());
        }
        for (Dated adoption : adopted) {
            StatedDate from = adoption.on();
            if (from == null) {
                unknown.add(adoption.place());
                continue;
            }
            switch (from.isAfter(to)) {
                case YES -> {
                    return in.violatedAs("late", "adoptedOn", from, "startedOn", to)
                            .related(adoption.place(), start.place());
                }
                case CANNOT_SAY -> unordered = in.cannotOrder(from, to, adoption.place(), start.place());
                case NO -> {}
            }
        }
        return unordered != null ? unordered : unknown.or(in.satisfied());
    }

    static final Rule<ActionPlan> VISA_SOUGHT = rule("guide.visa-sought", ActionPlan.class, (plan, in) -> {
        PlanHistory history = new PlanHistory(plan, in);
        if (history.adoptions().isEmpty()) {
            return in.undetermined(HISTORY);
        }
        Finding worst = null;
        Unknowns unknown = new Unknowns(in);
        for (int adoption : history.adoptions()) {
            HistoryEntry entry = Objects.requireNonNull(plan.history()).get(adoption);
            worst = worse(worst, sent(entry, in.item(HISTORY, adoption), unknown, in));
        }
        Finding found = Objects.requireNonNull(worst);
        return found.isViolated() ? found : unknown.or(found);
    });

    private static Finding sent(HistoryEntry adoption, String place, Unknowns unknown, Subject in) {
        List<Deliberation> joint = adoption.deliberations() == null ? List.of() : adoption.deliberations();
        if (joint.isEmpty()) {
            return adoption.deliberation() == null
                    ? in.undetermined(
                            place + (in.hasUnreadable(place + "/deliberations") ? "/deliberations" : "/deliberation"))
                    : sent(adoption.deliberation(), place + "/deliberation", in);
        }
        Finding worst = null;
        for (int i = 0; i < joint.size(); i++) {
            worst = worse(worst, sent(joint.get(i), in.item(place + "/deliberations", i), in));
        }
        unknown.addIfUnreadable(place + "/deliberations");
        return Objects.requireNonNull(worst);
    }

    /** Of several councils, one that did not send its decision counts most, then one of which it cannot be said. */
    private static Finding worse(@Nullable Finding first, Finding second) {
        return first == null || first.isSatisfied() || second.isViolated() && !first.isViolated() ? second : first;
    }

    /** Judges that a decision was sent, and that it is told whether a visa was needed; both are due when the law has it sent. */
    private static Finding sent(Deliberation deliberation, String place, Subject in) {
        Visa visa = deliberation.visa();
        boolean sent = deliberation.transmittedOn() != null || deliberation.receivedOn() != null;
        boolean recorded = visa != null && visa.needed() != null && visa.reason() != null;
        String closed = place + "/session/closedOn";
        StatedDate closedOn =
                deliberation.session() == null ? null : deliberation.session().closedOn();
        Deadline.State state = closedOn == null
                ? Deadline.State.CANNOT_SAY
                : in.term(closedOn, closed)
                        .within(in.delay("transmissionDays"))
                        .done(sent ? deliberation.transmittedOn() : null, place + "/transmittedOn")
                        .owed(null);
        if (sent && recorded) {
            return in.satisfied();
        }
        Unknowns unknown = new Unknowns(in);
        boolean unsent = !sent
                && !unknown.addIfUnreadable(place + "/transmittedOn")
                && !unknown.addIfUnreadable(place + "/receivedOn");
        boolean unrecorded = !recorded && !isUnreadable(visa, place + "/visa", unknown);
        if (!unsent && !unrecorded) {
            return unknown.or(in.satisfied());
        }
        if (state == Deadline.State.TO_COME) {
            return in.notApplicable(Reason.NOT_YET);
        } else if (!sent && state == Deadline.State.CANNOT_SAY || closedOn == null) {
            // Nobody can say whether the time for it is over.
            return in.undetermined(closed);
        }
        String variant = unsent ? unrecorded ? "both" : "unsent" : "unrecorded";
        return in.violatedAs(variant, "decidedOn", orUnknown(deliberation.decidedOn()))
                .at(place);
    }

    private static boolean isUnreadable(@Nullable Visa visa, String place, Unknowns unknown) {
        if (visa == null) {
            return unknown.addIfUnreadable(place);
        }
        boolean needed = visa.needed() == null && unknown.addIfUnreadable(place + "/needed");
        boolean reason = visa.reason() == null && unknown.addIfUnreadable(place + "/reason");
        return (needed || visa.needed() != null) && (reason || visa.reason() != null);
    }
}
