package io.github.pacto4j.rule;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A reading problem as an assessment document shows it.
 *
 * @param code  kind of reading problem (source: RFC 6901)
 * @param pointer  jSON Pointer to the place (source: RFC 6901)
 * @param severity  severity of the problem (source: RFC 6901)
 * @param message  message in the language asked for (source: RFC 6901)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record ProblemLine(
        @NotNull(message = Structure.NO_KEY) @Nullable ProblemCode code,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String pointer,
        @Nullable Severity severity,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String message,
        Kept kept)
        implements ProblemLineBuilder.With {
    /** Takes what is not given for nothing kept. */
    public ProblemLine {
        kept = Kept.orNone(kept);
    }
}
