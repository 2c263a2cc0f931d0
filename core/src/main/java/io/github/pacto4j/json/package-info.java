/**
 * Documents as JSON: one reader and one writer for every kind of document, working on the properties of the records;
 * start at {@link io.github.pacto4j.json.Documents}. All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.json;

import org.jspecify.annotations.NullMarked;
