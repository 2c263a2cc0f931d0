package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An answer in preparation: nobody has given it yet, so no rule counts it and no public copy shows it.
 *
 * @param outcome  outcome proposed for the contribution (source: OGP glossary)
 * @param reasonCode  coded reason proposed for the outcome
 * @param reason  reason proposed in words (source: OGP glossary)
 * @param commitment  number of the commitment proposed
 * @param kept  what the file said beside
 */
@RecordBuilder
public record DraftResponse(
        @Nullable ResponseOutcome outcome,
        @Nullable ResponseReason reasonCode,
        @Valid @Nullable Text reason,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String commitment,
        Kept kept)
        implements DraftResponseBuilder.With {
    /** Takes what is not given for nothing kept. */
    public DraftResponse {
        kept = Kept.orNone(kept);
    }
}
