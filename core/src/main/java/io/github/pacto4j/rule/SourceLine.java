package io.github.pacto4j.rule;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The source that a rule rests on, as an assessment document shows it.
 *
 * @param document  kind and version of the document
 * @param section  section of the document
 * @param article  article of the law
 * @param kept  what the file said beside
 */
@RecordBuilder
public record SourceLine(
        @Size(max = Structure.TEXT_LENGTH) @Nullable String document,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String section,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String article,
        Kept kept)
        implements SourceLineBuilder.With {
    /** Takes what is not given for nothing kept. */
    public SourceLine {
        kept = Kept.orNone(kept);
    }
}
