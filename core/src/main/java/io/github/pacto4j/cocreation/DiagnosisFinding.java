package io.github.pacto4j.cocreation;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the diagnosis, to which commitments can refer.
 *
 * @param id  id of the finding
 * @param frame  reference frame of the finding (source: GUIDE axis 3 step 2)
 * @param text  the finding (source: GUIDE axis 3 step 2)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record DiagnosisFinding(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String id,

        @Nullable DiagnosisFrame frame,
        @Valid @Nullable Text text,
        Kept kept)
        implements DiagnosisFindingBuilder.With {
    /** Takes what is not given for nothing kept. */
    public DiagnosisFinding {
        kept = Kept.orNone(kept);
    }
}
