package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
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
        @Nullable List<String> present,
        @Nullable List<Decision> decisions,
        Kept kept) implements CommitteeMeetingBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public CommitteeMeeting {
        kept = Kept.orNone(kept);
        present = Kept.copy(present);
        decisions = Kept.copy(decisions);
    }
}
