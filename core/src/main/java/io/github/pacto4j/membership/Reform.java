package io.github.pacto4j.membership;

import io.github.pacto4j.date.StatedDate;
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
 * A reform or successful participation that an applicant shows.
 *
 * @param title  title of the reform or experience (source: GUIDE axis 1 s4)
 * @param date  date of the reform or experience (source: GUIDE axis 1 s4)
 * @param text  description of the reform or experience (source: GUIDE axis 1 s4)
 * @param partners  non-governmental actors who took part (source: GUIDE axis 1 s4)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Reform(
        @Valid @Nullable Text title,
        @Nullable StatedDate date,
        @Valid @Nullable Text text,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Organisation> partners,
        Kept kept)
        implements ReformBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Reform {
        kept = Kept.orNone(kept);
        partners = Kept.copy(partners);
    }
}
