package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.Decision;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.PassedGate;
import io.github.pacto4j.plan.Transition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Validates a plan in consultation, by the follow-up committee.
 *
 * @param on  day on which it happened, as precise as it is known
 * @param by  who records it
 * @param decision  the committee's decision, null where it is not recorded
 * @param despite  rules passed although they stand against it, each with its reason; possibly empty
 */
public record Validate(StatedDate on, Actor by, @Nullable Decision decision, List<PassedGate> despite)
        implements GatedCommand {
    /** Copies the list. */
    public Validate {
        despite = List.copyOf(despite);
    }

    /** Without passing any guard. */
    public Validate(StatedDate on, Actor by, @Nullable Decision decision) {
        this(on, by, decision, List.of());
    }

    @Override
    public Transition transition() {
        return Transition.VALIDATE;
    }

    @Override
    public HistoryEntry entry() {
        return Entry.of(this).decision(decision).build();
    }
}
