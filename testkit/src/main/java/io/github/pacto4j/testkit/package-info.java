/**
 * What tests about open local government need: sound dossiers, other spellings of them, and faults to plant in them.
 * Start at {@link io.github.pacto4j.testkit.Dossiers} and {@link io.github.pacto4j.testkit.Faults}; commands are
 * tried in a {@link io.github.pacto4j.testkit.Scenario}.
 *
 * <p>Everything is generated from a seed with plain Java: the same seed gives the same bytes. Generators for jqwik are in
 * a package of their own. All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.testkit;

import org.jspecify.annotations.NullMarked;
