package io.github.pacto4j.monitoring;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the monitoring body found on one commitment.
 *
 * @param number  number of the commitment (source: OGP Local inception and end-of-commitment forms)
 * @param verifiable  whether the commitment is verifiable (source: OGP Local inception and end-of-commitment
 *     forms)
 * @param relevant  whether the commitment is relevant to OGP values (source: OGP Local inception and end-of-
 *     commitment forms)
 * @param novelty  whether the commitment is new or continues (source: OGP Local inception and end-of-
 *     commitment forms)
 * @param potential  potential to change rules, practices or policies (source: OGP Local inception and end-of-
 *     commitment forms)
 * @param comment  comment on the commitment (source: OGP Local inception and end-of-commitment forms)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record CommitmentAssessment(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String number,

        @Nullable Boolean verifiable,
        @Nullable Boolean relevant,
        @Nullable Novelty novelty,
        @Nullable Potential potential,
        @Valid @Nullable Text comment,
        Kept kept)
        implements CommitmentAssessmentBuilder.With {
    /** Takes what is not given for nothing kept. */
    public CommitmentAssessment {
        kept = Kept.orNone(kept);
    }
}
