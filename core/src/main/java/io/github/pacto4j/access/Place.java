package io.github.pacto4j.access;

import io.github.pacto4j.rule.Pointers;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at a pointer in documents of a type.
 *
 * @param property  the property, null at the document itself
 * @param isItem  whether an item of its list or map is meant, or a part of one
 * @param steps  the number of steps that lead there
 */
record Place(@Nullable Property property, boolean isItem, int steps) {
    /** Returns the place at a pointer, null if documents of the type have no such place. */
    static @Nullable Place find(Class<?> document, String pointer) {
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            return null;
        }
        List<String> steps = Pointers.steps(pointer);
        Place place = nearest(document, steps);
        return place.steps == steps.size() ? place : null;
    }

    /** Returns the last place on the way to a pointer that documents of the type have. */
    static Place nearest(Class<?> document, List<String> steps) {
        Place place = new Place(null, false, 0);
        Class<?> type = document;
        for (String step : steps) {
            Property property = place.property;
            Place next;
            if (type != null) {
                Property found = Shape.of(type).find(step);
                next = found == null ? null : new Place(found, found.form() == Property.Form.ONE, place.steps + 1);
            } else {
                next = property == null ? null : place.within(property, step);
            }
            if (next == null) {
                return place;
            }
            place = next;
            Property at = next.property;
            type = at != null && next.isItem && at.kind() == Property.Kind.RECORD ? at.type() : null;
        }
        return place;
    }

    private @Nullable Place within(Property at, String step) {
        Class<?> keys = at.keyType();
        boolean known = switch (isItem ? Property.Form.ONE : at.form()) {
            case LIST -> step.length() < 8 && step.chars().allMatch(Character::isDigit) || step.equals("-");
            case MAP -> keys == null || keys == String.class || Property.code(keys, step) != null;
            case ONE ->
                switch (at.kind()) {
                    case TEXT, CODE_OR_TEXT -> Changes.isLanguage(step);
                    case DATE -> step.equals("date") || step.equals("text");
                    default -> false;
                };
        };
        return known ? new Place(at, true, steps + 1) : null;
    }
}
