package io.github.pacto4j.dossier;

import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.membership.Membership;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one collectivity and cycle; rules across documents judge it.
 *
 * @param document  kind and version of the document
 * @param collectivity  register code of the collectivity
 * @param today  day on which the dossier is to be judged
 * @param membership  memberships of networks (source: PACTO III.1; GUIDE axis 3)
 * @param profile  profile of the collectivity
 * @param application  application to OGP Local (source: GUIDE axis 2)
 * @param coCreation  co-creation of the plan (source: GUIDE axis 3; REMACTO)
 * @param plan  action plan
 * @param completionReports  completion reports (source: GUIDE annex 4)
 * @param monitoringReports  reports of the monitoring body (source: OGP Local forms)
 * @param followUp  follow-up of the plan (source: TETOUAN)
 * @param evaluations  evaluation matrices (source: GUIDE annex 1)
 * @param citizenRequests  information requests, complaints and petitions
 * @param network  the network as far as it concerns the collectivity (source: PACTO III)
 * @param previousPlans  plans of earlier cycles (source: REMACTO)
 * @param nextCoCreation  co-creation of the next cycle (source: REMACTO)
 * @param example  true: invented data, not a real dossier
 * @param language  language of bare strings; a part inherits it
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Dossier(
        @Pattern(regexp = "dossier/1") @Nullable String document,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String collectivity,
        @Nullable StatedDate today,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Membership> membership,
        @Valid @Nullable CollectivityProfile profile,
        @Valid @Nullable MembershipApplication application,
        @Valid @Nullable CoCreation coCreation,
        @Valid @Nullable ActionPlan plan,

        @Size(max = Structure.ITEMS) @Nullable
        List<@Valid @ConvertGroup(from = Default.class, to = Structure.InList.class) CompletionReport>
                completionReports,

        @Size(max = Structure.ITEMS) @Nullable
        List<@Valid @ConvertGroup(from = Default.class, to = Structure.InList.class) MonitoringReport>
                monitoringReports,

        @Valid @Nullable FollowUp followUp,

        @Size(max = Structure.ITEMS) @Nullable
        List<@Valid @ConvertGroup(from = Default.class, to = Structure.InList.class) EvaluationMatrix> evaluations,

        @Valid @Nullable CitizenRequests citizenRequests,
        @Valid @Nullable Network network,

        @Size(max = Structure.ITEMS) @Nullable
        List<@Valid @ConvertGroup(from = Default.class, to = Structure.InList.class) ActionPlan> previousPlans,

        @Valid @Nullable CoCreation nextCoCreation,
        @Nullable Boolean example,
        @Nullable Language language,
        Kept kept)
        implements DossierBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Dossier {
        kept = Kept.orNone(kept);
        membership = Kept.copy(membership);
        completionReports = Kept.copy(completionReports);
        monitoringReports = Kept.copy(monitoringReports);
        evaluations = Kept.copy(evaluations);
        previousPlans = Kept.copy(previousPlans);
    }
}
