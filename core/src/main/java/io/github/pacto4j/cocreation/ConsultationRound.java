package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
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
        @Nullable Integer number,
        @Nullable RoundSubject subject,
        @Nullable StatedDate announcedOn,
        @Nullable StatedDate callOn,
        @Nullable Period period,
        @Nullable List<RoundChannel> channels,
        @Nullable List<Workshop> workshops,
        Kept kept)
        implements ConsultationRoundBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public ConsultationRound {
        kept = Kept.orNone(kept);
        channels = Kept.copy(channels);
        workshops = Kept.copy(workshops);
    }
}
