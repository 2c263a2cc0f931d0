package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * An idea, proposal or opinion received; one never touches another.
 *
 * @param id  id of the contribution
 * @param round  number of the round it answers
 * @param kind  kind of contribution (source: PACTO III.1; TETOUAN)
 * @param receivedOn  day it was received
 * @param channel  channel it came through (source: REMACTO)
 * @param author  author of the contribution
 * @param theme  theme of the contribution (source: REMACTO)
 * @param text  the contribution itself (source: REMACTO)
 * @param response  reasoned response (source: OGP glossary)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Contribution(
        @Nullable String id,
        @Nullable Integer round,
        @Nullable ContributionKind kind,
        @Nullable StatedDate receivedOn,
        @Nullable ContributionChannel channel,
        @Nullable Author author,
        @Nullable Text theme,
        @Nullable Text text,
        @Nullable ReasonedResponse response,
        Kept kept)
        implements ContributionBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Contribution {
        kept = Kept.orNone(kept);
    }
}
