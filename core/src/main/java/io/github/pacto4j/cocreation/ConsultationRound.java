package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round of consultation.
 *
 * @param number  number of the round (source: REMACTO)
 * @param subject  subject of the round (source: REMACTO)
 * @param announcedOn  day the round was announced
 * @param callOn  day the call for interest was published (source: GUIDE axis 3 step 2)
 * @param period  period of the round (source: REMACTO)
 * @param channels  channels open in the round (source: REMACTO)
 * @param workshops  workshops (source: REMACTO; GUIDE axis 3 step 2)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record ConsultationRound(
        @NotNull(message = Structure.NO_KEY) @Nullable Integer number,
        @Nullable RoundSubject subject,
        @Nullable StatedDate announcedOn,
        @Nullable StatedDate callOn,
        @Valid @Nullable Period period,
        @Size(max = Structure.ITEMS) @Nullable List<RoundChannel> channels,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Workshop> workshops,
        Kept kept)
        implements ConsultationRoundBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public ConsultationRound {
        kept = Kept.orNone(kept);
        channels = Kept.copy(channels);
        workshops = Kept.copy(workshops);
    }
}
