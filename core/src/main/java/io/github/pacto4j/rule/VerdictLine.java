package io.github.pacto4j.rule;

import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as an assessment document shows it, with its message.
 *
 * @param rule  id of the rule in the catalogue
 * @param status  what the rule found
 * @param severity  severity of the rule
 * @param subjects  number of subjects, for satisfied and not applicable
 * @param pointer  jSON Pointer to the place where one would mend
 * @param related  jSON Pointers to other places concerned
 * @param inputs  values that the judgement used, by name
 * @param source  source that the rule rests on
 * @param message  message in the language asked for
 * @param remedy  what would mend a violation
 * @param reason  why the rule is not applicable
 * @param missing  jSON Pointers to values missing, when undetermined
 * @param more  further findings of the rule beyond those listed
 * @param kept  what the file said beside
 */
@RecordBuilder
public record VerdictLine(
        @Size(max = Structure.TEXT_LENGTH) @Nullable String rule,
        @Nullable Status status,
        @Nullable Severity severity,
        @Nullable Integer subjects,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String pointer,
        @Size(max = Structure.ITEMS) @Nullable List<@Size(max = Structure.TEXT_LENGTH) String> related,
        @Nullable Map<String, Json> inputs,
        @Valid @Nullable SourceLine source,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String message,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String remedy,
        @Nullable Reason reason,
        @Size(max = Structure.ITEMS) @Nullable List<@Size(max = Structure.TEXT_LENGTH) String> missing,
        @Nullable Integer more,
        Kept kept)
        implements VerdictLineBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public VerdictLine {
        kept = Kept.orNone(kept);
        related = Kept.copy(related);
        inputs = Kept.copy(inputs);
        missing = Kept.copy(missing);
    }
}
