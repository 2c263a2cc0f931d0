package io.github.pacto4j.citizen;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * An association that files a petition.
 *
 * @param recognisedOn  day the association was recognised (source: 111-14 art. 121; 112-14 art. 115; 113-14
 *     art. 124)
 * @param members  number of members of the association (source: 112-14 art. 115)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record PetitioningAssociation(
        @Nullable StatedDate recognisedOn, @Nullable Integer members, Kept kept)
        implements PetitioningAssociationBuilder.With {
    /** Takes what is not given for nothing kept. */
    public PetitioningAssociation {
        kept = Kept.orNone(kept);
    }
}
