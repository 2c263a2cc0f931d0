package io.github.pacto4j.rule;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A rule whose status changed, as a comparison shows it.
 *
 * @param rule  id of the rule
 * @param before  status before, null if the rule was not judged
 * @param after  status now, null if the rule was not judged
 * @param kept  what the file said beside
 */
@RecordBuilder
public record StatusChangeLine(
        @Size(max = Structure.TEXT_LENGTH) @Nullable String rule,
        @Nullable Status before,
        @Nullable Status after,
        Kept kept)
        implements StatusChangeLineBuilder.With {
    /** Takes what is not given for nothing kept. */
    public StatusChangeLine {
        kept = Kept.orNone(kept);
    }
}
