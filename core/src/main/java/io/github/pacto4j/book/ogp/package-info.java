/**
 * The requirements of OGP Local: forum, endorsement, monitoring body, sheets.
 */
@NullMarked
package io.github.pacto4j.book.ogp;

import org.jspecify.annotations.NullMarked;
