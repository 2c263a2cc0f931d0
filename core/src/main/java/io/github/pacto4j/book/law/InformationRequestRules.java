package io.github.pacto4j.book.law;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.citizen.InformationRequest;
import io.github.pacto4j.citizen.InformationRequestOutcome;
import io.github.pacto4j.citizen.RefusalGround;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Term;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.text.CodeOrText;
import org.jspecify.annotations.Nullable;

/** The rules on the answer to a request for information: that it comes in time, and what a refusal says. */
final class InformationRequestRules {
    private InformationRequestRules() {}

    static final Rule<InformationRequest> ANSWERED =
            rule("law.request-answered", InformationRequest.class, (request, in) -> {
                in.requireInForce(request.receivedOn(), "/receivedOn");
                StatedDate received = in.known(request.receivedOn(), "/receivedOn");
                StatedDate answered = request.answeredOn();
                AnswerDelay delay = new AnswerDelay(request, in);
                Term term = delay.term(received).done(answered, "/answeredOn");
                LastDay last = term.last();
                Finding found = term.duty();
                Certainty settled = answered == null ? last.isBefore(in.on()) : last.allows(answered);
                if (settled != Certainty.CANNOT_SAY) {
                    return found;
                }
                Unknowns unknown = new Unknowns(in);
                delay.unknown(unknown);
                return unknown.or(found);
            });

    static final Rule<InformationRequest> REFUSAL_REASONED =
            rule("law.request-refusal-reasoned", InformationRequest.class, (request, in) -> {
                in.requireInForce(request.receivedOn(), "/receivedOn");
                InformationRequestOutcome outcome = request.outcome();
                if (outcome == null && request.answeredOn() == null) {
                    in.requireReadable("/outcome");
                    in.requireReadable("/answeredOn");
                    return in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                return switch (in.known(outcome, "/outcome")) {
                    case PENDING, GRANTED -> in.notApplicable(Reason.PREMISE_NOT_MET);
                    case PARTLY_GRANTED, REFUSED -> refused(request, in);
                };
            });

    private static Finding refused(InformationRequest request, Subject in) {
        Unknowns unknown = new Unknowns(in);
        boolean grounded = isStated(request.refusalGround());
        boolean ungrounded = !grounded && !unknown.addIfUnreadable("/refusalGround");
        boolean remedied = Boolean.TRUE.equals(request.remedyStated());
        boolean unremedied = !remedied && !unknown.addIfUnreadable("/remedyStated");
        if (ungrounded && unremedied) {
            return in.violatedAs("bare");
        } else if (ungrounded) {
            return in.violatedAs("ground");
        } else if (unremedied) {
            return in.violatedAs("remedy");
        }
        return unknown.or(in.satisfied());
    }

    private static boolean isStated(@Nullable CodeOrText<RefusalGround> ground) {
        return ground != null && (ground.code() != null || ground.label().isWritten());
    }
}
