package io.github.pacto4j.rule;

import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A reading problem as a comparison shows it.
 *
 * @param change  what became of it
 * @param before  the problem as it was, null if it is new
 * @param after  the problem as it is now, null if it is gone
 * @param kept  what the file said beside
 */
@RecordBuilder
public record ProblemChangeLine(
        @Nullable FindingChange change,
        @Valid @Nullable ProblemLine before,
        @Valid @Nullable ProblemLine after,
        Kept kept)
        implements ProblemChangeLineBuilder.With {
    /** Takes what is not given for nothing kept. */
    public ProblemChangeLine {
        kept = Kept.orNone(kept);
    }
}
