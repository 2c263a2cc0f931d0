package io.github.pacto4j.book.law;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.citizen.InformationRequest;
import io.github.pacto4j.citizen.InformationRequestOutcome;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Deadline;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Term;
import io.github.pacto4j.rule.Unknowns;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rule on what a person may do who got no information: complain to the head of the body, then to the commission on
 * the right of access to information, then go to court.
 */
final class AppealRules {
    private AppealRules() {}

    static final Rule<InformationRequest> APPEALS =
            rule("law.request-appeals", InformationRequest.class, (request, in) -> {
                in.requireInForce(request.receivedOn(), "/receivedOn");
                StatedDate received = in.known(request.receivedOn(), "/receivedOn");
                StatedDate complaint = request.complaintOn();
                StatedDate commission = request.commissionOn();
                Finding disorder = disorder(request, received, in);
                if (disorder != null) {
                    return disorder;
                }
                // Every step is noted whose start is known; the last one is the next to take.
                Finding next = toHead(request, received, in);
                if (complaint != null) {
                    next = toCommission(request, complaint, in);
                }
                if (commission != null) {
                    next = toCourt(commission, in);
                } else if (complaint != null && in.hasUnreadable("/commissionOn")) {
                    next = in.undetermined("/commissionOn");
                }
                return next;
            });

    private static @Nullable Finding disorder(InformationRequest request, StatedDate received, Subject in) {
        StatedDate complaint = request.complaintOn();
        Finding first = disorder(received, "/receivedOn", complaint, "/complaintOn", in);
        if (first == null) {
            first = disorder(complaint, "/complaintOn", request.complaintAnsweredOn(), "/complaintAnsweredOn", in);
        }
        return first != null ? first : disorder(complaint, "/complaintOn", request.commissionOn(), "/commissionOn", in);
    }

    private static @Nullable Finding disorder(
            @Nullable StatedDate first, String firstPlace, @Nullable StatedDate then, String thenPlace, Subject in) {
        return first != null && then != null && then.isBefore(first) == Certainty.YES
                ? in.violatedAs("order", "first", first, "then", then).related(firstPlace, thenPlace)
                : null;
    }

    /** The complaint to the head follows the answer or, in silence, the end of the time for it. */
    private static Finding toHead(InformationRequest request, StatedDate received, Subject in) {
        StatedDate answered = request.answeredOn();
        if (answered != null) {
            if (request.outcome() == InformationRequestOutcome.GRANTED) {
                return in.notApplicable(Reason.PREMISE_NOT_MET);
            }
            Finding step = head(request, answered, "/answeredOn", in);
            return request.outcome() == null ? in.undetermined("/outcome") : step;
        }
        if (in.hasUnreadable("/answeredOn") || isAnswered(request.outcome())) {
            return request.outcome() == InformationRequestOutcome.GRANTED
                    ? in.notApplicable(Reason.PREMISE_NOT_MET)
                    : in.undetermined("/answeredOn");
        }
        AnswerDelay delay = new AnswerDelay(request, in);
        LastDay end = delay.lastDay(received);
        Optional<StatedDate> silent = end.day().flatMap(day -> StatedDate.parse(day.toString()));
        return switch (end.isBefore(in.on())) {
            case NO -> in.notApplicable(Reason.NOT_YET);
            case YES, CANNOT_SAY -> {
                Unknowns unknown = new Unknowns(in);
                delay.unknown(unknown);
                if (silent.isPresent()) {
                    yield head(request, silent.get(), "/receivedOn", in);
                } else if (end.unknown().isEmpty()) {
                    yield unknown.or(in.undetermined("/receivedOn"));
                }
                in.input("unknown", end.unknown());
                yield unknown.or(in.cannotCount("/receivedOn"));
            }
        };
    }

    private static boolean isAnswered(@Nullable InformationRequestOutcome outcome) {
        return outcome != null && outcome != InformationRequestOutcome.PENDING;
    }

    private static Finding head(InformationRequest request, StatedDate event, String place, Subject in) {
        Term term = in.term(event, place).within(in.delay("complaintDays")).done(request.complaintOn(), "/complaintOn");
        return stated("head", term, term.right("head"), in);
    }

    private static Finding toCommission(InformationRequest request, StatedDate complaint, Subject in) {
        StatedDate answered = request.complaintAnsweredOn();
        Term answer = in.term(complaint, "/complaintOn")
                .within(in.delay("complaintAnswerDays"))
                .done(answered, "/complaintAnsweredOn");
        Deadline.State awaited = answer.owed("answer");
        if (answered != null) {
            return commission(request, answered, "/complaintAnsweredOn", in);
        } else if (awaited != Deadline.State.OVERDUE) {
            return stated("answer", answer, awaited, in);
        }
        Optional<StatedDate> silent = answer.last().day().flatMap(day -> StatedDate.parse(day.toString()));
        return silent.isPresent() ? commission(request, silent.get(), "/complaintOn", in) : answer.cannotSay();
    }

    private static Finding commission(InformationRequest request, StatedDate event, String place, Subject in) {
        Term term =
                in.term(event, place).within(in.delay("commissionDays")).done(request.commissionOn(), "/commissionOn");
        return stated("commission", term, term.right("commission"), in);
    }

    /** No document tells when the commission answered: the last day stated is that in its silence. */
    private static Finding toCourt(StatedDate commission, Subject in) {
        Term answer = in.term(commission, "/commissionOn").within(in.delay("commissionAnswerDays"));
        Deadline.State awaited = answer.waiting("commissionAnswer");
        Optional<StatedDate> silent = answer.last().day().flatMap(day -> StatedDate.parse(day.toString()));
        if (silent.isEmpty()) {
            return stated("court", answer, awaited, in);
        }
        Term term = in.term(silent.get(), "/commissionOn").within(in.delay("courtDays"));
        return stated("court", term, term.right("court"), in);
    }

    private static Finding stated(String step, Term term, Deadline.State state, Subject in) {
        in.input("step", step);
        return state == Deadline.State.CANNOT_SAY || term.last().day().isEmpty() ? term.cannotSay() : in.satisfied();
    }
}
