package io.github.pacto4j.cli;

import io.github.pacto4j.date.StatedDate;
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
    /**
     * Returns the day written in an option, null if there is none.
     *
     * @throws UsageException if it is no day
     */
    static @Nullable LocalDate day(@Nullable String written) {
        return written == null
                ? null
                : StatedDate.parse(written)
                        .flatMap(StatedDate::day)
                        .orElseThrow(() -> new UsageException("usage.on", "received", written));
    }

    /** Returns the day asked for, else that of the dossier, else that of the clock. */
    LocalDate day(@Nullable StatedDate stated, Console console) {
        if (day != null) {
            return day;
        }
        return stated != null && stated.isDay()
                ? stated.first()
                : console.today().get();
    }

    Ask on(LocalDate judged, Language language) {
        return new Ask(judged, language, books, at, false);
    }
}
