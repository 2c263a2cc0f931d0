package io.github.pacto4j.citizen;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The decision on a petition.
 *
 * @param outcome  accepted or refused (source: 111-14 art. 122; 112-14 art. 116; 113-14 art. 125)
 * @param on  day of the decision (source: 111-14 art. 122; 112-14 art. 116; 113-14 art. 125)
 * @param reason  reason for a refusal (source: 111-14 art. 122; 112-14 art. 116; 113-14 art. 125)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record PetitionDecision(
        @Nullable PetitionOutcome outcome,
        @Nullable StatedDate on,
        @Valid @Nullable Text reason,
        Kept kept) implements PetitionDecisionBuilder.With {
    /** Takes what is not given for nothing kept. */
    public PetitionDecision {
        kept = Kept.orNone(kept);
    }
}
