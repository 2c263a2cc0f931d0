package io.github.pacto4j.collectivity;

import io.github.pacto4j.party.Contact;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.soabase.recordbuilder.core.RecordBuilder;
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
        @Nullable String document,
        @Nullable String collectivity,
        @Nullable List<CodeOrText<ConsultativeBody>> consultativeBodies,
        @Nullable List<Contact> informationOfficers,
        @Nullable List<ProactiveHeading> proactivePublication,
        @Nullable List<NationalPlatform> platforms,
        @Nullable String site,
        @Nullable List<SiteFunction> siteFunctions,
        @Nullable List<ComplaintsBalance> complaintsBalances,
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
