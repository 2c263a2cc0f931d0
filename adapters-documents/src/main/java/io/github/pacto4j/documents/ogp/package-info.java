/**
 * The table of commitments that OGP's reviewers code, in and out; start at
 * {@link io.github.pacto4j.documents.ogp.OgpCommitments}. What has no place in the documents is kept beside and written
 * back, what the table derives wrongly is told and left as it is.
 */
@NullMarked
package io.github.pacto4j.documents.ogp;

import org.jspecify.annotations.NullMarked;
