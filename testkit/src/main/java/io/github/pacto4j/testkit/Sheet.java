package io.github.pacto4j.testkit;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.testkit.Tree.Members;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A dossier in JSON under the hand of somebody who plants a fault in it. */
final class Sheet {
    final Members root;
    final Chance chance;

    Sheet(byte[] json, Chance chance) {
        this.root = (Members) Tree.read(json);
        this.chance = chance;
    }

    byte[] write() {
        return Tree.write(root);
    }

    @Nullable
    Object get(String pointer) {
        Object at = root;
        for (String step : steps(pointer)) {
            at = at instanceof Members members
                    ? members.get(step)
                    : at instanceof List<?> items && Integer.parseInt(step) < items.size()
                            ? items.get(Integer.parseInt(step))
                            : null;
        }
        return at;
    }

    boolean has(String pointer) {
        return get(pointer) != null;
    }

    Members object(String pointer) {
        return (Members) Objects.requireNonNull(get(pointer), pointer);
    }

    List<Object> list(String pointer) {
        return Tree.list(Objects.requireNonNull(get(pointer), pointer));
    }

    @Nullable
    String string(String pointer) {
        return get(pointer) instanceof String string ? string : null;
    }

    int count(String pointer) {
        return get(pointer) instanceof List<?> items ? items.size() : 0;
    }

    void set(String pointer, Object value) {
        int last = pointer.lastIndexOf('/');
        String step = pointer.substring(last + 1);
        if (get(pointer.substring(0, last)) instanceof Members members) {
            members.set(step, value);
        } else {
            list(pointer.substring(0, last)).set(Integer.parseInt(step), value);
        }
    }

    void remove(String pointer) {
        int last = pointer.lastIndexOf('/');
        String step = pointer.substring(last + 1);
        if (get(pointer.substring(0, last)) instanceof Members members) {
            members.remove(step);
        } else {
            list(pointer.substring(0, last)).remove(Integer.parseInt(step));
        }
    }

    /** Returns the pointers that fit a pattern and lead to a value; {@code *} stands for any index or key. */
    List<String> find(String pattern) {
        List<String> found = new ArrayList<>(List.of(""));
        for (String step : pattern.substring(1).split("/")) {
            List<String> next = new ArrayList<>();
            for (String at : found) {
                if (!step.equals("*")) {
                    next.add(at + "/" + step);
                } else if (get(at) instanceof Members members) {
                    members.list.forEach(member -> next.add(at + "/" + member.name()));
                } else {
                    for (int i = 0; i < count(at); i++) {
                        next.add(at + "/" + i);
                    }
                }
            }
            found = next;
        }
        found.removeIf(pointer -> !has(pointer));
        return found;
    }

    /** Returns one of the places that fit a pattern and a condition, null if there is none. */
    @Nullable
    String any(String pattern, Predicate<String> condition) {
        List<String> fitting = find(pattern).stream().filter(condition).toList();
        return fitting.isEmpty() ? null : chance.one(fitting);
    }

    @Nullable
    String any(String pattern) {
        return any(pattern, pointer -> true);
    }

    /** Returns the date at a place in either form, null if there is none. */
    @Nullable
    StatedDate date(String pointer) {
        Object value = get(pointer);
        Object edtf = value instanceof Members members ? members.get("date") : value;
        return edtf instanceof String string ? StatedDate.parse(string).orElse(null) : null;
    }

    LocalDate first(String pointer) {
        return Objects.requireNonNull(date(pointer), pointer).first();
    }

    LocalDate last(String pointer) {
        return Objects.requireNonNull(date(pointer), pointer).last();
    }

    LocalDate today() {
        return first("/today");
    }

    private static List<String> steps(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        List<String> steps = new ArrayList<>();
        for (String step : pointer.substring(1).split("/")) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return steps;
    }
}
