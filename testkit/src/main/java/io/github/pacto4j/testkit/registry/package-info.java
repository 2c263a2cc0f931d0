/**
 * Registries for tests: one in memory, and the contract that every implementation keeps. Start at
 * {@link io.github.pacto4j.testkit.registry.RegistryContract}.
 */
@NullMarked
package io.github.pacto4j.testkit.registry;

import org.jspecify.annotations.NullMarked;
