package io.github.pacto4j.cli;

import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of every file.
 *
 * @param day  day of assessment, null for that of each document
 * @param books  ids of the books to apply, null for those of each document
 * @param at  JSON Pointer to the part to judge, null for whole documents
 */
record Question(
        @Nullable LocalDate day,
        @Nullable List<String> books,
        @Nullable String at) {
    Ask on(LocalDate judged, Language language) {
        return new Ask(judged, language, books, at, false);
    }
}
