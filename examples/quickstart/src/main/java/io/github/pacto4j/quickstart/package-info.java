/**
 * A host with a rule book of its own: start at {@link io.github.pacto4j.quickstart.TownCharter}. A host that keeps a plan from
 * its preparation to its evaluation: start at {@link io.github.pacto4j.quickstart.CycleWalk}.
 */
@NullMarked
package io.github.pacto4j.quickstart;

import org.jspecify.annotations.NullMarked;
