package io.github.pacto4j.book.ogp;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.PlanHistory;
import io.github.pacto4j.rule.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The submission of a plan to OGP, as what must come before it sees it. A plan is made public before it is submitted, or
 * on that day: where the day of submission is not stated, what happened by the publication is known to have come in time,
 * and nothing is known to have come too late.
 */
final class Submission {
    private final @Nullable StatedDate stated;
    private final @Nullable StatedDate earliest;
    private final String place;

    /** @param at  pointer to the plan */
    Submission(ActionPlan plan, String at, Subject in) {
        stated = plan.submittedOn();
        place = at + "/submittedOn";
        earliest = stated != null || in.hasUnreadable(place)
                ? null
                : new PlanHistory(plan, at, in).days(Transition.PUBLISH).get(0).on();
    }

    /** Returns where the day stands or would stand. */
    String place() {
        return place;
    }

    /** Returns whether the day is stated, precisely or not. */
    boolean isStated() {
        return stated != null;
    }

    /** Returns whether the plan was submitted on a later day than this. */
    Certainty isAfter(StatedDate day) {
        if (stated != null) {
            return day.isBefore(stated);
        }
        return atBest(earliest == null ? Certainty.CANNOT_SAY : day.isBefore(earliest));
    }

    /** Returns whether the plan was submitted on this day or later. */
    Certainty isOnOrAfter(StatedDate day) {
        if (stated != null) {
            return day.isOnOrBefore(stated);
        }
        return atBest(earliest == null ? Certainty.CANNOT_SAY : day.isOnOrBefore(earliest));
    }

    private static Certainty atBest(Certainty beforePublication) {
        return beforePublication == Certainty.YES ? Certainty.YES : Certainty.CANNOT_SAY;
    }
}
