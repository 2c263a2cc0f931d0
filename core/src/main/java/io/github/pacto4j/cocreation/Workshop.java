package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workshop of a round of consultation.
 *
 * @param date  day of the workshop (source: GUIDE axis 3 step 2)
 * @param place  place of the workshop (source: TETOUAN)
 * @param territory  register code of the region, province or prefecture covered (source: GUIDE axis 3 step 2)
 * @param theme  theme of the workshop (source: TETOUAN)
 * @param facilitator  name of the facilitator (source: GUIDE axis 3 step 2)
 * @param facilitatorFromParticipants  whether the facilitator was chosen among the participants (source: GUIDE
 *     axis 3 step 2)
 * @param rapporteur  name of the rapporteur (source: GUIDE axis 3 step 2)
 * @param rapporteurFromParticipants  whether the rapporteur was chosen among the participants (source: GUIDE
 *     axis 3 step 2)
 * @param report  report of the workshop (source: GUIDE axis 3 step 2)
 * @param guide  facilitation guide (source: GUIDE axis 3 step 2)
 * @param evaluationForm  evaluation form (source: GUIDE axis 3 step 2)
 * @param attendance  participants by category (source: TETOUAN)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Workshop(
        @Nullable StatedDate date,
        @Valid @Nullable Text place,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String territory,
        @Valid @Nullable Text theme,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String facilitator,
        @Nullable Boolean facilitatorFromParticipants,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String rapporteur,
        @Nullable Boolean rapporteurFromParticipants,
        @Valid @Nullable Evidence report,
        @Valid @Nullable Evidence guide,
        @Valid @Nullable Evidence evaluationForm,
        @Nullable Map<ParticipantCategory, Integer> attendance,
        Kept kept)
        implements WorkshopBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Workshop {
        kept = Kept.orNone(kept);
        attendance = Kept.copy(attendance);
    }
}
