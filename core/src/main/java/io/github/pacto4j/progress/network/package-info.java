/**
 * Figures over the members of a network: {@link io.github.pacto4j.progress.network.NetworkProgress} puts the progress of their
 * plans together, {@link io.github.pacto4j.progress.network.Reporting} counts the reports they owe.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.progress.network;

import org.jspecify.annotations.NullMarked;
