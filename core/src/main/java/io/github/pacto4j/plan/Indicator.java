package io.github.pacto4j.plan;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a commitment.
 *
 * @param code  code of the indicator
 * @param name  what is measured (source: GUIDE axis 3 step 5)
 * @param kind  performance or impact indicator (source: GUIDE axis 3 step 5)
 * @param unit  unit of measurement
 * @param direction  whether a rise or a fall is progress
 * @param baseline  value at the start
 * @param target  value aimed at
 * @param readings  values measured (source: TETOUAN)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Indicator(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String code,

        @Valid @Nullable Text name,
        @Nullable IndicatorKind kind,
        @Valid @Nullable Text unit,
        @Nullable IndicatorDirection direction,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid IndicatorReading> readings,
        Kept kept)
        implements IndicatorBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Indicator {
        kept = Kept.orNone(kept);
        readings = Kept.copy(readings);
    }
}
