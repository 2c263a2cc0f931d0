package io.github.pacto4j.date.wording;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.StatedDate.Precision;
import io.github.pacto4j.date.wording.DateWording.Reason;
import io.github.pacto4j.date.wording.DateWording.Spanned;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Periods: two dates with a joint between them, of which the first may leave its month and year to the second.
 *
 * @param tokens  the wording
 * @param forms  what single dates look like in it
 * @param answers  what is answered
 */
record Spans(Tokens tokens, Forms forms, Answers answers) {
    /** What joins the ends of a period, the surest sign first: a hyphen stands within dates as well. */
    private static final String JOINTS = "~tu-/a";

    private static final Pattern ITEMS = Pattern.compile("[|v]");

    /** Returns the period or the reason why none can be read; null if these tokens do not have the form of one. */
    @Nullable
    DateWording read(int from, int to, boolean isBetween) {
        String letters = tokens.letters();
        for (char joint : JOINTS.toCharArray()) {
            for (int at = letters.indexOf(joint, from + 1);
                    at > 0 && at < to - 1;
                    at = letters.indexOf(joint, at + 1)) {
                DateWording span = read(from, at, to, isBetween);
                if (span != null) {
                    return span;
                }
            }
        }
        return null;
    }

    /** Returns whether these tokens are several dates or periods. */
    boolean areSeveral(int from, int to) {
        int start = from;
        int count = 0;
        String letters = tokens.letters().substring(0, to) + "|";
        for (int at = from; at <= to; at++) {
            if (ITEMS.matcher(letters.substring(at, at + 1)).matches()) {
                if (forms.match(start, at) == null && read(start, at, false) == null) {
                    return false;
                }
                count++;
                start = at + 1;
            }
        }
        return count > 1;
    }

    private @Nullable DateWording read(int from, int joint, int to, boolean isBetween) {
        char sign = tokens.letters().charAt(joint);
        int next = joint + 1;
        while (next < to && "tuf".indexOf(tokens.letters().charAt(next)) >= 0) {
            next++;
        }
        Match start = forms.match(from, joint);
        Match end = forms.match(next, to);
        if (start == null || end == null || !fit(start, end, sign)) {
            return null;
        } else if (start.parts().isEmpty() || end.parts().isEmpty()) {
            return answers.refused(Reason.SHORT_YEAR);
        }
        boolean isYearImplied = start.parts().stream().anyMatch(part -> part.year() == 0);
        if (end.parts().stream().anyMatch(part -> part.year() == 0)) {
            return answers.refused(Reason.YEAR_MISSING);
        }
        Match wholeEnd = end.filledFrom(start);
        Match wholeStart = start.filledFrom(wholeEnd);
        if (!wholeStart.isWhole() || !wholeEnd.isWhole()) {
            return null;
        }
        return decided(wholeStart, wholeEnd, isYearImplied, sign == 'a' && !isBetween);
    }

    /**
     * Only a day lends a day what it leaves out: the 10 of "10 - 12/2023" is none, and the 22 of "Jan-22 - Dec 2023" may be
     * a year. A sign within dates joins what is alike, a slash years alone; "mars 2022 - 2023" names no period.
     */
    private static boolean fit(Match start, Match end, char joint) {
        if (start.parts().isEmpty() || end.parts().isEmpty()) {
            return true;
        }
        Part first = start.parts().get(0);
        Part last = end.parts().get(0);
        boolean areAlike = first.precision() == last.precision();
        boolean isDayLent = last.isDayAlone() || (first.precision() == Precision.DAY && !first.isWhole());
        if (isDayLent && (!areAlike || first.year() > 0)) {
            return false;
        }
        return switch (joint) {
            case '/' -> areAlike && first.precision() == Precision.YEAR;
            case '-' -> areAlike;
            case '~' -> areAlike || last.precision() != Precision.YEAR;
            default -> true;
        };
    }

    private DateWording decided(Match start, Match end, boolean isYearImplied, boolean isList) {
        List<Spanned> spans = new ArrayList<>();
        for (StatedDate first : start.agreeing()) {
            for (StatedDate last : end.agreeing()) {
                spans.add(answers.spanned(first, last));
            }
        }
        if (spans.isEmpty()) {
            boolean exist = !start.dates().isEmpty() && !end.dates().isEmpty();
            return answers.refused(exist ? Reason.WEEKDAY : Reason.IMPOSSIBLE);
        } else if (spans.size() > 1) {
            return answers.refused(Reason.AMBIGUOUS, spans);
        }
        StatedDate first = start.agreeing().get(0);
        StatedDate last = end.agreeing().get(0);
        if (isYearImplied && first.first().isAfter(last.last())) {
            // "décembre et janvier 2023": the year is that of January, and of December nobody says it.
            return answers.refused(Reason.YEAR_MISSING);
        }
        boolean isGap = isList && !last.first().equals(first.last().plusDays(1));
        return isGap ? answers.refused(Reason.SEVERAL) : spans.get(0);
    }
}
