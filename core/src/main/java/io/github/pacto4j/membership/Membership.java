package io.github.pacto4j.membership;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A collectivity's membership of a network.
 *
 * @param network  network (source: PACTO III.1)
 * @param joinedOn  day the collectivity joined (source: PACTO III.1)
 * @param charterAcceptedOn  day the charter of values was accepted (source: PACTO III.1)
 * @param focalPoint  focal point in that network (source: ORIENTAL)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Membership(
        @Nullable NetworkName network,
        @Nullable StatedDate joinedOn,
        @Nullable StatedDate charterAcceptedOn,
        @Valid @Nullable Contact focalPoint,
        Kept kept)
        implements MembershipBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Membership {
        kept = Kept.orNone(kept);
    }
}
