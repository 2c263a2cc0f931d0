package io.github.pacto4j.plan;

import io.github.pacto4j.council.DevelopmentProgramme;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The development programme that a plan is anchored in.
 *
 * @param programme  regional, provincial or communal development programme (source: TETOUAN)
 * @param period  years of the development programme (source: TETOUAN)
 * @param annualReports  yearly reports on the development programme (source: 2.16.301 art. 14-15; 2.22.475
 *     art. 17-19)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Anchor(
        @Nullable DevelopmentProgramme programme,
        @Valid @Nullable Period period,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid AnchorReport> annualReports,
        Kept kept)
        implements AnchorBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Anchor {
        kept = Kept.orNone(kept);
        annualReports = Kept.copy(annualReports);
    }
}
