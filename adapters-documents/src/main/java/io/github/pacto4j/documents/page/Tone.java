package io.github.pacto4j.documents.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How something is set off. The words say it too: a tone alone says nothing. */
public enum Tone {
    /** Not set off. */
    PLAIN,
    /** As it should be. */
    GOOD,
    /** Not as it should be, or missing where it is asked for. */
    BAD,
    /** Unknown, or left open. */
    OPEN;

    /** Returns the class that style sheets know it by, null for what is not set off. */
    public @Nullable String css() {
        return this == PLAIN ? null : name().toLowerCase(Locale.ROOT);
    }
}
