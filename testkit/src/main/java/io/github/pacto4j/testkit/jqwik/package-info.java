/**
 * Generators of the testkit for properties with jqwik; the only package that knows it. Start at
 * {@link io.github.pacto4j.testkit.jqwik.OpenGovernment}.
 */
@NullMarked
package io.github.pacto4j.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
