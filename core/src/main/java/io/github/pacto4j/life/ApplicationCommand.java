package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.Operation;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.membership.ApplicationOutcome;
import io.github.pacto4j.membership.ApplicationStep;
import io.github.pacto4j.membership.ConsultedParty;
import io.github.pacto4j.membership.Letter;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.text.CodeOrText;

/**
 * Records the application to OGP Local in its three steps: internal communication, deliberation of the council, submission.
 * What happened is recorded with remarks; it is refused where it cannot have happened, where it refers to nothing recorded,
 * and where it would replace what is recorded. Every command takes the day on which it happened and who records it.
 */
public sealed interface ApplicationCommand {
    /** Returns the day on which it happened, as precise as it is known. */
    StatedDate on();

    /** Returns who records it. */
    Actor by();

    /** Returns the code of the command in journals: its name, beginning with a small letter. */
    default String code() {
        return CommandCode.of(this);
    }

    /**
     * Names the coordinator of the application; the event keeps the one before.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param contact  the contact
     */
    record NameCoordinator(StatedDate on, Actor by, Contact contact) implements ApplicationCommand {}

    /**
     * Names the point of contact; the event keeps the one before.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param contact  the contact
     */
    record NamePointOfContact(StatedDate on, Actor by, Contact contact) implements ApplicationCommand {}

    /**
     * Names a member of the team that prepares the application.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param member  the member
     */
    record NameTeamMember(StatedDate on, Actor by, Contact member) implements ApplicationCommand {}

    /**
     * Records that a body or service was consulted internally.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param party  the body or service
     */
    record Consult(StatedDate on, Actor by, CodeOrText<ConsultedParty> party) implements ApplicationCommand {}

    /**
     * Records that an operation of a step was done, or not needed.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param step  the step
     * @param operation  the operation with its evidence; done on the day of the command where it says neither day nor
     *     status
     */
    record RecordOperation(StatedDate on, Actor by, ApplicationStep step, Operation operation)
            implements ApplicationCommand {}

    /**
     * Adds evidence to an operation that is recorded.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param step  the step
     * @param operation  id of the operation
     * @param evidence  the evidence
     */
    record AddEvidence(StatedDate on, Actor by, ApplicationStep step, String operation, Evidence evidence)
            implements ApplicationCommand {}

    /**
     * Completes a step of the application.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param step  the step
     */
    record CompleteStep(StatedDate on, Actor by, ApplicationStep step) implements ApplicationCommand {}

    /**
     * Records the council's deliberation on the interest; decided on the day of the command where it states none.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param deliberation  the deliberation
     */
    record RecordDeliberation(StatedDate on, Actor by, Deliberation deliberation) implements ApplicationCommand {}

    /**
     * Joins a letter to the application.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param letter  the letter
     */
    record JoinLetter(StatedDate on, Actor by, Letter letter) implements ApplicationCommand {}

    /**
     * Submits the application.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     */
    record Submit(StatedDate on, Actor by) implements ApplicationCommand {}

    /**
     * Records the decision of OGP; one that is pending may be followed by another.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param outcome  the outcome
     */
    record RecordDecision(StatedDate on, Actor by, ApplicationOutcome outcome) implements ApplicationCommand {}
}
