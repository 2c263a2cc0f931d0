package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The analysis that turns ideas into projects.
 *
 * @param on  day the analysis was completed (source: REMACTO)
 * @param meeting  committee meeting that approved it (source: REMACTO)
 * @param projects  number of projects drawn from the ideas (source: REMACTO)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record IdeaAnalysis(
        @Nullable StatedDate on,
        @Nullable StatedDate meeting,
        @Nullable Integer projects,
        Kept kept) implements IdeaAnalysisBuilder.With {
    /** Takes what is not given for nothing kept. */
    public IdeaAnalysis {
        kept = Kept.orNone(kept);
    }
}
