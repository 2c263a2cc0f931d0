package io.github.pacto4j.date.wording;

import io.github.pacto4j.date.StatedDate.Precision;
import io.github.pacto4j.date.wording.DateWording.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which a single date is written, as patterns over the letters of {@link Tokens}. Each gives the readings that
 * it allows: several where nothing decides, and of those that no calendar has, one.
 */
final class Forms {
    /** Two digits are a year of this century up to here; beyond they may lie in the last one. */
    private static final int LAST_SHORT_YEAR = 49;

    private static final int THIS_CENTURY = 2000;

    private static final int WINTER = 4;

    /** Between day, month and year in words. */
    private static final String GAP = "[-/.,f]{0,4}";

    /** Before the year behind a month or a part of a year, where a dash may stand as well. */
    private static final String YEAR_GAP = "(?:" + GAP + "|~)";

    private static final List<Form> ALL = new ArrayList<>();

    static {
        // Days in words.
        form("([no])" + GAP + "(m)" + GAP + "(Y)", v -> List.of(Part.day(v[2], v[1], v[0])));
        form("(n)" + GAP + "(m)" + GAP + "(y)", v -> shortYear(v[2], year -> Part.day(year, v[1], v[0])));
        form("(m)" + GAP + "(n)" + GAP + "(Y)", v -> List.of(Part.day(v[2], v[0], v[1])));
        form("(Y)" + GAP + "(m)" + GAP + "(n)", v -> List.of(Part.day(v[0], v[1], v[2])));
        form("(n)" + GAP + "(m)" + GAP + "(n)", Forms::dayMonthAndShortYear);
        form("([no])" + GAP + "(m)", v -> List.of(Part.day(0, v[1], v[0])));
        form("(m)" + GAP + "(n)", v -> List.of(Part.day(0, v[0], v[1])));
        form("(n)", v -> List.of(Part.day(0, 0, v[0])));
        form("(n),(Y)", v -> List.of(Part.day(v[1], 0, v[0])));
        // Days in figures.
        for (String sign : List.of("/", "\\|", "-", "~", "\\.", "")) {
            form("(n)" + sign + "(n)" + sign + "(Y)", (v, order) -> inFigures(v[2], v[0], v[1], order));
            form("(Y)" + sign + "(n)" + sign + "(n)", v -> List.of(Part.day(v[0], v[1], v[2])));
        }
        form("(n)/(n)/([ny])", Forms::inFiguresWithShortYear);
        form("(n)\\.(n)\\.([ny])", Forms::inFiguresWithShortYear);
        form("(n)-(n)-(n)", Forms::inFiguresYearAtEitherEnd);
        // Months.
        form("(m)" + YEAR_GAP + "(Y)", v -> List.of(Part.unit(Precision.MONTH, v[1], v[0])));
        form("(m)" + GAP + "(y)", v -> shortYear(v[1], year -> Part.unit(Precision.MONTH, year, v[0])));
        form("(Y)" + GAP + "(m)", v -> List.of(Part.unit(Precision.MONTH, v[0], v[1])));
        form("(n)[-/](Y)", v -> List.of(Part.unit(Precision.MONTH, v[1], v[0])));
        form("(Y)[-/](n)", v -> List.of(Part.unit(Precision.MONTH, v[0], v[1])));
        form("(m)", v -> List.of(Part.unit(Precision.MONTH, 0, v[0])));
        // Quarters and half-years.
        parts('q', Precision.QUARTER);
        parts('h', Precision.HALF_YEAR);
        // Seasons.
        form("([sk])" + GAP + "(Y)", v -> season(v[1], v[0]));
        form("(Y)" + GAP + "([sk])", v -> season(v[0], v[1]));
        form("([sk])", v -> List.of(Part.unit(Precision.SEASON, 0, v[0])));
        form("(k)f?(Y)[-/|~](Y)", v -> winter(v[1], v[2]));
        form("(k)f?(Y)[-/|~](n)", v -> winter(v[1], v[1] - v[1] % 100 + v[2]));
        // Years.
        form("(Y)", v -> List.of(Part.year(v[0])));
    }

    /** What may stand before a date: a weekday, and words that leave its unit as it is. */
    private static final Pattern BEFORE = Pattern.compile("(?:[ftpe]|(w),?|-(?=[mYn]))*");

    private final Tokens tokens;
    private final Order order;

    Forms(Tokens tokens, Order order) {
        this.tokens = tokens;
        this.order = order;
    }

    private record Form(Pattern pattern, BiFunction<int[], Order, List<Part>> readings) {}

    /** Makes the readings of a form that no order changes. */
    private interface Readings {
        List<Part> of(int[] values);
    }

    private interface InYear {
        Part of(int year);
    }

    /** Returns what these tokens say as one date; null if they do not have the form of one. */
    @Nullable
    Match match(int from, int to) {
        int end = to;
        while (end > from && tokens.letters().charAt(end - 1) == 'f') {
            end--;
        }
        Matcher before = BEFORE.matcher(tokens.letters()).region(from, end);
        int weekday = before.lookingAt() && before.start(1) >= 0 ? tokens.value(before.start(1)) : 0;
        int start = before.end();
        String part = tokens.letters().substring(start, end);
        for (Form form : ALL) {
            Matcher match = form.pattern.matcher(part);
            if (match.matches()) {
                return new Match(form.readings.apply(tokens.values(match, start), order), weekday);
            }
        }
        return null;
    }

    private static void form(String pattern, Readings readings) {
        form(pattern, (values, order) -> readings.of(values));
    }

    private static void form(String pattern, BiFunction<int[], Order, List<Part>> readings) {
        ALL.add(new Form(Pattern.compile(pattern), readings));
    }

    private static void parts(char unit, Precision precision) {
        String number = "([on])[-.f]{0,2}" + unit + "[-f]{0,3}";
        String numberBehind = unit + "[-f]{0,2}([on])";
        form(number, v -> List.of(Part.unit(precision, 0, v[0])));
        form(numberBehind, v -> List.of(Part.unit(precision, 0, v[0])));
        for (String first : List.of(number, numberBehind)) {
            form(first + YEAR_GAP + "(Y)", v -> List.of(Part.unit(precision, v[1], v[0])));
            form(first + GAP + "(y)", v -> shortYear(v[1], year -> Part.unit(precision, year, v[0])));
            form("(Y)" + GAP + first, v -> List.of(Part.unit(precision, v[0], v[1])));
        }
    }

    private static List<Part> shortYear(int digits, InYear part) {
        return digits > LAST_SHORT_YEAR ? List.of() : List.of(part.of(THIS_CENTURY + digits));
    }

    /** Day and month in the order that was stated, unless they can be read one way only. */
    private static List<Part> inFigures(int year, int one, int two, Order order) {
        Part dayFirst = Part.day(year, two, one);
        Part monthFirst = Part.day(year, one, two);
        if (dayFirst.equals(monthFirst) || monthFirst.date().isEmpty()) {
            return List.of(dayFirst);
        } else if (dayFirst.date().isEmpty()) {
            return List.of(monthFirst);
        }
        return switch (order) {
            case UNSTATED -> List.of(dayFirst, monthFirst);
            case DAY_FIRST -> List.of(dayFirst);
            case MONTH_FIRST -> List.of(monthFirst);
        };
    }

    private static List<Part> inFiguresWithShortYear(int[] values, Order order) {
        return values[2] > LAST_SHORT_YEAR
                ? List.of()
                : inFigures(THIS_CENTURY + values[2], values[0], values[1], order);
    }

    /** Between hyphens a year of two digits may come first as in ISO 8601, unless an order with it last is stated. */
    private static List<Part> inFiguresYearAtEitherEnd(int[] values, Order order) {
        return orYearFirst(inFiguresWithShortYear(values, order), values, order);
    }

    private static List<Part> dayMonthAndShortYear(int[] values, Order order) {
        return orYearFirst(shortYear(values[2], year -> Part.day(year, values[1], values[0])), values, order);
    }

    /** The year is seldom first: that it may be casts doubt on a reading, but does not make one. */
    private static List<Part> orYearFirst(List<Part> readings, int[] values, Order order) {
        Part yearFirst = Part.day(THIS_CENTURY + values[0], values[1], values[2]);
        boolean isDoubtful = order == Order.UNSTATED
                && values[0] <= LAST_SHORT_YEAR
                && yearFirst.date().isPresent()
                && !readings.contains(yearFirst)
                && readings.stream().anyMatch(reading -> reading.date().isPresent());
        if (!isDoubtful) {
            return readings;
        }
        List<Part> all = new ArrayList<>(readings);
        all.add(yearFirst);
        return all;
    }

    /** A winter named after one year may begin in it or end in it. */
    private static List<Part> season(int year, int season) {
        Part part = Part.unit(Precision.SEASON, year, season);
        return season == WINTER ? List.of(Part.unit(Precision.SEASON, year - 1, season), part) : List.of(part);
    }

    /** A winter lasts from one year into the next; of other years there is none. */
    private static List<Part> winter(int year, int next) {
        return List.of(Part.unit(Precision.SEASON, year, next == year + 1 ? WINTER : 0));
    }
}
