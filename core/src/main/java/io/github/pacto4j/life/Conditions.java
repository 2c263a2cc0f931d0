package io.github.pacto4j.life;

import io.github.pacto4j.access.Decision;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.JointAdoption;
import io.github.pacto4j.plan.Lifecycle;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold of a command itself, whatever the rules say of the plan: the status allows it, and what it records can
 * have happened. These are no rules of the catalogue, because they judge no document; their verdicts look the same.
 */
final class Conditions {
    /** The words of the conditions, for whoever says their verdicts. */
    static final RuleBook WORDS = words();

    static final String PLAN_PRESENT = "life.plan-present";
    static final String STATUS_ALLOWS = "life.status-allows";
    static final String COUNTS_POSSIBLE = "life.counts-possible";
    static final String PARTY_NAMED = "life.party-named";
    static final String ADOPTION_RECORDED = "life.adoption-recorded";
    static final String RECORD_KEPT = "life.record-kept";
    static final String CYCLE_BEGUN = "life.cycle-begun";
    static final String PLAN_NAMED = "life.plan-named";
    static final String CONTENT_CHANGED = "life.content-changed";
    static final String GATE_PASSABLE = "life.gate-passable";
    static final String NOT_AHEAD = "life.not-ahead";

    /** The next plan is prepared while the last one is carried out, at the earliest; a withdrawn one may be replaced. */
    private static final Set<PlanStatus> PRECEDES_A_CYCLE = Collections.unmodifiableSet(
            EnumSet.of(PlanStatus.IN_IMPLEMENTATION, PlanStatus.CLOSED, PlanStatus.EVALUATED, PlanStatus.WITHDRAWN));

    private static final String PLAN = "/plan";
    private static final String STATUS = "/plan/status";
    private static final String HISTORY = "/plan/history";

    private Conditions() {}

    private static RuleBook words() {
        List<String> ids = new ArrayList<>(List.of(
                PLAN_PRESENT,
                STATUS_ALLOWS,
                COUNTS_POSSIBLE,
                PARTY_NAMED,
                CONTENT_CHANGED,
                GATE_PASSABLE,
                ADOPTION_RECORDED,
                RECORD_KEPT,
                CYCLE_BEGUN,
                PLAN_NAMED,
                NOT_AHEAD));
        ids.addAll(ContributionConditions.IDS);
        ids.addAll(RecordConditions.IDS);
        ids.add(WholeContent.CONTENT_WHOLE);
        List<CatalogueEntry> entries = new ArrayList<>();
        for (String id : ids) {
            entries.add(CatalogueEntry.of(id, "LIFE", Severity.ERROR, ""));
        }
        return RuleBook.of("LIFE", "1", entries, List.of(), Map.of(), List.of(), Messages.beside(Conditions.class));
    }

    /** Returns what stands against recording what certainly lies ahead of the day on which it is recorded, if anything. */
    static List<Verdict> ahead(StatedDate on, LocalDate today) {
        if (on.isAfter(today) != Certainty.YES) {
            return List.of();
        }
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("on", on);
        inputs.put("today", today);
        return List.of(violated(NOT_AHEAD, null, "", inputs));
    }

    static Verdict noPlan(Dossier dossier) {
        if (dossier.kept().isUnreadable("plan")) {
            return unknown(PLAN_PRESENT, PLAN);
        }
        return violated(PLAN_PRESENT, null, "", Map.of());
    }

    static Verdict nothingChanged() {
        return violated(CONTENT_CHANGED, null, PLAN, Map.of());
    }

    /** @param decision  why this capacity may pass no gate here */
    static Verdict mayNotPass(Capacity capacity, Decision decision) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("capacity", capacity);
        inputs.put("reason", decision.reason().name());
        inputs.put("why", decision.message());
        return violated(GATE_PASSABLE, null, PLAN, inputs);
    }

    /** Returns what the status says against a move, null if it allows it. */
    static @Nullable Verdict status(ActionPlan plan, Transition transition) {
        Set<PlanStatus> possible = Lifecycle.possible(plan);
        if (possible.isEmpty()) {
            return violated(STATUS_ALLOWS, "history", HISTORY, Map.of("transition", transition));
        }
        Set<PlanStatus> allowed = EnumSet.copyOf(transition.from());
        allowed.retainAll(possible);
        if (allowed.isEmpty()) {
            return notFrom(possible, transition, plan.status() == null ? HISTORY : STATUS);
        }
        // What others decided happened, unless the status is certainly another.
        return allowed.equals(possible) || transition.recordsDecision() ? null : unknownStatus(STATUS_ALLOWS, plan);
    }

    static Verdict noAdoption() {
        return violated(ADOPTION_RECORDED, null, HISTORY, Map.of());
    }

    /** @param contradicted  where what is recorded would change, as pointers within the deliberation */
    static Verdict contradiction(String place, List<String> contradicted) {
        return violated(RECORD_KEPT, null, place, Map.of("places", contradicted));
    }

    /** Returns what stands against a cycle that follows a plan, null if nothing does. */
    static @Nullable Verdict nextCycle(ActionPlan plan) {
        Set<PlanStatus> possible = Lifecycle.possible(plan);
        if (possible.isEmpty() || possible.stream().noneMatch(PRECEDES_A_CYCLE::contains)) {
            Map<String, Object> inputs = new LinkedHashMap<>();
            inputs.put("from", List.copyOf(possible));
            inputs.put("required", List.copyOf(PRECEDES_A_CYCLE));
            return violated(CYCLE_BEGUN, null, plan.status() == null ? HISTORY : STATUS, inputs);
        } else if (!PRECEDES_A_CYCLE.containsAll(possible)) {
            return unknownStatus(CYCLE_BEGUN, plan);
        }
        return plan.id() == null ? violated(PLAN_NAMED, null, PLAN, Map.of()) : null;
    }

    private static Verdict notFrom(Set<PlanStatus> possible, Transition transition, String place) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("transition", transition);
        inputs.put("from", possible.size() == 1 ? possible.iterator().next() : List.copyOf(possible));
        inputs.put("required", List.copyOf(transition.from()));
        List<Transition> moves = Arrays.stream(Transition.values())
                .filter(move -> possible.stream().anyMatch(move.from()::contains))
                .toList();
        inputs.put("moves", moves);
        return violated(STATUS_ALLOWS, moves.isEmpty() ? "final" : null, place, inputs);
    }

    /**
     * Returns why what an entry records cannot have happened, possibly for no reason.
     *
     * @param place  where the entry stands or would stand
     */
    static List<Verdict> impossible(ActionPlan plan, HistoryEntry entry, String place) {
        List<Verdict> found = new ArrayList<>(counts(entry, place));
        List<Deliberation> deliberations = entry.deliberations() == null ? List.of() : entry.deliberations();
        Set<String> heard = new LinkedHashSet<>();
        if (entry.deliberation() != null) {
            found.addAll(foreign(plan, entry.deliberation(), place + "/deliberation"));
        }
        for (int i = 0; i < deliberations.size(); i++) {
            addParty(
                    plan, deliberations.get(i), deliberations.size() == 1, heard, place + "/deliberations/" + i, found);
        }
        String opposed = entry.collectivity();
        if (opposed != null && isForeign(plan, opposed)) {
            found.add(party("foreign", opposed, plan, place));
        }
        return found;
    }

    /** Returns what stands against a single deliberation on a plan: a council that has no part in it. */
    static List<Verdict> foreign(ActionPlan plan, Deliberation deliberation, String place) {
        String code = deliberation.collectivity();
        return code != null && plan.collectivity() != null && isForeign(plan, code)
                ? List.of(party("foreign", code, plan, place))
                : List.of();
    }

    /** Returns which counts of the deliberations of an entry cannot all be true, possibly none. */
    static List<Verdict> counts(HistoryEntry entry, String place) {
        List<Verdict> found = new ArrayList<>();
        if (entry.deliberation() != null) {
            addCounts(entry.deliberation(), place + "/deliberation", found);
        }
        List<Deliberation> deliberations = entry.deliberations() == null ? List.of() : entry.deliberations();
        for (int i = 0; i < deliberations.size(); i++) {
            addCounts(deliberations.get(i), place + "/deliberations/" + i, found);
        }
        return found;
    }

    /** Returns which counts of a deliberation cannot all be true, possibly none. */
    static List<Verdict> counts(Deliberation deliberation, String place) {
        List<Verdict> found = new ArrayList<>();
        addCounts(deliberation, place, found);
        return found;
    }

    private static void addCounts(Deliberation deliberation, String place, List<Verdict> found) {
        Integer present = deliberation.present();
        Integer inOffice = deliberation.inOffice();
        // Counts that are not written down can only make more of them.
        long votes = 0L
                + orZero(deliberation.votesFor())
                + orZero(deliberation.votesAgainst())
                + orZero(deliberation.abstentions());
        if (present != null && inOffice != null && present > inOffice) {
            found.add(violated(COUNTS_POSSIBLE, "present", place, Map.of("present", present, "inOffice", inOffice)));
        } else if (present != null && votes > present) {
            found.add(violated(COUNTS_POSSIBLE, "votes", place, Map.of("votes", votes, "present", present)));
        } else if (inOffice != null && votes > inOffice) {
            found.add(violated(COUNTS_POSSIBLE, "members", place, Map.of("votes", votes, "inOffice", inOffice)));
        }
    }

    private static int orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private static void addParty(
            ActionPlan plan,
            Deliberation deliberation,
            boolean sole,
            Set<String> heard,
            String place,
            List<Verdict> found) {
        String code = deliberation.collectivity();
        if (code == null) {
            // Where the partners could not be read the plan may be that of one, whose council needs no name.
            if (!sole || JointAdoption.isJoint(plan) != Certainty.CANNOT_SAY) {
                found.add(party("unnamed", null, plan, place));
            }
        } else if (isForeign(plan, code)) {
            found.add(party("foreign", code, plan, place));
        } else if (!heard.add(code) || hasAdopted(plan, code)) {
            found.add(party("twice", code, plan, place));
        }
    }

    /** Returns whether a collectivity is certainly no party to a plan. */
    private static boolean isForeign(ActionPlan plan, String code) {
        return !JointAdoption.parties(plan).contains(code)
                && JointAdoption.unknownParties(plan).isEmpty();
    }

    /** Returns whether a party is known to have adopted the plan since it was last validated. */
    private static boolean hasAdopted(ActionPlan plan, String code) {
        List<HistoryEntry> history = plan.history() == null ? List.of() : plan.history();
        boolean begun = !history.isEmpty() && history.get(history.size() - 1).transition() == Transition.ADOPT;
        return begun
                && JointAdoption.parties(plan).contains(code)
                && !JointAdoption.after(plan, history.size() - 1).awaited().contains(code);
    }

    private static Verdict party(String variant, @Nullable String code, ActionPlan plan, String place) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        if (code != null) {
            inputs.put("collectivity", code);
        }
        inputs.put("parties", List.copyOf(JointAdoption.parties(plan)));
        return violated(PARTY_NAMED, variant, place, inputs);
    }

    static Verdict violated(String condition, @Nullable String variant, String place, Map<String, Object> inputs) {
        return new Verdict(
                condition,
                Status.VIOLATED,
                Severity.ERROR,
                1,
                "",
                place,
                List.of(),
                inputs,
                variant,
                List.of(),
                null,
                null,
                0);
    }

    static Verdict unknown(String condition, String missing) {
        return unknown(condition, List.of(missing));
    }

    private static Verdict unknownStatus(String condition, ActionPlan plan) {
        List<String> missing =
                Lifecycle.unknown(plan).stream().map(place -> PLAN + place).toList();
        return unknown(condition, missing);
    }

    private static Verdict unknown(String condition, List<String> missing) {
        return new Verdict(
                condition,
                Status.UNDETERMINED,
                Severity.ERROR,
                1,
                "",
                missing.get(0),
                List.of(),
                Map.of(),
                null,
                missing,
                null,
                null,
                0);
    }
}
