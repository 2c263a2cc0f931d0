package io.github.pacto4j.monitoring;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
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
        @Nullable String document,
        @Nullable String plan,
        @Nullable List<String> group,
        @Nullable List<Sector> groupSectors,
        @Nullable StatedDate trainedOn,
        @Nullable List<StatedDate> meetings,
        @Nullable List<MatrixReview> matrixReviews,
        @Nullable List<ExecutorTraining> trainings,
        @Nullable List<StatedDate> forumMeetings,
        @Nullable List<PublicEvent> publicEvents,
        @Nullable List<MatrixRow> matrix,
        @Nullable List<StatedDate> siteUpdates,
        @Nullable StatedDate midTermReviewOn,
        @Nullable String publicSite,
        @Nullable List<Text> civilSocietyRoles,
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
