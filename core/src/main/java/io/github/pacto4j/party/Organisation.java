package io.github.pacto4j.party;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that leads, implements, supports or monitors.
 *
 * @param name  name of the organisation (source: GUIDE annex 2)
 * @param sector  sector of the organisation (source: GUIDE annex 2)
 * @param role  role of the organisation in the commitment (source: REMACTO)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Organisation(
        @Valid @Nullable Text name,
        @Nullable Sector sector,
        @Nullable ActorRole role,
        Kept kept) implements OrganisationBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Organisation {
        kept = Kept.orNone(kept);
    }
}
