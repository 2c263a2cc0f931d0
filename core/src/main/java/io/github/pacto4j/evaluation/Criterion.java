package io.github.pacto4j.evaluation;

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
 * A criterion of the evaluation matrix with its answers.
 *
 * @param code  standard criterion, or the code of an added one (source: GUIDE annex 1)
 * @param title  title of an added criterion (source: GUIDE annex 1)
 * @param ground  legal power or local feature the added criterion rests on (source: GUIDE axis 3 s1.4-1.5)
 * @param questions  questions of an added criterion (source: GUIDE annex 1)
 * @param answers  answers (source: GUIDE annex 1)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Criterion(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String code,

        @Valid @Nullable Text title,
        @Valid @Nullable Text ground,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Question> questions,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid CriterionAnswer> answers,
        Kept kept)
        implements CriterionBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Criterion {
        kept = Kept.orNone(kept);
        questions = Kept.copy(questions);
        answers = Kept.copy(answers);
    }
}
