package io.github.pacto4j.rule;

import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a comparison shows it.
 *
 * @param change  what became of it
 * @param before  the finding as it was, null if it is new
 * @param after  the finding as it is now, null if it is gone
 * @param kept  what the file said beside
 */
@RecordBuilder
public record FindingChangeLine(
        @Nullable FindingChange change,
        @Valid @Nullable VerdictLine before,
        @Valid @Nullable VerdictLine after,
        Kept kept)
        implements FindingChangeLineBuilder.With {
    /** Takes what is not given for nothing kept. */
    public FindingChangeLine {
        kept = Kept.orNone(kept);
    }
}
