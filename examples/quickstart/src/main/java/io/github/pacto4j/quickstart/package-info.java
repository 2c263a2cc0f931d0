/** A host with a rule book of its own; start at {@link io.github.pacto4j.quickstart.TownCharter}. */
@NullMarked
package io.github.pacto4j.quickstart;

import org.jspecify.annotations.NullMarked;
