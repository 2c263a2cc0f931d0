/**
 * Those who take part in open government: organisations, contacts, evidence they bring, and the capacity in which
 * somebody acts.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.party;

import org.jspecify.annotations.NullMarked;
