package io.github.pacto4j.date.wording;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.wording.DateWording.Dated;
import io.github.pacto4j.date.wording.DateWording.Reason;
import io.github.pacto4j.date.wording.DateWording.Refused;
import io.github.pacto4j.date.wording.DateWording.Spanned;
import java.util.List;

/**
 * Makes the answers for one wording, which go with its text.
 *
 * @param text  the wording, without the blanks around it
 */
record Answers(String text) {
    Dated dated(StatedDate date) {
        return new Dated(date.edtf().equals(text) ? date : date.withText(text));
    }

    Spanned spanned(StatedDate start, StatedDate end) {
        Period period = new Period(start, end);
        return new Spanned(
                period.toString().equals(text) ? period : new Period(start.withText(text), end.withText(text)));
    }

    /** Two years of which only the last digits of the second are written. */
    Spanned years(int year, int lastDigits) {
        return spanned(
                Part.year(year).written(),
                Part.year(year - year % 100 + lastDigits).written());
    }

    /** Returns the only date that agrees with all that is said, or why there is none. */
    DateWording decided(Match match) {
        if (match.parts().isEmpty()) {
            return refused(Reason.SHORT_YEAR);
        } else if (!match.isWhole()) {
            // A number alone is no day, and "5 2023" no month.
            boolean isYearMissing = match.parts().stream().anyMatch(part -> part.year() == 0 && part.unit() > 0);
            return refused(isYearMissing ? Reason.YEAR_MISSING : Reason.UNREADABLE);
        } else if (match.dates().isEmpty()) {
            return refused(Reason.IMPOSSIBLE);
        }
        List<StatedDate> agreeing = match.agreeing();
        if (agreeing.size() == 1) {
            return dated(agreeing.get(0));
        }
        boolean isWrongDay = agreeing.isEmpty();
        return refused(
                isWrongDay ? Reason.WEEKDAY : Reason.AMBIGUOUS,
                (isWrongDay ? match.dates() : agreeing)
                        .stream().map(this::dated).toList());
    }

    Refused refused(Reason reason) {
        return refused(reason, List.of());
    }

    Refused refused(Reason reason, List<? extends DateWording> readings) {
        return new Refused(reason, text, List.copyOf(readings));
    }
}
