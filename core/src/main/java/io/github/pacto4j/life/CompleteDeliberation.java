package io.github.pacto4j.life;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Transition;

/**
 * Records what followed the council's deliberation on a plan: transmission, receipt, visa, posting. It adds to the entry
 * of the adoption what was not written down there, and changes nothing that was; the status stays as it is.
 *
 * @param on  day on which it is added, as precise as it is known
 * @param by  who records it
 * @param deliberation  the deliberation with what is known now; in a joint plan it names its collectivity
 */
public record CompleteDeliberation(StatedDate on, Actor by, Deliberation deliberation) implements PlanCommand {
    @Override
    public Transition transition() {
        return Transition.ADOPT;
    }

    @Override
    public HistoryEntry entry() {
        return Entry.of(this).deliberation(deliberation).build();
    }
}
