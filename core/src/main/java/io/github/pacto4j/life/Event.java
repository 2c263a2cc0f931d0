package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.HistoryEntry;
import java.util.List;

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

    /**
     * A contribution was received.
     *
     * @param on  day on which it was, as precise as it is known
     * @param by  who recorded it
     * @param contribution  the contribution
     */
    record ContributionReceived(StatedDate on, Actor by, Contribution contribution) implements Event {}

    /**
     * Contributions were changed by one command, all of them.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who recorded it
     * @param what  code of the command
     * @param before  the contributions as they were
     * @param after  the same as they are, in the same order
     */
    record ContributionsChanged(
            StatedDate on, Actor by, String what, List<Contribution> before, List<Contribution> after)
            implements Event {
        /** Copies the lists. */
        public ContributionsChanged {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * A contribution was split.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who recorded it
     * @param original  the contribution, which stays as it was
     * @param parts  its parts
     */
    record ContributionSplit(StatedDate on, Actor by, Contribution original, List<Contribution> parts)
            implements Event {
        /** Copies the list. */
        public ContributionSplit {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Something was recorded of the preparation of a plan.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who recorded it
     * @param what  code of the command
     * @param pointers  JSON Pointers to where it stands, from the root of the dossier
     * @param before  the process as it was
     * @param after  the process as it is
     */
    record PreparationRecorded(
            StatedDate on, Actor by, String what, List<String> pointers, CoCreation before, CoCreation after)
            implements Event {
        /** Copies the list. */
        public PreparationRecorded {
            pointers = List.copyOf(pointers);
        }
    }

    /**
     * Something was recorded of an application to OGP Local.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who recorded it
     * @param what  code of the command
     * @param pointers  JSON Pointers to where it stands, from the root of the dossier
     * @param before  the application as it was
     * @param after  the application as it is
     */
    record ApplicationRecorded(
            StatedDate on,
            Actor by,
            String what,
            List<String> pointers,
            MembershipApplication before,
            MembershipApplication after)
            implements Event {
        /** Copies the list. */
        public ApplicationRecorded {
            pointers = List.copyOf(pointers);
        }
    }
}
