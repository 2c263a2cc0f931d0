package io.github.pacto4j.life;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.PassedGate;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.text.Text;
import java.util.List;

/**
 * Changes the content of an adopted plan, in which it is frozen otherwise. The changes are told by comparison, field by
 * field: see {@link Amendments}.
 *
 * @param on  day on which it happened, as precise as it is known
 * @param by  who records it
 * @param content  the content as it is to be; id, status and history of the plan stay as they are
 * @param reason  reason for the changes
 * @param despite  rules passed although they stand against it, each with its reason; possibly empty
 */
public record Amend(StatedDate on, Actor by, ActionPlan content, Text reason, List<PassedGate> despite)
        implements GatedCommand {
    /** Copies the list. */
    public Amend {
        despite = List.copyOf(despite);
    }

    /** Without passing any guard. */
    public Amend(StatedDate on, Actor by, ActionPlan content, Text reason) {
        this(on, by, content, reason, List.of());
    }

    @Override
    public Transition transition() {
        return Transition.AMEND;
    }

    @Override
    public HistoryEntry entry() {
        return Entry.of(this).build();
    }
}
