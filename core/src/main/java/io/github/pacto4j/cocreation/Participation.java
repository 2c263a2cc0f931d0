package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of participation as they were stated.
 *
 * @param total  stated total of participants (source: TETOUAN)
 * @param byCategory  stated numbers by category (source: TETOUAN)
 * @param counts  what the number of each category counts (source: TETOUAN)
 * @param groups  number of groups that took part (source: TETOUAN)
 * @param publicMeetings  number of public meetings (source: TETOUAN)
 * @param outreach  groups reached out to (source: TETOUAN)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Participation(
        @Nullable Integer total,
        @Nullable Map<ParticipantCategory, Integer> byCategory,
        @Nullable Map<ParticipantCategory, ParticipationUnit> counts,
        @Nullable Integer groups,
        @Nullable Integer publicMeetings,
        @Size(max = Structure.ITEMS) @Nullable List<OutreachGroup> outreach,
        Kept kept)
        implements ParticipationBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Participation {
        kept = Kept.orNone(kept);
        byCategory = Kept.copy(byCategory);
        counts = Kept.copy(counts);
        outreach = Kept.copy(outreach);
    }
}
