package io.github.pacto4j.rule;

import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
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
        @Nullable String document,
        @Nullable String section,
        @Nullable String article,
        Kept kept) implements SourceLineBuilder.With {
    /** Takes what is not given for nothing kept. */
    public SourceLine {
        kept = Kept.orNone(kept);
    }
}
