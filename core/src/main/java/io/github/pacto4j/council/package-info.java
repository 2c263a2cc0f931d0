/**
 * Council decisions: session, notice, quorum, votes, transmission, visa, posting.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.council;

import org.jspecify.annotations.NullMarked;
