package io.github.pacto4j.rule;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in one language, as a document.
 *
 * @param document  kind and version of the document
 * @param subject  document judged
 * @param books  rule books applied
 * @param on  day of the assessment
 * @param language  language of the messages
 * @param outcome  outcome of the assessment
 * @param conforms  whether the outcome is CONFORMS
 * @param summary  number of rules by worst status
 * @param problems  reading problems
 * @param notJudged  ids of rules whose needs the document does not meet
 * @param passedGates  rules that guarded a transition and were passed over, in the order of the history
 * @param verdicts  verdicts, in catalogue order, then document order
 * @param kept  what the file said beside
 */
@RecordBuilder
public record AssessmentDocument(
        @Pattern(regexp = "assessment/1") @Nullable String document,
        @Valid @Nullable SubjectLine subject,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid BookLine> books,
        @Nullable StatedDate on,
        @Nullable Language language,
        @Nullable AssessmentOutcome outcome,
        @Nullable Boolean conforms,
        @Valid @Nullable Summary summary,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid ProblemLine> problems,
        @Size(max = Structure.ITEMS) @Nullable List<@Size(max = Structure.TEXT_LENGTH) String> notJudged,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid PassedGateLine> passedGates,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid VerdictLine> verdicts,
        Kept kept)
        implements AssessmentDocumentBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public AssessmentDocument {
        kept = Kept.orNone(kept);
        books = Kept.copy(books);
        problems = Kept.copy(problems);
        notJudged = Kept.copy(notJudged);
        passedGates = Kept.copy(passedGates);
        verdicts = Kept.copy(verdicts);
    }
}
