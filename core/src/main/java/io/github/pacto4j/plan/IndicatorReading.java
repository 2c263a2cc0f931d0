package io.github.pacto4j.plan;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator, as measured.
 *
 * @param date  date of the reading (source: TETOUAN)
 * @param value  value read (source: TETOUAN)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record IndicatorReading(
        @Nullable StatedDate date, @Nullable BigDecimal value, Kept kept) implements IndicatorReadingBuilder.With {
    /** Takes what is not given for nothing kept. */
    public IndicatorReading {
        kept = Kept.orNone(kept);
    }
}
