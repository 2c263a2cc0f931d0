package io.github.pacto4j.life;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.PassedGate;
import io.github.pacto4j.plan.Transition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records the final evaluation of a closed plan.
 *
 * @param on  day on which it happened, as precise as it is known
 * @param by  who records it
 * @param report  id of the end-of-term monitoring report with its effects, null if there is none
 * @param matrix  id of the evaluation matrix that compares start and end, null if none was made
 * @param despite  rules passed although they stand against it, each with its reason; possibly empty
 */
public record Evaluate(
        StatedDate on,
        Actor by,
        @Nullable String report,
        @Nullable String matrix,
        List<PassedGate> despite) implements GatedCommand {
    /** Copies the list. */
    public Evaluate {
        despite = List.copyOf(despite);
    }

    /** Without passing any guard. */
    public Evaluate(StatedDate on, Actor by, @Nullable String report, @Nullable String matrix) {
        this(on, by, report, matrix, List.of());
    }

    @Override
    public Transition transition() {
        return Transition.EVALUATE;
    }

    @Override
    public HistoryEntry entry() {
        return Entry.of(this).report(report).matrix(matrix).build();
    }
}
