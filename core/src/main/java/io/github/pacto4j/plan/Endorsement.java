package io.github.pacto4j.plan;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An endorsement of a plan by a non-governmental stakeholder.
 *
 * @param name  name of the person who endorses (source: TETOUAN)
 * @param title  position held (source: TETOUAN)
 * @param organisation  organisation represented (source: TETOUAN)
 * @param date  date of the endorsement (source: OGP Local inception form 1.4)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Endorsement(
        @Size(max = Structure.TEXT_LENGTH) @Nullable String name,
        @Valid @Nullable Text title,
        @Valid @Nullable Text organisation,
        @Nullable StatedDate date,
        Kept kept)
        implements EndorsementBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Endorsement {
        kept = Kept.orNone(kept);
    }
}
