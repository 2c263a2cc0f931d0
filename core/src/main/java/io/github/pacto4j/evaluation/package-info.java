/**
 * Evaluation matrices.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.evaluation;

import org.jspecify.annotations.NullMarked;
