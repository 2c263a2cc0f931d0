/** The command line {@code pacto}. */
@NullMarked
package io.github.pacto4j.cli;

import org.jspecify.annotations.NullMarked;
