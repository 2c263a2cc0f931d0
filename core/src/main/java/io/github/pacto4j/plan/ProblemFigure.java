package io.github.pacto4j.plan;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A figure on the public problem and its context.
 *
 * @param figure  the figure or fact (source: GUIDE annex 2)
 * @param date  date of the figure (source: GUIDE annex 2)
 * @param source  source of the figure (source: GUIDE annex 2)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record ProblemFigure(
        @Valid @Nullable Text figure,
        @Nullable StatedDate date,
        @Valid @Nullable Text source,
        Kept kept) implements ProblemFigureBuilder.With {
    /** Takes what is not given for nothing kept. */
    public ProblemFigure {
        kept = Kept.orNone(kept);
    }
}
