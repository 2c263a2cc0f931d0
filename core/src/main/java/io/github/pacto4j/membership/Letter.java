package io.github.pacto4j.membership;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A letter joined to an application.
 *
 * @param from  whose letter it is (source: OGP Local eligibility)
 * @param name  name of the signatory (source: OGP Local eligibility)
 * @param date  date of the letter (source: OGP Local eligibility)
 * @param organisation  organisation of the signatory (source: OGP Local eligibility)
 * @param evidence  the letter itself (source: GUIDE axis 1 s4)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Letter(
        @Nullable LetterKind from,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String name,
        @Nullable StatedDate date,
        @Valid @Nullable Text organisation,
        @Valid @Nullable Evidence evidence,
        Kept kept)
        implements LetterBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Letter {
        kept = Kept.orNone(kept);
    }
}
