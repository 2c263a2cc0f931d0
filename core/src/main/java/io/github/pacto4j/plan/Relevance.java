package io.github.pacto4j.plan;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment serves one value of the partnership.
 *
 * @param value  OGP value served (source: GUIDE annex 2)
 * @param justification  why the commitment serves that value (source: GUIDE annex 2)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Relevance(
        @Nullable OgpValue value, @Valid @Nullable Text justification, Kept kept) implements RelevanceBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Relevance {
        kept = Kept.orNone(kept);
    }
}
