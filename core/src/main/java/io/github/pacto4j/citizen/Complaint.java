package io.github.pacto4j.citizen;

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
 * A complaint, remark or suggestion.
 *
 * @param id  number of the complaint (source: decree 2.17.265)
 * @param kind  complaint, remark or suggestion (source: PACTO II; decree 2.17.265)
 * @param receivedOn  day the complaint was received (source: decree 2.17.265 art. 8)
 * @param unclear  whether the file is unclear or incomplete (source: decree 2.17.265 art. 11)
 * @param answeredOn  day of the answer (source: decree 2.17.265 art. 8)
 * @param outcome  outcome of the complaint (source: decree 2.17.265)
 * @param reason  reasons given in the reply (source: decree 2.17.265 art. 11)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Complaint(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String id,

        @Nullable ComplaintKind kind,
        @Nullable StatedDate receivedOn,
        @Nullable Boolean unclear,
        @Nullable StatedDate answeredOn,
        @Nullable ComplaintOutcome outcome,
        @Valid @Nullable Text reason,
        Kept kept)
        implements ComplaintBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Complaint {
        kept = Kept.orNone(kept);
    }
}
