package io.github.pacto4j.network;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The network's digital platform.
 *
 * @param urls  addresses of the platform, by language (source: PACTO III.1)
 * @param onlineSince  day the platform went online (source: PACTO III.1)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record DigitalPlatform(
        @Nullable Map<Language, @Size(max = Structure.TEXT_LENGTH) String> urls,
        @Nullable StatedDate onlineSince,
        Kept kept)
        implements DigitalPlatformBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public DigitalPlatform {
        kept = Kept.orNone(kept);
        urls = Kept.copy(urls);
    }
}
