/**
 * Dates as precise as their source, periods of them, and what is a working day; start at {@link StatedDate}.
 *
 * <p>A month or a quarter is an interval of days, so that a question about two dates has three answers:
 * {@link Certainty}. All days are those of Africa/Casablanca; nothing here reads a clock.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.date;

import org.jspecify.annotations.NullMarked;
