package io.github.pacto4j.monitoring;

import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question of the monitoring body's forms.
 *
 * @param answer  answer to the question (source: OGP Local inception and end-of-commitment forms)
 * @param explanation  explanation of the answer (source: OGP Local inception and end-of-commitment forms)
 * @param evidence  evidence for the answer (source: OGP Local inception and end-of-commitment forms)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record MonitoringAnswer(
        @Nullable Json answer,
        @Valid @Nullable Text explanation,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Evidence> evidence,
        Kept kept)
        implements MonitoringAnswerBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public MonitoringAnswer {
        kept = Kept.orNone(kept);
        evidence = Kept.copy(evidence);
    }
}
