package io.github.pacto4j.plan;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A priority axis of a plan.
 *
 * @param number  number of the axis
 * @param title  title of the axis (source: REMACTO)
 * @param challenge  openness challenge that the axis answers (source: REMACTO)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Axis(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String number,

        @Valid @Nullable Text title,
        @Valid @Nullable Text challenge,
        Kept kept)
        implements AxisBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Axis {
        kept = Kept.orNone(kept);
    }
}
