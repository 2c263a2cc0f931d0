/**
 * Membership of networks, and the application to OGP Local.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.membership;

import org.jspecify.annotations.NullMarked;
