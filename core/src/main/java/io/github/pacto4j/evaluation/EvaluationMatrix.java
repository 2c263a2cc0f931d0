package io.github.pacto4j.evaluation;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation matrix of one collectivity and period (annex 1 of the guide).
 *
 * @param document  kind and version of the document
 * @param id  id of the matrix
 * @param collectivity  register code of the collectivity
 * @param period  period evaluated
 * @param assessedOn  day of the assessment
 * @param assessors  names of the assessors
 * @param assessorSectors  sectors the assessors come from (source: REMACTO)
 * @param criteria  criteria (source: GUIDE annex 1)
 * @param edition  edition of the form that the answers follow
 * @param language  language of bare strings; a part inherits it
 * @param kept  what the file said beside
 */
@RecordBuilder
public record EvaluationMatrix(
        @Pattern(regexp = "evaluation-matrix/1") @Nullable String document,

        @NotNull(message = Structure.NO_KEY, groups = Structure.InList.class)
        @Size(max = Structure.TEXT_LENGTH)
        @Nullable
        String id,

        @Size(max = Structure.TEXT_LENGTH) @Nullable String collectivity,
        @Valid @Nullable Period period,
        @Nullable StatedDate assessedOn,
        @Size(max = Structure.ITEMS) @Nullable List<@Size(max = Structure.TEXT_LENGTH) String> assessors,
        @Size(max = Structure.ITEMS) @Nullable List<Sector> assessorSectors,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Criterion> criteria,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String edition,
        @Nullable Language language,
        Kept kept)
        implements EvaluationMatrixBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public EvaluationMatrix {
        kept = Kept.orNone(kept);
        assessors = Kept.copy(assessors);
        assessorSectors = Kept.copy(assessorSectors);
        criteria = Kept.copy(criteria);
    }

    /** Returns the first answer to a question, under whatever criterion it stands, or empty where none is stated. */
    public Optional<CriterionAnswer> answer(StandardQuestion question) {
        for (Criterion criterion : criteria == null ? List.<Criterion>of() : criteria) {
            for (CriterionAnswer answer :
                    criterion.answers() == null ? List.<CriterionAnswer>of() : criterion.answers()) {
                if (question.code().equals(answer.question())) {
                    return Optional.of(answer);
                }
            }
        }
        return Optional.empty();
    }
}
