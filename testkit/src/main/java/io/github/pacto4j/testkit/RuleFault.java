package io.github.pacto4j.testkit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule book does and must not, with the smallest example that was found.
 *
 * @param kind  what is wrong
 * @param rule  id of the rule, or of the book where the book as a whole is at fault
 * @param detail  what was seen
 * @param example  a dossier as JSON that shows it, null where no dossier is needed for that
 * @param on  the day on which the example is to be judged, null without one
 */
public record RuleFault(
        Kind kind,
        String rule,
        String detail,
        @Nullable String example,
        @Nullable LocalDate on) {

    /** What can be wrong with a rule. */
    public enum Kind {
        /** The rule ends with an exception, while it judges or when its message is asked for. */
        THROWS,
        /** The same document was given another answer the second time, or after another document. */
        ANSWERS_CHANGE,
        /** The answer hangs on the order of list items that are known by their id, number or code. */
        ORDER_MATTERS,
        /** A value that could not be read makes the rule find a violation that it did not find with the value. */
        UNREADABLE_TAKEN_FOR_WRONG,
        /** So does a value that is absent, though by the catalogue absence does not violate the rule. */
        ABSENCE_TAKEN_FOR_WRONG,
        /** A pointer leads nowhere: neither to a value nor into an object of the document. */
        POINTS_NOWHERE,
        /** Words are missing in French, Arabic or English. */
        WORDS_MISSING,
        /** There are words that no rule of the book uses. */
        WORDS_UNUSED,
        /** A message inserts other values in one language than in another. */
        WORDS_DIFFER,
        /** A message names a value that the rule did not note. */
        WORDS_UNFILLED,
        /** In Arabic, Latin letters or digits do not stand between U+2068 and U+2069. */
        WORDS_NOT_ISOLATED,
        /** The id does not begin with that of the book, or is taken. */
        ID_OF_ANOTHER,
        /** The rule stands in the catalogue and has no judgement. */
        WITHOUT_CODE,
        /** The rule weighs as an error though its source is only recalled or inferred. */
        TOO_SEVERE,
        /** No document violated the rule: one that cannot fail is none. */
        NEVER_VIOLATED,
        /** No document satisfied the rule. */
        NEVER_SATISFIED
    }

    @Override
    public String toString() {
        return kind + " " + rule + ": " + detail + (example == null ? "" : "\n    on " + on + ": " + example);
    }
}
