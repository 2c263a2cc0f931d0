package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.CommitteeMember;
import io.github.pacto4j.cocreation.ConsultationRound;
import io.github.pacto4j.cocreation.Decision;
import io.github.pacto4j.cocreation.Operation;
import io.github.pacto4j.cocreation.ParticipantCategory;
import io.github.pacto4j.cocreation.Space;
import io.github.pacto4j.cocreation.TeamMember;
import io.github.pacto4j.cocreation.Workshop;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.party.Evidence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records what happened while a plan was prepared with civil society. What happened is not refused because a rule was
 * broken: it is recorded with remarks. It is refused where it cannot have happened, where it refers to nothing recorded,
 * and where it would replace what is recorded. Every command takes the day on which it happened and who records it.
 */
public sealed interface CoCreationCommand {
    /** Returns the day on which it happened, as precise as it is known. */
    StatedDate on();

    /** Returns who records it. */
    Actor by();

    /** Returns the code of the command in journals: its name, beginning with a small letter. */
    default String code() {
        return CommandCode.of(this);
    }

    /**
     * Begins a step of the preparation.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param step  the step
     */
    record BeginStep(StatedDate on, Actor by, CoCreationStep step) implements CoCreationCommand {}

    /**
     * Records that an operation of a step was done, or not needed; the step need not have been begun.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param step  the step
     * @param operation  the operation with its evidence; done on the day of the command where it says neither day nor
     *     status
     */
    record RecordOperation(StatedDate on, Actor by, CoCreationStep step, Operation operation)
            implements CoCreationCommand {}

    /**
     * Adds evidence to an operation that is recorded.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param step  the step
     * @param operation  id of the operation
     * @param evidence  the evidence
     */
    record AddEvidence(StatedDate on, Actor by, CoCreationStep step, String operation, Evidence evidence)
            implements CoCreationCommand {}

    /**
     * Completes a step of the preparation.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param step  the step
     */
    record CompleteStep(StatedDate on, Actor by, CoCreationStep step) implements CoCreationCommand {}

    /**
     * Names a member of the team that prepares the plan.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param member  the member
     */
    record NameTeamMember(StatedDate on, Actor by, TeamMember member) implements CoCreationCommand {}

    /**
     * Names the point of contact; the event keeps the one before.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param contact  the contact
     */
    record NamePointOfContact(StatedDate on, Actor by, Contact contact) implements CoCreationCommand {}

    /**
     * Names the coordinator of the preparation; the event keeps the one before.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param contact  the contact
     */
    record NameCoordinator(StatedDate on, Actor by, Contact contact) implements CoCreationCommand {}

    /**
     * Begins the mandate of a member of the follow-up committee.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param member  the member, with an id of its own; the mandate begins on the day of the command where it states no
     *     beginning
     */
    record BeginMandate(StatedDate on, Actor by, CommitteeMember member) implements CoCreationCommand {}

    /**
     * Ends a mandate.
     *
     * @param on  last day in office
     * @param by  who records it
     * @param member  id of the member
     */
    record EndMandate(StatedDate on, Actor by, String member) implements CoCreationCommand {}

    /**
     * Replaces a member of the committee: one mandate ends, the other begins.
     *
     * @param on  first day of the successor; the mandate before ends on the day before, or in the same month or year where
     *     no more is known
     * @param by  who records it
     * @param member  id of the member who leaves
     * @param successor  the new member, with an id of its own
     */
    record ReplaceMember(StatedDate on, Actor by, String member, CommitteeMember successor)
            implements CoCreationCommand {}

    /**
     * Records a meeting of the follow-up committee.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param present  ids of the members present, all of them recorded, null if that is not known
     * @param decisions  decisions with their objections and reservations; possibly empty
     * @param quorum  members in office who must be present by the committee's own rules of procedure, null if these set none or are
     *     not known
     */
    record RecordMeeting(
            StatedDate on,
            Actor by,
            @Nullable List<String> present,
            List<Decision> decisions,
            @Nullable Integer quorum) implements CoCreationCommand {
        /** Copies the lists. */
        public RecordMeeting {
            present = present == null ? null : List.copyOf(present);
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * Opens a space of dialogue; it is open from the day of the command where it states no beginning.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param space  the space
     */
    record OpenSpace(StatedDate on, Actor by, Space space) implements CoCreationCommand {}

    /**
     * Opens a round of consultation.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param round  the round, with its number; it begins on the day of the command where it states no beginning
     */
    record OpenRound(StatedDate on, Actor by, ConsultationRound round) implements CoCreationCommand {}

    /**
     * Closes a round of consultation.
     *
     * @param on  its last day
     * @param by  who records it
     * @param round  number of the round
     */
    record CloseRound(StatedDate on, Actor by, int round) implements CoCreationCommand {}

    /**
     * Records a workshop.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param round  number of the round
     * @param workshop  the workshop; held on the day of the command where it states none
     */
    record RecordWorkshop(StatedDate on, Actor by, int round, Workshop workshop) implements CoCreationCommand {}

    /**
     * Records who attended a workshop.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param round  number of the round
     * @param workshop  place of the workshop among those of the round, from 1
     * @param attendance  participants by category
     */
    record RecordAttendance(
            StatedDate on, Actor by, int round, int workshop, Map<ParticipantCategory, Integer> attendance)
            implements CoCreationCommand {
        /** Copies the map in its order. */
        public RecordAttendance {
            attendance = Collections.unmodifiableMap(new LinkedHashMap<>(attendance));
        }
    }

    /**
     * Records the report of a workshop.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param round  number of the round
     * @param workshop  place of the workshop among those of the round, from 1
     * @param report  the report
     */
    record ReportWorkshop(StatedDate on, Actor by, int round, int workshop, Evidence report)
            implements CoCreationCommand {}

    /**
     * Records that the draft plan was published for consultation.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     */
    record PublishDraftPlan(StatedDate on, Actor by) implements CoCreationCommand {}
}
