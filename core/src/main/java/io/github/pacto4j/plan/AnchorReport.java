package io.github.pacto4j.plan;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A yearly report on the development programme that a plan is anchored in.
 *
 * @param year  year reported on (source: 2.16.301 art. 14-15; 2.22.475 art. 17-19)
 * @param publishedOn  day the report's summary was published (source: 2.16.301 art. 15; 2.22.475 art. 19)
 * @param debatedOn  day the council debated the report (source: 2.16.301 art. 15; 2.22.475 art. 19)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record AnchorReport(
        @Nullable Integer year,
        @Nullable StatedDate publishedOn,
        @Nullable StatedDate debatedOn,
        Kept kept) implements AnchorReportBuilder.With {
    /** Takes what is not given for nothing kept. */
    public AnchorReport {
        kept = Kept.orNone(kept);
    }
}
