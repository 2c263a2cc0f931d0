package io.github.pacto4j.life;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.PassedGate;
import io.github.pacto4j.plan.Transition;
import java.util.List;

/**
 * Closes a plan whose implementation has ended.
 *
 * @param on  day on which it happened, as precise as it is known
 * @param by  who records it
 * @param despite  rules passed although they stand against it, each with its reason; possibly empty
 */
public record Close(StatedDate on, Actor by, List<PassedGate> despite) implements GatedCommand {
    /** Copies the list. */
    public Close {
        despite = List.copyOf(despite);
    }

    /** Without passing any guard. */
    public Close(StatedDate on, Actor by) {
        this(on, by, List.of());
    }

    @Override
    public Transition transition() {
        return Transition.CLOSE;
    }

    @Override
    public HistoryEntry entry() {
        return Entry.of(this).build();
    }
}
