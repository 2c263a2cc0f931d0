package io.github.pacto4j.plan;

import io.github.pacto4j.party.Contact;
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The independent body that monitors a plan.
 *
 * @param name  name of the monitoring body (source: TETOUAN)
 * @param sector  sector of the monitoring body (source: TETOUAN)
 * @param contact  contact of the monitoring body (source: TETOUAN)
 * @param experience  experience in monitoring and evaluation (source: TETOUAN)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record MonitoringBody(
        @Valid @Nullable Text name,
        @Nullable Sector sector,
        @Valid @Nullable Contact contact,
        @Valid @Nullable Text experience,
        Kept kept)
        implements MonitoringBodyBuilder.With {
    /** Takes what is not given for nothing kept. */
    public MonitoringBody {
        kept = Kept.orNone(kept);
    }
}
