package io.github.pacto4j.life;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Transition;
import java.util.List;

/**
 * Records that a council adopted a plan; of a joint plan one council after the other, or several at once. A joint plan
 * is adopted when every party has.
 *
 * @param on  day on which it happened, as precise as it is known
 * @param by  who records it
 * @param deliberations  the deliberations, one or more; in a joint plan each names its collectivity
 */
public record Adopt(StatedDate on, Actor by, List<Deliberation> deliberations) implements PlanCommand {
    /** Copies the list. */
    public Adopt {
        deliberations = List.copyOf(deliberations);
        if (deliberations.isEmpty()) {
            throw new IllegalArgumentException("a plan is adopted by one deliberation or more, got none");
        }
    }

    /** By one council. */
    public Adopt(StatedDate on, Actor by, Deliberation deliberation) {
        this(on, by, List.of(deliberation));
    }

    @Override
    public Transition transition() {
        return Transition.ADOPT;
    }

    @Override
    public HistoryEntry entry() {
        return Entry.of(this).deliberations(deliberations).build();
    }
}
