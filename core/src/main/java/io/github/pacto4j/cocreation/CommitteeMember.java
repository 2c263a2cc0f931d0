package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Gender;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A member of the follow-up committee.
 *
 * @param id  id of the member
 * @param name  name of the member (source: REMACTO)
 * @param side  elected, administration or civil society (source: REMACTO; TETOUAN)
 * @param gender  gender of the member (source: OGP plan pages)
 * @param mandate  period of the mandate
 * @param kept  what the file said beside
 */
@RecordBuilder
public record CommitteeMember(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String id,

        @Size(max = Structure.TEXT_LENGTH) @Nullable String name,
        @Nullable CommitteeSide side,
        @Nullable Gender gender,
        @Valid @Nullable Period mandate,
        Kept kept)
        implements CommitteeMemberBuilder.With {
    /** Takes what is not given for nothing kept. */
    public CommitteeMember {
        kept = Kept.orNone(kept);
    }

    /** Returns whether the mandate covers a day; a mandate, or an end of it, that is not stated is not known. */
    public Certainty isInOffice(StatedDate day) {
        if (mandate == null || mandate.isOrdered() == Certainty.NO) {
            return Certainty.CANNOT_SAY;
        }
        return mandate.contains(day);
    }
}
