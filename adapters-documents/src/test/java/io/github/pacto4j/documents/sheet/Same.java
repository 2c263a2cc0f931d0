package io.github.pacto4j.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.json.Documents;
import io.github.pacto4j.text.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells two documents apart by the places where they differ, whatever the order of keys. */
final class Same {
    private Same() {}

    /** Equal as JSON and as records. */
    static void assertSame(Record actual, Record expected) {
        assertSameJson(actual, expected);
        assertThat(actual.equals(expected)).as("equal as records").isTrue();
    }

    /** Equal as JSON: what was put aside may stand in another order. */
    static void assertSameJson(Record actual, Record expected) {
        List<String> differences = new ArrayList<>();
        compare("", Documents.standard().tree(expected), Documents.standard().tree(actual), differences);
        assertThat(differences).isEmpty();
    }

    private static void compare(String pointer, Json expected, Json actual, List<String> differences) {
        if (expected instanceof Json.Obj one && actual instanceof Json.Obj other) {
            Set<String> keys = new LinkedHashSet<>();
            one.members().forEach(member -> keys.add(member.key()));
            other.members().forEach(member -> keys.add(member.key()));
            for (String key : keys) {
                compare(
                        pointer + "/" + key,
                        one.get(key).orElse(Json.of("(absent)")),
                        other.get(key).orElse(Json.of("(absent)")),
                        differences);
            }
        } else if (expected instanceof Json.Arr one
                && actual instanceof Json.Arr other
                && one.items().size() == other.items().size()) {
            List<Json> ones = rowsFirst(one);
            List<Json> others = rowsFirst(other);
            for (int i = 0; i < ones.size(); i++) {
                compare(pointer + "/" + i, ones.get(i), others.get(i), differences);
            }
        } else if (expected instanceof Json.Arr one && actual instanceof Json.Arr other) {
            List<Json> missing = new ArrayList<>(one.items());
            other.items().forEach(missing::remove);
            differences.add(pointer + ": " + one.items().size() + " items expected, "
                    + other.items().size() + " found; not among them: " + missing);
        } else if (expected instanceof Json.Obj
                && actual instanceof Json.Arr list
                && list.items().size() == 1) {
            // One item written without a list has a row like any other, and comes back in a list.
            compare(pointer, expected, list.items().get(0), differences);
        } else if (!expected.equals(actual)) {
            differences.add(pointer + ": expected " + expected + " but was " + actual);
        }
    }

    /** An item that is no object has no row: it comes back ahead of those that have one. */
    private static List<Json> rowsFirst(Json.Arr array) {
        List<Json> sorted = new ArrayList<>(array.items());
        sorted.sort(Comparator.comparing(item -> !(item instanceof Json.Obj)));
        return sorted;
    }
}
