package io.github.pacto4j.plan;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A link of a commitment with another programme, plan or goal.
 *
 * @param kind  kind of programme, plan or goal (source: GUIDE annex 2)
 * @param reference  reference: title, number, or SDG goal or target (source: GUIDE annex 2)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Link(
        @Nullable LinkKind kind,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String reference,
        Kept kept) implements LinkBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Link {
        kept = Kept.orNone(kept);
    }
}
