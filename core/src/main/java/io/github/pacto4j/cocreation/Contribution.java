package io.github.pacto4j.cocreation;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Structure;
import io.github.pacto4j.text.Text;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
 * @param splitFrom  id of the contribution that it is a part of
 * @param draft  answer in preparation, not for publication
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Contribution(
        @NotNull(message = Structure.NO_KEY) @Size(max = Structure.TEXT_LENGTH) @Nullable
        String id,

        @Nullable Integer round,
        @Nullable ContributionKind kind,
        @Nullable StatedDate receivedOn,
        @Nullable ContributionChannel channel,
        @Valid @Nullable Author author,
        @Valid @Nullable Text theme,
        @Valid @Nullable Text text,
        @Valid @Nullable ReasonedResponse response,
        @Size(max = Structure.TEXT_LENGTH) @Nullable String splitFrom,
        @Valid @Nullable DraftResponse draft,
        Kept kept)
        implements ContributionBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Contribution {
        kept = Kept.orNone(kept);
    }

    /**
     * Returns whether it has an answer with outcome, reason code and reason.
     *
     * @return CANNOT_SAY where a part that would decide could not be read
     */
    public Certainty isAnswered() {
        if (response == null) {
            return kept.isUnreadable("response") ? Certainty.CANNOT_SAY : Certainty.NO;
        }
        return response.isComplete();
    }
}
