/**
 * The life of a plan: commands that move it on ({@link io.github.pacto4j.life.PlanCommand}) and what comes of them
 * ({@link io.github.pacto4j.life.Outcome}), which steps are open ({@link io.github.pacto4j.life.WhatNext}), the next cycle,
 * and what time asks of a dossier: its {@link io.github.pacto4j.life.Deadlines}, past and to come. Before there is a plan:
 * contributions ({@link io.github.pacto4j.life.ContributionLife}), the preparation
 * ({@link io.github.pacto4j.life.CoCreationCommand}), the application ({@link io.github.pacto4j.life.ApplicationCommand}). All
 * types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.life;

import org.jspecify.annotations.NullMarked;
