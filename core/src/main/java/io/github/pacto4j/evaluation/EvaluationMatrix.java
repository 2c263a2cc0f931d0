package io.github.pacto4j.evaluation;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
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
        @Nullable String document,
        @Nullable String id,
        @Nullable String collectivity,
        @Nullable Period period,
        @Nullable StatedDate assessedOn,
        @Nullable List<String> assessors,
        @Nullable List<Sector> assessorSectors,
        @Nullable List<Criterion> criteria,
        @Nullable String edition,
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
}
