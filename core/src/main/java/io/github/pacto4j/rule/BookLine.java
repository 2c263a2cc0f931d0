package io.github.pacto4j.rule;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A rule book that an assessment applied.
 *
 * @param id  id of the rule book, ours or a host's
 * @param edition  edition of the rule book
 * @param kept  what the file said beside
 */
@RecordBuilder
public record BookLine(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String id,

        @Size(max = Structure.TEXT_LENGTH) @Nullable String edition,
        Kept kept)
        implements BookLineBuilder.With {
    /** Takes what is not given for nothing kept. */
    public BookLine {
        kept = Kept.orNone(kept);
    }
}
