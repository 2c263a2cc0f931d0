package io.github.pacto4j.rule;

import io.github.pacto4j.date.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that a document states.
 *
 * @param on  the day, null if it is not stated or could not be read
 * @param place  where it stands or would stand
 */
public record Dated(@Nullable StatedDate on, String place) {}
