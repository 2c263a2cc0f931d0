package io.github.pacto4j.network;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.TrainingAudience;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A training session of the network.
 *
 * @param date  day of the session (source: PACTO III.2)
 * @param subject  subject of the session (source: PACTO III.2)
 * @param participants  register codes of the collectivities trained (source: PACTO III.2)
 * @param audience  who was trained (source: PACTO II; III.2)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record NetworkTraining(
        @Nullable StatedDate date,
        @Valid @Nullable Text subject,
        @Size(max = Structure.ITEMS) @Nullable List<@Size(max = Structure.TEXT_LENGTH) String> participants,
        @Size(max = Structure.ITEMS) @Nullable List<TrainingAudience> audience,
        Kept kept)
        implements NetworkTrainingBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public NetworkTraining {
        kept = Kept.orNone(kept);
        participants = Kept.copy(participants);
        audience = Kept.copy(audience);
    }
}
