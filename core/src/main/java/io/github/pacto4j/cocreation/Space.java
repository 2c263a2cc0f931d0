package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A space of dialogue and consultation.
 *
 * @param kind  kind of space (source: TETOUAN)
 * @param name  name of the space (source: TETOUAN)
 * @param url  address of the space (source: TETOUAN)
 * @param period  period in which the space was open (source: PACTO III.1; GUIDE axis 3 s1.3)
 * @param updates  days the space was updated (source: OGP Local inception form 2.1)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Space(
        @Nullable SpaceKind kind,
        @Valid @Nullable Text name,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String url,
        @Valid @Nullable Period period,
        @Size(max = Structure.ITEMS) @Nullable List<StatedDate> updates,
        Kept kept)
        implements SpaceBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Space {
        kept = Kept.orNone(kept);
        updates = Kept.copy(updates);
    }
}
