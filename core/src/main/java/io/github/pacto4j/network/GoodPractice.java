package io.github.pacto4j.network;

import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A good practice capitalised by the network.
 *
 * @param id  id of the practice
 * @param collectivity  register code of the collectivity (source: PACTO III.4)
 * @param title  title of the practice (source: PACTO III.4)
 * @param summary  summary of the practice (source: PACTO III.4)
 * @param commitment  commitment it comes from, as plan/commitment
 * @param resources  tools and documents (source: PACTO III.4)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record GoodPractice(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String id,

        @Size(max = Structure.TEXT_LENGTH) @Nullable String collectivity,
        @Valid @Nullable Text title,
        @Valid @Nullable Text summary,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String commitment,
        @Size(max = Structure.ITEMS) @Nullable List<@Valid Evidence> resources,
        Kept kept)
        implements GoodPracticeBuilder.With {
    /** Copies lists and maps; what was not stated stays null. */
    public GoodPractice {
        kept = Kept.orNone(kept);
        resources = Kept.copy(resources);
    }
}
