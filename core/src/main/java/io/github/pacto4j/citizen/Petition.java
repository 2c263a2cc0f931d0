package io.github.pacto4j.citizen;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A petition.
 *
 * @param id  number of the petition
 * @param receivedOn  day the petition was filed (source: 111-14 art. 122; 112-14 art. 116; 113-14 art. 125)
 * @param by  citizens or an association (source: 111-14 art. 120-121; 112-14 art. 114-115; 113-14 art.
 *     123-124)
 * @param signatures  number of valid signatures (source: 111-14 art. 120; 112-14 art. 114; 113-14 art. 123)
 * @param byProvince  signatures by register code of prefecture or province (source: 111-14 art. 120)
 * @param association  petitioning association (source: 111-14 art. 121; 112-14 art. 115; 113-14 art. 124)
 * @param decision  decision on the petition (source: 111-14 art. 122; 112-14 art. 116; 113-14 art. 125)
 * @param sessionOn  opening of the session whose agenda bears the petition (source: 111-14 art. 41; 112-14
 *     art. 39; 113-14 art. 38)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Petition(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String id,

        @Nullable StatedDate receivedOn,
        @Nullable PetitionBy by,
        @Nullable Integer signatures,
        @Nullable Map<String, Integer> byProvince,
        @Valid @Nullable PetitioningAssociation association,
        @Valid @Nullable PetitionDecision decision,
        @Nullable StatedDate sessionOn,
        Kept kept)
        implements PetitionBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Petition {
        kept = Kept.orNone(kept);
        byProvince = Kept.copy(byProvince);
    }
}
