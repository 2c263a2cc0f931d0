/**
 * Who may do and see what: the policy, and the view of a dossier for a reader; start at {@link Policy} and {@link View}.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.access;

import org.jspecify.annotations.NullMarked;
