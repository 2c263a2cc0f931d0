package io.github.pacto4j.text;

import java.util.Comparator;

/**
 * The natural order of the numbers that axes, commitments and milestones bear. They are text ({@code 1.10},
 * {@code 3b}, {@code B.1.A}, {@code SC17}), and people expect {@code 1.10} after {@code 1.9}.
 *
 * <p>A number is taken as a sequence of parts, each a run of digits or a run of letters; everything else (points,
 * hyphens, blanks) only parts them, so {@code 1.1.} stands beside {@code 1.1}. Sequences are compared part by part:
 *
 * <ul>
 *   <li>digits by their value, of any length, without leading zeros, in any script: {@code ٢} stands beside {@code 2}
 *   <li>letters one by one without regard to case, in the order of Unicode; a part that begins another comes first.
 *       Roman numerals are letters
 *   <li>digits before letters, and a sequence before those that it begins: {@code 3}, {@code 3.1}, {@code 3b},
 *       {@code 4}, {@code D4}
 * </ul>
 *
 * <p>Numbers with the same parts, such as {@code 1}, {@code 01} and {@code 1.}, stand together, in the order of
 * {@link String#compareTo}. So the order is total and agrees with {@link String#equals}: nothing that is written
 * differently is lost in a sorted map.
 */
public final class Numbering {
    private static final Comparator<String> NATURAL_ORDER = Numbering::compare;

    private Numbering() {}

    /** Returns the natural order, total and consistent with equals. */
    public static Comparator<String> naturalOrder() {
        return NATURAL_ORDER;
    }

    private static int compare(String a, String b) {
        int i = partFrom(a, 0);
        int j = partFrom(b, 0);
        while (i < a.length() && j < b.length()) {
            boolean digits = Character.isDigit(a.codePointAt(i));
            if (digits != Character.isDigit(b.codePointAt(j))) {
                return digits ? -1 : 1;
            }
            int iEnd = endOfPart(a, i, digits);
            int jEnd = endOfPart(b, j, digits);
            int order = digits ? compareDigits(a, i, iEnd, b, j, jEnd) : compareLetters(a, i, iEnd, b, j, jEnd);
            if (order != 0) {
                return order;
            }
            i = partFrom(a, iEnd);
            j = partFrom(b, jEnd);
        }
        if (i < a.length() || j < b.length()) {
            return i < a.length() ? 1 : -1;
        }
        return a.compareTo(b);
    }

    private static int partFrom(String number, int at) {
        int next = at;
        while (next < number.length() && !Character.isLetterOrDigit(number.codePointAt(next))) {
            next = after(number, next);
        }
        return next;
    }

    private static int endOfPart(String number, int from, boolean digits) {
        int next = from;
        while (next < number.length() && belongs(number.codePointAt(next), digits)) {
            next = after(number, next);
        }
        return next;
    }

    private static boolean belongs(int character, boolean digits) {
        return digits ? Character.isDigit(character) : Character.isLetter(character);
    }

    private static int compareDigits(String a, int from, int to, String b, int otherFrom, int otherTo) {
        int i = withoutZeros(a, from, to);
        int j = withoutZeros(b, otherFrom, otherTo);
        int order = Integer.compare(a.codePointCount(i, to), b.codePointCount(j, otherTo));
        while (order == 0 && i < to) {
            order = Integer.compare(digit(a, i), digit(b, j));
            i = after(a, i);
            j = after(b, j);
        }
        return order;
    }

    private static int withoutZeros(String number, int from, int to) {
        int next = from;
        while (next < to && digit(number, next) == 0) {
            next = after(number, next);
        }
        return next;
    }

    private static int compareLetters(String a, int from, int to, String b, int otherFrom, int otherTo) {
        int i = from;
        int j = otherFrom;
        while (i < to && j < otherTo) {
            int order = Integer.compare(withoutCase(a.codePointAt(i)), withoutCase(b.codePointAt(j)));
            if (order != 0) {
                return order;
            }
            i = after(a, i);
            j = after(b, j);
        }
        return Boolean.compare(i < to, j < otherTo);
    }

    private static int digit(String number, int at) {
        return Character.digit(number.codePointAt(at), 10);
    }

    private static int withoutCase(int letter) {
        // Both ways, because some letters have two lower-case forms (sigma) and some an upper case of their own.
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    private static int after(String number, int at) {
        return at + Character.charCount(number.codePointAt(at));
    }
}
