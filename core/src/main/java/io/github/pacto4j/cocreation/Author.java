package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The author of a contribution.
 *
 * @param kind  kind of author (source: PACTO III.1)
 * @param name  name of the author
 * @param isPublic  whether the author agreed to be named
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Author(
        @Nullable AuthorKind kind,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String name,
        @Nullable Boolean isPublic,
        Kept kept)
        implements AuthorBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Author {
        kept = Kept.orNone(kept);
    }
}
