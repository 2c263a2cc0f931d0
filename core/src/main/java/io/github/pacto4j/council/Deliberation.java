package io.github.pacto4j.council;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A council's decision: session, notice, quorum, votes, transmission, opposition, visa, posting.
 *
 * @param collectivity  register code of the deliberating collectivity, in a joint plan
 * @param committees  standing committees that heard the matter before the council (source: GUIDE axis 2 step
 *     2; axis 3 step 4)
 * @param session  council session (source: 111-14 art. 36-46, 113-118; 112-14 art. 34-44, 107-112; 113-14 art.
 *     33-43, 116-121)
 * @param notifiedOn  day the members were notified of the session (source: 111-14 art. 36-46, 113-118; 112-14
 *     art. 34-44, 107-112; 113-14 art. 33-43, 116-121)
 * @param agendaSentOn  day the agenda reached the wali or governor (source: 111-14 art. 36-46, 113-118; 112-14
 *     art. 34-44, 107-112; 113-14 art. 33-43, 116-121)
 * @param meeting  first, second or third meeting called for want of quorum (source: 111-14 art. 36-46,
 *     113-118; 112-14 art. 34-44, 107-112; 113-14 art. 33-43, 116-121)
 * @param inOffice  members exercising their mandate (source: 111-14 art. 36-46, 113-118; 112-14 art. 34-44,
 *     107-112; 113-14 art. 33-43, 116-121)
 * @param present  members present at the opening (source: 111-14 art. 36-46, 113-118; 112-14 art. 34-44,
 *     107-112; 113-14 art. 33-43, 116-121)
 * @param votesFor  votes in favour (source: 111-14 art. 36-46, 113-118; 112-14 art. 34-44, 107-112; 113-14
 *     art. 33-43, 116-121)
 * @param votesAgainst  votes against (source: 111-14 art. 36-46, 113-118; 112-14 art. 34-44, 107-112; 113-14
 *     art. 33-43, 116-121)
 * @param abstentions  abstentions (source: 111-14 art. 36-46, 113-118; 112-14 art. 34-44, 107-112; 113-14 art.
 *     33-43, 116-121)
 * @param presidentFor  whether the president voted in favour, decisive on a tie (source: 111-14 art. 36-46,
 *     113-118; 112-14 art. 34-44, 107-112; 113-14 art. 33-43, 116-121)
 * @param decidedOn  day of the vote (source: 111-14 art. 36-46, 113-118; 112-14 art. 34-44, 107-112; 113-14
 *     art. 33-43, 116-121)
 * @param transmittedOn  day minutes and deliberation were sent to the wali or governor (source: 111-14 art.
 *     36-46, 113-118; 112-14 art. 34-44, 107-112; 113-14 art. 33-43, 116-121)
 * @param receivedOn  day the wali or governor received them (source: 111-14 art. 36-46, 113-118; 112-14 art.
 *     34-44, 107-112; 113-14 art. 33-43, 116-121)
 * @param opposition  opposition of the wali or governor (source: 111-14 art. 36-46, 113-118; 112-14 art.
 *     34-44, 107-112; 113-14 art. 33-43, 116-121)
 * @param visa  visa of the administrative control authority (source: 111-14 art. 36-46, 113-118; 112-14 art.
 *     34-44, 107-112; 113-14 art. 33-43, 116-121)
 * @param postedOn  day the deliberation was posted at the seat (source: 111-14 art. 36-46, 113-118; 112-14
 *     art. 34-44, 107-112; 113-14 art. 33-43, 116-121)
 * @param asPartOf  development programme the plan was voted as part of (source: 111-14 art. 36-46, 113-118;
 *     112-14 art. 34-44, 107-112; 113-14 art. 33-43, 116-121)
 * @param vote  first or second vote on a reinforced majority (source: 111-14 art. 46)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Deliberation(
        @Size(max = Structure.TEXT_LENGTH) @Nullable String collectivity,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid CommitteeHearing> committees,
        @Valid @Nullable Session session,
        @Nullable StatedDate notifiedOn,
        @Nullable StatedDate agendaSentOn,
        @Nullable Integer meeting,
        @Nullable Integer inOffice,
        @Nullable Integer present,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer abstentions,
        @Nullable Boolean presidentFor,
        @Nullable StatedDate decidedOn,
        @Nullable StatedDate transmittedOn,
        @Nullable StatedDate receivedOn,
        @Valid @Nullable Opposition opposition,
        @Valid @Nullable Visa visa,
        @Nullable StatedDate postedOn,
        @Nullable DevelopmentProgramme asPartOf,
        @Nullable Integer vote,
        Kept kept)
        implements DeliberationBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Deliberation {
        kept = Kept.orNone(kept);
        committees = Kept.copy(committees);
    }
}
