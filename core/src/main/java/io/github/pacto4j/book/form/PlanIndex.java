package io.github.pacto4j.book.form;

import io.github.pacto4j.book.form.References.Target;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The commitments and milestones of a plan by their numbers, and whether all of them could be read. */
final class PlanIndex {
    /** Stands for several milestones that bear one number. */
    private static final int SEVERAL = -1;

    /** What a reference to a milestone leads to; the index of the milestone in the plan where it is known. */
    record Found(Target target, int milestone) {}

    private static final class Holder {
        final Commitment commitment;
        final Map<String, Integer> milestones = new HashMap<>();
        final boolean stated;
        boolean whole;

        Holder(Commitment commitment) {
            this.commitment = commitment;
            stated = commitment.milestones() != null || commitment.kept().isUnreadable("milestones");
            whole = Bearers.isWhole(commitment.kept(), "milestones");
        }
    }

    private final Bearers commitments = new Bearers();
    private final Map<String, Holder> holders = new HashMap<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Holder> holderOf = new ArrayList<>();
    private final Map<String, Integer> byFullNumber = new HashMap<>();
    private final Map<String, Integer> byNumber = new HashMap<>();
    private final Target otherMilestone;
    private boolean allStated = true;

    /** Looks through a plan. */
    PlanIndex(ActionPlan plan) {
        commitments.add(plan.commitments(), plan.kept(), "commitments", Commitment::number, Commitment::kept, "number");
        boolean complete = !Boolean.FALSE.equals(plan.commitmentsComplete())
                && !plan.kept().isUnreadable("commitmentsComplete");
        boolean whole = complete && Bearers.isWhole(plan.kept(), "commitments");
        for (Commitment commitment : orEmpty(plan.commitments())) {
            Holder holder = new Holder(commitment);
            for (Milestone milestone : orEmpty(commitment.milestones())) {
                add(milestone, holder);
            }
            allStated &= holder.stated;
            whole &= holder.whole && !commitment.kept().isUnreadable("number");
            if (commitment.number() != null) {
                holders.putIfAbsent(commitment.number(), holder);
            }
        }
        boolean stated = plan.commitments() != null || plan.kept().isUnreadable("commitments");
        if (stated && !complete) {
            commitments.mayBeMore();
        }
        otherMilestone = !stated ? Target.ABSENT : whole ? Target.UNKNOWN : Target.CANNOT_SAY;
    }

    private void add(Milestone milestone, Holder holder) {
        int index = milestones.size();
        milestones.add(milestone);
        holderOf.add(holder);
        String number = milestone.number();
        if (number == null) {
            holder.whole &= !milestone.kept().isUnreadable("number");
            return;
        }
        put(holder.milestones, number, index);
        put(byNumber, number, index);
        if (holder.commitment.number() != null) {
            put(byFullNumber, holder.commitment.number() + "/" + number, index);
        }
    }

    private static void put(Map<String, Integer> indexes, String number, int index) {
        indexes.merge(number, index, (one, other) -> SEVERAL);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Returns the milestones in the order of the plan. */
    List<Milestone> milestones() {
        return milestones;
    }

    /** Returns the number of a milestone with that of its commitment, where both bear one. */
    String fullNumber(int milestone) {
        String number = milestones.get(milestone).number();
        String commitment = holderOf.get(milestone).commitment.number();
        return commitment == null ? String.valueOf(number) : commitment + "/" + number;
    }

    /** Returns the first commitment with a number, null if there is none. */
    @Nullable
    Commitment find(String number) {
        Holder holder = holders.get(number);
        return holder == null ? null : holder.commitment;
    }

    /** Returns what the number of a commitment leads to. */
    Target commitment(String number) {
        return commitments.target(number);
    }

    /** Returns what a reference to a milestone leads to: {@code commitment/milestone}, or bare where only one bears it. */
    Target milestone(String reference) {
        return find(reference, null).target;
    }

    /** Returns the one milestone that a reference leads to, null if it leads to none or several. */
    @Nullable
    Milestone findMilestone(String reference) {
        Found found = find(reference, null);
        return found.target == Target.KNOWN ? milestones.get(found.milestone) : null;
    }

    /** Returns what a reference leads to from within a commitment, where it may be bare. */
    Target milestone(String commitment, String reference) {
        return switch (commitment(commitment)) {
            case KNOWN -> find(reference, holders.get(commitment)).target;
            case ABSENT -> Target.ABSENT;
            // The commitment is what is wrong or unknown.
            case UNKNOWN, AMBIGUOUS, CANNOT_SAY -> Target.CANNOT_SAY;
        };
    }

    /** Returns what a milestone waits for by this reference. */
    Found waitedFor(int milestone, String reference) {
        return find(reference, holderOf.get(milestone));
    }

    /** Full, or bare within its commitment, or bare where only one milestone of the plan bears that number. */
    private Found find(String reference, @Nullable Holder from) {
        Integer near = from == null ? null : from.milestones.get(reference);
        if (near == null) {
            near = byFullNumber.get(reference);
        }
        // A milestone that could not be read may be the one that is near.
        if (near == null && (from == null || from.whole)) {
            near = byNumber.get(reference);
        }
        if (near == null) {
            return new Found(otherMilestone == Target.UNKNOWN ? unlisted(reference) : otherMilestone, SEVERAL);
        }
        return new Found(near == SEVERAL ? Target.AMBIGUOUS : Target.KNOWN, near);
    }

    /** A milestone that is in no list may be in one that is not given, unless it is said to be of another commitment. */
    private Target unlisted(String reference) {
        if (allStated) {
            return Target.UNKNOWN;
        }
        int slash = reference.indexOf('/');
        if (slash < 0) {
            return Target.ABSENT;
        }
        for (; slash >= 0; slash = reference.indexOf('/', slash + 1)) {
            Holder named = holders.get(reference.substring(0, slash));
            if (named != null && !named.stated) {
                return Target.ABSENT;
            }
        }
        return Target.UNKNOWN;
    }
}
