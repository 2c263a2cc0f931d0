package io.github.pacto4j.network;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The network's charter of values.
 *
 * @param title  title of the charter (source: PACTO III.1)
 * @param url  address of the charter (source: PACTO III.1)
 * @param adoptedOn  day the charter was adopted (source: PACTO III.1)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Charter(
        @Valid @Nullable Text title,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String url,
        @Nullable StatedDate adoptedOn,
        Kept kept)
        implements CharterBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Charter {
        kept = Kept.orNone(kept);
    }
}
