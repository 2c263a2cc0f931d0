package io.github.pacto4j.network;

import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stated number of members.
 *
 * @param on  day the number holds for; absent when not stated (source: PACTO III.1)
 * @param total  stated total (source: PACTO III.1)
 * @param byTier  stated numbers by tier (source: PACTO III.1)
 * @param source  source of the number
 * @param kept  what the file said beside
 */
@RecordBuilder
public record MemberCount(
        @Nullable StatedDate on,
        @Nullable Integer total,
        @Nullable Map<Tier, Integer> byTier,
        @Valid @Nullable Text source,
        Kept kept)
        implements MemberCountBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public MemberCount {
        kept = Kept.orNone(kept);
        byTier = Kept.copy(byTier);
    }
}
