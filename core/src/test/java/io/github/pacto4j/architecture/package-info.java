/**
 * The shape of the core, held by tests: the package map, what the core may depend on, and that no answer hangs on the
 * clock, the time zone, the language or the charset of the machine. Every rule is also tried on classes in
 * {@code fixture} that break it.
 */
@NullMarked
package io.github.pacto4j.architecture;

import org.jspecify.annotations.NullMarked;
