package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Questions with three answers about places of a dossier. */
final class Three {
    private Three() {}

    /** Returns whether words stand here: what cannot be read may be words. */
    static Certainty isWritten(Node node) {
        return Told.written(node);
    }

    /** Returns whether this code stands here; what is not there or cannot be read may be any. */
    static Certainty is(Node node, String code) {
        return node.isGiven() ? Certainty.of(node.is(code)) : Certainty.CANNOT_SAY;
    }

    /** Returns whether one item passes; a list that is not there says nothing. */
    static Certainty some(Node list, Function<Node, Certainty> test) {
        if (!list.isGiven()) {
            return Certainty.CANNOT_SAY;
        }
        Certainty answer = Certainty.NO;
        for (Node item : list.items()) {
            answer = answer.or(item.isUnknown() ? Certainty.CANNOT_SAY : test.apply(item));
        }
        return answer;
    }

    /** Returns whether the list holds this code. */
    static Certainty holds(Node list, String code) {
        return some(list, item -> Certainty.of(item.is(code)));
    }

    /** Returns whether one item passes; a list that is not there has none. */
    static Certainty someStated(Node list, Function<Node, Certainty> test) {
        return list.isAbsent() ? Certainty.NO : some(list, test);
    }

    /** Returns whether at least so many pass. */
    static Certainty atLeast(int least, List<Certainty> answers) {
        int certain = 0;
        int possible = 0;
        for (Certainty each : answers) {
            certain += each == Certainty.YES ? 1 : 0;
            possible += each == Certainty.NO ? 0 : 1;
        }
        return certain >= least ? Certainty.YES : possible < least ? Certainty.NO : Certainty.CANNOT_SAY;
    }

    /** Returns whether the first date lies before the second; unknown if one is not given. */
    static Certainty isBefore(Node date, Node other) {
        return date.isGiven() && other.isGiven() ? date.date().isBefore(other.date()) : Certainty.CANNOT_SAY;
    }

    /** Returns whether the date lies within the period; unknown if it is not given. */
    static Certainty isWithin(Node date, Period period) {
        return date.isGiven() ? period.contains(date.date()) : Certainty.CANNOT_SAY;
    }

    /** Returns the period if both of its ends are given and it does not run backwards. */
    static Optional<Period> whole(Node period) {
        if (!period.at("start").isGiven() || !period.at("end").isGiven()) {
            return Optional.empty();
        }
        return period.period().isOrdered() == Certainty.NO ? Optional.empty() : Optional.of(period.period());
    }

    /** Returns the parts of the period of so many months that ended before the day; a rest is no part. */
    static List<Period> ended(Period period, int months, LocalDate on) {
        List<Period> ended = new ArrayList<>();
        for (Period part : period.parts(months)) {
            boolean whole = part.months().orElseThrow() == months;
            if (whole && part.end() != null && part.end().last().isBefore(on)) {
                ended.add(part);
            }
        }
        return ended;
    }
}
