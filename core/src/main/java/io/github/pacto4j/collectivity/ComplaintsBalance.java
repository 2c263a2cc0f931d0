package io.github.pacto4j.collectivity;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A yearly balance of complaints.
 *
 * @param year  year of the balance (source: 54-19 art. 30)
 * @param publishedOn  day the balance was published (source: 54-19 art. 30)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record ComplaintsBalance(
        @Nullable Integer year, @Nullable StatedDate publishedOn, Kept kept) implements ComplaintsBalanceBuilder.With {
    /** Takes what is not given for nothing kept. */
    public ComplaintsBalance {
        kept = Kept.orNone(kept);
    }
}
