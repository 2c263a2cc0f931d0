package io.github.pacto4j.rule;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source that a rule rests on.
 *
 * @param document  id of the source, such as {@code GUIDE} or {@code 113-14}
 * @param section  section of the document, null if none is named
 * @param article  article of the law, null if none is named
 * @param tier  code of the tier for which this place holds, null for every one
 */
public record Source(
        String document,
        @Nullable String section,
        @Nullable String article,
        @Nullable String tier) {
    @Override
    public String toString() {
        return document + (section == null ? "" : " " + section) + (article == null ? "" : " art. " + article);
    }
}
