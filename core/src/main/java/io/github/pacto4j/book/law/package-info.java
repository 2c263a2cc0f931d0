/**
 * Moroccan law: sessions, notice, quorum, transmission, petitions, information, publication.
 */
@NullMarked
package io.github.pacto4j.book.law;

import org.jspecify.annotations.NullMarked;
