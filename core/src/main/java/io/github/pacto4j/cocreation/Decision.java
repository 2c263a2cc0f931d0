package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the follow-up committee.
 *
 * @param title  subject of the committee's decision (source: TETOUAN)
 * @param outcome  outcome of the decision (source: TETOUAN)
 * @param objections  number of members who objected (source: TETOUAN)
 * @param reservations  reservations recorded with the decision (source: TETOUAN)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Decision(
        @Valid @Nullable Text title,
        @Nullable DecisionOutcome outcome,
        @Nullable Integer objections,
        @Valid @Nullable Text reservations,
        Kept kept)
        implements DecisionBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Decision {
        kept = Kept.orNone(kept);
    }
}
