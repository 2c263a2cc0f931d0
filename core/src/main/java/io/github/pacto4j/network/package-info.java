/**
 * The network of open collectivities: members, trainings, events, good practices; {@link io.github.pacto4j.network.Roll} says
 * who is a member on a day.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.network;

import org.jspecify.annotations.NullMarked;
