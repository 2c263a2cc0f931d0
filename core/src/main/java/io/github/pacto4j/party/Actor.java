package io.github.pacto4j.party;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts on documents.
 *
 * @param name  name or office of the person, null where it is not recorded
 * @param capacity  capacity in which that person acts
 */
public record Actor(@Nullable String name, Capacity capacity) {}
