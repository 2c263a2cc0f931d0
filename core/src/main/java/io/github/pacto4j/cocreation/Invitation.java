package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Invitations sent to one category of participants.
 *
 * @param category  category invited (source: GUIDE axis 3 step 1)
 * @param on  day of the invitation (source: GUIDE axis 3 step 1)
 * @param number  number of invitations sent (source: TETOUAN)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Invitation(
        @Nullable ParticipantCategory category,
        @Nullable StatedDate on,
        @Nullable Integer number,
        Kept kept) implements InvitationBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Invitation {
        kept = Kept.orNone(kept);
    }
}
