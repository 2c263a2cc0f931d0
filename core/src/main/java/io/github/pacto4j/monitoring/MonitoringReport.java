package io.github.pacto4j.monitoring;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report of the monitoring body.
 *
 * @param document  kind and version of the document
 * @param id  id of the report
 * @param plan  id of the plan
 * @param kind  kind of report (source: OGP Local forms; TETOUAN)
 * @param by  name of the monitoring body that reports (source: OGP Local inception and end-of-commitment
 *     forms)
 * @param date  date of the report (source: OGP Local inception and end-of-commitment forms)
 * @param publishedUrl  address where the report is published (source: TETOUAN)
 * @param commitments  assessment of each commitment (source: OGP Local inception and end-of-commitment forms)
 * @param answers  answers to the form, by question id (source: OGP Local inception and end-of-commitment
 *     forms)
 * @param effects  effect of the plan on reforms, by field (source: GUIDE axis 3 step 5)
 * @param recommendations  recommendations of the monitoring body (source: TETOUAN)
 * @param language  language of bare strings; a part inherits it
 * @param kept  what the file said beside
 */
@RecordBuilder
public record MonitoringReport(
        @Pattern(regexp = "monitoring-report/1") @Nullable String document,

        @NotNull(message = Structure.NO_KEY, groups = Structure.InList.class)
        @Size(max = Structure.TEXT_LENGTH)
        @Nullable
        String id,

        @Size(max = Structure.TEXT_LENGTH) @Nullable String plan,
        @Nullable MonitoringReportKind kind,
        @Valid @Nullable Text by,
        @Nullable StatedDate date,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String publishedUrl,
        @Size(max = Structure.COMMITMENTS) @Nullable List<@Valid CommitmentAssessment> commitments,
        @Nullable Map<MonitoringQuestion, @Valid MonitoringAnswer> answers,
        @Nullable Map<ReformField, @Valid Text> effects,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Recommendation> recommendations,
        @Nullable Language language,
        Kept kept)
        implements MonitoringReportBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public MonitoringReport {
        kept = Kept.orNone(kept);
        commitments = Kept.copy(commitments);
        answers = Kept.copy(answers);
        effects = Kept.copy(effects);
        recommendations = Kept.copy(recommendations);
    }
}
