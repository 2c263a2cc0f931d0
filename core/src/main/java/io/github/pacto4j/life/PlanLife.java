package io.github.pacto4j.life;

import io.github.pacto4j.access.Action;
import io.github.pacto4j.access.Decision;
import io.github.pacto4j.access.Policy;
import io.github.pacto4j.access.Subject;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Change;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.HistoryEntryBuilder;
import io.github.pacto4j.plan.JointAdoption;
import io.github.pacto4j.plan.Lifecycle;
import io.github.pacto4j.plan.PassedGate;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Assessor;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Moves plans on, and tells which moves are open. The table of moves is {@link Transition}; what stands against one is
 * judged on the state after it, in the same way whether it is asked for or only asked about. Immutable and safe for use by
 * many threads.
 */
public final class PlanLife {
    /** What of a plan is no content. */
    private static final List<String> LIFE = List.of("id", "status", "history");

    private final List<RuleBook> books;
    private final Guards guards;
    private final Policy policy;
    private final Function<Record, Json> json;

    /**
     * The life of plans under these books.
     *
     * @param books  the books whose rules guard the moves
     * @param assessor  what judges by them
     * @param policy  says who may pass a gate
     * @param json  gives a document as JSON, to tell what an amendment changes
     */
    public PlanLife(List<RuleBook> books, Assessor assessor, Policy policy, Function<Record, Json> json) {
        this.books = spoken(books);
        this.guards = new Guards(books, assessor);
        this.policy = policy;
        this.json = json;
    }

    /** Returns the books whose words say every verdict on a command: these and the conditions of commands. */
    public static List<RuleBook> spoken(List<RuleBook> books) {
        List<RuleBook> spoken = new ArrayList<>(books);
        spoken.add(Conditions.WORDS);
        return List.copyOf(spoken);
    }

    /**
     * Applies a command as of the day on which it happened.
     *
     * @return the dossier after it, or what stands against it
     */
    public Outcome<Dossier> apply(Dossier dossier, PlanCommand command) {
        return apply(dossier, command, command.on().last());
    }

    /**
     * Applies a command as of the day on which it is recorded.
     *
     * @param today  day of the judgement: what happened later cannot be recorded yet
     * @return the dossier after it, or what stands against it
     */
    public Outcome<Dossier> apply(Dossier dossier, PlanCommand command, LocalDate today) {
        List<Verdict> against = new ArrayList<>(Conditions.ahead(command.on(), today));
        ActionPlan plan = dossier.plan();
        if (plan != null && command instanceof CompleteDeliberation completion) {
            return complete(dossier, plan, completion, today, against);
        }
        Verdict closed = closed(plan, command.transition());
        if (plan == null || closed != null) {
            against.add(closed == null ? Conditions.noPlan(dossier) : closed);
            return new Outcome.Refused<>(against);
        }
        ActionPlan content = content(plan, command);
        HistoryEntry entry = entry(plan, content, command);
        Trial trial = trial(dossier, content, entry, today);
        against.addAll(WholeContent.against(command, json));
        if (command instanceof Amend
                && entry.changes() != null
                && entry.changes().isEmpty()) {
            against.add(Conditions.nothingChanged());
        }
        against.addAll(trial.against(gates(command)));
        if (!against.isEmpty()) {
            return new Outcome.Refused<>(against);
        }
        List<PassedGate> passed = trial.passed(gates(command));
        if (!passed.isEmpty()) {
            Decision decision = policy.decide(command.by(), Action.PASS_GATE, Subject.of(dossier), today);
            if (decision.allowed()) {
                decision = policy.decide(command.by(), Action.of(command.transition()), Subject.of(dossier), today);
            }
            if (!decision.allowed()) {
                against.add(Conditions.mayNotPass(command.by().capacity(), decision));
                against.addAll(trial.against(List.of()));
                return new Outcome.Refused<>(against);
            }
        }
        HistoryEntry event = entry.withDespite(passed.isEmpty() ? null : passed);
        return new Outcome.Done<>(
                dossier.withPlan(after(content, event)),
                new Event.PlanMoved(command.on(), command.by(), event),
                trial.remarks());
    }

    private Outcome<Dossier> complete(
            Dossier dossier, ActionPlan plan, CompleteDeliberation command, LocalDate today, List<Verdict> against) {
        Completion completion = Completion.find(plan, command.deliberation());
        if (completion == null) {
            against.add(Conditions.noAdoption());
            return new Outcome.Refused<>(against);
        }
        String place = place(plan, completion.index());
        HistoryEntry entry = completion.completed(plan, command.deliberation());
        List<HistoryEntry> history = new ArrayList<>(Objects.requireNonNull(plan.history()));
        history.set(completion.index(), entry);
        Dossier after = dossier.withPlan(plan.withHistory(history));
        List<String> contradicted = completion.contradicted(command.deliberation(), json);
        if (!contradicted.isEmpty()) {
            against.add(Conditions.contradiction(place, contradicted));
        }
        against.addAll(Conditions.foreign(plan, command.deliberation(), place));
        Trial trial = guards.judge(after, entry, place, Conditions.counts(entry, place), today);
        against.addAll(trial.against(List.of()));
        return against.isEmpty()
                ? new Outcome.Done<>(
                        after, new Event.EntryCompleted(command.on(), command.by(), place, entry), trial.remarks())
                : new Outcome.Refused<>(against);
    }

    /**
     * Tells of every transition whether it is open on a day, and what stands against it if it is not: a trial of each, with
     * nothing but the day recorded.
     */
    public WhatNext whatNext(Dossier dossier, Assessment.About about, LocalDate on) {
        List<NextStep> steps = new ArrayList<>();
        for (Transition transition : Transition.values()) {
            steps.add(step(dossier, transition, on));
        }
        ActionPlan plan = dossier.plan();
        Set<PlanStatus> statuses = plan == null ? Set.of() : Lifecycle.possible(plan);
        List<Transition> untold = plan == null ? List.of() : Lifecycle.untold(plan);
        Verdict cycle = plan == null ? Conditions.noPlan(dossier) : Conditions.nextCycle(plan);
        return new WhatNext(about, on, statuses, untold, steps, cycle, books, json);
    }

    /**
     * Makes the draft of the next plan, with the commitments that are not known to be finished on a day.
     *
     * @param id  id of the draft
     * @param on  the day; what was reported later does not count
     * @param by  who makes it
     * @return the next cycle, or what stands against it
     * @throws IllegalArgumentException if the id is that of this plan or an earlier one
     */
    public Outcome<NextCycle> nextCycle(Dossier dossier, String id, LocalDate on, Actor by) {
        ActionPlan plan = dossier.plan();
        if (plan == null) {
            return new Outcome.Refused<>(List.of(Conditions.noPlan(dossier)));
        }
        Verdict closed = Conditions.nextCycle(plan);
        if (closed != null) {
            return new Outcome.Refused<>(List.of(closed));
        }
        List<ActionPlan> earlier = dossier.previousPlans() == null ? List.of() : dossier.previousPlans();
        if (id.equals(plan.id()) || earlier.stream().anyMatch(each -> id.equals(each.id()))) {
            throw new IllegalArgumentException("the next plan bears an id of its own, got " + id);
        }
        Event begun = new Event.CycleBegun(StatedDate.of(on), by, Objects.requireNonNull(plan.id()), id);
        return new Outcome.Done<>(new CarryForward(dossier, plan, on).into(id), begun, List.of());
    }

    private NextStep step(Dossier dossier, Transition transition, LocalDate on) {
        ActionPlan plan = dossier.plan();
        Verdict closed = closed(plan, transition);
        if (plan == null || closed != null) {
            return NextStep.closed(transition, closed == null ? Conditions.noPlan(dossier) : closed);
        }
        HistoryEntry entry = HistoryEntryBuilder.builder()
                .transition(transition)
                .on(StatedDate.of(on))
                .build();
        Trial trial = trial(dossier, plan, entry, on);
        List<Verdict> against = trial.against(List.of());
        return NextStep.tried(transition, against, trial.remarks());
    }

    private static @Nullable Verdict closed(@Nullable ActionPlan plan, Transition transition) {
        return plan == null ? null : Conditions.status(plan, transition);
    }

    private Trial trial(Dossier dossier, ActionPlan content, HistoryEntry entry, LocalDate on) {
        int index = content.history() == null ? 0 : content.history().size();
        String place = place(content, index);
        List<Verdict> impossible = Conditions.impossible(content, entry, place);
        return guards.judge(dossier.withPlan(after(content, entry)), entry, place, impossible, on);
    }

    /** Returns where an entry stands: a file counts what could not be read too. */
    private static String place(ActionPlan plan, int index) {
        return "/plan/history/" + plan.kept().within("history").fileIndex(index);
    }

    /** Returns the plan after a move: history is the truth, and the status is where it ends, unknown where that is open. */
    private static ActionPlan after(ActionPlan plan, HistoryEntry entry) {
        Transition transition = entry.transition();
        if (transition == null || !transition.entersHistory()) {
            return plan;
        }
        List<HistoryEntry> history = new ArrayList<>(plan.history() == null ? List.of() : plan.history());
        history.add(entry);
        ActionPlan moved = plan.withHistory(history);
        Set<PlanStatus> statuses = Lifecycle.after(moved, history.size() - 1, Lifecycle.possible(plan));
        if (statuses.isEmpty()) {
            return moved;
        }
        return moved.withStatus(statuses.size() == 1 ? statuses.iterator().next() : null);
    }

    private static ActionPlan content(ActionPlan plan, PlanCommand command) {
        if (command instanceof Revise revise) {
            return withLifeOf(plan, revise.content());
        }
        return command instanceof Amend amend ? withLifeOf(plan, amend.content()) : plan;
    }

    /** Returns content as that of a plan: neither its id nor its life is content. */
    private static ActionPlan withLifeOf(ActionPlan plan, ActionPlan content) {
        return content.withId(plan.id())
                .withStatus(plan.status())
                .withHistory(plan.history())
                .withKept(content.kept().taking(LIFE, plan.kept()));
    }

    private HistoryEntry entry(ActionPlan plan, ActionPlan content, PlanCommand command) {
        HistoryEntry entry = command.entry();
        if (command instanceof Amend amend) {
            List<Change> changes =
                    Amendments.between(json.apply(bare(plan)), json.apply(bare(content)), amend.reason());
            return entry.withChanges(changes);
        }
        boolean joint = JointAdoption.isJoint(plan) != Certainty.NO;
        if (command instanceof Adopt adopt && !joint && adopt.deliberations().size() == 1) {
            return entry.withDeliberation(adopt.deliberations().get(0)).withDeliberations(null);
        }
        return entry;
    }

    /** Returns the content of a plan alone. */
    static ActionPlan bare(ActionPlan plan) {
        return plan.withId(null)
                .withStatus(null)
                .withHistory(null)
                .withKept(plan.kept().without(LIFE));
    }

    private static List<PassedGate> gates(PlanCommand command) {
        return command instanceof GatedCommand gated ? gated.despite() : List.of();
    }
}
