package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The motivated answer to a contribution.
 *
 * @param outcome  outcome given to the contribution (source: OGP glossary)
 * @param reasonCode  coded reason for the outcome
 * @param reason  reason in words (source: OGP glossary)
 * @param respondedOn  day of the response
 * @param commitment  number of the commitment it led to (source: REMACTO)
 * @param mergedInto  id of the contribution it was merged into
 * @param kept  what the file said beside
 */
@RecordBuilder
public record ReasonedResponse(
        @Nullable ResponseOutcome outcome,
        @Nullable ResponseReason reasonCode,
        @Valid @Nullable Text reason,
        @Nullable StatedDate respondedOn,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String commitment,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String mergedInto,
        Kept kept)
        implements ReasonedResponseBuilder.With {
    /** Takes what is not given for nothing kept. */
    public ReasonedResponse {
        kept = Kept.orNone(kept);
    }

    /**
     * Returns whether outcome, reason code and reason are all stated.
     *
     * @return CANNOT_SAY where what is missing could not be read
     */
    public Certainty isComplete() {
        boolean reasoned = reason != null && reason.isWritten();
        boolean mayBeReasoned =
                reason == null ? kept.isUnreadable("reason") : reason.kept().hasAside();
        return is(outcome != null, kept.isUnreadable("outcome"))
                .and(is(reasonCode != null, kept.isUnreadable("reasonCode")))
                .and(is(reasoned, mayBeReasoned));
    }

    private static Certainty is(boolean stated, boolean unreadable) {
        return !stated && unreadable ? Certainty.CANNOT_SAY : Certainty.of(stated);
    }
}
