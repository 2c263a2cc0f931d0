package io.github.pacto4j.evaluation;

import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Numbers by kind that answer a question of the evaluation matrix.
 *
 * @param received  number received (AI5) (source: GUIDE annex 1)
 * @param handled  number handled (AI5) (source: GUIDE annex 1)
 * @param approved  number approved (CE5) (source: GUIDE annex 1)
 * @param rejected  number rejected (CE5) (source: GUIDE annex 1)
 * @param citizens  petitions from citizens (CE6 of the form) (source: GUIDE annex 1)
 * @param associations  petitions from associations (CE6 of the form) (source: GUIDE annex 1)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record AnswerCounts(
        @Nullable Integer received,
        @Nullable Integer handled,
        @Nullable Integer approved,
        @Nullable Integer rejected,
        @Nullable Integer citizens,
        @Nullable Integer associations,
        Kept kept)
        implements AnswerValue, AnswerCountsBuilder.With {
    /** Takes what is not given for nothing kept. */
    public AnswerCounts {
        kept = Kept.orNone(kept);
    }

    @Override
    public AnswerCounts content() {
        return this;
    }
}
