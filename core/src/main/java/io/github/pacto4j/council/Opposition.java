package io.github.pacto4j.council;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Opposition of the wali or governor to a deliberation.
 *
 * @param on  day of the opposition (source: 111-14 art. 36-46, 113-118; 112-14 art. 34-44, 107-112; 113-14
 *     art. 33-43, 116-121)
 * @param reason  reason given for the opposition (source: 111-14 art. 36-46, 113-118; 112-14 art. 34-44,
 *     107-112; 113-14 art. 33-43, 116-121)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Opposition(
        @Nullable StatedDate on, @Valid @Nullable Text reason, Kept kept) implements OppositionBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Opposition {
        kept = Kept.orNone(kept);
    }
}
