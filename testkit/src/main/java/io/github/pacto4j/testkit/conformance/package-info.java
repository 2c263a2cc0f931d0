/**
 * The rules of the catalogue as cases that any implementation can be tried on, in whatever language it is written; start
 * at {@link io.github.pacto4j.testkit.conformance.ConformanceSuite}. The cases lie beside, as JSON.
 */
@NullMarked
package io.github.pacto4j.testkit.conformance;

import org.jspecify.annotations.NullMarked;
