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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A comparison in one language, as a document.
 *
 * @param document  kind and version of the document
 * @param language  language of the messages
 * @param before  the earlier assessment
 * @param after  the later assessment
 * @param differences  in what the two differ beside the content of the document
 * @param rules  rules whose status changed
 * @param findings  findings of both: verdicts VIOLATED or UNDETERMINED
 * @param problems  reading problems of both
 * @param incomplete  ids of rules of which not all findings are listed
 * @param kept  what the file said beside
 */
@RecordBuilder
public record ComparisonDocument(
        @Pattern(regexp = "comparison/1") @Nullable String document,
        @Nullable Language language,
        @Valid @Nullable ComparedLine before,
        @Valid @Nullable ComparedLine after,
        @Size(max = Structure.ITEMS) @Nullable List<Difference> differences,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid StatusChangeLine> rules,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid FindingChangeLine> findings,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid ProblemChangeLine> problems,
        @Size(max = Structure.ITEMS) @Nullable List<@Size(max = Structure.TEXT_LENGTH) String> incomplete,
        Kept kept)
        implements ComparisonDocumentBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public ComparisonDocument {
        kept = Kept.orNone(kept);
        differences = Kept.copy(differences);
        rules = Kept.copy(rules);
        findings = Kept.copy(findings);
        problems = Kept.copy(problems);
        incomplete = Kept.copy(incomplete);
    }

    static ComparisonDocument of(Comparison comparison, Language language) {
        Wording before = new Wording(comparison.before().books(), language);
        Wording after = new Wording(comparison.after().books(), language);
        return ComparisonDocumentBuilder.builder()
                .document("comparison/1")
                .language(language)
                .before(line(comparison.before()))
                .after(line(comparison.after()))
                .differences(List.copyOf(comparison.differences()))
                .rules(comparison.statusChanges().stream()
                        .map(each -> StatusChangeLineBuilder.builder()
                                .rule(each.rule())
                                .before(each.before())
                                .after(each.after())
                                .build())
                        .toList())
                .findings(comparison.findings().stream()
                        .map(each -> FindingChangeLineBuilder.builder()
                                .change(each.change())
                                .before(said(each.before(), before::line))
                                .after(said(each.after(), after::line))
                                .build())
                        .toList())
                .problems(comparison.problems().stream()
                        .map(each -> ProblemChangeLineBuilder.builder()
                                .change(each.change())
                                .before(said(each.before(), before::line))
                                .after(said(each.after(), after::line))
                                .build())
                        .toList())
                .incomplete(comparison.incomplete())
                .build();
    }

    private static ComparedLine line(Assessment assessment) {
        return ComparedLineBuilder.builder()
                .subject(Wording.subject(assessment.about()))
                .books(Wording.lines(assessment.books()))
                .on(StatedDate.of(assessment.on()))
                .outcome(assessment.outcome())
                .build();
    }

    private static <T, L> @Nullable L said(@Nullable T found, Function<T, L> wording) {
        return found == null ? null : wording.apply(found);
    }
}
