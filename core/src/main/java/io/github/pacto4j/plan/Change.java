package io.github.pacto4j.plan;

import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A change to the adopted content of a plan.
 *
 * @param pointer  jSON Pointer of the value changed (with {@code amend})
 * @param before  value before the change; absent when added (with {@code amend})
 * @param after  value after the change; absent when removed (with {@code amend})
 * @param reason  reason for the change (with {@code amend})
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Change(
        @Size(max = Structure.TEXT_LENGTH) @Nullable String pointer,
        @Nullable Json before,
        @Nullable Json after,
        @Valid @Nullable Text reason,
        Kept kept)
        implements ChangeBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Change {
        kept = Kept.orNone(kept);
    }
}
