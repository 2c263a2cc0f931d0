package io.github.pacto4j.databind;

import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problems of a document as an exception tells them. */
final class Faults {
    private Faults() {}

    /** Returns a message for the log of the host; like the problems it holds no personal data. */
    static String message(Class<?> type, List<Problem> problems) {
        Problem first = problems.get(0);
        return type.getSimpleName() + " with " + problems.size() + " problems, the first at \"" + first.pointer()
                + "\": " + first.message(Language.EN);
    }

    /** Returns the problems of a document with pointers from the place at which it stands. */
    static List<Problem> under(String place, List<Problem> problems) {
        return place.isEmpty()
                ? problems
                : problems.stream()
                        .map(problem -> new Problem(
                                problem.code(),
                                place + problem.pointer(),
                                problem.severity(),
                                problem.variant(),
                                problem.details()))
                        .toList();
    }

    /** Appends one step of a databind path, a property or else an index, to a JSON Pointer. */
    static void step(StringBuilder pointer, @Nullable String property, int index) {
        pointer.append('/');
        if (property == null) {
            pointer.append(index);
        } else {
            pointer.append(property.replace("~", "~0").replace("/", "~1"));
        }
    }
}
