package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The participatory diagnosis.
 *
 * @param frames  findings by reference frame (source: GUIDE axis 3 step 2)
 * @param findings  findings of the diagnosis, to which commitments can refer (source: GUIDE axis 3 step 2)
 * @param reports  thematic and synthesis reports (source: GUIDE axis 3 step 2)
 * @param suggestions  suggestions reported (source: GUIDE axis 3 step 2)
 * @param recommendations  recommendations reported (source: GUIDE axis 3 step 2)
 * @param priorities  priorities reported (source: GUIDE axis 3 step 2)
 * @param firstAxes  first axes of work made out (source: GUIDE axis 3 step 2)
 * @param synthesisOn  day of the synthesis report (source: GUIDE axis 3 step 2)
 * @param onlineIntegrated  whether online contributions are part of the synthesis (source: GUIDE axis 3 step
 *     2)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Diagnosis(
        @Nullable Map<DiagnosisFrame, @Valid Text> frames,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid DiagnosisFinding> findings,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Evidence> reports,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Text> suggestions,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Text> recommendations,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Text> priorities,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Text> firstAxes,
        @Nullable StatedDate synthesisOn,
        @Nullable Boolean onlineIntegrated,
        Kept kept)
        implements DiagnosisBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Diagnosis {
        kept = Kept.orNone(kept);
        frames = Kept.copy(frames);
        findings = Kept.copy(findings);
        reports = Kept.copy(reports);
        suggestions = Kept.copy(suggestions);
        recommendations = Kept.copy(recommendations);
        priorities = Kept.copy(priorities);
        firstAxes = Kept.copy(firstAxes);
    }
}
