/**
 * The entry point: {@link io.github.pacto4j.Pacto} reads documents and judges them.
 */
@NullMarked
package io.github.pacto4j;

import org.jspecify.annotations.NullMarked;
