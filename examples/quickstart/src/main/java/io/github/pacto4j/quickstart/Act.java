package io.github.pacto4j.quickstart;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.access.Action;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.life.CoCreationCommand;
import io.github.pacto4j.life.CompleteDeliberation;
import io.github.pacto4j.life.ContributionCommand;
import io.github.pacto4j.life.Event;
import io.github.pacto4j.life.Outcome;
import io.github.pacto4j.life.PlanCommand;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Something that somebody does: a command, or a document that is filed.
 *
 * @param what  code of the command, or {@link #FILE}
 * @param on  day on which it happened
 * @param by  who does it, with the grant in use
 * @param action  what the policy has to allow
 * @param effect  what comes of it
 */
record Act(String what, StatedDate on, Actor by, Action action, Effect effect) {
    /** What documents do that no command writes. */
    static final String FILE = "file";

    /** What comes of an act in a dossier, on the day on which it is recorded. */
    interface Effect {
        Outcome<Dossier> on(Pacto pacto, Dossier dossier, LocalDate today);
    }

    static Act of(PlanCommand command) {
        return new Act(
                command instanceof CompleteDeliberation
                        ? "completeDeliberation"
                        : command.transition().code(),
                command.on(),
                command.by(),
                Action.of(command.transition()),
                (pacto, dossier, today) -> pacto.apply(dossier, command, today));
    }

    static Act of(CoCreationCommand command) {
        return new Act(
                command.code(),
                command.on(),
                command.by(),
                Action.CONDUCT_CO_CREATION,
                (pacto, dossier, today) -> pacto.apply(dossier, command, today));
    }

    /** Somebody contributes, or what was said or written on paper is registered. */
    static Act of(ContributionCommand.Receive command) {
        Capacity capacity = command.by().capacity();
        boolean own = capacity == Capacity.CITIZEN || capacity == Capacity.CIVIL_SOCIETY;
        return act(
                command,
                own ? Action.CONTRIBUTE : Action.REGISTER_CONTRIBUTION,
                (pacto, dossier, today) ->
                        held(dossier, pacto.contributions().receive(dossier, command, today), List::of));
    }

    /** The same is done to several contributions, all or none. */
    static Act of(List<String> ids, ContributionCommand.Change command) {
        boolean registers = command instanceof ContributionCommand.Qualify;
        return act(
                command,
                registers ? Action.REGISTER_CONTRIBUTION : Action.ANSWER_CONTRIBUTION,
                (pacto, dossier, today) -> held(
                        dossier,
                        pacto.contributions()
                                .applyAll(
                                        dossier,
                                        ids.stream()
                                                .map(id -> idea(dossier, id))
                                                .toList(),
                                        command,
                                        today),
                        Function.identity()));
    }

    /** A contribution is merged into the one that carries the idea on. */
    static Act merge(StatedDate on, Actor by, String id, String into, Text reason) {
        return new Act("merge", on, by, Action.REGISTER_CONTRIBUTION, (pacto, dossier, today) -> {
            ContributionCommand.Merge merge = new ContributionCommand.Merge(on, by, idea(dossier, into), reason);
            return held(dossier, pacto.contributions().apply(dossier, idea(dossier, id), merge, today), List::of);
        });
    }

    static Act of(String id, ContributionCommand.Split command) {
        return act(
                command,
                Action.REGISTER_CONTRIBUTION,
                (pacto, dossier, today) -> held(
                        dossier,
                        pacto.contributions().split(dossier, idea(dossier, id), command, today),
                        Function.identity()));
    }

    /** Files documents, or other versions of them. */
    static Act file(String day, Actor by, Action action, UnaryOperator<Dossier> documents) {
        StatedDate on = StatedDate.of(day);
        return new Act(
                FILE,
                on,
                by,
                action,
                (pacto, dossier, today) ->
                        new Outcome.Done<>(documents.apply(dossier), new Event.Filed(on, by), List.of()));
    }

    /** Begins the next plan with what this one leaves unfinished. */
    static Act nextCycle(String plan, String day, Actor by) {
        StatedDate on = StatedDate.of(day);
        return new Act(
                "nextCycle",
                on,
                by,
                Action.CONDUCT_CO_CREATION,
                (pacto, dossier, today) -> pacto.nextCycle(dossier, plan, on.last(), by)
                        .fold(
                                done -> new Outcome.Done<>(done.state().dossier(), done.event(), done.remarks()),
                                refused -> new Outcome.Refused<>(refused.verdicts())));
    }

    /** Returns the same done by somebody else. */
    Act by(Actor other) {
        return new Act(what, on, other, action, effect);
    }

    private static Act act(ContributionCommand command, Action action, Effect effect) {
        return new Act(command.code(), command.on(), command.by(), action, effect);
    }

    private static Contribution idea(Dossier dossier, String id) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(dossier.coCreation()).contributions())
                .stream()
                .filter(each -> id.equals(each.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Puts contributions back into the process that they belong to. */
    private static <S> Outcome<Dossier> held(
            Dossier dossier, Outcome<S> outcome, Function<S, List<Contribution>> contributions) {
        CoCreation process = Objects.requireNonNull(dossier.coCreation());
        return outcome.fold(
                done -> new Outcome.Done<>(
                        dossier.withCoCreation(process.holding(contributions.apply(done.state()))),
                        done.event(),
                        done.remarks()),
                refused -> new Outcome.Refused<>(refused.verdicts()));
    }
}
