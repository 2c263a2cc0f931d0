/**
 * Independent monitoring beside self-assessment: {@link io.github.pacto4j.progress.monitoring.MonitoringDraft} prepares the
 * monitoring body's reports, {@link io.github.pacto4j.progress.monitoring.Divergences} sets what it found beside what the
 * collectivity reports. All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.progress.monitoring;

import org.jspecify.annotations.NullMarked;
