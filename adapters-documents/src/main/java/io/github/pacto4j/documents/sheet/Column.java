package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.rule.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a sheet.
 *
 * @param key  the name in files for programs, such as {@code title_ar}, {@code period.start}, {@code partners.2.name_fr}
 * @param role  what its cells hold
 * @param steps  the way from the row to the value: names of properties, keys of maps, and indexes of lists from 0
 * @param property  the property that holds the value, null where a column is none
 * @param tag  the language of its texts, null for the document's own
 * @param order  what sorts columns as the document tables do
 */
record Column(
        String key,
        Role role,
        List<Object> steps,
        @Nullable Property property,
        @Nullable String tag,
        List<Integer> order)
        implements Comparable<Column> {

    /** What the cells of a column hold. */
    enum Role {
        /** A value of a property. */
        VALUE,
        /** The source's own words for a date. */
        WORDS,
        /** The number of the commitment that a milestone belongs to. */
        PARENT,
        /** What no column holds, by JSON Pointer. */
        REST,
        /** A column that the sheet does not know; its cells are kept aside under the name of the header. */
        UNKNOWN
    }

    Column {
        steps = List.copyOf(steps);
        order = List.copyOf(order);
    }

    @Override
    public int compareTo(Column other) {
        for (int i = 0; i < Math.min(order.size(), other.order.size()); i++) {
            int compared = Integer.compare(order.get(i), other.order.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        int compared = Integer.compare(order.size(), other.order.size());
        return compared != 0 ? compared : key.compareTo(other.key);
    }
}
