/**
 * Form and consistency of documents: what any reader of a file would ask.
 */
@NullMarked
package io.github.pacto4j.book.form;

import org.jspecify.annotations.NullMarked;
