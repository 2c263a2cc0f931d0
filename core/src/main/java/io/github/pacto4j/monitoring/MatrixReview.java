package io.github.pacto4j.monitoring;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up matrix that was filled, and what became of it.
 *
 * @param filledOn  day the matrix was filled (source: TETOUAN)
 * @param sentToCommitteeOn  day it was sent to the committee (source: TETOUAN)
 * @param measures  measures the committee took (source: TETOUAN)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record MatrixReview(
        @Nullable StatedDate filledOn,
        @Nullable StatedDate sentToCommitteeOn,
        @Valid @Nullable Text measures,
        Kept kept)
        implements MatrixReviewBuilder.With {
    /** Takes what is not given for nothing kept. */
    public MatrixReview {
        kept = Kept.orNone(kept);
    }
}
