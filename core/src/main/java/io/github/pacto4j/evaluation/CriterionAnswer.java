package io.github.pacto4j.evaluation;

import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer in the evaluation matrix.
 *
 * @param question  id of the question answered (source: GUIDE annex 1)
 * @param value  answer, in the form that the question asks for (source: GUIDE annex 1)
 * @param notApplicable  whether the question does not apply
 * @param evidence  evidence for the answer
 * @param comment  comment on the answer
 * @param kept  what the file said beside
 */
@RecordBuilder
public record CriterionAnswer(
        @Size(max = Structure.TEXT_LENGTH) @Nullable String question,
        @Nullable Json value,
        @Nullable Boolean notApplicable,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Evidence> evidence,
        @Valid @Nullable Text comment,
        Kept kept)
        implements CriterionAnswerBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public CriterionAnswer {
        kept = Kept.orNone(kept);
        evidence = Kept.copy(evidence);
    }
}
