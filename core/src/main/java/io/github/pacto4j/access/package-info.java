/**
 * Who may do what: the policy; start at {@link Policy}.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.access;

import org.jspecify.annotations.NullMarked;
