package io.github.pacto4j.rule;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A rule that guarded a transition and was passed over, as an assessment document shows it. What was decided so stays
 * visible, whatever the rule says today.
 *
 * @param rule  rule id of the gate passed
 * @param transition  transition that it guarded
 * @param on  day of the transition
 * @param capacity  capacity in which the gate was passed
 * @param reason  reason stated for passing the gate
 * @param pointer  jSON Pointer to the place in the history
 * @param kept  what the file said beside
 */
@RecordBuilder
public record PassedGateLine(
        @Size(max = Structure.TEXT_LENGTH) @Nullable String rule,
        @Nullable Transition transition,
        @Nullable StatedDate on,
        @Nullable Capacity capacity,
        @Valid @Nullable Text reason,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String pointer,
        Kept kept)
        implements PassedGateLineBuilder.With {
    /** Takes what is not given for nothing kept. */
    public PassedGateLine {
        kept = Kept.orNone(kept);
    }
}
