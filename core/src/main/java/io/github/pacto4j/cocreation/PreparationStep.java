package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the preparation, by the guide or by the network's cycle.
 *
 * @param step  step of the guide, or phase of the network's cycle (source: GUIDE axis 3; REMACTO)
 * @param period  period of the step (source: REMACTO)
 * @param completedOn  day the step was completed (source: GUIDE axis 3)
 * @param operations  operations of the step (source: GUIDE axis 3)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record PreparationStep(
        @Nullable CoCreationStep step,
        @Valid @Nullable Period period,
        @Nullable StatedDate completedOn,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Operation> operations,
        Kept kept)
        implements PreparationStepBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public PreparationStep {
        kept = Kept.orNone(kept);
        operations = Kept.copy(operations);
    }
}
