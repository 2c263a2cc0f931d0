package io.github.pacto4j.network;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.soabase.recordbuilder.core.RecordBuilder;
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
        @Nullable Map<Language, String> urls, @Nullable StatedDate onlineSince, Kept kept)
        implements DigitalPlatformBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public DigitalPlatform {
        kept = Kept.orNone(kept);
        urls = Kept.copy(urls);
    }
}
