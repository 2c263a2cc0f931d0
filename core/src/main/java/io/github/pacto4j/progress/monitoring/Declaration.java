package io.github.pacto4j.progress.monitoring;

import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An answer that somebody gives without showing it.
 *
 * @param by  who declares it
 * @param answer  the answer, where it is one of a list; null for one in words
 * @param words  the answer in words; null for one of a list
 * @param pointer  where it is declared, as a JSON Pointer from the dossier
 */
public record Declaration(
        By by, @Nullable Code answer, @Nullable Text words, String pointer) {
    /** Who declares something. */
    public enum By implements Code {
        /** The monitoring body, in an earlier version of its report. */
        MONITORING_BODY,
        /** The collectivity, which assesses itself. */
        COLLECTIVITY;

        @Override
        public String list() {
            return "declarants";
        }
    }
}
