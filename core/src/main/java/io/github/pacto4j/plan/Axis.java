package io.github.pacto4j.plan;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
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
        @Nullable String number,
        @Nullable Text title,
        @Nullable Text challenge,
        Kept kept) implements AxisBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Axis {
        kept = Kept.orNone(kept);
    }
}
