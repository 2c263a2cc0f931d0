package io.github.pacto4j.council;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Visa of the administrative control authority on a deliberation.
 *
 * @param needed  whether the deliberation needs a visa (source: 111-14 art. 36-46, 113-118; 112-14 art. 34-44,
 *     107-112; 113-14 art. 33-43, 116-121)
 * @param reason  heading that makes a visa necessary, or why none is (source: 111-14 art. 36-46, 113-118;
 *     112-14 art. 34-44, 107-112; 113-14 art. 33-43, 116-121)
 * @param grantedOn  day the visa was given or became tacit (source: 111-14 art. 36-46, 113-118; 112-14 art.
 *     34-44, 107-112; 113-14 art. 33-43, 116-121)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Visa(
        @Nullable Boolean needed,
        @Valid @Nullable CodeOrText<VisaGround> reason,
        @Nullable StatedDate grantedOn,
        Kept kept)
        implements VisaBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Visa {
        kept = Kept.orNone(kept);
    }
}
