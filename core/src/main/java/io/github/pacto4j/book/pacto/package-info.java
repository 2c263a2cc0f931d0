/**
 * The support programme for open local authorities: committee, rounds, ideas, adoption, follow-up.
 */
@NullMarked
package io.github.pacto4j.book.pacto;

import org.jspecify.annotations.NullMarked;
