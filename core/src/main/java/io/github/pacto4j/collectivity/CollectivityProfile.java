package io.github.pacto4j.collectivity;

import io.github.pacto4j.party.Contact;
import io.github.pacto4j.text.CodeOrText;
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
 * What a collectivity has in place: consultative bodies, information officers, publication, platforms.
 *
 * @param document  kind and version of the document
 * @param collectivity  register code of the collectivity
 * @param consultativeBodies  consultative bodies in place (source: 111-14 art. 117; 112-14 art. 111; 113-14
 *     art. 120)
 * @param informationOfficers  persons in charge of information requests (source: 31-13 art. 12)
 * @param proactivePublication  headings published proactively (source: 31-13 art. 10)
 * @param platforms  national platforms used (source: PACTO II)
 * @param site  address of the collectivity's site (source: PACTO II)
 * @param siteFunctions  what the site serves (source: PACTO II)
 * @param complaintsBalances  yearly balances of complaints (source: 54-19 art. 30)
 * @param language  language of bare strings; a part inherits it
 * @param kept  what the file said beside
 */
@RecordBuilder
public record CollectivityProfile(
        @Pattern(regexp = "collectivity-profile/1") @Nullable
        String document,

        @Size(max = Structure.TEXT_LENGTH) @Nullable String collectivity,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid CodeOrText<ConsultativeBody>> consultativeBodies,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Contact> informationOfficers,
        @Size(max = Structure.ITEMS) @Nullable List<ProactiveHeading> proactivePublication,
        @Size(max = Structure.ITEMS) @Nullable List<NationalPlatform> platforms,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String site,
        @Size(max = Structure.ITEMS) @Nullable List<SiteFunction> siteFunctions,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid ComplaintsBalance> complaintsBalances,
        @Nullable Language language,
        Kept kept)
        implements CollectivityProfileBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public CollectivityProfile {
        kept = Kept.orNone(kept);
        consultativeBodies = Kept.copy(consultativeBodies);
        informationOfficers = Kept.copy(informationOfficers);
        proactivePublication = Kept.copy(proactivePublication);
        platforms = Kept.copy(platforms);
        siteFunctions = Kept.copy(siteFunctions);
        complaintsBalances = Kept.copy(complaintsBalances);
    }
}
