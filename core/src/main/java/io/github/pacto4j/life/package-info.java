/**
 * What time asks of a dossier: its {@link io.github.pacto4j.life.Deadlines}, past and to come. All types are immutable
 * and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.life;

import org.jspecify.annotations.NullMarked;
