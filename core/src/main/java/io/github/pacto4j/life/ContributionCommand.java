package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.Author;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.ContributionChannel;
import io.github.pacto4j.cocreation.ContributionKind;
import io.github.pacto4j.cocreation.DraftResponse;
import io.github.pacto4j.cocreation.ResponseOutcome;
import io.github.pacto4j.cocreation.ResponseReason;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done with contributions. Each stands alone: no command changes another contribution than those that it is
 * applied to, and none removes one. {@link ContributionLife} applies them.
 */
public sealed interface ContributionCommand {
    /** Returns the day on which it happened, as precise as it is known. */
    StatedDate on();

    /** Returns who records it. */
    Actor by();

    /** Returns the code of the command in journals: its name, beginning with a small letter. */
    default String code() {
        return CommandCode.of(this);
    }

    /** Changes contributions that were received, one or several alike. */
    sealed interface Change extends ContributionCommand {}

    /**
     * Receives a contribution. What is said in a workshop, written on paper or sent online is received by the same rules.
     *
     * @param on  day on which it was received, as precise as it is known
     * @param by  who records it
     * @param id  id of its own: letters, digits and {@code . _ ~ -}, 1 to 64
     * @param channel  channel it came through, null if that is not known
     * @param author  its author, null if that is not known
     * @param text  what was contributed, in the words of its author
     */
    record Receive(
            StatedDate on,
            Actor by,
            String id,
            @Nullable ContributionChannel channel,
            @Nullable Author author,
            Text text)
            implements ContributionCommand {}

    /**
     * Splits a contribution that holds several ideas. It stays as it was received; each part names it.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param parts  the parts, two or more
     */
    record Split(StatedDate on, Actor by, List<Part> parts) implements ContributionCommand {
        /** Copies the list. */
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a contribution.
     *
     * @param id  id of its own
     * @param theme  its theme, null for that of the whole
     * @param text  the idea
     */
    record Part(String id, @Nullable Text theme, Text text) {}

    /**
     * Says what a contribution is about. What is null stays as it is.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param theme  theme
     * @param kind  kind of contribution
     * @param round  number of the round that it answers
     */
    record Qualify(
            StatedDate on,
            Actor by,
            @Nullable Text theme,
            @Nullable ContributionKind kind,
            @Nullable Integer round) implements Change {}

    /**
     * Merges a contribution into another that says the same. Its text stays; its answer names the other. No merger closes a
     * circle: to see one, what stands between both by splits and mergers belongs to the dossier around them.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param into  the contribution that carries the idea on, as it is now; itself merged into none. A host
     *     that works on stored contributions reads it in the same {@code together} in which it stores the merger
     * @param reason  reason in words
     */
    record Merge(StatedDate on, Actor by, Contribution into, Text reason) implements Change {}

    /**
     * Prepares an answer, as far as it goes; one prepared before gives way. Nobody is answered yet.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param draft  the answer in preparation
     */
    record DraftAnswer(StatedDate on, Actor by, DraftResponse draft) implements Change {}

    /**
     * Gives the answer that was prepared: to one, or to all together.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     */
    record PublishDraft(StatedDate on, Actor by) implements Change {}

    /**
     * Gives an answer.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param outcome  outcome; to merge there is {@link Merge}
     * @param reasonCode  coded reason
     * @param reason  reason in words
     * @param commitment  number of the commitment it led to, null for none or not yet
     */
    record Answer(
            StatedDate on,
            Actor by,
            ResponseOutcome outcome,
            ResponseReason reasonCode,
            Text reason,
            @Nullable String commitment)
            implements Change {}

    /**
     * Gives another answer in place of one that was given, a merger included; the event keeps the one before.
     *
     * @param on  day on which it happened, as precise as it is known
     * @param by  who records it
     * @param outcome  outcome; to merge there is {@link Merge}
     * @param reasonCode  coded reason
     * @param reason  reason in words
     * @param commitment  number of the commitment it led to, null for none or not yet
     */
    record ReviseAnswer(
            StatedDate on,
            Actor by,
            ResponseOutcome outcome,
            ResponseReason reasonCode,
            Text reason,
            @Nullable String commitment)
            implements Change {}
}
