/**
 * The dossier: everything of one collectivity and cycle.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.dossier;

import org.jspecify.annotations.NullMarked;
