package io.github.pacto4j.life;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.HistoryEntry;

/** What happened: what a journal records of a command that took effect. */
public sealed interface Event {
    /**
     * A plan moved on.
     *
     * @param entry  the entry of its history; a revision has one too, although the history does not hold it
     */
    record PlanMoved(HistoryEntry entry) implements Event {}

    /**
     * An entry of the history of a plan was completed.
     *
     * @param on  day on which it was
     * @param by  who completed it
     * @param pointer  JSON Pointer to the entry from the root of the dossier
     * @param entry  the entry as it is now
     */
    record EntryCompleted(StatedDate on, Actor by, String pointer, HistoryEntry entry) implements Event {}

    /**
     * The draft of the next plan was made from a plan that ends.
     *
     * @param on  day on which it was made
     * @param from  id of the plan that ends
     * @param to  id of the draft
     */
    record CycleBegun(StatedDate on, String from, String to) implements Event {}

    /**
     * A document was filed, or replaced as a whole.
     *
     * @param on  day on which it was
     * @param by  who filed it
     */
    record Filed(StatedDate on, Actor by) implements Event {}
}
