package io.github.pacto4j.life;

import io.github.pacto4j.access.View;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.HistoryEntry;
import java.util.List;

/** What happened: what a journal records of a command that took effect. */
public sealed interface Event {
    /** Returns the day on which it happened, as precise as it is known. */
    StatedDate on();

    /** Returns who recorded it, with the grant used. */
    Actor by();

    /**
     * Returns the event as somebody sees it who sees this of the dossier: personal data of the documents in it withheld, and
     * who recorded it without name and id.
     */
    Event seen(View view);

    /**
     * A plan moved on.
     *
     * @param on  day on which it did, as precise as it is known
     * @param by  who recorded it
     * @param entry  the entry of its history; a revision has one too, although the history does not hold it
     */
    record PlanMoved(StatedDate on, Actor by, HistoryEntry entry) implements Event {
        @Override
        public PlanMoved seen(View view) {
            return new PlanMoved(on, view.actor(by), view.part(entry));
        }
    }

    /**
     * An entry of the history of a plan was completed.
     *
     * @param on  day on which it was
     * @param by  who completed it
     * @param pointer  JSON Pointer to the entry from the root of the dossier
     * @param entry  the entry as it is now
     */
    record EntryCompleted(StatedDate on, Actor by, String pointer, HistoryEntry entry) implements Event {
        @Override
        public EntryCompleted seen(View view) {
            return new EntryCompleted(on, view.actor(by), pointer, view.part(entry));
        }
    }

    /**
     * The draft of the next plan was made from a plan that ends.
     *
     * @param on  day on which it was made
     * @param by  who made it
     * @param from  id of the plan that ends
     * @param to  id of the draft
     */
    record CycleBegun(StatedDate on, Actor by, String from, String to) implements Event {
        @Override
        public CycleBegun seen(View view) {
            return new CycleBegun(on, view.actor(by), from, to);
        }
    }

    /**
     * A document was filed, or replaced as a whole.
     *
     * @param on  day on which it was
     * @param by  who filed it
     */
    record Filed(StatedDate on, Actor by) implements Event {
        @Override
        public Filed seen(View view) {
            return new Filed(on, view.actor(by));
        }
    }

    /**
     * A contribution was received.
     *
     * @param on  day on which it was, as precise as it is known
     * @param by  who recorded it
     * @param contribution  the contribution
     */
    record ContributionReceived(StatedDate on, Actor by, Contribution contribution) implements Event {
        @Override
        public ContributionReceived seen(View view) {
            return new ContributionReceived(on, view.actor(by), view.part(contribution));
        }
    }

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

        @Override
        public ContributionsChanged seen(View view) {
            return new ContributionsChanged(on, view.actor(by), what, each(view, before), each(view, after));
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

        @Override
        public ContributionSplit seen(View view) {
            return new ContributionSplit(on, view.actor(by), view.part(original), each(view, parts));
        }
    }

    /**
     * Something was recorded of the preparation of a plan. What citizens wrote has events of its own and is not repeated in
     * this one.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who recorded it
     * @param what  code of the command
     * @param pointers  JSON Pointers to where it stands, from the root of the dossier
     * @param before  the process as it was, its contributions left out
     * @param after  the process as it is, its contributions left out
     */
    record PreparationRecorded(
            StatedDate on, Actor by, String what, List<String> pointers, CoCreation before, CoCreation after)
            implements Event {
        /** Copies the list. */
        public PreparationRecorded {
            pointers = List.copyOf(pointers);
            before = withoutContributions(before);
            after = withoutContributions(after);
        }

        private static CoCreation withoutContributions(CoCreation process) {
            return process.withContributions(null).withKept(process.kept().without(List.of("contributions")));
        }

        @Override
        public PreparationRecorded seen(View view) {
            return new PreparationRecorded(on, view.actor(by), what, pointers, view.part(before), view.part(after));
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

        @Override
        public ApplicationRecorded seen(View view) {
            return new ApplicationRecorded(on, view.actor(by), what, pointers, view.part(before), view.part(after));
        }
    }

    private static List<Contribution> each(View view, List<Contribution> contributions) {
        return contributions.stream().map(view::part).toList();
    }
}
