package io.github.pacto4j.plan;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A commitment of a plan, or openness project: the commitment sheet.
 *
 * @param number  number of the commitment (source: GUIDE annex 2)
 * @param ogpId  identifier on the OGP site (source: OGP commitment pages)
 * @param axis  number of the axis it belongs to (source: REMACTO)
 * @param title  title of the commitment (source: GUIDE annex 2)
 * @param period  start and end of the commitment (source: GUIDE annex 2)
 * @param unit  directorate, division or service responsible for implementation (source: GUIDE annex 2)
 * @param contact  person responsible for implementation (source: GUIDE annex 2)
 * @param problem  public problem addressed (source: GUIDE annex 2)
 * @param problemKinds  whether the problem is social, economic, political or environmental (source: GUIDE
 *     annex 2)
 * @param problemData  figures and data on the problem and its context (source: GUIDE annex 2)
 * @param statusQuo  status quo at the start (source: OGP commitment pages)
 * @param description  what the commitment consists of (source: GUIDE annex 2)
 * @param objective  overall objective of the commitment (source: GUIDE annex 2)
 * @param contribution  how the commitment helps solve the problem (source: GUIDE annex 2)
 * @param longTermGoal  long-term goal of the open-government strategy served (source: OGP commitment pages)
 * @param principles  principles of openness served (source: PACTO I; Moroccan portal project page)
 * @param relevance  relevance to OGP values (source: GUIDE annex 2)
 * @param relevanceAnswers  answers to the form's questions on relevance (source: GUIDE annex 2)
 * @param policyAreas  OGP policy areas (source: OGP commitment pages)
 * @param sectors  sectors of public action (source: OGP commitment pages)
 * @param budget  budget of the commitment (source: GUIDE annex 2)
 * @param funding  source of funding (source: Moroccan portal project page)
 * @param links  links with other programmes, plans and goals (source: GUIDE annex 2)
 * @param expectedResults  expected results (source: GUIDE annex 2)
 * @param indicators  indicators (source: GUIDE axis 3 step 5)
 * @param milestones  milestones, or activities (source: GUIDE annex 2)
 * @param partners  other actors involved, public and non-public (source: GUIDE annex 2)
 * @param origins  ids of the contributions or diagnosis findings it comes from (source: REMACTO; GUIDE axis 3
 *     step 2)
 * @param continues  commitment of an earlier plan that it carries on: id of the plan, slash, number
 * @param notes  additional information (source: GUIDE annex 2)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Commitment(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String number,

        @Size(max = Structure.TEXT_LENGTH) @Nullable String ogpId,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String axis,
        @Valid @Nullable Text title,
        @Valid @Nullable Period period,
        @Valid @Nullable Text unit,
        @Valid @Nullable Contact contact,
        @Valid @Nullable Text problem,
        @Size(max = Structure.ITEMS) @Nullable List<ProblemKind> problemKinds,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid ProblemFigure> problemData,
        @Valid @Nullable Text statusQuo,
        @Valid @Nullable Text description,
        @Valid @Nullable Text objective,
        @Valid @Nullable Text contribution,
        @Valid @Nullable Text longTermGoal,
        @Size(max = Structure.ITEMS) @Nullable List<OpennessPrinciple> principles,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Relevance> relevance,
        @Nullable Map<RelevanceQuestion, Boolean> relevanceAnswers,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid CodeOrText<PolicyArea>> policyAreas,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid CodeOrText<PolicySector>> sectors,
        @Valid @Nullable Money budget,
        @Valid @Nullable Text funding,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Link> links,
        @Valid @Nullable Text expectedResults,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Indicator> indicators,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Milestone> milestones,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Organisation> partners,
        @Size(max = Structure.ITEMS) @Nullable List<@Size(max = Structure.TEXT_LENGTH) String> origins,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String continues,
        @Valid @Nullable Text notes,
        Kept kept)
        implements CommitmentBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Commitment {
        kept = Kept.orNone(kept);
        problemKinds = Kept.copy(problemKinds);
        problemData = Kept.copy(problemData);
        principles = Kept.copy(principles);
        relevance = Kept.copy(relevance);
        relevanceAnswers = Kept.copy(relevanceAnswers);
        policyAreas = Kept.copy(policyAreas);
        sectors = Kept.copy(sectors);
        links = Kept.copy(links);
        indicators = Kept.copy(indicators);
        milestones = Kept.copy(milestones);
        partners = Kept.copy(partners);
        origins = Kept.copy(origins);
    }
}
