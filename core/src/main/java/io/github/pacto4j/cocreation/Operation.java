package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a procedure of the guide, done or set aside.
 *
 * @param id  id of the operation in procedures.csv (source: GUIDE axes 2 and 3)
 * @param status  whether the operation was done or not needed
 * @param doneOn  day the operation was done (source: GUIDE axes 2 and 3)
 * @param reason  reason why the operation was not needed
 * @param evidence  evidence that the operation was done
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Operation(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String id,

        @Nullable OperationStatus status,
        @Nullable StatedDate doneOn,
        @Valid @Nullable Text reason,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Evidence> evidence,
        Kept kept)
        implements OperationBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Operation {
        kept = Kept.orNone(kept);
        evidence = Kept.copy(evidence);
    }
}
