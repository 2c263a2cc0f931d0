package io.github.pacto4j.life;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Records that the wali or governor opposes the adoption: the plan is a draft again.
 *
 * @param on  day on which it happened, as precise as it is known
 * @param by  who records it
 * @param reason  reason stated, null if none was
 * @param collectivity  register code of the collectivity whose deliberation is opposed, in a joint plan; else null
 */
public record RecordOpposition(
        StatedDate on,
        Actor by,
        @Nullable Text reason,
        @Nullable String collectivity) implements PlanCommand {
    @Override
    public Transition transition() {
        return Transition.RECORD_OPPOSITION;
    }

    @Override
    public HistoryEntry entry() {
        return Entry.of(this).reason(reason).collectivity(collectivity).build();
    }
}
