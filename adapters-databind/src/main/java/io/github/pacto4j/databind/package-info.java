/**
 * Documents in hosts that bind JSON with Jackson databind: a module for Jackson 2 and one for Jackson 3, both of which
 * leave reading and writing to {@link io.github.pacto4j.json.Documents}; start at
 * {@link io.github.pacto4j.databind.Jackson2Module} or {@link io.github.pacto4j.databind.Jackson3Module}. A host needs
 * one of the two libraries and names nothing of the other.
 */
@NullMarked
package io.github.pacto4j.databind;

import org.jspecify.annotations.NullMarked;
