/**
 * Action plans: axes, commitments, milestones, indicators, and the history of a plan.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.plan;

import org.jspecify.annotations.NullMarked;
