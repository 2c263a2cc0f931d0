package io.github.pacto4j.plan;

import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An openness programme or OGP action plan of one collectivity, or of several jointly.
 *
 * @param document  kind and version of the document
 * @param id  id of the plan
 * @param language  language of bare strings; French if absent
 * @param title  title of the action plan or openness programme (source: TETOUAN)
 * @param programme  programme the plan belongs to (source: PACTO; GUIDE)
 * @param collectivity  register code of the collectivity, or of the joint plan's first
 * @param jointWith  register codes of the other parties to a joint plan (source: OGP plan pages)
 * @param period  period of implementation (source: TETOUAN; GUIDE axis 3 s1.7)
 * @param termEnd  end of the term of office ("duration" of the plan page) (source: TETOUAN)
 * @param submittedOn  day the plan was submitted to OGP (source: TETOUAN)
 * @param leadInstitutions  lead institutions (source: TETOUAN)
 * @param implementingInstitutions  principal institutions responsible for implementing the plan (source:
 *     TETOUAN)
 * @param narrative  answers to the plan form and outline, by question id (source: TETOUAN; GUIDE annex 3)
 * @param participationLevel  level of participation reached under OGP's criteria (source: GUIDE annex 3)
 * @param thresholdMet  whether OGP's minimum threshold of participation was kept (source: GUIDE annex 3)
 * @param anchor  development programme in which the plan is anchored (source: TETOUAN; 111-14 art. 83; 112-14
 *     art. 80; 113-14 art. 78)
 * @param announced  numbers announced for the plan (source: ORIENTAL)
 * @param axes  priority axes (source: REMACTO; ORIENTAL)
 * @param promises  promises of follow-up made in the plan (source: TETOUAN)
 * @param commitments  commitments, or openness projects (source: GUIDE annex 2)
 * @param monitoringBody  independent monitoring body (source: TETOUAN)
 * @param endorsements  endorsements by non-governmental stakeholders (source: TETOUAN)
 * @param attachments  cover letter, questionnaires and other annexes (source: TETOUAN)
 * @param status  status; where history ends
 * @param history  transitions, oldest first
 * @param commitmentsComplete  false: the list holds only some of the plan's commitments, and the file a part of the plan
 * @param example  true: invented data, not a real plan
 * @param kept  what the file said beside
 */
@RecordBuilder
public record ActionPlan(
        @Pattern(regexp = "action-plan/1") @Nullable String document,

        @NotNull(message = Structure.NO_KEY, groups = Structure.InList.class)
        @Size(max = Structure.TEXT_LENGTH)
        @Nullable
        String id,

        @Nullable Language language,
        @Valid @Nullable Text title,
        @Nullable Programme programme,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String collectivity,
        @Size(max = Structure.ITEMS) @Nullable List<@Size(max = Structure.TEXT_LENGTH) String> jointWith,
        @Valid @Nullable Period period,
        @Nullable StatedDate termEnd,
        @Nullable StatedDate submittedOn,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Organisation> leadInstitutions,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Organisation> implementingInstitutions,
        @Nullable Map<PlanQuestion, @Valid Text> narrative,
        @Nullable ParticipationLevel participationLevel,
        @Nullable Boolean thresholdMet,
        @Valid @Nullable Anchor anchor,
        @Valid @Nullable AnnouncedCounts announced,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Axis> axes,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Promise> promises,
        @Size(max = Structure.COMMITMENTS) @Nullable List<@Valid Commitment> commitments,
        @Valid @Nullable MonitoringBody monitoringBody,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Endorsement> endorsements,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Evidence> attachments,
        @Nullable PlanStatus status,

        @Size(max = Structure.ITEMS) @Nullable
        List<@Valid @ConvertGroup(from = Structure.InList.class, to = Default.class) HistoryEntry> history,

        @Nullable Boolean commitmentsComplete,
        @Nullable Boolean example,
        Kept kept)
        implements ActionPlanBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public ActionPlan {
        kept = Kept.orNone(kept);
        jointWith = Kept.copy(jointWith);
        leadInstitutions = Kept.copy(leadInstitutions);
        implementingInstitutions = Kept.copy(implementingInstitutions);
        narrative = Kept.copy(narrative);
        axes = Kept.copy(axes);
        promises = Kept.copy(promises);
        commitments = Kept.copy(commitments);
        endorsements = Kept.copy(endorsements);
        attachments = Kept.copy(attachments);
        history = Kept.copy(history);
    }
}
