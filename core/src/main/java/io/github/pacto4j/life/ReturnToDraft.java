package io.github.pacto4j.life;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.DecidingBody;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Records that committee or council sent a plan back; an unfavourable vote ends here.
 *
 * @param on  day on which it happened, as precise as it is known
 * @param by  who records it
 * @param body  body that sent it back
 * @param reason  reason stated, null if none was
 * @param deliberation  the council's deliberation, null unless the council decided
 */
public record ReturnToDraft(
        StatedDate on,
        Actor by,
        DecidingBody body,
        @Nullable Text reason,
        @Nullable Deliberation deliberation) implements PlanCommand {
    @Override
    public Transition transition() {
        return Transition.RETURN_TO_DRAFT;
    }

    @Override
    public HistoryEntry entry() {
        return Entry.of(this)
                .body(body)
                .reason(reason)
                .deliberation(deliberation)
                .build();
    }
}
