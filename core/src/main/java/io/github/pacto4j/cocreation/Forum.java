package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The multi-stakeholder forum.
 *
 * @param name  name of the forum (source: TETOUAN)
 * @param members  members of the forum (source: OGP Local inception form 1.2)
 * @param meetings  days the forum met (source: OGP Local inception form 1.3)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Forum(
        @Valid @Nullable Text name,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Organisation> members,
        @Size(max = Structure.ITEMS) @Nullable List<StatedDate> meetings,
        Kept kept)
        implements ForumBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public Forum {
        kept = Kept.orNone(kept);
        members = Kept.copy(members);
        meetings = Kept.copy(meetings);
    }
}
