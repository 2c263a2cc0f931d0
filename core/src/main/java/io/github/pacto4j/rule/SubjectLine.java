package io.github.pacto4j.rule;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The document that an assessment is about.
 *
 * @param document  kind and version of the document
 * @param id  id of the document judged
 * @param collectivity  register code of the collectivity
 * @param file  name of the file judged
 * @param kept  what the file said beside
 */
@RecordBuilder
public record SubjectLine(
        @Size(max = Structure.TEXT_LENGTH) @Nullable String document,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String id,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String collectivity,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String file,
        Kept kept)
        implements SubjectLineBuilder.With {
    /** Takes what is not given for nothing kept. */
    public SubjectLine {
        kept = Kept.orNone(kept);
    }
}
