package io.github.pacto4j.plan;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a commitment, or activity of a project.
 *
 * @param number  number of the milestone
 * @param title  title of the milestone (source: GUIDE annex 2)
 * @param period  start and end of the milestone (source: GUIDE annex 2)
 * @param deliverable  verifiable deliverable (source: GUIDE axis 3 s1.8)
 * @param responsible  unit or body responsible (source: OGP Local form)
 * @param weight  weight in the commitment's progress
 * @param dependsOn  numbers of milestones that come first
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Milestone(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String number,

        @Valid @Nullable Text title,
        @Valid @Nullable Period period,
        @Valid @Nullable Text deliverable,
        @Valid @Nullable Text responsible,
        @Nullable BigDecimal weight,
        @Size(max = Structure.ITEMS) @Nullable List<@Size(max = Structure.TEXT_LENGTH) String> dependsOn,
        Kept kept)
        implements MilestoneBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Milestone {
        kept = Kept.orNone(kept);
        dependsOn = Kept.copy(dependsOn);
    }
}
