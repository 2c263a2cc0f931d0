package io.github.pacto4j.rule;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the two assessments that a comparison is about.
 *
 * @param subject  document judged
 * @param books  rule books applied
 * @param on  day of the assessment
 * @param outcome  outcome of the assessment
 * @param kept  what the file said beside
 */
@RecordBuilder
public record ComparedLine(
        @Valid @Nullable SubjectLine subject,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid BookLine> books,
        @Nullable StatedDate on,
        @Nullable AssessmentOutcome outcome,
        Kept kept)
        implements ComparedLineBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public ComparedLine {
        kept = Kept.orNone(kept);
        books = Kept.copy(books);
    }
}
