package io.github.pacto4j.life;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Transition;

/**
 * Replaces the content of a plan that is not yet validated; the journal alone records it.
 *
 * @param on  day on which it happened, as precise as it is known
 * @param by  who records it
 * @param content  the new content; id, status and history of the plan stay as they are
 */
public record Revise(StatedDate on, Actor by, ActionPlan content) implements PlanCommand {
    @Override
    public Transition transition() {
        return Transition.REVISE;
    }

    @Override
    public HistoryEntry entry() {
        return Entry.of(this).content(PlanLife.bare(content)).build();
    }
}
