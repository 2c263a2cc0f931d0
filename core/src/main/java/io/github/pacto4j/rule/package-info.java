/**
 * Rules that judge plans and what goes with them, and the verdicts they yield; start at
 * {@link io.github.pacto4j.rule.Rule}. All types are immutable and safe for use by many threads, except
 * {@link io.github.pacto4j.rule.Subject}, which lives for one judgement.
 */
@NullMarked
package io.github.pacto4j.rule;

import org.jspecify.annotations.NullMarked;
