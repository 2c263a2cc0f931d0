package io.github.pacto4j.monitoring;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.text.CodeOrText;
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
 * @param answer  answer to the question; true and false in a file are yes and no (source: OGP Local inception and end-of-commitment forms)
 * @param explanation  explanation of the answer (source: OGP Local inception and end-of-commitment forms)
 * @param evidence  evidence for the answer (source: OGP Local inception and end-of-commitment forms)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record MonitoringAnswer(
        @Valid @Nullable CodeOrText<CodedAnswer> answer,
        @Valid @Nullable Text explanation,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Evidence> evidence,
        Kept kept)
        implements MonitoringAnswerBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public MonitoringAnswer {
        kept = Kept.orNone(kept);
        evidence = Kept.copy(evidence);
    }

    /** Returns whether the answer is yes; cannot say where none is stated or it is neither yes nor no. */
    public Certainty isYes() {
        CodedAnswer code = answer == null ? null : answer.code();
        return code == CodedAnswer.YES || code == CodedAnswer.NO
                ? Certainty.of(code == CodedAnswer.YES)
                : Certainty.CANNOT_SAY;
    }
}
