/**
 * The guide for regions that join OGP Local: application, preparation, sheets, reports, matrices.
 */
@NullMarked
package io.github.pacto4j.book.guide;

import org.jspecify.annotations.NullMarked;
