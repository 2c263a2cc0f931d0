package io.github.pacto4j.monitoring;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The state of a milestone in a completion report.
 *
 * @param number  number of the milestone (source: GUIDE annex 4)
 * @param period  actual start and end of the milestone (source: GUIDE annex 4)
 * @param completion  completion level of the milestone (source: GUIDE annex 4)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record MilestoneState(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String number,

        @Valid @Nullable Period period,
        @Nullable CompletionLevel completion,
        Kept kept)
        implements MilestoneStateBuilder.With {
    /** Takes what is not given for nothing kept. */
    public MilestoneState {
        kept = Kept.orNone(kept);
    }
}
