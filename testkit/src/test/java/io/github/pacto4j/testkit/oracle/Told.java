package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a place in a file tells, where what cannot be read tells nothing either way. */
final class Told {
    private Told() {}

    /** Returns whether words stand here; a text of which a wording could not be read may say something. */
    static Certainty written(Node node) {
        if (node.isWritten()) {
            return Certainty.YES;
        }
        boolean partlyUnread = node.value() instanceof Text text && text.kept().hasAside();
        return node.isUnknown() || partlyUnread ? Certainty.CANNOT_SAY : Certainty.NO;
    }

    /** Returns whether anything stands here, whatever it says. */
    static Certainty given(Node node) {
        return node.isGiven() ? Certainty.YES : node.isUnknown() ? Certainty.CANNOT_SAY : Certainty.NO;
    }

    /** Returns whether this code stands here. */
    static Certainty is(Node node, String code) {
        return node.isUnknown() ? Certainty.CANNOT_SAY : Certainty.of(node.is(code));
    }

    /** Returns whether one of these codes stands here. */
    static Certainty isOneOf(Node node, Collection<String> codes) {
        return node.isUnknown() ? Certainty.CANNOT_SAY : Certainty.of(codes.contains(node.code()));
    }

    static Certainty onOrBefore(Node first, Node then) {
        return days(first, then, StatedDate::isOnOrBefore);
    }

    static Certainty before(Node first, Node then) {
        return days(first, then, StatedDate::isBefore);
    }

    /** Returns whether this day lies on or before the day of assessment. */
    static Certainty past(Node day, LocalDate on) {
        return day.isGiven() ? day.date().isOnOrBefore(on) : Certainty.CANNOT_SAY;
    }

    /** Returns whether something recorded as done was done: a day recorded says so unless it lies ahead. */
    static Certainty happened(Node day, LocalDate on) {
        return day.isGiven() ? Certainty.of(!day.date().first().isAfter(on)) : given(day);
    }

    /** Returns whether a document is named: by its title or by where it lies. */
    static Certainty document(Node evidence) {
        return written(evidence.at("title")).or(written(evidence.at("url")));
    }

    /** Returns whether an object says anything at all. */
    static Certainty anything(Node object) {
        Certainty anything = object.isUnknown() ? Certainty.CANNOT_SAY : Certainty.NO;
        for (String name : object.names()) {
            anything = anything.or(written(object.at(name)));
        }
        return anything;
    }

    private static Certainty days(Node first, Node then, BiFunction<StatedDate, StatedDate, Certainty> order) {
        return first.isGiven() && then.isGiven() ? order.apply(first.date(), then.date()) : Certainty.CANNOT_SAY;
    }

    /** Returns whether at least so many items of a list are so; what could not be read of it may be so. */
    static Certainty some(Node list, int least, Function<Node, Certainty> isSo) {
        if (list.isUnknown()) {
            return Certainty.CANNOT_SAY;
        }
        List<Certainty> answers = new ArrayList<>();
        for (Node item : list.items()) {
            answers.add(item.isUnknown() ? Certainty.CANNOT_SAY : isSo.apply(item));
        }
        return atLeast(least, answers);
    }

    static Certainty some(Node list, Function<Node, Certainty> isSo) {
        return some(list, 1, isSo);
    }

    static Certainty atLeast(int least, List<Certainty> answers) {
        int sure = 0;
        int possible = 0;
        for (Certainty answer : answers) {
            sure += answer == Certainty.YES ? 1 : 0;
            possible += answer == Certainty.NO ? 0 : 1;
        }
        return sure >= least ? Certainty.YES : possible >= least ? Certainty.CANNOT_SAY : Certainty.NO;
    }

    /** Returns the object nearest to a path that is there: where one would mend what is missing. */
    static Node holder(Node from, String path) {
        Node holder = from;
        String[] names = path.split("/");
        for (int i = 0; i < names.length - 1 && holder.at(names[i]).isGiven(); i++) {
            holder = holder.at(names[i]);
        }
        return holder;
    }
}
