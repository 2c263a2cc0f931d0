package io.github.pacto4j.party;

import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be reached about a plan, a commitment or a request. Name, e-mail and telephone are private
 * unless {@code public} says otherwise.
 *
 * @param name  name of the responsible person or point of contact (source: GUIDE annex 2)
 * @param title  position or function held (source: GUIDE annex 2)
 * @param unit  directorate, division or service (source: GUIDE annex 2)
 * @param email  e-mail address (source: GUIDE annex 2)
 * @param phone  telephone number (source: GUIDE annex 2)
 * @param isPublic  whether name, e-mail and telephone are published on purpose
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Contact(
        @Size(max = Structure.TEXT_LENGTH) @Nullable String name,
        @Valid @Nullable Text title,
        @Valid @Nullable Text unit,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String email,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String phone,
        @Nullable Boolean isPublic,
        Kept kept)
        implements ContactBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Contact {
        kept = Kept.orNone(kept);
    }
}
