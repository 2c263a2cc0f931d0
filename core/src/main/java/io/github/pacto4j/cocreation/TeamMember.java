package io.github.pacto4j.cocreation;

import io.github.pacto4j.collectivity.ConsultativeBody;
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A member of the team that prepares a plan.
 *
 * @param name  name of the team member (source: GUIDE axis 3 step 1)
 * @param represents  sector represented (source: GUIDE axis 3 step 1)
 * @param presides  consultative body presided (source: GUIDE axis 3 step 1)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record TeamMember(
        @Size(max = Structure.TEXT_LENGTH) @Nullable String name,
        @Nullable Sector represents,
        @Valid @Nullable CodeOrText<ConsultativeBody> presides,
        Kept kept)
        implements TeamMemberBuilder.With {
    /** Takes what is not given for nothing kept. */
    public TeamMember {
        kept = Kept.orNone(kept);
    }
}
