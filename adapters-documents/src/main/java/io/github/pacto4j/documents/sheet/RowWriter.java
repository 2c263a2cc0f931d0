package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.json.Documents;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.text.Json;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Spreads a record over the columns of its sheet. Whatever no cell can hold so that it comes back the same stands in the
 * column {@code rest}, as JSON by pointer.
 */
final class RowWriter {
    private static final int LONGEST_REST = 30_000;

    private final Documents documents;
    private final Sheet sheet;
    private final Columns columns;
    private final Style style;
    private final Predicate<String> holds;
    /** A key is looked up once for all rows. */
    private final Map<String, Optional<Column>> known = new HashMap<>();

    private SortedMap<Column, String> cells = new TreeMap<>();
    private Map<String, Json> rest = new LinkedHashMap<>();

    /** @param holds  whether the file can hold a text in a cell */
    RowWriter(Documents documents, Sheet sheet, Style style, Predicate<String> holds) {
        this.documents = documents;
        this.sheet = sheet;
        this.columns = Columns.of(sheet);
        this.style = style;
        this.holds = holds;
    }

    /**
     * Returns the cells of one record.
     *
     * @param parent  number of the commitment of a milestone, else null
     * @param keepMilestones  whether the milestones of a commitment cannot stand in their own sheet
     */
    SortedMap<Column, String> cells(Json.Obj row, @Nullable String parent, boolean keepMilestones) {
        cells = new TreeMap<>();
        rest = new LinkedHashMap<>();
        if (parent != null) {
            cells.put(columns.find(Sheet.PARENT).orElseThrow(), parent);
        }
        if (repeats(row)) {
            rest.put("", row);
        } else {
            for (Json.Member member : row.members()) {
                if (sheet.isElsewhere(member.key())) {
                    elsewhere(member, keepMilestones);
                } else {
                    member(Shape.of(sheet.type()), "", "", member);
                }
            }
        }
        if (cells.isEmpty() && rest.isEmpty()) {
            rest.put("", Json.of(Map.of()));
        }
        if (!rest.isEmpty()) {
            splitRest(new String(documents.write(Json.of(rest)), StandardCharsets.UTF_8));
        }
        return cells;
    }

    private void splitRest(String json) {
        int number = 1;
        for (int from = 0; from < json.length(); number++) {
            int to = Math.min(json.length(), from + LONGEST_REST);
            if (to < json.length() && Character.isHighSurrogate(json.charAt(to - 1))) {
                to--;
            }
            cells.put(Columns.rest(number), json.substring(from, to));
            from = to;
        }
    }

    /** Of a list with a sheet of its own, what is no object has no row there. */
    private void elsewhere(Json.Member member, boolean keepWhole) {
        String pointer = "/" + member.key();
        if (member.key().equals("document")) {
            if (!Json.of(String.valueOf(sheet.document())).equals(member.value())) {
                rest.put(pointer, member.value());
            }
        } else if (member.key().equals("history")
                || keepWhole
                || !(member.value() instanceof Json.Arr array)
                || array.items().isEmpty()) {
            rest.put(pointer, member.value());
        } else {
            int index = 0;
            for (Json item : array.items()) {
                if (!(item instanceof Json.Obj)) {
                    rest.put(pointer + "/" + index++, item);
                }
            }
        }
    }

    private void object(Shape shape, String prefix, String pointer, Json.Obj object) {
        if (object.members().isEmpty() || repeats(object)) {
            rest.put(pointer, object);
            return;
        }
        object.members().forEach(member -> member(shape, prefix, pointer, member));
    }

    private void member(Shape shape, String prefix, String parent, Json.Member member) {
        String pointer = parent + "/" + Pointers.escape(member.key());
        String key = prefix + member.key();
        Property property = shape.find(member.key());
        Json value = member.value();
        if (property == null) {
            rest.put(pointer, value);
        } else if (property.form() == Property.Form.MAP) {
            map(property, key, pointer, value);
        } else if (property.kind() != Property.Kind.RECORD) {
            leaf(property, key, pointer, value);
        } else if (property.form() == Property.Form.ONE && value instanceof Json.Obj object) {
            object(Shape.of(property.type()), key + ".", pointer, object);
        } else if (property.form() == Property.Form.LIST
                && value instanceof Json.Arr array
                && !array.items().isEmpty()) {
            for (int i = 0; i < array.items().size(); i++) {
                if (array.items().get(i) instanceof Json.Obj item) {
                    object(Shape.of(property.type()), key + "." + (i + 1) + ".", pointer + "/" + i, item);
                } else {
                    rest.put(pointer + "/" + i, array.items().get(i));
                }
            }
        } else {
            rest.put(pointer, value);
        }
    }

    private void map(Property property, String key, String pointer, Json value) {
        if (!(value instanceof Json.Obj object) || object.members().isEmpty() || repeats(object)) {
            rest.put(pointer, value);
            return;
        }
        for (Json.Member member : object.members()) {
            leaf(property, key + "." + member.key(), pointer + "/" + Pointers.escape(member.key()), member.value());
        }
    }

    private void leaf(Property property, String key, String pointer, Json value) {
        if (value instanceof Json.Obj object && !object.members().isEmpty() && !repeats(object)) {
            switch (property.kind()) {
                case TEXT, CODE_OR_TEXT -> {
                    for (Json.Member wording : object.members()) {
                        put(key + "_" + wording.key(), pointer + "/" + Pointers.escape(wording.key()), wording.value());
                    }
                }
                case DATE -> date(key, pointer, object);
                default -> rest.put(pointer, value);
            }
        } else {
            put(key, pointer, value);
        }
    }

    private void date(String key, String pointer, Json.Obj date) {
        Json stated = date.get("date").orElse(Json.NULL);
        Json words = date.get("text").orElse(Json.NULL);
        Optional<Column> wordsColumn = known.computeIfAbsent(key + ".text", columns::find);
        boolean both = date.members().size() == 2 && stated instanceof Json.Str && wordsColumn.isPresent();
        if (both && words instanceof Json.Str text && holds(text.value()) && put(key, pointer, stated)) {
            cells.put(wordsColumn.get(), text.value());
        } else {
            rest.remove(pointer);
            rest.put(pointer, date);
        }
    }

    private boolean put(String key, String pointer, Json value) {
        Optional<Column> column = known.computeIfAbsent(key, columns::find);
        String cell = column.isEmpty() ? null : Cells.write(column.get(), value, style);
        if (column.isEmpty() || cell == null || !holds(cell)) {
            rest.put(pointer, value);
            return false;
        }
        cells.put(column.get(), cell);
        return true;
    }

    private boolean holds(String cell) {
        return !cell.isBlank() && holds.test(cell);
    }

    private static boolean repeats(Json.Obj object) {
        Set<String> keys = new HashSet<>();
        return !object.members().stream().allMatch(member -> keys.add(member.key()));
    }
}
