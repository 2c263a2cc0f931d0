package io.github.pacto4j.plan;

import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A promise of follow-up that a plan makes.
 *
 * @param kind  kind of promise (source: TETOUAN)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Promise(@Nullable PromiseKind kind, Kept kept) implements PromiseBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Promise {
        kept = Kept.orNone(kept);
    }
}
