package io.github.pacto4j.book.law;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.council.SessionKind;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Lifecycle;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Judgement;
import io.github.pacto4j.rule.PlanHistory;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every rule on a council's deliberation needs to know first. */
final class Deliberations {
    private Deliberations() {}

    private static final String HISTORY = "#/plan/history";

    /**
     * A rule on every deliberation that a file shows, and on the one that it does not: a plan that has been adopted was
     * voted, so that a file that is silent on the vote leaves open whether the rule was kept.
     */
    static Rule<Deliberation> rule(String id, Judgement<Deliberation> judgement) {
        return Rule.rule(id, Deliberation.class, judgement)
                .and(
                        ActionPlan.class,
                        in -> untold(in).place != null,
                        (plan, in) -> in.required(null, Objects.requireNonNull(untold(in).place)));
    }

    /**
     * What a file does not show of the vote by which its plan was adopted.
     *
     * @param place  where the deliberation would stand, null if it is there or the plan is not known to be adopted
     */
    private record Untold(@Nullable String place) {}

    private static Untold untold(Subject in) {
        return in.once(Untold.class, dossier -> new Untold(placeOfUntold(dossier.plan(), in)));
    }

    private static @Nullable String placeOfUntold(@Nullable ActionPlan plan, Subject in) {
        if (plan == null || Lifecycle.hasReached(plan, PlanStatus.ADOPTED, in.on()) != Certainty.YES) {
            return null;
        }
        PlanHistory history = new PlanHistory(plan, "#/plan", in);
        if (history.adoptions().isEmpty()) {
            // A history that covers the time of the adoption and tells of none breaks the table of moves instead.
            return history.denies(Transition.ADOPT) ? null : HISTORY;
        }
        for (int adoption : history.adoptions()) {
            HistoryEntry entry = Objects.requireNonNull(plan.history()).get(adoption);
            boolean shown = entry.deliberation() != null
                    || entry.deliberations() != null && !entry.deliberations().isEmpty();
            String place = in.item(HISTORY, adoption);
            // What cannot be read is met where it stands.
            if (!shown && !in.hasUnreadable(place + "/deliberation") && !in.hasUnreadable(place + "/deliberations")) {
                return place + "/deliberation";
            }
        }
        return null;
    }

    /**
     * Turns to the law of the tier that deliberated, in force on the day of the vote; where that is not known, of the
     * session or of the adoption recorded.
     */
    static void settle(Deliberation deliberation, Subject in) {
        in.judgedAs(deliberation.collectivity());
        if (!isOfKnownTier(deliberation, in)) {
            in.known(null, "/collectivity");
        }
        StatedDate openedOn = openedOn(deliberation);
        HistoryEntry entry = in.parent(HistoryEntry.class);
        if (deliberation.decidedOn() != null) {
            in.requireInForce(deliberation.decidedOn(), "/decidedOn");
        } else if (openedOn != null) {
            in.requireInForce(openedOn, "/session/openedOn");
        } else if (entry != null && entry.on() != null) {
            in.requireInForce(entry.on(), in.of(entry, "/on"));
        } else {
            in.requireInForce(null, "/decidedOn");
        }
    }

    private static boolean isOfKnownTier(Deliberation deliberation, Subject in) {
        if (deliberation.collectivity() != null) {
            return in.tier().isPresent();
        } else if (in.hasUnreadable("/collectivity")) {
            return false;
        }
        // Of several deliberations on a joint plan, one that names no collectivity may be that of any party.
        ActionPlan plan = in.parent(ActionPlan.class);
        HistoryEntry entry = in.parent(HistoryEntry.class);
        List<Deliberation> joint = entry == null ? null : entry.deliberations();
        List<String> parties = plan == null ? null : plan.jointWith();
        return joint == null
                || parties == null
                || joint.stream().noneMatch(each -> each == deliberation)
                || parties.stream().allMatch(party -> tier(party).equals(in.tier()));
    }

    private static Optional<Tier> tier(String code) {
        return Collectivities.register().resolve(code).map(Collectivity::tier);
    }

    /** Returns the entry that records the adoption by this deliberation, null if it belongs to none. */
    static @Nullable HistoryEntry adoption(Subject in) {
        HistoryEntry entry = in.parent(HistoryEntry.class);
        return entry != null && entry.transition() == Transition.ADOPT ? entry : null;
    }

    /** Returns whether the council sent the plan back with this deliberation: it did not adopt it. */
    static boolean isRefusal(Subject in) {
        HistoryEntry entry = in.parent(HistoryEntry.class);
        return entry != null && entry.transition() == Transition.RETURN_TO_DRAFT;
    }

    /** Returns whether the vote certainly lies ahead: nobody has been present or has voted yet. */
    static boolean liesAhead(Deliberation deliberation, Subject in) {
        StatedDate day = deliberation.decidedOn() == null ? openedOn(deliberation) : deliberation.decidedOn();
        return day != null && day.isAfter(in.on()).isCertain();
    }

    /** Returns the kind of session, null if it is not known. */
    static @Nullable SessionKind kind(Deliberation deliberation) {
        return deliberation.session() == null ? null : deliberation.session().kind();
    }

    /** Returns a day of the session, null if it is not known. */
    static @Nullable StatedDate openedOn(Deliberation deliberation) {
        return deliberation.session() == null ? null : deliberation.session().openedOn();
    }

    /** Returns a day of the session, null if it is not known. */
    static @Nullable StatedDate closedOn(Deliberation deliberation) {
        return deliberation.session() == null ? null : deliberation.session().closedOn();
    }
}
