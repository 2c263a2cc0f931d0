package io.github.pacto4j.rule;

import io.github.pacto4j.date.Delay;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The generic words of one language, and how values are said in it: Latin digits, the month names used in Morocco. In
 * Arabic every inserted value stands between U+2068 and U+2069, so that it keeps its own direction. No locale of the
 * machine takes part.
 */
public final class Words {
    private static final Messages GENERIC = Messages.beside(Words.class);
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);
    private static final int LONGEST_LIST = 10;
    private static final int LAST_YEAR = 9999;

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    private final Language language;

    private Words(Language language) {
        this.language = language;
    }

    /** Returns the generic words of a language. */
    public static Words generic(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** Returns the language of these words. */
    public Language language() {
        return language;
    }

    /**
     * Returns a generic sentence with these values inserted.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String format(String key, Map<String, Object> values) {
        return fill(
                GENERIC.find(key, language).orElseThrow(() -> new IllegalArgumentException("no message " + key)),
                values);
    }

    /** Returns the pattern with each {@code {name}} replaced by its value; a name without a value stays as it is. */
    public String fill(String pattern, Map<String, ?> values) {
        int open = pattern.indexOf('{');
        if (open < 0) {
            return pattern;
        }
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int from = 0;
        while (open >= 0) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            Object value = values.get(pattern.substring(open + 1, close));
            text.append(pattern, from, open);
            if (value == null) {
                text.append(pattern, open, close + 1);
            } else {
                insert(text, value);
            }
            from = close + 1;
            open = pattern.indexOf('{', from);
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    /** Items of a list are isolated one by one: as a whole they would run in the direction of the first. */
    private void insert(StringBuilder text, Object value) {
        if (value instanceof Collection<?> list && !list.isEmpty()) {
            int count = 0;
            for (Object item : list) {
                if (count == LONGEST_LIST) {
                    text.append(GENERIC.find("list.separator", language).orElse(","))
                            .append(" …");
                    break;
                }
                if (count++ > 0) {
                    text.append(GENERIC.find("list.separator", language).orElse(","))
                            .append(' ');
                }
                isolate(text, say(item));
            }
        } else {
            isolate(text, say(value));
        }
    }

    private void isolate(StringBuilder text, String value) {
        if (language == Language.AR) {
            text.append('\u2068').append(value).append('\u2069');
        } else {
            text.append(value);
        }
    }

    /** Returns a value in words. */
    public String say(Object value) {
        if (value instanceof StatedDate date) {
            return date(date);
        } else if (value instanceof LocalDate day) {
            // The notation has four digits for a year; a delay may lead beyond.
            return day.getYear() > LAST_YEAR ? day.toString() : date(StatedDate.of(day));
        } else if (value instanceof LastDay last) {
            return lastDay(last);
        } else if (value instanceof Delay delay) {
            return delay(delay);
        } else if (value instanceof Period period) {
            return period(period);
        } else if (value instanceof Text text) {
            return text.orElseAny(language);
        } else if (value instanceof CodeOrText<?> open) {
            return open.label().orElseAny(language);
        } else if (value instanceof Code code) {
            return code.label().orElseAny(language);
        } else if (value instanceof Word word) {
            return word(word.key());
        } else if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        } else if (value instanceof Boolean bool) {
            return word(bool ? "yes" : "no");
        } else if (value instanceof Collection<?> list) {
            if (list.isEmpty()) {
                return word("none");
            }
            StringBuilder text = new StringBuilder();
            insert(text, list);
            return text.toString();
        }
        return value.toString();
    }

    private String word(String key) {
        return GENERIC.find(key, language).orElse(key);
    }

    private String period(Period period) {
        StatedDate start = period.start();
        StatedDate end = period.end();
        if (start == null && end == null) {
            return word("unknown");
        } else if (start == null) {
            return pattern("period.to", "end", date(Objects.requireNonNull(end)));
        } else if (end == null) {
            return pattern("period.from", "start", date(start));
        }
        return pattern("period", "start", date(start), "end", date(end));
    }

    /** In words as precise as the date: a day, a month, a quarter, a half-year, a season or a year. */
    private String date(StatedDate date) {
        String year = date.edtf().substring(0, 4);
        switch (date.precision()) {
            case YEAR:
                return pattern("date.year", "year", year);
            case MONTH:
                return pattern("date.month", "month", month(date.first()), "year", year);
            case QUARTER:
                return pattern("date.quarter", "quarter", (date.first().getMonthValue() + 2) / 3, "year", year);
            case HALF_YEAR:
                return pattern("date.half", "half", (date.first().getMonthValue() + 5) / 6, "year", year);
            case SEASON:
                return pattern("date.season." + date.edtf().substring(5), "year", year);
            default:
                int day = date.first().getDayOfMonth();
                return pattern(
                        day == 1 ? "date.day.1" : "date.day", "day", day, "month", month(date.first()), "year", year);
        }
    }

    private String lastDay(LastDay last) {
        if (last.day().isPresent()) {
            return say(last.day().get());
        }
        LocalDate earliest = last.earliest();
        LocalDate latest = last.latest();
        if (earliest == null && latest == null) {
            return word("unknown");
        } else if (earliest == null) {
            return pattern("lastDay.to", "latest", say(Objects.requireNonNull(latest)));
        } else if (latest == null) {
            return pattern("lastDay.from", "earliest", say(earliest));
        }
        return pattern("lastDay", "earliest", say(earliest), "latest", say(latest));
    }

    /** One, two, few (3 to 10) and many take different forms in Arabic. */
    private String delay(Delay delay) {
        int length = delay.length();
        String form = length == 1 ? ".1" : length == 2 ? ".2" : length >= 3 && length <= 10 ? ".few" : ".many";
        return pattern("delay." + delay.unit() + form, "length", length);
    }

    private String month(LocalDate day) {
        return word("month." + day.getMonthValue());
    }

    /** Parts of a date are plain words, not values to isolate. */
    private String pattern(String key, Object... parts) {
        String text = word(key);
        for (int i = 0; i < parts.length; i += 2) {
            text = text.replace("{" + parts[i] + "}", parts[i + 1].toString());
        }
        return text;
    }
}
