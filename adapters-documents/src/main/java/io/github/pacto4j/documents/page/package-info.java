/**
 * Documents as pages that people read: HTML that needs nothing beside it, and Markdown; start at
 * {@link io.github.pacto4j.documents.page.Pages}.
 *
 * <p>A page is first made as values ({@link io.github.pacto4j.documents.page.Page}), then written by a
 * {@link io.github.pacto4j.documents.page.Template}, which a host may replace. The same document gives the same bytes.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.documents.page;

import org.jspecify.annotations.NullMarked;
