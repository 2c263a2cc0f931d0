package io.github.pacto4j.date.wording;

import io.github.pacto4j.text.Csv;
import io.github.pacto4j.text.Folding;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that dates are written with, from {@code words.csv}: what each is, and its number if it has one. A phrase may
 * have several words; letter case, accents, hamza and vowel marks do not count.
 */
final class Lexicon {
    /** The most words that a phrase has. */
    static final int LONGEST = 3;

    private static final Map<String, Word> WORDS = new HashMap<>();
    private static final Map<String, Word> BEHIND_NUMBERS = new HashMap<>();

    static {
        for (Csv.Row row : Csv.resource(Lexicon.class, "words.csv")) {
            Kind kind = Kind.valueOf(row.get("kind"));
            int value = row.get("value").isEmpty() ? 0 : Integer.parseInt(row.get("value"));
            for (String phrase : row.get("words").split("\\|")) {
                (kind == Kind.GLUED ? BEHIND_NUMBERS : WORDS).putIfAbsent(fold(phrase), new Word(kind, value));
            }
        }
    }

    private Lexicon() {}

    /** What a word does in a date, and the letter for it in the forms. */
    enum Kind {
        MONTH('m'),
        SEASON('s'),
        WINTER('k'),
        QUARTER('q'),
        HALF('h'),
        ORDINAL('o'),
        /** The first day of a month: فاتح. */
        FIRST('n'),
        WEEKDAY('w'),
        /** What makes a number an ordinal: 1er, 2nd. */
        SUFFIX('x'),
        /** The same where the letters alone would be another word: 2e, 3o, 4to. */
        GLUED('x'),
        /** Adds nothing: of, the, month, year. */
        FILLER('f'),
        /** Between the ends of a period; before a single date it adds nothing: au printemps. */
        TO('t'),
        UNTIL('u'),
        AND('a'),
        OR('v'),
        SINCE('r'),
        BETWEEN('b'),
        /** Before a deadline, which lies in the unit that follows. */
        BY('l'),
        /** A part of the unit that follows, other than its end. */
        PART('p'),
        END('e'),
        NEAR('c'),
        ONGOING('z'),
        HIJRI('i'),
        /** Between the Hijri date and the date of the common era. */
        SAME('='),
        ABSENT('0');

        final char letter;

        Kind(char letter) {
            this.letter = letter;
        }
    }

    /**
     * A word that is known.
     *
     * @param kind  what it does
     * @param value  number of the month, season or weekday, or the ordinal; 0 for other words
     */
    record Word(Kind kind, int value) {}

    /** Returns the word or phrase with this folded spelling. */
    static @Nullable Word find(String folded) {
        return WORDS.get(folded);
    }

    /** Returns whether these folded letters directly behind a number make it an ordinal. */
    static boolean isBehindNumbers(String folded) {
        Word word = WORDS.get(folded);
        return BEHIND_NUMBERS.containsKey(folded) || (word != null && word.kind() == Kind.SUFFIX);
    }

    private static String fold(String phrase) {
        StringBuilder folded = new StringBuilder();
        for (String word : phrase.toLowerCase(Locale.ROOT).split(" ")) {
            folded.append(folded.isEmpty() ? "" : " ").append(Folding.fold(word));
        }
        return folded.toString();
    }
}
