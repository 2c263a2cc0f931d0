package io.github.pacto4j.plan;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A rule that guards a transition and was passed over, with the reason stated.
 *
 * @param rule  rule id of the gate passed
 * @param reason  reason for passing the gate
 * @param kept  what the file said beside
 */
@RecordBuilder
public record PassedGate(
        @Size(max = Structure.TEXT_LENGTH) @Nullable String rule,
        @Valid @Nullable Text reason,
        Kept kept) implements PassedGateBuilder.With {
    /** Takes what is not given for nothing kept. */
    public PassedGate {
        kept = Kept.orNone(kept);
    }
}
