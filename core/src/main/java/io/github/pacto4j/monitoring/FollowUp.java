package io.github.pacto4j.monitoring;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up of the implementation of a plan.
 *
 * @param document  kind and version of the document
 * @param plan  id of the plan
 * @param group  names of the monitoring and evaluation group's members (source: GUIDE axis 3 step 5)
 * @param groupSectors  sectors represented in the group (source: GUIDE axis 3 step 5; REMACTO)
 * @param trainedOn  day the group was trained in evaluation (source: GUIDE axis 3 step 5)
 * @param meetings  days of the follow-up meetings with the services concerned (source: TETOUAN)
 * @param matrixReviews  filled matrices and what became of them (source: TETOUAN)
 * @param trainings  training and supervision of those who carry out the plan (source: TETOUAN)
 * @param forumMeetings  days the forum met after adoption (source: TETOUAN)
 * @param publicEvents  public study days on progress and obstacles (source: TETOUAN)
 * @param matrix  follow-up matrix (source: TETOUAN)
 * @param siteUpdates  days the public site was updated (source: OGP Local inception form 2.1)
 * @param midTermReviewOn  day of the mid-term review by the committee (source: TETOUAN)
 * @param publicSite  address of the site that shares results (source: TETOUAN)
 * @param civilSocietyRoles  roles of civil society in implementation, monitoring and evaluation (source:
 *     REMACTO)
 * @param language  language of bare strings; a part inherits it
 * @param kept  what the file said beside
 */
@RecordBuilder
public record FollowUp(
        @Pattern(regexp = "follow-up/1") @Nullable String document,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String plan,
        @Size(max = Structure.ITEMS) @Nullable List<@Size(max = Structure.TEXT_LENGTH) String> group,
        @Size(max = Structure.ITEMS) @Nullable List<Sector> groupSectors,
        @Nullable StatedDate trainedOn,
        @Size(max = Structure.ITEMS) @Nullable List<StatedDate> meetings,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid MatrixReview> matrixReviews,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid ExecutorTraining> trainings,
        @Size(max = Structure.ITEMS) @Nullable List<StatedDate> forumMeetings,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid PublicEvent> publicEvents,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid MatrixRow> matrix,
        @Size(max = Structure.ITEMS) @Nullable List<StatedDate> siteUpdates,
        @Nullable StatedDate midTermReviewOn,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String publicSite,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Text> civilSocietyRoles,
        @Nullable Language language,
        Kept kept)
        implements FollowUpBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public FollowUp {
        kept = Kept.orNone(kept);
        group = Kept.copy(group);
        groupSectors = Kept.copy(groupSectors);
        meetings = Kept.copy(meetings);
        matrixReviews = Kept.copy(matrixReviews);
        trainings = Kept.copy(trainings);
        forumMeetings = Kept.copy(forumMeetings);
        publicEvents = Kept.copy(publicEvents);
        matrix = Kept.copy(matrix);
        siteUpdates = Kept.copy(siteUpdates);
        civilSocietyRoles = Kept.copy(civilSocietyRoles);
    }
}
