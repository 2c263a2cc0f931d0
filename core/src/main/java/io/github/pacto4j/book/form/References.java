package io.github.pacto4j.book.form;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.Diagnosis;
import io.github.pacto4j.cocreation.DiagnosisFinding;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be referred to in a dossier: plans, commitments, milestones, contributions, findings. Built once for an
 * assessment.
 */
public final class References {
    /** What a reference leads to. */
    public enum Target {
        /** One thing. */
        KNOWN,
        /** Nothing. */
        UNKNOWN,
        /** Several things. */
        AMBIGUOUS,
        /** It cannot be said: what would hold it could not be read whole, or is stated to be incomplete. */
        CANNOT_SAY,
        /** What would hold it is not in the dossier. */
        ABSENT
    }

    private final @Nullable ActionPlan plan;
    private final Map<String, Commitment> commitments = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> milestones = new HashMap<>();
    private final Map<String, Integer> milestonesAlone = new HashMap<>();
    private final Map<String, Integer> contributions = new HashMap<>();
    private final Target otherCommitment;
    private final Target otherMilestone;
    private final Target otherContribution;

    /** Looks through a dossier. */
    public References(Dossier dossier) {
        plan = dossier.plan();
        boolean whole = plan != null
                && !Boolean.FALSE.equals(plan.commitmentsComplete())
                && !plan.kept().within("commitments").hasAside();
        boolean wholeMilestones = true;
        for (Commitment commitment : plan == null ? List.<Commitment>of() : orEmpty(plan.commitments())) {
            add(commitment);
            whole &= !commitment.kept().isUnreadable("number");
            wholeMilestones &= !commitment.kept().isUnreadable("milestones")
                    && !commitment.kept().within("milestones").hasAside();
            for (Milestone milestone : orEmpty(commitment.milestones())) {
                wholeMilestones &= !milestone.kept().isUnreadable("number");
            }
        }
        boolean stated =
                plan != null && (plan.commitments() != null || plan.kept().isUnreadable("commitments"));
        otherCommitment = other(stated, whole && plan != null && plan.commitments() != null);
        otherMilestone = other(stated, otherCommitment == Target.UNKNOWN && wholeMilestones);
        CoCreation process = dossier.coCreation();
        otherContribution = process == null ? Target.ABSENT : add(process);
    }

    private static Target other(boolean stated, boolean whole) {
        return whole ? Target.UNKNOWN : stated ? Target.CANNOT_SAY : Target.ABSENT;
    }

    private Target add(CoCreation process) {
        boolean whole = !process.kept().within("contributions").hasAside()
                && !process.kept().isUnreadable("diagnosis")
                && !process.kept().isUnreadable("contributions");
        for (Contribution contribution : orEmpty(process.contributions())) {
            count(contributions, contribution.id());
            whole &= !contribution.kept().isUnreadable("id");
        }
        Diagnosis diagnosis = process.diagnosis();
        if (diagnosis != null) {
            whole &= !diagnosis.kept().isUnreadable("findings")
                    && !diagnosis.kept().within("findings").hasAside();
            for (DiagnosisFinding finding : orEmpty(diagnosis.findings())) {
                count(contributions, finding.id());
                whole &= !finding.kept().isUnreadable("id");
            }
        }
        boolean stated = process.contributions() != null || diagnosis != null || !whole;
        return other(stated, whole && stated);
    }

    private void add(Commitment commitment) {
        String number = commitment.number();
        if (number == null) {
            return;
        }
        commitments.putIfAbsent(number, commitment);
        count(numbers, number);
        for (Milestone milestone : orEmpty(commitment.milestones())) {
            if (milestone.number() != null) {
                count(milestones, number + "/" + milestone.number());
                count(milestonesAlone, milestone.number());
            }
        }
    }

    private static void count(Map<String, Integer> counts, @Nullable String key) {
        if (key != null) {
            counts.merge(key, 1, Integer::sum);
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Returns the first commitment with a number, null if there is none. */
    public @Nullable Commitment find(String number) {
        return commitments.get(number);
    }

    /** Returns what the number of a commitment leads to. */
    public Target commitment(String number) {
        return target(numbers.get(number), otherCommitment);
    }

    /** Returns what a reference to a milestone leads to: {@code commitment/milestone}, or bare where only one bears it. */
    public Target milestone(String reference) {
        Integer full = milestones.get(reference);
        return full != null ? target(full, otherMilestone) : target(milestonesAlone.get(reference), otherMilestone);
    }

    /** Returns what a bare or full reference leads to from within a commitment. */
    public Target milestone(@Nullable String commitment, String reference) {
        if (commitment != null) {
            Integer near = milestones.get(commitment + "/" + reference);
            if (near != null) {
                return target(near, otherMilestone);
            }
        }
        return milestone(reference);
    }

    /** Returns what the id of a contribution, or of a finding of the diagnosis, leads to. */
    public Target contribution(String id) {
        return target(contributions.get(id), otherContribution);
    }

    /** Returns what the id of a plan leads to. */
    public Target plan(String id, Dossier dossier) {
        int bearers = plan != null && id.equals(plan.id()) ? 1 : 0;
        for (ActionPlan earlier : orEmpty(dossier.previousPlans())) {
            bearers += id.equals(earlier.id()) ? 1 : 0;
        }
        boolean named = plan != null && plan.id() != null;
        return target(
                bearers == 0 ? null : bearers,
                named ? Target.UNKNOWN : plan == null ? Target.ABSENT : Target.CANNOT_SAY);
    }

    private static Target target(@Nullable Integer bearers, Target none) {
        if (bearers == null) {
            return none;
        }
        return bearers == 1 ? Target.KNOWN : Target.AMBIGUOUS;
    }
}
