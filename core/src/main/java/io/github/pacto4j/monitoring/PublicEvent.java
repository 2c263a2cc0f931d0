package io.github.pacto4j.monitoring;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public event on progress and obstacles.
 *
 * @param date  day of the event (source: TETOUAN)
 * @param title  title of the event (source: TETOUAN)
 * @param evidence  programme, report or recording of the event (source: TETOUAN)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record PublicEvent(
        @Nullable StatedDate date,
        @Valid @Nullable Text title,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Evidence> evidence,
        Kept kept)
        implements PublicEventBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public PublicEvent {
        kept = Kept.orNone(kept);
        evidence = Kept.copy(evidence);
    }
}
