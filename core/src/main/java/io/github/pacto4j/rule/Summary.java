package io.github.pacto4j.rule;

import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of rules of an assessment, each counted by its worst status.
 *
 * @param rules  rules applied
 * @param satisfied  rules satisfied
 * @param violated  rules violated, by severity
 * @param notApplicable  rules not applicable
 * @param undetermined  rules undetermined, by severity
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Summary(
        @Nullable Integer rules,
        @Nullable Integer satisfied,
        @Nullable Map<Severity, Integer> violated,
        @Nullable Integer notApplicable,
        @Nullable Map<Severity, Integer> undetermined,
        Kept kept)
        implements SummaryBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Summary {
        kept = Kept.orNone(kept);
        violated = Kept.copy(violated);
        undetermined = Kept.copy(undetermined);
    }
}
