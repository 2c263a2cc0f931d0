/**
 * Citizens' requests for information, complaints and petitions.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.citizen;

import org.jspecify.annotations.NullMarked;
