package io.github.pacto4j.book.law;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.council.Visa;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.rule.Dated;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Term;
import org.jspecify.annotations.Nullable;

/** The rules on what follows a vote: transmission to the wali or governor, opposition, visa, posting. */
final class TransmissionRules {
    private TransmissionRules() {}

    private static final String CLOSED = "/session/closedOn";
    private static final String RECEIVED = "/receivedOn";
    private static final String OPPOSITION = "/opposition";
    private static final String VISA = "/visa";
    private static final String GRANTED = "/visa/grantedOn";

    static final Rule<Deliberation> TRANSMITTED = Deliberations.rule("law.transmitted", (deliberation, in) -> {
        Deliberations.settle(deliberation, in);
        StatedDate closedOn = in.known(Deliberations.closedOn(deliberation), CLOSED);
        return in.term(closedOn, CLOSED)
                .within(in.delay("transmissionDays"))
                .done(deliberation.transmittedOn(), "/transmittedOn")
                .duty();
    });

    static final Rule<Deliberation> EXECUTABLE = Deliberations.rule("law.executable", (deliberation, in) -> {
        HistoryEntry adoption = Deliberations.adoption(in);
        if (adoption == null) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        Deliberations.settle(deliberation, in);
        Beginnings after = Beginnings.after(adoption, deliberation, in);
        if (deliberation.receivedOn() == null && after.isEmpty() && !in.hasUnreadable(RECEIVED)) {
            return after.or(in.notApplicable(Reason.NOT_YET));
        }
        StatedDate received = in.required(deliberation.receivedOn(), RECEIVED);
        Term term = in.term(received, RECEIVED).within(in.delay("oppositionDays"));
        Deadline.State state = term.waiting(null);
        if (after.isEmpty()) {
            return after.or(state == Deadline.State.PAST ? in.satisfied() : in.notApplicable(Reason.NOT_YET));
        }
        Finding early = early(after, term, in);
        if (early != null && early.isViolated()) {
            return early;
        }
        Finding opposed = opposed(deliberation, after, term, in);
        if (opposed != null) {
            return opposed;
        }
        return early == null ? after.or(in.satisfied()) : early;
    });

    /** Returns the finding on what began before the delay had run, or may have; null if nothing did. */
    private static @Nullable Finding early(Beginnings after, Term term, Subject in) {
        boolean unsure = false;
        for (Dated begun : after.begun()) {
            if (begun.on() == null) {
                after.unknown(begun.place());
                continue;
            }
            switch (term.last().allows(begun.on())) {
                case YES -> {
                    return in.violatedAs("early", "begun", begun.on())
                            .at(after.plan())
                            .related(RECEIVED, begun.place());
                }
                case NO -> {}
                case CANNOT_SAY -> unsure = true;
            }
        }
        return unsure ? term.cannotSay() : null;
    }

    /** Returns the finding on an opposition made in time, or that may have been; null if there was none. */
    private static @Nullable Finding opposed(Deliberation deliberation, Beginnings after, Term term, Subject in) {
        Dated opposition = deliberation.opposition() == null
                ? after.opposition()
                : new Dated(deliberation.opposition().on(), OPPOSITION + "/on");
        if (opposition == null) {
            return in.hasUnreadable(OPPOSITION) ? in.undetermined(OPPOSITION) : null;
        } else if (opposition.on() == null) {
            return in.undetermined(opposition.place());
        }
        return switch (term.last().allows(opposition.on())) {
            case YES ->
                in.violatedAs("opposed", "opposed", opposition.on())
                        .at(after.plan())
                        .related(opposition.place(), after.begun().get(0).place());
            // Out of time it has no effect.
            case NO -> null;
            case CANNOT_SAY -> in.undetermined(RECEIVED, opposition.place());
        };
    }

    static final Rule<Deliberation> VISA_DELAY = Deliberations.rule("law.visa-delay", (deliberation, in) -> {
        Deliberations.settle(deliberation, in);
        Visa visa = in.required(deliberation.visa(), VISA);
        if (!in.required(visa.needed(), "/visa/needed")) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        StatedDate received = deliberation.receivedOn();
        Term term = received == null ? null : in.term(received, RECEIVED).within(in.delay("visaDays"));
        boolean silence = term != null && term.waiting(null) == Deadline.State.PAST;
        HistoryEntry adoption = Deliberations.adoption(in);
        if (adoption == null) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        Beginnings after = Beginnings.after(adoption, deliberation, in);
        if (after.isEmpty()) {
            boolean granted = visa.grantedOn() != null
                    && visa.grantedOn().isOnOrBefore(in.on()).isCertain();
            return after.or(granted || silence ? in.satisfied() : in.notApplicable(Reason.NOT_YET));
        }
        Finding early = beforeVisa(after, visa.grantedOn(), term, in);
        return early == null ? after.or(in.satisfied()) : early;
    });

    /** Returns the finding on what began without a visa, granted or by silence; null if nothing certainly did. */
    private static @Nullable Finding beforeVisa(
            Beginnings after, @Nullable StatedDate granted, @Nullable Term term, Subject in) {
        boolean receiptDecides = false;
        for (Dated begun : after.begun()) {
            StatedDate day = begun.on();
            if (day == null) {
                after.unknown(begun.place());
                continue;
            }
            Certainty byGrant = granted != null
                    ? day.isOnOrAfter(granted)
                    : in.hasUnreadable(GRANTED) ? Certainty.CANNOT_SAY : Certainty.NO;
            Certainty bySilence = term == null
                    ? Certainty.CANNOT_SAY
                    : term.last().allows(day).not();
            Certainty free = byGrant.or(bySilence);
            if (free == Certainty.NO) {
                in.input("begun", day);
                Finding found = granted == null
                        ? in.violatedAs("silence").related(RECEIVED, begun.place())
                        : in.violatedAs("granted", "granted", granted).related(GRANTED, begun.place());
                return found.at(after.plan());
            } else if (free == Certainty.CANNOT_SAY && term == null) {
                receiptDecides = true;
            } else if (free == Certainty.CANNOT_SAY) {
                after.unknown(byGrant == Certainty.CANNOT_SAY ? GRANTED : RECEIVED);
                after.unknown(begun.place());
            }
        }
        if (receiptDecides) {
            // That a visa is needed is stated: what is absent now is no longer the premise but what the law counts
            // from.
            in.known(null, RECEIVED);
        }
        return null;
    }

    static final Rule<Deliberation> POSTED = Deliberations.rule("law.posted", (deliberation, in) -> {
        Deliberations.settle(deliberation, in);
        StatedDate closedOn = in.known(Deliberations.closedOn(deliberation), CLOSED);
        return in.term(closedOn, CLOSED)
                .within(in.delay("postingDays"))
                .done(deliberation.postedOn(), "/postedOn")
                .duty();
    });
}
