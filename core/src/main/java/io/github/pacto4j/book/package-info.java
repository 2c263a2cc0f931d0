/**
 * The catalogue of rules: five books, a package for each; beside its rules a package holds their rows of the catalogue,
 * their figures and their words. Start at {@link io.github.pacto4j.book.Books}.
 */
@NullMarked
package io.github.pacto4j.book;

import org.jspecify.annotations.NullMarked;
