package io.github.pacto4j.life;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Transition;

/**
 * Asks that a plan move on. Each command makes one transition of the table in {@link Transition} and carries what the
 * history records of it; {@link CompleteDeliberation} alone adds to a transition made before. Commands are values: none has an effect of its own.
 */
public sealed interface PlanCommand
        permits GatedCommand, Adopt, CompleteDeliberation, RecordOpposition, ReturnToDraft, Revise, Withdraw {
    /** Returns the day on which it happened, as precise as it is known. */
    StatedDate on();

    /** Returns who records it. */
    Actor by();

    /** Returns the transition that it makes. */
    Transition transition();

    /** Returns what the history is to record; what can only be told from the dossier is not yet in it. */
    HistoryEntry entry();
}
