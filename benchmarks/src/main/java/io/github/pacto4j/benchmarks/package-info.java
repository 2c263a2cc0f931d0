/** Measurements of pacto4j beside its peers. */
@NullMarked
package io.github.pacto4j.benchmarks;

import org.jspecify.annotations.NullMarked;
