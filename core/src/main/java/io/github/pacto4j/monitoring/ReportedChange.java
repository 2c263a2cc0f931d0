package io.github.pacto4j.monitoring;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a completion report restates otherwise than the plan's commitment sheet.
 *
 * @param field  field that changed (source: GUIDE annex 4)
 * @param reason  reason for the change
 * @param kept  what the file said beside
 */
@RecordBuilder
public record ReportedChange(
        @Size(max = Structure.TEXT_LENGTH) @Nullable String field,
        @Valid @Nullable Text reason,
        Kept kept) implements ReportedChangeBuilder.With {
    /** Takes what is not given for nothing kept. */
    public ReportedChange {
        kept = Kept.orNone(kept);
    }
}
