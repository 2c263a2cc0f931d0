package io.github.pacto4j.monitoring;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A row of the follow-up matrix.
 *
 * @param milestone  milestone, as commitment/milestone (source: TETOUAN)
 * @param expectedResult  expected result of the action (source: TETOUAN)
 * @param indicator  result indicator of the action (source: TETOUAN)
 * @param level  completion level found
 * @param on  day the level was noted
 * @param kept  what the file said beside
 */
@RecordBuilder
public record MatrixRow(
        @Size(max = Structure.TEXT_LENGTH) @Nullable String milestone,
        @Valid @Nullable Text expectedResult,
        @Valid @Nullable Text indicator,
        @Nullable CompletionLevel level,
        @Nullable StatedDate on,
        Kept kept)
        implements MatrixRowBuilder.With {
    /** Takes what is not given for nothing kept. */
    public MatrixRow {
        kept = Kept.orNone(kept);
    }
}
