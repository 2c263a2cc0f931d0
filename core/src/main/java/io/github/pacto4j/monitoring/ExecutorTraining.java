package io.github.pacto4j.monitoring;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.TrainingAudience;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A training or supervision session for those who carry out the plan.
 *
 * @param date  day of the session (source: TETOUAN)
 * @param subject  subject of the session (source: TETOUAN)
 * @param audience  who was trained (source: TETOUAN)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record ExecutorTraining(
        @Nullable StatedDate date,
        @Valid @Nullable Text subject,
        @Size(max = Structure.ITEMS) @Nullable List<TrainingAudience> audience,
        Kept kept)
        implements ExecutorTrainingBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public ExecutorTraining {
        kept = Kept.orNone(kept);
        audience = Kept.copy(audience);
    }
}
