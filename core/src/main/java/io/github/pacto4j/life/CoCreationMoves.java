package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.Operation;
import io.github.pacto4j.cocreation.PreparationStep;
import io.github.pacto4j.cocreation.PreparationStepBuilder;
import io.github.pacto4j.cocreation.Space;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.life.CoCreationCommand.AddEvidence;
import io.github.pacto4j.life.CoCreationCommand.BeginMandate;
import io.github.pacto4j.life.CoCreationCommand.BeginStep;
import io.github.pacto4j.life.CoCreationCommand.CloseRound;
import io.github.pacto4j.life.CoCreationCommand.CompleteStep;
import io.github.pacto4j.life.CoCreationCommand.EndMandate;
import io.github.pacto4j.life.CoCreationCommand.NameCoordinator;
import io.github.pacto4j.life.CoCreationCommand.NamePointOfContact;
import io.github.pacto4j.life.CoCreationCommand.NameTeamMember;
import io.github.pacto4j.life.CoCreationCommand.OpenRound;
import io.github.pacto4j.life.CoCreationCommand.OpenSpace;
import io.github.pacto4j.life.CoCreationCommand.PublishDraftPlan;
import io.github.pacto4j.life.CoCreationCommand.RecordAttendance;
import io.github.pacto4j.life.CoCreationCommand.RecordMeeting;
import io.github.pacto4j.life.CoCreationCommand.RecordOperation;
import io.github.pacto4j.life.CoCreationCommand.RecordWorkshop;
import io.github.pacto4j.life.CoCreationCommand.ReplaceMember;
import io.github.pacto4j.life.CoCreationCommand.ReportWorkshop;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Kept;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What each command makes of a process: team, steps, spaces, draft; committee and rounds have classes of their own. */
final class CoCreationMoves {
    static final String PLACE = "/coCreation";

    private CoCreationMoves() {}

    static Move<CoCreation> of(CoCreation process, CoCreationCommand command) {
        Move<CoCreation> move = new Move<>(process);
        StatedDate on = command.on();
        if (command instanceof BeginStep begun) {
            step(move, begun.step(), true, (step, place) -> {
                move.against(RecordConditions.freeStart(step.period(), step.kept(), "period", place));
                return step.withPeriod(begun(step.period(), on));
            });
        } else if (command instanceof RecordOperation recorded) {
            step(move, recorded.step(), true, (step, place) -> recorded(move, step, recorded, place));
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
                return step.withCompletedOn(on);
            });
        } else if (command instanceof NameTeamMember named) {
            move.against(RecordConditions.readable(process.team(), process.kept(), "team", PLACE));
            move.to(
                    process.withTeam(Move.more(process.team(), named.member())),
                    next(process.kept(), "team", process.team()));
        } else if (command instanceof NamePointOfContact named) {
            move.to(process.withPointOfContact(named.contact()), PLACE + "/pointOfContact");
        } else if (command instanceof NameCoordinator named) {
            move.to(process.withCoordinator(named.contact()), PLACE + "/coordinator");
        } else if (command instanceof OpenSpace opened) {
            move.against(RecordConditions.readable(process.spaces(), process.kept(), "spaces", PLACE));
            Space space = opened.space().withPeriod(begun(opened.space().period(), on));
            move.to(
                    process.withSpaces(Move.more(process.spaces(), space)),
                    next(process.kept(), "spaces", process.spaces()));
        } else if (command instanceof PublishDraftPlan) {
            move.against(RecordConditions.free(process.draftPublishedOn(), process.kept(), "draftPublishedOn", PLACE));
            move.to(process.withDraftPublishedOn(on), PLACE + "/draftPublishedOn");
        } else {
            others(move, command);
        }
        return move;
    }

    private static void others(Move<CoCreation> move, CoCreationCommand command) {
        if (command instanceof BeginMandate begun) {
            CommitteeMoves.begin(move, begun.member(), begun.on());
        } else if (command instanceof EndMandate ended) {
            CommitteeMoves.end(move, ended.member(), ended.on());
        } else if (command instanceof ReplaceMember replaced) {
            CommitteeMoves.end(move, replaced.member(), CommitteeMoves.eve(replaced.on()));
            CommitteeMoves.begin(move, replaced.successor(), replaced.on());
        } else if (command instanceof RecordMeeting meeting) {
            CommitteeMoves.meet(move, meeting);
        } else if (command instanceof OpenRound opened) {
            RoundMoves.open(move, opened);
        } else if (command instanceof CloseRound closed) {
            RoundMoves.close(move, closed);
        } else if (command instanceof RecordWorkshop recorded) {
            RoundMoves.workshop(move, recorded);
        } else if (command instanceof RecordAttendance attended) {
            RoundMoves.attendance(move, attended);
        } else if (command instanceof ReportWorkshop reported) {
            RoundMoves.report(move, reported);
        } else {
            throw new IllegalStateException("no move for " + command.getClass().getSimpleName());
        }
    }

    private static PreparationStep recorded(
            Move<CoCreation> move, PreparationStep step, RecordOperation command, String place) {
        move.against(RecordConditions.readable(step.operations(), step.kept(), "operations", place));
        List<Operation> after = StepOperations.done(
                move,
                step.operations(),
                step.kept().within("operations"),
                command.operation(),
                command.step(),
                command.on(),
                place + "/operations");
        return step.withOperations(after);
    }

    /** Changes a step; one that is not recorded yet is, if it may begin so. */
    private static void step(
            Move<CoCreation> move,
            CoCreationStep code,
            boolean mayBegin,
            BiFunction<PreparationStep, String, PreparationStep> change) {
        CoCreation process = move.document();
        List<PreparationStep> steps = process.steps() == null ? List.of() : process.steps();
        Kept kept = process.kept().within("steps");
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).step() == code) {
                String place = PLACE + "/steps/" + kept.fileIndex(i);
                move.to(process.withSteps(Move.replaced(steps, i, change.apply(steps.get(i), place))), place);
                return;
            }
        }
        Verdict untold = RecordConditions.untold(
                mayBegin ? RecordConditions.ONCE : RecordConditions.KNOWN,
                process.steps(),
                process.kept(),
                "steps",
                PreparationStep::kept,
                "step",
                PLACE + "/steps");
        if (!mayBegin) {
            move.against(untold == null ? RecordConditions.unknown(code, Kept.NONE, PLACE + "/steps") : untold);
            return;
        }
        move.against(untold);
        String place = next(process.kept(), "steps", steps);
        PreparationStep begun = PreparationStepBuilder.builder().step(code).build();
        move.to(process.withSteps(Move.more(steps, change.apply(begun, place))), place);
    }

    /** Returns where the next item of a list of the process stands. */
    private static String next(Kept kept, String property, @Nullable List<?> list) {
        return PLACE + "/" + property + "/" + kept.within(property).fileIndex(Move.size(list));
    }

    /** Returns a period that begins on a day, unless it states its beginning. */
    static Period begun(@Nullable Period period, StatedDate on) {
        if (period == null) {
            return new Period(on, null);
        }
        // What the command says of it and could not be read is not replaced either.
        boolean open = period.start() == null && !period.kept().isUnreadable("start");
        return open ? new Period(on, period.end(), period.kept()) : period;
    }

    /** Returns a period that ends on a day. */
    static Period ended(@Nullable Period period, StatedDate on) {
        return period == null ? new Period(null, on) : new Period(period.start(), on, period.kept());
    }
}
