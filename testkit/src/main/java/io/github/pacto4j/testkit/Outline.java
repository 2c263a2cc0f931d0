package io.github.pacto4j.testkit;

import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.testkit.Tree.Member;
import io.github.pacto4j.testkit.Tree.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which property each value of a file belongs to. */
final class Outline {
    private Outline() {}

    /**
     * A value of a property: the value of the property itself, or an item of its list or map.
     *
     * @param pointer  where it stands
     * @param record  type of the record that has the property
     * @param property  the property
     * @param item  whether this is an item of the list or map that the property holds
     * @param holder  the members or the list that hold it
     * @param key  its key or its index
     */
    record Place(String pointer, Class<?> record, Property property, boolean item, Object holder, Object key) {
        Object value() {
            return holder instanceof Members members
                    ? Objects.requireNonNull(members.get((String) key))
                    : Tree.list(holder).get((Integer) key);
        }

        void put(Object value) {
            if (holder instanceof Members members) {
                members.set((String) key, value);
            } else {
                Tree.list(holder).set((Integer) key, value);
            }
        }

        /** Returns whether a single value stands here, not the list or map of them. */
        boolean isSingle() {
            return item || property.form() == Property.Form.ONE;
        }
    }

    /** Returns every value of a document of this type in document order, outer ones first. */
    static List<Place> of(Object root, Class<?> type) {
        List<Place> places = new ArrayList<>();
        if (root instanceof Members members) {
            record(members, Shape.of(type), "", places);
        }
        return places;
    }

    private static void record(Members members, Shape shape, String pointer, List<Place> places) {
        for (Member member : members.list) {
            Property property = shape.find(member.name());
            if (property != null && member.value() != Tree.NULL) {
                String at = pointer + "/" + member.name();
                places.add(new Place(at, shape.type(), property, false, members, member.name()));
                inside(member.value(), property, shape, at, places);
            }
        }
    }

    private static void inside(Object value, Property property, Shape shape, String pointer, List<Place> places) {
        if (property.form() == Property.Form.LIST && value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                String at = pointer + "/" + i;
                places.add(new Place(at, shape.type(), property, true, value, i));
                below(items.get(i), property, at, places);
            }
        } else if (property.form() == Property.Form.MAP && value instanceof Members map) {
            for (Member member : map.list) {
                String at = pointer + "/" + member.name().replace("~", "~0").replace("/", "~1");
                places.add(new Place(at, shape.type(), property, true, map, member.name()));
                below(member.value(), property, at, places);
            }
        } else {
            below(value, property, pointer, places);
        }
    }

    private static void below(@Nullable Object value, Property property, String pointer, List<Place> places) {
        if (property.kind() == Property.Kind.RECORD && value instanceof Members members) {
            record(members, Shape.of(property.type()), pointer, places);
        }
    }

    /** Returns whether a document of this type could have a value at this place. */
    static boolean names(String pointer, Class<?> type) {
        Class<?> record = type;
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            Property property = Shape.of(record).find(steps[i]);
            if (property == null) {
                return false;
            }
            boolean several = property.form() != Property.Form.ONE;
            boolean index = property.form() == Property.Form.MAP || (i + 1 < steps.length && isIndex(steps[i + 1]));
            if (several && i + 1 < steps.length && index) {
                i++;
            }
            if (property.kind() != Property.Kind.RECORD) {
                // Within a text, a date or an answer the names are few and of no record.
                return true;
            }
            record = property.type();
        }
        return true;
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
