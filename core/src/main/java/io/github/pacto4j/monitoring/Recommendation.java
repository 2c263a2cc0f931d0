package io.github.pacto4j.monitoring;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation of the monitoring body.
 *
 * @param id  id of the recommendation
 * @param text  the recommendation (source: TETOUAN)
 * @param owner  unit or body in charge
 * @param due  day it is due
 * @param outcome  what became of it
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Recommendation(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String id,

        @Valid @Nullable Text text,
        @Valid @Nullable Text owner,
        @Nullable StatedDate due,
        @Nullable RecommendationOutcome outcome,
        Kept kept)
        implements RecommendationBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Recommendation {
        kept = Kept.orNone(kept);
    }
}
