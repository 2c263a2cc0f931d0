/**
 * The preparation of a plan with civil society: committee, forum, steps, diagnosis, rounds, contributions and
 * their answers.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.cocreation;

import org.jspecify.annotations.NullMarked;
