package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the follow-up committee.
 *
 * @param date  day of the meeting
 * @param present  ids of the members present
 * @param decisions  decisions taken (source: TETOUAN)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record CommitteeMeeting(
        @Nullable StatedDate date,
        @Size(max = Structure.ITEMS) @Nullable List<@Size(max = Structure.TEXT_LENGTH) String> present,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Decision> decisions,
        Kept kept)
        implements CommitteeMeetingBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public CommitteeMeeting {
        kept = Kept.orNone(kept);
        present = Kept.copy(present);
        decisions = Kept.copy(decisions);
    }
}
