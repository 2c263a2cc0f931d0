package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.testkit.oracle.Catalogue.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is judged on.
 *
 * @param root  the dossier, to be walked
 * @param all  every place of the dossier, parents first
 * @param entry  the row of the rule
 * @param on  day of assessment
 */
record Scene(Node root, List<Node> all, Entry entry, LocalDate on, WorkingDays calendar) {
    private static final Set<String> PARTS_THAT_MAY_MISS = Set.of(
            "application",
            "citizenRequests",
            "evaluations",
            "network",
            "membership",
            "previousPlans",
            "nextCoCreation",
            "completionReports",
            "monitoringReports");

    Node plan() {
        return root.at("plan");
    }

    Node coCreation() {
        return root.at("coCreation");
    }

    List<Node> commitments() {
        return plan().at("commitments").items();
    }

    /** Returns the programme of the plan, else of the application, else of the co-creation; null if none states it. */
    @Nullable
    Programme programme() {
        for (String part : List.of("plan", "application", "coCreation")) {
            if (root.at(part).at("programme").isGiven()) {
                return (Programme) root.at(part).at("programme").value();
            }
        }
        return null;
    }

    /** Returns the collectivity of the plan, else of the dossier, as the register has it. */
    Optional<Collectivity> collectivity() {
        for (String path : List.of(
                "plan/collectivity",
                "collectivity",
                "application/collectivity",
                "coCreation/collectivity",
                "profile/collectivity",
                "citizenRequests/collectivity")) {
            if (root.at(path).isGiven()) {
                return Collectivities.register().resolve(root.at(path).string());
            }
        }
        return Optional.empty();
    }

    @Nullable
    Tier tier() {
        return collectivity().map(Collectivity::tier).orElse(null);
    }

    String figure(String name) {
        return Catalogue.figure(entry.id(), name, tier());
    }

    List<String> figures(String name) {
        return Catalogue.figures(entry.id(), name, tier());
    }

    int number(String name) {
        return Integer.parseInt(figure(name));
    }

    /** Returns whether the rule is judged by default. */
    boolean isChosen() {
        Programme programme = programme();
        for (String choice : entry.chosen()) {
            String[] parts = choice.split("/");
            boolean ofProgramme = parts[0].equals("*") || (programme != null && parts[0].equals(programme.name()));
            boolean ofTier = parts.length == 1 || tier() == null || parts[1].equals(tier().name());
            if (ofProgramme && ofTier) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the gates before the sentence are open; if not, what they say is found. */
    boolean isOpen(Findings found) {
        // What the council deliberated hangs on the plan or on the application, so each has a gate of its own.
        if (entry.book().equals("MA_LAW") && entry.atLeast() == PlanStatus.ADOPTED) {
            return true;
        }
        // A status binds only what hangs on the plan: where one may do without it, the sentence asks for itself.
        boolean hangsOnPlan = entry.needs().stream()
                .allMatch(parts -> parts.contains("plan")
                        || parts.stream().allMatch(part -> root.at(part).isAbsent()));
        return isOfTier(found) && isInForce(found) && (!hangsOnPlan || hasReached(found)) && hasParts(found);
    }

    private boolean isOfTier(Findings found) {
        for (String choice : entry.chosen()) {
            String[] parts = choice.split("/");
            if (parts.length == 1 || (tier() != null && parts[1].equals(tier().name()))) {
                return true;
            }
        }
        if (tier() == null) {
            found.undetermined();
        } else {
            found.notApplicable(Reason.OTHER_TIER);
        }
        return false;
    }

    private boolean isInForce(Findings found) {
        if (entry.since() == null || entry.book().equals("MA_LAW")) {
            return true;
        }
        for (String part : List.of("plan/submittedOn", "application/submittedOn")) {
            if (root.at(part).isGiven()) {
                return isInForce(found, root.at(part).date());
            }
            boolean partIsRead = root.at(part.split("/")[0]).isGiven();
            if (partIsRead && root.at(part).isUnknown()) {
                found.undetermined();
                return false;
            }
        }
        return isInForce(found, StatedDate.of(on));
    }

    boolean isInForce(Findings found, StatedDate day) {
        Certainty inForce = entry.since() == null ? Certainty.YES : day.isOnOrAfter(entry.since());
        if (inForce == Certainty.NO) {
            found.notApplicable(Reason.NOT_YET_IN_FORCE);
        } else if (inForce == Certainty.CANNOT_SAY) {
            found.undetermined();
        }
        return inForce == Certainty.YES;
    }

    /** Returns whether the plan has come as far as the rule asks; if not, what this says is found. */
    boolean hasReached(Findings found) {
        if (entry.atLeast() == null) {
            return true;
        }
        if (!plan().isGiven()) {
            found.undetermined();
            return false;
        }
        Certainty reached = hasReached(entry.atLeast());
        if (reached == Certainty.CANNOT_SAY) {
            found.undetermined();
        } else if (reached == Certainty.NO) {
            found.notApplicable(Reason.NOT_YET);
        }
        return reached == Certainty.YES;
    }

    /** Returns whether the plan has reached this status since the last return to draft, by the day of assessment. */
    Certainty hasReached(PlanStatus least) {
        Node history = plan().at("history");
        if (history.isUnknown() || history.items().stream().anyMatch(Node::isUnknown)) {
            return Certainty.CANNOT_SAY;
        }
        Set<PlanStatus> possible = new HashSet<>();
        possible.add(
                history.isGiven()
                        ? PlanStatus.DRAFT
                        : (PlanStatus) plan().at("status").value());
        List<Node> entries = history.items();
        for (int i = 0; i < entries.size(); i++) {
            Node entry = entries.get(i);
            Certainty happened = happened(entry);
            // What came before an entry that certainly happened happened as well.
            for (Node later : entries.subList(i + 1, entries.size())) {
                happened =
                        happened == Certainty.CANNOT_SAY && happened(later) == Certainty.YES ? Certainty.YES : happened;
            }
            if (happened == Certainty.NO) {
                break;
            }
            if (!entry.at("transition").isGiven()) {
                return Certainty.CANNOT_SAY;
            }
            Transition transition = (Transition) entry.at("transition").value();
            if (i == 0) {
                // An imported history may begin anywhere: what it begins with tells how far the plan had come at least.
                possible = Set.of(Collections.min(transition.from()));
            }
            Certainty made = happened.and(JointPlans.isMade(plan(), entry));
            Set<PlanStatus> next = made == Certainty.YES ? new HashSet<>() : new HashSet<>(possible);
            for (PlanStatus before : made == Certainty.NO ? Set.<PlanStatus>of() : possible) {
                PlanStatus after = transition.after(before);
                next.add(after == PlanStatus.DRAFT || after.compareTo(before) > 0 ? after : before);
            }
            possible = next;
        }
        Set<Certainty> answers = new HashSet<>();
        for (PlanStatus highest : possible) {
            answers.add(
                    highest == null || highest == PlanStatus.WITHDRAWN
                            ? Certainty.CANNOT_SAY
                            : Certainty.of(highest.compareTo(least) >= 0));
        }
        return answers.size() == 1 ? answers.iterator().next() : Certainty.CANNOT_SAY;
    }

    /** What stands in the history happened, unless it lies ahead. */
    private Certainty happened(Node entry) {
        StatedDate day = entry.isGiven() ? day(entry) : null;
        return day != null ? day.isOnOrBefore(on) : entry.at("on").isAbsent() ? Certainty.YES : Certainty.CANNOT_SAY;
    }

    /**
     * Returns the days of validation, adoption or start, null where one is not known: as the history has them, of an
     * adoption one for each council; where it is silent, the day of the step of the preparation.
     */
    List<@Nullable StatedDate> daysOf(String transition, String step) {
        List<Node> entries = entries(transition);
        boolean one = !transition.equals("adopt") && !entries.isEmpty();
        List<@Nullable StatedDate> days = new ArrayList<>();
        Node history = plan().at("history");
        boolean unread = history.isUnknown() || history.items().stream().anyMatch(Node::isUnknown);
        boolean silent = !entries.isEmpty() || !unread;
        for (Node entry : one ? entries.subList(entries.size() - 1, entries.size()) : entries) {
            days.addAll(days(entry));
            silent &= !isDayUnread(entry);
        }
        silent &= days.stream().allMatch(Objects::isNull);
        Node steps = coCreation().at("steps");
        for (Node each : silent ? steps.items() : List.<Node>of()) {
            if (each.at("step").is(step)) {
                days.clear();
                days.add((StatedDate) each.at("completedOn").value());
                break;
            }
        }
        if (days.isEmpty()) {
            days.add(null);
        }
        return days;
    }

    /** Returns the day of a history entry: of an adoption that of the council's last decision, else the day recorded. */
    @Nullable
    StatedDate day(Node historyEntry) {
        StatedDate latest = null;
        if (historyEntry.at("transition").is("adopt")) {
            for (Node deliberation : deliberations(historyEntry)) {
                Node decided = deliberation.at("decidedOn");
                if (decided.isGiven()
                        && (latest == null || decided.date().last().isAfter(latest.last()))) {
                    latest = decided.date();
                }
            }
        }
        return latest != null ? latest : (StatedDate) historyEntry.at("on").value();
    }

    /** Returns whether a day stands for this entry that could not be read: that of a council's decision goes first. */
    boolean isDayUnread(Node historyEntry) {
        boolean unread = false;
        if (historyEntry.at("transition").is("adopt")) {
            unread = historyEntry.at("deliberation").isUnknown()
                    || historyEntry.at("deliberations").isUnknown();
            for (Node deliberation : deliberations(historyEntry)) {
                unread |= deliberation.at("decidedOn").isUnknown();
            }
        }
        return unread || (day(historyEntry) == null && historyEntry.at("on").isUnknown());
    }

    /** Returns the days of a history entry: of an adoption those on which each council decided. */
    List<@Nullable StatedDate> days(Node historyEntry) {
        List<@Nullable StatedDate> days = new ArrayList<>();
        StatedDate recorded = (StatedDate) historyEntry.at("on").value();
        if (historyEntry.at("transition").is("adopt")) {
            for (Node deliberation : deliberations(historyEntry)) {
                Node decided = deliberation.at("decidedOn");
                days.add(decided.isAbsent() ? recorded : (StatedDate) decided.value());
            }
        }
        if (days.isEmpty()) {
            days.add(recorded);
        }
        return days;
    }

    /** Returns the deliberation of an entry, or those of a joint plan. */
    List<Node> deliberations(Node historyEntry) {
        List<Node> deliberations = new ArrayList<>();
        if (!historyEntry.at("deliberation").isAbsent()) {
            deliberations.add(historyEntry.at("deliberation"));
        }
        deliberations.addAll(historyEntry.at("deliberations").items());
        return deliberations;
    }

    /** Returns the entries of this transition, in the order of the file. */
    List<Node> entries(String transition) {
        List<Node> entries = new ArrayList<>();
        for (Node entry : past()) {
            if (entry.at("transition").is(transition)) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** Returns the entries since the plan last went back to draft, without those that lie ahead. */
    List<Node> past() {
        List<Node> past = new ArrayList<>();
        boolean ahead = false;
        for (Node entry : plan().at("history").items()) {
            StatedDate day = entry.isGiven() ? day(entry) : null;
            // Without a day an entry lies where the one before it does.
            ahead = day == null ? ahead : day.isAfter(on) == Certainty.YES;
            if (ahead || entry.isUnknown()) {
                continue;
            }
            if (entry.at("transition").is("returnToDraft")
                    || entry.at("transition").is("recordOpposition")) {
                past.clear();
            }
            past.add(entry);
        }
        return past;
    }

    /** Returns whether the history certainly tells that this did not happen: it is whole and does not begin later. */
    boolean denies(Transition transition) {
        Node history = plan().at("history");
        if (!history.isGiven() || !entries(transition.code()).isEmpty()) {
            return false;
        }
        for (Node entry : history.items()) {
            if (!entry.at("transition").isGiven()) {
                return false;
            }
        }
        List<Node> past = past();
        if (past.isEmpty()) {
            return true;
        }
        Transition first =
                (Transition) Objects.requireNonNull(past.get(0).at("transition").value());
        boolean afresh = first == Transition.RETURN_TO_DRAFT || first == Transition.RECORD_OPPOSITION;
        return afresh || Collections.max(first.from()).compareTo(Collections.min(transition.from())) <= 0;
    }

    private boolean hasParts(Findings found) {
        if (entry.needs().isEmpty()) {
            return true;
        }
        boolean mayMiss = true;
        for (List<String> parts : entry.needs()) {
            boolean allThere = true;
            for (String part : parts) {
                if (!root.at(part).isGiven()) {
                    allThere = false;
                    mayMiss &= root.at(part).isAbsent() && PARTS_THAT_MAY_MISS.contains(part);
                }
            }
            if (allThere) {
                return true;
            }
        }
        if (!mayMiss) {
            found.undetermined();
        } else if (entry.absent() == Status.VIOLATED
                && !entry.due().isEmpty()
                && !entry.due().equals("delay")) {
            return true;
        } else {
            found.notApplicable(Reason.ABSENT_PART);
        }
        return false;
    }
}
