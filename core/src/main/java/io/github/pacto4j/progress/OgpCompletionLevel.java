package io.github.pacto4j.progress;

import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.NotAssessedReason;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Csv;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Level of completion on the scale of OGP's reviews, which has a fifth level beside the four of the guide. The table
 * {@code ogp-completion.csv} says which of ours is which of theirs.
 */
public enum OgpCompletionLevel implements Code {
    /** No evidence available. */
    NO_EVIDENCE,
    /** Not started. */
    NOT_STARTED,
    /** Limited. */
    LIMITED,
    /** Substantial: high completion begins here. */
    SUBSTANTIAL,
    /** Complete. */
    COMPLETE;

    @Override
    public String list() {
        return "ogp-completion-levels";
    }

    /** Returns the level of OGP that is a level of the guide. */
    public static OgpCompletionLevel of(CompletionLevel level) {
        return Optional.ofNullable(Table.LEVELS.get(level.code())).orElseThrow();
    }

    /** Returns the level of OGP that says why there is no level of the guide; empty if OGP has none for that reason. */
    public static Optional<OgpCompletionLevel> of(NotAssessedReason reason) {
        return Optional.ofNullable(Table.REASONS.get(reason.code()));
    }

    /** Returns the level of the guide that this is, empty for {@link #NO_EVIDENCE}. */
    public Optional<CompletionLevel> level() {
        for (CompletionLevel level : CompletionLevel.values()) {
            if (of(level) == this) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** Returns whether OGP counts this as high completion: substantial or complete. */
    public boolean isHigh() {
        return compareTo(SUBSTANTIAL) >= 0;
    }

    /** Read when first asked for. */
    private static final class Table {
        static final Map<String, OgpCompletionLevel> LEVELS = new HashMap<>();
        static final Map<String, OgpCompletionLevel> REASONS = new HashMap<>();

        static {
            for (Csv.Row row : Csv.resource(OgpCompletionLevel.class, "ogp-completion.csv")) {
                OgpCompletionLevel ogp = valueOf(row.get("ogp"));
                if (row.get("level").isEmpty()) {
                    REASONS.put(row.get("notAssessed"), ogp);
                } else {
                    LEVELS.put(row.get("level"), ogp);
                }
            }
        }
    }
}
