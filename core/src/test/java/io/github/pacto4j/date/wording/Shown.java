package io.github.pacto4j.date.wording;

import io.github.pacto4j.date.wording.DateWording.Dated;
import io.github.pacto4j.date.wording.DateWording.Order;
import io.github.pacto4j.date.wording.DateWording.Refused;
import io.github.pacto4j.date.wording.DateWording.Spanned;
import java.util.stream.Collectors;

/** What was read, in the words of {@code docs/date-wordings.md}. */
final class Shown {
    private Shown() {}

    static String reading(String wording) {
        return reading(wording, Order.UNSTATED);
    }

    static String reading(String wording, Order order) {
        return of(DateWording.read(wording, order));
    }

    private static String of(DateWording read) {
        if (read instanceof Dated dated) {
            return dated.date().toString();
        } else if (read instanceof Spanned spanned) {
            return spanned.period().toString();
        } else if (read instanceof Refused refused) {
            String readings = refused.readings().stream().map(Shown::of).collect(Collectors.joining(", "));
            return "refused: " + refused.reason() + (readings.isEmpty() ? "" : " (" + readings + ")");
        }
        return "absent";
    }
}
