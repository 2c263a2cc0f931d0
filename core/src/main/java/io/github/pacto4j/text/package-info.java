/**
 * What people wrote: texts in several languages, coded values with their labels, numbers of axes and commitments, and
 * what a file said beside its properties ({@link Kept}).
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.text;

import org.jspecify.annotations.NullMarked;
