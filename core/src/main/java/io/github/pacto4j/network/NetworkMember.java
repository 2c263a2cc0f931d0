package io.github.pacto4j.network;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A member of the network.
 *
 * @param collectivity  register code of the member (source: PACTO III.1)
 * @param joinedOn  day the collectivity joined (source: PACTO III.1)
 * @param leftOn  day the collectivity left
 * @param charterAcceptedOn  day the charter of values was accepted (source: PACTO III.1)
 * @param focalPoint  focal point of the member (source: ORIENTAL)
 * @param space  address of the member's space on the platform (source: PACTO III.1)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record NetworkMember(
        @Size(max = Structure.TEXT_LENGTH) @Nullable String collectivity,
        @Nullable StatedDate joinedOn,
        @Nullable StatedDate leftOn,
        @Nullable StatedDate charterAcceptedOn,
        @Valid @Nullable Contact focalPoint,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String space,
        Kept kept)
        implements NetworkMemberBuilder.With {
    /** Takes what is not given for nothing kept. */
    public NetworkMember {
        kept = Kept.orNone(kept);
    }

    /**
     * Returns whether the collectivity is a member on a day, the day of joining included and that of leaving not: one that is
     * not said to have left has not. Cannot say where a date that would decide is missing, unreadable or too coarse.
     */
    public Certainty isMemberOn(StatedDate day) {
        Certainty joined = joinedOn == null ? Certainty.CANNOT_SAY : joinedOn.isOnOrBefore(day);
        if (leftOn == null) {
            return kept.isUnreadable("leftOn") ? joined.and(Certainty.CANNOT_SAY) : joined;
        }
        return joined.and(leftOn.isAfter(day));
    }
}
