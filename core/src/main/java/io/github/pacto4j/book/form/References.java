package io.github.pacto4j.book.form;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.cocreation.CommitteeMember;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.Diagnosis;
import io.github.pacto4j.cocreation.DiagnosisFinding;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be referred to in a dossier: plans, axes, commitments, milestones, contributions, findings, members. Each
 * index is built once for an assessment, when it is first asked for.
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

    private final Dossier dossier;
    private final Bearers plans = new Bearers();
    private final Map<String, ActionPlan> plansById = new HashMap<>();
    private final Map<ActionPlan, PlanIndex> indexes = new IdentityHashMap<>();
    private final Map<ActionPlan, Bearers> axes = new IdentityHashMap<>();
    private final Map<CoCreation, Bearers> contributions = new IdentityHashMap<>();
    private final Map<Committee, Bearers> members = new IdentityHashMap<>();

    /** Looks through a dossier. */
    public References(Dossier dossier) {
        this.dossier = dossier;
        ActionPlan present = dossier.plan();
        List<ActionPlan> earlier = dossier.previousPlans() == null ? List.of() : dossier.previousPlans();
        if (present != null) {
            plans.add(present.id(), present.kept(), "id");
            plans.add(dossier.previousPlans(), dossier.kept(), "previousPlans", ActionPlan::id, ActionPlan::kept, "id");
            earlier.forEach(this::putById);
            putById(present);
        }
        if (present == null ? dossier.kept().isUnreadable("plan") : present.id() == null) {
            plans.mayBeMore();
        }
    }

    private void putById(ActionPlan plan) {
        if (plan.id() != null) {
            plansById.put(plan.id(), plan);
        }
    }

    /** Returns what the id of a plan leads to. */
    Target plan(String id) {
        return plans.target(id);
    }

    /** Returns the commitments and milestones of a plan. */
    PlanIndex of(ActionPlan plan) {
        return indexes.computeIfAbsent(plan, PlanIndex::new);
    }

    /** Returns the plan with an id, or the present one for null; null where it is not known which or what it is. */
    @Nullable
    PlanIndex ofPlan(@Nullable String id) {
        ActionPlan plan = id == null ? dossier.plan() : plan(id) == Target.KNOWN ? plansById.get(id) : null;
        return plan == null ? null : of(plan);
    }

    /** Returns what is to be said of a reference into a plan that {@link #ofPlan} does not know. */
    Target withoutPlan() {
        return dossier.plan() != null || dossier.kept().isUnreadable("plan") ? Target.CANNOT_SAY : Target.ABSENT;
    }

    /** Returns what the number of an axis leads to within its plan. */
    Target axis(ActionPlan plan, String number) {
        return axes.computeIfAbsent(
                        plan,
                        any -> new Bearers().add(plan.axes(), plan.kept(), "axes", Axis::number, Axis::kept, "number"))
                .target(number);
    }

    /** Returns what the id of a member leads to within a committee. */
    Target member(Committee committee, String id) {
        return members.computeIfAbsent(
                        committee,
                        any -> new Bearers()
                                .add(
                                        committee.members(),
                                        committee.kept(),
                                        "members",
                                        CommitteeMember::id,
                                        CommitteeMember::kept,
                                        "id"))
                .target(id);
    }

    /** Returns the first commitment of the present plan with a number, null if there is none. */
    public @Nullable Commitment find(String number) {
        PlanIndex present = ofPlan(null);
        return present == null ? null : present.find(number);
    }

    /** Returns what a reference to a milestone of the present plan leads to, bare or with its commitment's number. */
    public Target milestone(String reference) {
        PlanIndex present = ofPlan(null);
        return present == null ? withoutPlan() : present.milestone(reference);
    }

    /** Returns the one milestone of the present plan that a reference leads to, null if it leads to none or several. */
    public @Nullable Milestone findMilestone(String reference) {
        PlanIndex present = ofPlan(null);
        return present == null ? null : present.findMilestone(reference);
    }

    /**
     * Returns the one milestone that a milestone of the present plan waits for by a reference, null if it cannot be said
     * which or there is none.
     *
     * @param milestone  the index of the one that waits among all milestones of the plan, in their order
     */
    public @Nullable Milestone findWaitedFor(int milestone, String reference) {
        PlanIndex present = ofPlan(null);
        PlanIndex.Found found = present == null ? null : present.waitedFor(milestone, reference);
        return present != null && found != null && found.target() == Target.KNOWN
                ? present.milestones().get(found.milestone())
                : null;
    }

    /** Returns what the number of a commitment of the present plan leads to. */
    public Target commitment(String number) {
        PlanIndex present = ofPlan(null);
        return present == null ? withoutPlan() : present.commitment(number);
    }

    /** Returns what the id of a contribution to the present plan, or of a finding of its diagnosis, leads to. */
    public Target contribution(String id) {
        CoCreation process = dossier.coCreation();
        if (process == null) {
            return dossier.kept().isUnreadable("coCreation") ? Target.CANNOT_SAY : Target.ABSENT;
        }
        return contribution(process, id);
    }

    /** Returns what the id of a contribution, or of a finding of the diagnosis, leads to within a co-creation. */
    Target contribution(CoCreation process, String id) {
        return contributions.computeIfAbsent(process, References::contributions).target(id);
    }

    private static Bearers contributions(CoCreation process) {
        Bearers found = new Bearers()
                .add(
                        process.contributions(),
                        process.kept(),
                        "contributions",
                        Contribution::id,
                        Contribution::kept,
                        "id");
        // Findings alone do not tell which contributions there were; a diagnosis need not list any.
        if (process.contributions() == null) {
            found.mayBeUnlisted();
        }
        Diagnosis diagnosis = process.diagnosis();
        if (diagnosis != null) {
            found.add(
                    diagnosis.findings(),
                    diagnosis.kept(),
                    "findings",
                    DiagnosisFinding::id,
                    DiagnosisFinding::kept,
                    "id");
        } else if (process.kept().isUnreadable("diagnosis")) {
            found.mayBeMore();
        }
        return found;
    }
}
