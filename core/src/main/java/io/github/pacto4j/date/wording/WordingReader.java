package io.github.pacto4j.date.wording;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.StatedDate.Precision;
import io.github.pacto4j.date.wording.DateWording.Absent;
import io.github.pacto4j.date.wording.DateWording.Dated;
import io.github.pacto4j.date.wording.DateWording.Order;
import io.github.pacto4j.date.wording.DateWording.Reason;
import io.github.pacto4j.date.wording.DateWording.Refused;
import io.github.pacto4j.date.wording.DateWording.Spanned;
import io.github.pacto4j.text.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one wording: a notation, a single date or a period, and of what is none of them, why not. */
final class WordingReader {
    /** A date in words is far shorter; what is longer is a text, in which nobody looks for dates here. */
    private static final int LONGEST = 120;

    /** Spreadsheets count 1 January 1900 as day 1 and go on over a 29 February 1900, so that this is their day 0. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_SERIAL = 25_569; // 1 January 1970
    private static final int LAST_SERIAL = 73_050; // 31 December 2099
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d{1,12})?");

    /** What programs make of a column of years with gaps. */
    private static final Pattern YEAR_AS_DECIMAL = Pattern.compile("^(\\d{4})\\.0$");

    /** An hour behind a date changes nothing about the day; with a zone it might, and is not read. */
    private static final Pattern HOUR = Pattern.compile("(?<=\\d)(?:T| +)\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?$");

    /** Two digits behind a year and a hyphen that the notation of dates takes for a season. */
    private static final Pattern SEASON_OR_YEARS = Pattern.compile("(\\d{4})-(2[1-4])");

    /** The most years between one that is written out and the two digits of a later one. */
    private static final int LONGEST_SPAN = 10;

    private static final Pattern YEAR_AND_NUMBER = Pattern.compile("(Y)([-/~])(n)");

    /** A Hijri date, and behind it the date of the common era, named as the same day or in brackets. */
    private static final Pattern HIJRI_AND_OTHER = Pattern.compile("[^=(]*[ig][^=(]*[=(]+f?([^()]+)\\)?");

    private static final Pattern SOMETHING_OF_A_DATE = Pattern.compile("[nYymskqhg#]");
    private static final Pattern NO_YEAR = Pattern.compile("[^Yyg#?]*[msk][^Yyg#?]*|n[-/.|~]n|f*n[qh]|f*[qh]n");

    private final Answers answers;
    private final Tokens tokens;
    private final String letters;
    private final Forms forms;
    private final Spans spans;

    private WordingReader(Answers answers, Order order) {
        this.answers = answers;
        tokens = Tokens.of(HOUR.matcher(answers.text()).replaceFirst(""));
        letters = tokens.letters();
        forms = new Forms(tokens, order);
        spans = new Spans(tokens, forms, answers);
    }

    static DateWording read(String cell, Order order) {
        Answers answers = new Answers(cell.strip());
        if (answers.text().length() > LONGEST) {
            return answers.refused(Reason.NO_DATE);
        } else if (isAbsent(answers.text())) {
            return new Absent();
        }
        DateWording notation = notation(answers);
        return notation != null ? notation : new WordingReader(answers, order).read();
    }

    private static boolean isAbsent(String text) {
        String folded = Folding.fold(text);
        Lexicon.Word word = Lexicon.find(folded);
        return folded.isEmpty() || (word != null && word.kind() == Lexicon.Kind.ABSENT);
    }

    /** Reads what needs no words: the notation of dates, the interval of ISO 8601, the number of a spreadsheet. */
    private static @Nullable DateWording notation(Answers answers) {
        String text = answers.text();
        Optional<StatedDate> date = ofOurTime(YEAR_AS_DECIMAL.matcher(text).replaceFirst("$1"));
        if (date.isPresent()) {
            Matcher season = SEASON_OR_YEARS.matcher(text);
            if (season.matches()) {
                int year = Integer.parseInt(season.group(1));
                int digits = Integer.parseInt(season.group(2));
                if (isSpan(year, digits, LONGEST_SPAN)) {
                    return answers.refused(
                            Reason.AMBIGUOUS, List.of(answers.dated(date.get()), answers.years(year, digits)));
                }
            }
            return answers.dated(date.get());
        }
        int slash = text.indexOf('/');
        if (slash > 0) {
            Optional<StatedDate> start = ofOurTime(text.substring(0, slash));
            Optional<StatedDate> end = ofOurTime(text.substring(slash + 1));
            if (start.isPresent() && end.isPresent()) {
                return answers.spanned(start.get(), end.get());
            }
        }
        Matcher serial = SERIAL.matcher(text);
        if (!serial.matches()) {
            return null;
        }
        int days = Integer.parseInt(serial.group(1));
        return days >= FIRST_SERIAL && days <= LAST_SERIAL
                ? answers.dated(StatedDate.of(DAY_ZERO.plusDays(days)))
                : answers.refused(Reason.UNREADABLE);
    }

    private static Optional<StatedDate> ofOurTime(String edtf) {
        return StatedDate.parse(edtf)
                .filter(date -> date.first().getYear() >= Tokens.FIRST_YEAR
                        && date.first().getYear() <= Tokens.LAST_YEAR);
    }

    private DateWording read() {
        if (letters.indexOf('z') >= 0) {
            return answers.refused(Reason.ONGOING);
        } else if (letters.indexOf('i') < 0 && letters.indexOf('g') < 0) {
            return read(0, letters.length());
        }
        Matcher both = HIJRI_AND_OTHER.matcher(letters);
        return both.matches() ? read(both.start(1), both.end(1)) : answers.refused(Reason.HIJRI);
    }

    private DateWording read(int start, int to) {
        int from = start;
        while (from < to && "ruclbptfe".indexOf(letters.charAt(from)) >= 0) {
            from++;
        }
        String before = letters.substring(start, from);
        // "Before the end of 2023" is a deadline in 2023.
        if (before.indexOf('c') >= 0 && before.indexOf('e') < 0) {
            return SOMETHING_OF_A_DATE.matcher(letters).find()
                    ? answers.refused(Reason.NEAR)
                    : answers.refused(Reason.NO_DATE);
        }
        DateWording single = single(from, to);
        if (single instanceof Dated found && before.indexOf('r') >= 0) {
            return new Spanned(new Period(found.date(), null));
        } else if (single instanceof Dated found && before.indexOf('u') >= 0) {
            return new Spanned(new Period(null, found.date()));
        } else if (single != null) {
            return single;
        }
        DateWording span = spans.read(from, to, before.indexOf('b') >= 0);
        return span != null ? span : none(from, to);
    }

    private @Nullable DateWording single(int from, int to) {
        Matcher match = YEAR_AND_NUMBER.matcher(letters.substring(from, to));
        if (match.matches()) {
            int[] values = tokens.values(match, from);
            return yearAndNumber(values[0], match.group(2).charAt(0), values[2]);
        }
        Match single = forms.match(from, to);
        return single == null ? null : answers.decided(single);
    }

    /** 2022/03 is a month, 2022/23 two years, 2011/12 may be either. */
    private DateWording yearAndNumber(int year, char sign, int number) {
        Optional<StatedDate> month = sign == '~'
                ? Optional.empty()
                : Part.unit(Precision.MONTH, year, number).date();
        boolean isSpan = isSpan(year, number, sign == '/' ? 1 : LONGEST_SPAN);
        if (month.isPresent() && isSpan) {
            return answers.refused(Reason.AMBIGUOUS, List.of(answers.dated(month.get()), answers.years(year, number)));
        } else if (month.isPresent()) {
            return answers.dated(month.get());
        }
        return isSpan ? answers.years(year, number) : answers.refused(Reason.UNREADABLE);
    }

    /** Returns whether two digits behind a year are those of one soon after. */
    private static boolean isSpan(int year, int digits, int longest) {
        int years = digits - year % 100;
        return years > 0 && years <= longest;
    }

    private Refused none(int from, int to) {
        if (spans.areSeveral(from, to)) {
            return answers.refused(Reason.SEVERAL);
        } else if (NO_YEAR.matcher(letters.substring(from, to)).matches()) {
            return answers.refused(Reason.YEAR_MISSING);
        }
        return answers.refused(SOMETHING_OF_A_DATE.matcher(letters).find() ? Reason.UNREADABLE : Reason.NO_DATE);
    }
}
