/**
 * Completion reports, reports of the monitoring body, and the follow-up of implementation.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.monitoring;

import org.jspecify.annotations.NullMarked;
