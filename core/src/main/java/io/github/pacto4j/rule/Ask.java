package io.github.pacto4j.rule;

import io.github.pacto4j.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment is asked: on which day, by which books, of which part.
 *
 * @param on  day of assessment, in Africa/Casablanca
 * @param language  language of the messages unless another is asked for later
 * @param books  ids of the books to apply whatever the programme, FORM always with them; null for the choice that the
 *     catalogue makes by programme and tier
 * @param at  JSON Pointer to the part to judge, null for the whole document
 * @param expanded  whether satisfied and not applicable rules are listed subject by subject
 */
public record Ask(
        LocalDate on,
        Language language,
        @Nullable List<String> books,
        @Nullable String at,
        boolean expanded) {
    /** Copies the list. */
    public Ask {
        books = books == null ? null : List.copyOf(books);
    }

    /** Returns the question about the whole document on a day, with messages in French. */
    public static Ask on(LocalDate day) {
        return new Ask(day, Language.FR, null, null, false);
    }

    /** Returns this question with messages in a language. */
    public Ask language(Language other) {
        return new Ask(on, other, books, at, expanded);
    }

    /** Returns this question for these books, whatever the programme. */
    public Ask books(String... ids) {
        return new Ask(on, language, List.of(ids), at, expanded);
    }

    /** Returns this question about one part, for example a form that is being filled in. */
    public Ask at(String pointer) {
        return new Ask(on, language, books, pointer, expanded);
    }

    /** Returns this question with every subject listed. */
    public Ask everySubject() {
        return new Ask(on, language, books, at, true);
    }
}
