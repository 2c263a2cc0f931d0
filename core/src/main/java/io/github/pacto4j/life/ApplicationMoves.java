package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.Operation;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.life.ApplicationCommand.AddEvidence;
import io.github.pacto4j.life.ApplicationCommand.CompleteStep;
import io.github.pacto4j.life.ApplicationCommand.Consult;
import io.github.pacto4j.life.ApplicationCommand.JoinLetter;
import io.github.pacto4j.life.ApplicationCommand.NameCoordinator;
import io.github.pacto4j.life.ApplicationCommand.NamePointOfContact;
import io.github.pacto4j.life.ApplicationCommand.NameTeamMember;
import io.github.pacto4j.life.ApplicationCommand.RecordDecision;
import io.github.pacto4j.life.ApplicationCommand.RecordDeliberation;
import io.github.pacto4j.life.ApplicationCommand.RecordOperation;
import io.github.pacto4j.life.ApplicationCommand.Submit;
import io.github.pacto4j.membership.ApplicationDecision;
import io.github.pacto4j.membership.ApplicationDecisionBuilder;
import io.github.pacto4j.membership.ApplicationOutcome;
import io.github.pacto4j.membership.ApplicationStep;
import io.github.pacto4j.membership.CandidacyStep;
import io.github.pacto4j.membership.CandidacyStepBuilder;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Kept;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What each command makes of an application. */
final class ApplicationMoves {
    private static final String PLACE = "/application";

    private ApplicationMoves() {}

    static Move<MembershipApplication> of(MembershipApplication application, ApplicationCommand command) {
        Move<MembershipApplication> move = new Move<>(application);
        StatedDate on = command.on();
        Kept kept = application.kept();
        if (command instanceof NameCoordinator named) {
            move.to(application.withCoordinator(named.contact()), PLACE + "/coordinator");
        } else if (command instanceof NamePointOfContact named) {
            move.to(application.withPointOfContact(named.contact()), PLACE + "/pointOfContact");
        } else if (command instanceof NameTeamMember named) {
            move.against(RecordConditions.readable(application.team(), kept, "team", PLACE));
            move.to(
                    application.withTeam(Move.more(application.team(), named.member())),
                    next(kept, "team", application.team()));
        } else if (command instanceof Consult heard) {
            move.against(RecordConditions.readable(application.consulted(), kept, "consulted", PLACE));
            move.to(
                    application.withConsulted(Move.more(application.consulted(), heard.party())),
                    next(kept, "consulted", application.consulted()));
        } else if (command instanceof JoinLetter joined) {
            move.against(RecordConditions.readable(application.letters(), kept, "letters", PLACE));
            move.to(
                    application.withLetters(Move.more(application.letters(), joined.letter())),
                    next(kept, "letters", application.letters()));
        } else if (command instanceof Submit) {
            move.against(RecordConditions.free(application.submittedOn(), kept, "submittedOn", PLACE));
            move.to(application.withSubmittedOn(on), PLACE + "/submittedOn");
        } else if (command instanceof RecordDeliberation recorded) {
            deliberation(move, recorded.deliberation(), on);
        } else if (command instanceof RecordDecision decided) {
            decision(move, decided.outcome(), on);
        } else {
            step(move, command);
        }
        return move;
    }

    private static void deliberation(Move<MembershipApplication> move, Deliberation stated, StatedDate on) {
        MembershipApplication application = move.document();
        Deliberation deliberation = stated.decidedOn() == null ? stated.withDecidedOn(on) : stated;
        String place = PLACE + "/deliberation";
        move.against(RecordConditions.free(application.deliberation(), application.kept(), "deliberation", PLACE));
        Conditions.counts(deliberation, place).forEach(move::against);
        move.to(application.withDeliberation(deliberation), place);
    }

    private static void decision(Move<MembershipApplication> move, ApplicationOutcome outcome, StatedDate on) {
        MembershipApplication application = move.document();
        ApplicationDecision before = application.decision();
        boolean pending = before != null && before.outcome() == ApplicationOutcome.PENDING;
        String place = PLACE + "/decision";
        move.against(RecordConditions.free(pending ? null : before, application.kept(), "decision", PLACE));
        StatedDate submitted = application.submittedOn();
        if (submitted != null && on.isBefore(submitted) == Certainty.YES) {
            move.against(RecordConditions.earlyDecision(on, submitted, place));
        }
        ApplicationDecision decision =
                ApplicationDecisionBuilder.builder().outcome(outcome).on(on).build();
        move.to(application.withDecision(decision), place);
    }

    private static void step(Move<MembershipApplication> move, ApplicationCommand command) {
        if (command instanceof RecordOperation recorded) {
            step(move, recorded.step(), true, (step, place) -> {
                move.against(RecordConditions.readable(step.operations(), step.kept(), "operations", place));
                List<Operation> after = StepOperations.done(
                        move,
                        step.operations(),
                        step.kept().within("operations"),
                        recorded.operation(),
                        recorded.step(),
                        recorded.on(),
                        place + "/operations");
                return step.withOperations(after);
            });
        } else if (command instanceof AddEvidence added) {
            step(
                    move,
                    added.step(),
                    false,
                    (step, place) -> step.withOperations(StepOperations.addEvidence(
                            move,
                            step.operations(),
                            step.kept().within("operations"),
                            added.operation(),
                            added.evidence(),
                            place + "/operations")));
        } else if (command instanceof CompleteStep completed) {
            step(move, completed.step(), true, (step, place) -> {
                move.against(RecordConditions.free(step.completedOn(), step.kept(), "completedOn", place));
                return step.withCompletedOn(completed.on());
            });
        } else {
            throw new IllegalStateException("no move for " + command.getClass().getSimpleName());
        }
    }

    private static void step(
            Move<MembershipApplication> move,
            ApplicationStep code,
            boolean mayBegin,
            BiFunction<CandidacyStep, String, CandidacyStep> change) {
        MembershipApplication application = move.document();
        List<CandidacyStep> steps = application.steps() == null ? List.of() : application.steps();
        Kept kept = application.kept().within("steps");
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).step() == code) {
                String place = PLACE + "/steps/" + kept.fileIndex(i);
                move.to(application.withSteps(Move.replaced(steps, i, change.apply(steps.get(i), place))), place);
                return;
            }
        }
        Verdict untold = RecordConditions.untold(
                mayBegin ? RecordConditions.ONCE : RecordConditions.KNOWN,
                application.steps(),
                application.kept(),
                "steps",
                CandidacyStep::kept,
                "step",
                PLACE + "/steps");
        if (!mayBegin) {
            move.against(untold == null ? RecordConditions.unknown(code, Kept.NONE, PLACE + "/steps") : untold);
            return;
        }
        move.against(untold);
        String place = next(application.kept(), "steps", steps);
        CandidacyStep begun = CandidacyStepBuilder.builder().step(code).build();
        move.to(application.withSteps(Move.more(steps, change.apply(begun, place))), place);
    }

    private static String next(Kept kept, String property, @Nullable List<?> list) {
        return PLACE + "/" + property + "/" + kept.within(property).fileIndex(Move.size(list));
    }
}
