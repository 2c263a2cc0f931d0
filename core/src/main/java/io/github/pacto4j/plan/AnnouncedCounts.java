package io.github.pacto4j.plan;

import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of axes, commitments and milestones that were announced for a plan.
 *
 * @param axes  announced number of axes (source: ORIENTAL)
 * @param commitments  announced number of commitments or projects (source: ORIENTAL)
 * @param milestones  announced number of milestones or activities (source: ORIENTAL)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record AnnouncedCounts(
        @Nullable Integer axes,
        @Nullable Integer commitments,
        @Nullable Integer milestones,
        Kept kept) implements AnnouncedCountsBuilder.With {
    /** Takes what is not given for nothing kept. */
    public AnnouncedCounts {
        kept = Kept.orNone(kept);
    }
}
