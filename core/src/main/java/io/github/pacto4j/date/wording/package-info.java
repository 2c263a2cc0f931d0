/**
 * Reads dates as people write them into spreadsheets and reports, in French, English, Spanish and Arabic; start at
 * {@link io.github.pacto4j.date.wording.DateWording}.
 *
 * <p>Documents state dates in the notation of {@link io.github.pacto4j.date.StatedDate}, and their reader takes no other;
 * this package is for what is imported. All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.date.wording;

import org.jspecify.annotations.NullMarked;
