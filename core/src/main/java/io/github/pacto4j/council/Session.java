package io.github.pacto4j.council;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Kept;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The council session in which a decision was taken.
 *
 * @param kind  ordinary or extraordinary session (source: 111-14 art. 36-46, 113-118; 112-14 art. 34-44,
 *     107-112; 113-14 art. 33-43, 116-121)
 * @param openedOn  opening day of the session (source: 111-14 art. 36-46, 113-118; 112-14 art. 34-44, 107-112;
 *     113-14 art. 33-43, 116-121)
 * @param closedOn  closing day of the session (source: 111-14 art. 36-46, 113-118; 112-14 art. 34-44, 107-112;
 *     113-14 art. 33-43, 116-121)
 * @param extendedOn  day on which the session was extended (source: 111-14 art. 37)
 * @param kept  what the file said beside
 */
@RecordBuilder
public record Session(
        @Nullable SessionKind kind,
        @Nullable StatedDate openedOn,
        @Nullable StatedDate closedOn,
        @Nullable StatedDate extendedOn,
        Kept kept)
        implements SessionBuilder.With {
    /** Takes what is not given for nothing kept. */
    public Session {
        kept = Kept.orNone(kept);
    }
}
