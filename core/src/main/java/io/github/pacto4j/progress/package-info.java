/**
 * How far plans have come: {@link io.github.pacto4j.progress.PlanProgress} counts what completion reports say, every
 * figure an interval with its {@link io.github.pacto4j.progress.Derivation}; {@link io.github.pacto4j.progress.Slippages}
 * measures delays against the adopted dates; {@link io.github.pacto4j.progress.Drafts} prepares the sheets to be filled.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.progress;

import org.jspecify.annotations.NullMarked;
