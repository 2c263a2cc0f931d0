package io.github.pacto4j.council;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A standing committee of the council that heard the matter before it.
 *
 * @param name  name of the committee (source: GUIDE axis 2 step 2)
 * @param referredOn  day the matter was referred to the committee (source: GUIDE axis 2 step 2)
 * @param debatedOn  day the committee debated it (source: GUIDE axis 3 step 4)
 * @param joint  whether it was a joint meeting (source: GUIDE axis 3 step 4)
 * @param opinion  opinion of the committee
 * @param kept  what the file said beside
 */
@RecordBuilder
public record CommitteeHearing(
        @Valid @Nullable Text name,
        @Nullable StatedDate referredOn,
        @Nullable StatedDate debatedOn,
        @Nullable Boolean joint,
        @Valid @Nullable Text opinion,
        Kept kept)
        implements CommitteeHearingBuilder.With {
    /** Takes what is not given for nothing kept. */
    public CommitteeHearing {
        kept = Kept.orNone(kept);
    }
}
