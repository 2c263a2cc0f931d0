package io.github.pacto4j.date.wording;

import io.github.pacto4j.text.Folding;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A wording cut into words, numbers and signs, each with a letter for what it is, so that a form of dates is a regular
 * expression over these letters.
 *
 * <p>The letters are those of {@link Lexicon.Kind}; {@code n} a number of one or two digits, {@code Y} a year, {@code y} a
 * year of two digits behind an apostrophe, {@code g} a year of the Hijri calendar, {@code #} another number;
 * {@code - / . ,} as written, {@code ~} a dash between spaces or two full stops, {@code |} what parts items; {@code ?}
 * anything else.
 */
final class Tokens {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;

    private static final char TATWEEL = 'ـ';

    private final List<Token> tokens = new ArrayList<>();
    private final String text;
    private final String letters;
    private int at;

    private Tokens(String text) {
        this.text = text;
        while (at < text.length()) {
            next();
        }
        StringBuilder all = new StringBuilder(tokens.size());
        tokens.forEach(token -> all.append(token.letter));
        letters = all.toString();
    }

    /**
     * One word, number or sign.
     *
     * @param letter  what it is
     * @param value  the number, or that of the word; 0 if it has none
     */
    private record Token(char letter, int value) {}

    /** Cuts a wording, in any spelling. */
    static Tokens of(String wording) {
        return new Tokens(plain(wording));
    }

    /** Returns the letters of all tokens, in their order. */
    String letters() {
        return letters;
    }

    /** Returns the numbers of the tokens that the groups of a match stand for. */
    int[] values(Matcher match, int offset) {
        int[] values = new int[match.groupCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = tokens.get(offset + match.start(i + 1)).value;
        }
        return values;
    }

    int value(int index) {
        return tokens.get(index).value;
    }

    /** Composed letters apart from their marks, which are left out together with tatweel and invisible characters. */
    private static String plain(String wording) {
        String decomposed = Normalizer.normalize(wording, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char sign = decomposed.charAt(i);
            switch (Character.getType(sign)) {
                case Character.NON_SPACING_MARK, Character.FORMAT -> {}
                case Character.DASH_PUNCTUATION -> plain.append('-');
                case Character.SPACE_SEPARATOR -> plain.append(' ');
                case Character.DECIMAL_DIGIT_NUMBER -> plain.append((char) ('0' + Character.digit(sign, 10)));
                default -> {
                    if (sign != TATWEEL) {
                        plain.append(sign);
                    }
                }
            }
        }
        return plain.toString();
    }

    private void next() {
        char sign = text.charAt(at);
        if (sign >= '0' && sign <= '9') {
            number();
        } else if (Character.isLetter(sign) && Character.getType(sign) != Character.MODIFIER_LETTER) {
            words();
        } else {
            sign(sign);
            at++;
        }
    }

    private void number() {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        int length = end - at;
        int value = length <= 5 ? Integer.parseInt(text.substring(at, end)) : 0;
        boolean isShortYear = length == 2 && at > 0 && isApostrophe(text.charAt(at - 1));
        char letter = isShortYear ? 'y' : length <= 2 ? 'n' : length == 4 ? yearLetter(value) : '#';
        at = end;
        // Spanish parts the ending of an ordinal by a full stop: 1.º
        int wordStart = text.startsWith(".", end) ? end + 1 : end;
        int wordEnd = wordEnd(wordStart);
        if (letter == 'n' && Lexicon.isBehindNumbers(Folding.fold(text.substring(wordStart, wordEnd)))) {
            at = wordEnd;
        }
        tokens.add(new Token(letter, value));
    }

    private static char yearLetter(int value) {
        if (value >= FIRST_YEAR && value <= LAST_YEAR) {
            return 'Y';
        }
        return isHijriYear(value) ? 'g' : '#';
    }

    /** Hijri years of the 20th and 21st century. */
    static boolean isHijriYear(int value) {
        return value >= 1300 && value <= 1550;
    }

    /** Adds the longest phrase that begins here. */
    private void words() {
        int[] ends = new int[Lexicon.LONGEST];
        String[] phrases = new String[Lexicon.LONGEST];
        int count = 0;
        int from = at;
        while (count < Lexicon.LONGEST) {
            int end = wordEnd(from);
            if (end == from) {
                break;
            }
            String word = Folding.fold(text.substring(from, end));
            phrases[count] = count == 0 ? word : phrases[count - 1] + " " + word;
            ends[count++] = end;
            from = end;
            while (from < text.length() && (text.charAt(from) == ' ' || isApostrophe(text.charAt(from)))) {
                from++;
            }
        }
        for (int i = count - 1; i >= 0; i--) {
            if (add(phrases[i])) {
                at = ends[i];
                return;
            }
        }
        // و, "and", is written together with the word behind it.
        if (phrases[0].length() > 1 && phrases[0].charAt(0) == 'و' && Lexicon.find(phrases[0].substring(1)) != null) {
            tokens.add(new Token(Lexicon.Kind.AND.letter, 0));
            at++;
        } else {
            tokens.add(new Token('?', 0));
            at = ends[0];
        }
    }

    private boolean add(String phrase) {
        Lexicon.Word word = Lexicon.find(phrase);
        if (word == null || word.kind() == Lexicon.Kind.ABSENT) {
            return false;
        } else if (word.kind() == Lexicon.Kind.SUFFIX && letterBefore(1) == 'n') {
            return true;
        } else if (word.kind() == Lexicon.Kind.MONTH
                && letterBefore(1) == '/'
                && letterBefore(2) == 'm'
                && value(tokens.size() - 2) == word.value()) {
            // One month by both its names, as in آذار/مارس.
            tokens.remove(tokens.size() - 1);
            return true;
        }
        tokens.add(new Token(word.kind().letter, word.value()));
        return true;
    }

    private char letterBefore(int count) {
        return count > tokens.size() ? ' ' : tokens.get(tokens.size() - count).letter;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length()
                && Character.isLetter(text.charAt(end))
                && Character.getType(text.charAt(end)) != Character.MODIFIER_LETTER) {
            end++;
        }
        return end;
    }

    private void sign(char sign) {
        boolean isSpaced = at > 0
                && Character.isWhitespace(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at + 1));
        switch (sign) {
            case '-', '−', '→' -> tokens.add(new Token(isSpaced ? '~' : '-', 0));
            case '/' -> tokens.add(new Token(isSpaced ? '|' : '/', 0));
            case '.' -> {
                if (text.startsWith("..", at)) {
                    at++;
                    tokens.add(new Token('~', 0));
                    return;
                }
                // Behind letters it ends an abbreviation.
                if (at > 0 && !Character.isLetter(text.charAt(at - 1)) && at + 1 < text.length()) {
                    tokens.add(new Token('.', 0));
                }
            }
            case ',', '،' -> tokens.add(new Token(',', 0));
            case '&' -> tokens.add(new Token(Lexicon.Kind.AND.letter, 0));
            case ';', '؛', '\n', '\r' -> tokens.add(new Token('|', 0));
            case '(', ')' -> tokens.add(new Token(sign, 0));
            default -> {
                if (!Character.isWhitespace(sign) && !isApostrophe(sign)) {
                    tokens.add(new Token('?', 0));
                }
            }
        }
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '’' || sign == '‘' || sign == 'ʼ' || sign == '´';
    }
}
