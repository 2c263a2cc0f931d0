package io.github.pacto4j.monitoring;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.plan.Link;
import io.github.pacto4j.plan.Money;
import io.github.pacto4j.plan.Relevance;
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
 * The completion sheet of one commitment for one period (annex 4 of the guide).
 *
 * @param document  kind and version of the document
 * @param id  id of the report
 * @param plan  id of the plan
 * @param commitment  number of the commitment (source: GUIDE annex 4)
 * @param commitmentPeriod  start and end of the commitment, restated (source: GUIDE annex 4)
 * @param period  reporting period (source: GUIDE annex 4)
 * @param planYear  first or second year of the plan reported on (source: GUIDE annex 4)
 * @param reportedOn  day of the report
 * @param agency  lead implementing agency (source: GUIDE annex 4)
 * @param completion  completion level (source: GUIDE annex 4)
 * @param notAssessed  why there is no completion level (source: OGP commitments data)
 * @param completedOn  day of full implementation (source: OGP Local end-of-commitment form)
 * @param title  title of the commitment, restated (source: GUIDE annex 4)
 * @param problem  public problem addressed, restated (source: GUIDE annex 4)
 * @param description  what the commitment consists of, restated (source: GUIDE annex 4)
 * @param contribution  how the commitment helps solve the problem, restated (source: GUIDE annex 4)
 * @param relevance  relevance to OGP values, restated (source: GUIDE annex 4)
 * @param relevanceAnswers  answers to the form's questions on relevance (source: GUIDE annex 4)
 * @param changes  what differs from the plan's commitment sheet (source: GUIDE annex 4)
 * @param results  description of results in the reporting period (source: GUIDE annex 4)
 * @param openedGovernment  degree to which the commitment opened government (source: OGP Local end-of-
 *     commitment form)
 * @param evidence  evidence of activities, of use, of effect (source: GUIDE annex 4)
 * @param nextSteps  next steps (source: GUIDE annex 4)
 * @param reasonCode  coded reason when not started or limited (source: Canada, national plan tracker)
 * @param milestones  state of the milestones (source: GUIDE annex 4)
 * @param contact  person responsible in the implementing agency (source: GUIDE annex 4)
 * @param otherStakeholders  other actors involved (source: GUIDE annex 4)
 * @param budget  budget of the commitment (source: GUIDE annex 4)
 * @param links  links with other programmes, plans and goals (source: GUIDE annex 4)
 * @param notes  additional information (source: GUIDE annex 4)
 * @param language  language of bare strings; a part inherits it
 * @param kept  what the file said beside
 */
@RecordBuilder
public record CompletionReport(
        @Pattern(regexp = "completion-report/1") @Nullable String document,

        @NotNull(message = Structure.NO_KEY, groups = Structure.InList.class)
        @Size(max = Structure.TEXT_LENGTH)
        @Nullable
        String id,

        @Size(max = Structure.TEXT_LENGTH) @Nullable String plan,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String commitment,
        @Valid @Nullable Period commitmentPeriod,
        @Valid @Nullable Period period,
        @Nullable Integer planYear,
        @Nullable StatedDate reportedOn,
        @Valid @Nullable Organisation agency,
        @Nullable CompletionLevel completion,
        @Nullable NotAssessedReason notAssessed,
        @Nullable StatedDate completedOn,
        @Valid @Nullable Text title,
        @Valid @Nullable Text problem,
        @Valid @Nullable Text description,
        @Valid @Nullable Text contribution,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Relevance> relevance,
        @Nullable Map<ReportRelevanceQuestion, Boolean> relevanceAnswers,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid ReportedChange> changes,
        @Valid @Nullable Text results,
        @Nullable OpenedGovernment openedGovernment,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Evidence> evidence,
        @Valid @Nullable Text nextSteps,
        @Nullable DelayReason reasonCode,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid MilestoneState> milestones,
        @Valid @Nullable Contact contact,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Organisation> otherStakeholders,
        @Valid @Nullable Money budget,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Link> links,
        @Valid @Nullable Text notes,
        @Nullable Language language,
        Kept kept)
        implements CompletionReportBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public CompletionReport {
        kept = Kept.orNone(kept);
        relevance = Kept.copy(relevance);
        relevanceAnswers = Kept.copy(relevanceAnswers);
        changes = Kept.copy(changes);
        evidence = Kept.copy(evidence);
        milestones = Kept.copy(milestones);
        otherStakeholders = Kept.copy(otherStakeholders);
        links = Kept.copy(links);
    }
}
