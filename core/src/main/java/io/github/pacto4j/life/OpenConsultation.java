package io.github.pacto4j.life;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.PassedGate;
import io.github.pacto4j.plan.Transition;
import java.util.List;

/**
 * Opens the consultation on a draft.
 *
 * @param on  day on which it happened, as precise as it is known
 * @param by  who records it
 * @param despite  rules passed although they stand against it, each with its reason; possibly empty
 */
public record OpenConsultation(StatedDate on, Actor by, List<PassedGate> despite) implements GatedCommand {
    /** Copies the list. */
    public OpenConsultation {
        despite = List.copyOf(despite);
    }

    /** Without passing any guard. */
    public OpenConsultation(StatedDate on, Actor by) {
        this(on, by, List.of());
    }

    @Override
    public Transition transition() {
        return Transition.OPEN_CONSULTATION;
    }

    @Override
    public HistoryEntry entry() {
        return Entry.of(this).build();
    }
}
