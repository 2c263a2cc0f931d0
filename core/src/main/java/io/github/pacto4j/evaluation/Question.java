package io.github.pacto4j.evaluation;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A question of an added criterion.
 *
 * @param id  id of the question (source: GUIDE annex 1)
 * @param text  wording of the question (source: GUIDE annex 1)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Question(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String id,

        @Valid @Nullable Text text,
        Kept kept)
        implements QuestionBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Question {
        kept = Kept.orNone(kept);
    }
}
