package io.github.pacto4j.citizen;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requests for information, complaints and petitions that a collectivity received.
 *
 * @param document  kind and version of the document
 * @param collectivity  register code of the collectivity
 * @param informationRequests  requests for access to information (source: 31-13 art. 14)
 * @param complaints  remarks, suggestions and complaints (source: decree 2.17.265)
 * @param petitions  petitions (source: 111-14 art. 119-122; 112-14 art. 113-116; 113-14 art. 122-125)
 * @param language  language of bare strings; a part inherits it
 * @param kept  what the file said beside
 */
@RecordBuilder
public record CitizenRequests(
        @Pattern(regexp = "citizen-requests/1") @Nullable String document,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String collectivity,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid InformationRequest> informationRequests,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Complaint> complaints,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Petition> petitions,
        @Nullable Language language,
        Kept kept)
        implements CitizenRequestsBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public CitizenRequests {
        kept = Kept.orNone(kept);
        informationRequests = Kept.copy(informationRequests);
        complaints = Kept.copy(complaints);
        petitions = Kept.copy(petitions);
    }
}
