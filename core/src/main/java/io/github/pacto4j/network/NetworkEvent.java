package io.github.pacto4j.network;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the network.
 *
 * @param period  days of the meeting (source: ORIENTAL)
 * @param theme  theme of the meeting (source: ORIENTAL)
 * @param place  place of the meeting (source: ORIENTAL)
 * @param organisers  organisers (source: ORIENTAL)
 * @param attendees  register codes of the collectivities that took part (source: ORIENTAL; GUIDE axis 1 s5)
 * @param objectives  objectives of the meeting (source: ORIENTAL)
 * @param conclusions  conclusions and challenges noted (source: ORIENTAL)
 * @param participants  number of participants (source: ORIENTAL)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record NetworkEvent(
        @Valid @Nullable Period period,
        @Valid @Nullable Text theme,
        @Valid @Nullable Text place,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Organisation> organisers,
        @Size(max = Structure.ITEMS) @Nullable List<@Size(max = Structure.TEXT_LENGTH) String> attendees,
        @Valid @Nullable Text objectives,
        @Valid @Nullable Text conclusions,
        @Nullable Integer participants,
        Kept kept)
        implements NetworkEventBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public NetworkEvent {
        kept = Kept.orNone(kept);
        organisers = Kept.copy(organisers);
        attendees = Kept.copy(attendees);
    }
}
