package io.github.pacto4j.membership;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The partnership's decision on an application.
 *
 * @param outcome  outcome of the application (source: GUIDE axis 3)
 * @param on  day of OGP's decision (source: GUIDE axis 3)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record ApplicationDecision(
        @Nullable ApplicationOutcome outcome, @Nullable StatedDate on, Kept kept)
        implements ApplicationDecisionBuilder.With {
    /** Takes what is not given for nothing kept. */
    public ApplicationDecision {
        kept = Kept.orNone(kept);
    }
}
