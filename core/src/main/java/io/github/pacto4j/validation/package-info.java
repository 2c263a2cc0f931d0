/**
 * The rule books as a constraint of Jakarta Validation; start at {@link io.github.pacto4j.validation.Conforms}. It needs
 * Hibernate Validator at run time.
 */
@NullMarked
package io.github.pacto4j.validation;

import org.jspecify.annotations.NullMarked;
