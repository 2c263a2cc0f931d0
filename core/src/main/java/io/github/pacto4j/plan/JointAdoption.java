package io.github.pacto4j.plan;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.text.Kept;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The adoption of a joint plan: each party's council deliberates, and the plan is adopted when all have.
 *
 * @param awaited  register codes of the parties whose councils are not known to have adopted it, in the order of the plan;
 *     none for the plan of one collectivity
 * @param isComplete  whether all have; CANNOT_SAY where a party or a deliberation could not be read or bears no name
 * @param unknown  JSON Pointers from the plan to what would have to be known, empty where it is known whether all have
 */
public record JointAdoption(Set<String> awaited, Certainty isComplete, List<String> unknown) {
    private static final String PARTNERS = "jointWith";
    private static final String COLLECTIVITY = "collectivity";
    private static final String DELIBERATIONS = "deliberations";
    private static final String DELIBERATION = "deliberation";
    private static final JointAdoption BY_ALL = new JointAdoption(Set.of(), Certainty.YES, List.of());

    /** Copies the set and the list. */
    public JointAdoption {
        awaited = Collections.unmodifiableSet(new LinkedHashSet<>(awaited));
        unknown = List.copyOf(unknown);
    }

    /** Returns the register codes of the collectivities whose councils adopt a plan, in the order of the plan. */
    public static Set<String> parties(ActionPlan plan) {
        Set<String> parties = new LinkedHashSet<>();
        if (plan.collectivity() != null) {
            parties.add(plan.collectivity());
        }
        if (plan.jointWith() != null) {
            parties.addAll(plan.jointWith());
        }
        return Collections.unmodifiableSet(parties);
    }

    /** Returns where a plan names parties that are not known, as JSON Pointers from the plan. */
    public static List<String> unknownParties(ActionPlan plan) {
        List<String> unknown = new ArrayList<>(0);
        Kept partners = plan.kept().within(PARTNERS);
        if (plan.kept().isUnreadable(PARTNERS) || partners.hasAside()) {
            unknown.add("/" + PARTNERS);
        }
        if (plan.collectivity() == null && isCertainlyJoint(plan)) {
            unknown.add("/" + COLLECTIVITY);
        }
        return unknown;
    }

    /**
     * Returns how far the adoption has come after an entry of the history that adopts the plan. An entry with a single
     * deliberation counts for the party that it names; one that names none and lists no deliberation is taken at its word:
     * the plan was adopted.
     *
     * @param index  index of the entry
     */
    public static JointAdoption after(ActionPlan plan, int index) {
        List<String> parties = unknownParties(plan);
        if (isJoint(plan) == Certainty.NO) {
            return BY_ALL;
        }
        List<HistoryEntry> history = Objects.requireNonNull(plan.history());
        Set<String> awaited = new LinkedHashSet<>(parties(plan));
        List<String> unheard = new ArrayList<>(0);
        for (int i = index; i >= 0; i--) {
            HistoryEntry entry = history.get(i);
            String place = "/history/" + plan.kept().within("history").fileIndex(i);
            if (entry.transition() != Transition.ADOPT) {
                // It may be the adoption by another party.
                if (entry.transition() == null) {
                    unheard.add(place + "/transition");
                }
                break;
            }
            if (!hear(entry, place, awaited, unheard)) {
                return BY_ALL;
            }
        }
        return after(plan, awaited, parties, unheard);
    }

    /**
     * Hears which parties an entry tells to have adopted a plan.
     *
     * @param awaited  parties that are awaited, without those that are heard
     * @param unheard  takes where a party may be named that could not be read
     * @return whether the entry speaks of parties at all
     */
    private static boolean hear(HistoryEntry entry, String place, Set<String> awaited, List<String> unheard) {
        int before = unheard.size();
        List<Deliberation> deliberations = entry.deliberations() == null ? List.of() : entry.deliberations();
        for (int j = 0; j < deliberations.size(); j++) {
            String party = deliberations.get(j).collectivity();
            if (party != null) {
                awaited.remove(party);
            } else {
                int item = entry.kept().within(DELIBERATIONS).fileIndex(j);
                unheard.add(place + "/" + DELIBERATIONS + "/" + item + "/" + COLLECTIVITY);
            }
        }
        if (entry.kept().isUnreadable(DELIBERATIONS)
                || entry.kept().within(DELIBERATIONS).hasAside()) {
            unheard.add(before, place + "/" + DELIBERATIONS);
        }
        Deliberation single = entry.deliberation();
        if (single == null) {
            if (entry.kept().isUnreadable(DELIBERATION)) {
                unheard.add(place + "/" + DELIBERATION);
            }
        } else if (single.collectivity() != null) {
            awaited.remove(single.collectivity());
        } else if (single.kept().isUnreadable(COLLECTIVITY)) {
            unheard.add(place + "/" + DELIBERATION + "/" + COLLECTIVITY);
        }
        return !deliberations.isEmpty() || unheard.size() > before || single != null && single.collectivity() != null;
    }

    private static JointAdoption after(
            ActionPlan plan, Set<String> awaited, List<String> parties, List<String> unheard) {
        if (awaited.isEmpty()) {
            return parties.isEmpty() ? BY_ALL : new JointAdoption(awaited, Certainty.CANNOT_SAY, parties);
        }
        // A party that is known not to have adopted it settles the matter, whoever else is one.
        List<String> unknown = new ArrayList<>(isCertainlyJoint(plan) ? List.of() : parties);
        unknown.addAll(unheard);
        return new JointAdoption(awaited, unknown.isEmpty() ? Certainty.NO : Certainty.CANNOT_SAY, unknown);
    }

    /** Returns whether a plan is one of several collectivities; CANNOT_SAY where its partners could not be read. */
    public static Certainty isJoint(ActionPlan plan) {
        if (isCertainlyJoint(plan)) {
            return Certainty.YES;
        }
        return unknownParties(plan).isEmpty() ? Certainty.NO : Certainty.CANNOT_SAY;
    }

    private static boolean isCertainlyJoint(ActionPlan plan) {
        return plan.jointWith() != null && !plan.jointWith().isEmpty();
    }
}
