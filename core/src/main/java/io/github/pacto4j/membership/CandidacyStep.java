package io.github.pacto4j.membership;

import io.github.pacto4j.cocreation.Operation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the application.
 *
 * @param step  step of the guide (source: GUIDE axis 2)
 * @param completedOn  day the step was completed (source: GUIDE axis 2)
 * @param operations  operations of the step (source: GUIDE axis 2)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record CandidacyStep(
        @Nullable ApplicationStep step,
        @Nullable StatedDate completedOn,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Operation> operations,
        Kept kept)
        implements CandidacyStepBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public CandidacyStep {
        kept = Kept.orNone(kept);
        operations = Kept.copy(operations);
    }
}
