package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Folding;
import io.github.pacto4j.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a sheet, one definition for both directions, taken from the records themselves: a text has a column for
 * each language, a period two, the items of a list are counted in the name.
 */
final class Columns {
    /** Holds, as JSON by pointer, what no other column can; a long one goes on in {@code rest.2}. */
    static final String REST = "rest";

    private static final int LAST = Integer.MAX_VALUE;
    private static final String WORDS = "text";
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern TAGGED_LABEL = Pattern.compile("(.*\\S)\\s*[(（]\\s*(" + TAG.pattern() + ")\\s*[)）]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    /** An index beyond is none: a header could ask for a list of a thousand million items. */
    private static final int MOST_ITEMS = 10_000;

    private static final Map<Sheet, Columns> ALL = new EnumMap<>(Sheet.class);

    static {
        for (Sheet sheet : Sheet.values()) {
            ALL.put(sheet, new Columns(sheet));
        }
    }

    private final Sheet sheet;
    private @Nullable Map<String, String> byLabel;

    private Columns(Sheet sheet) {
        this.sheet = sheet;
    }

    static Columns of(Sheet sheet) {
        return java.util.Objects.requireNonNull(ALL.get(sheet));
    }

    /** Returns the column with this key, empty if the sheet has none. */
    Optional<Column> find(String key) {
        if (sheet == Sheet.MILESTONES && key.equals(Sheet.PARENT)) {
            return Optional.of(new Column(key, Column.Role.PARENT, List.of(), null, null, List.of(-1)));
        }
        if (key.equals(REST)) {
            return Optional.of(rest(1));
        }
        if (key.startsWith(REST + ".") && isIndex(key.substring(REST.length() + 1))) {
            return Optional.of(rest(Integer.parseInt(key.substring(REST.length() + 1))));
        }
        return new Resolution().find(key);
    }

    static Column rest(int number) {
        String key = number == 1 ? REST : REST + "." + number;
        return new Column(key, Column.Role.REST, List.of(), null, null, List.of(LAST, number));
    }

    /** Returns the column that a header names: by its key, or by its label in any of the three languages. */
    Optional<Column> named(String header) {
        String name = header.strip();
        Optional<Column> byKey = find(name);
        if (byKey.isPresent()) {
            return byKey;
        }
        Matcher tagged = TAGGED_LABEL.matcher(name);
        if (tagged.matches()) {
            Optional<Column> found = labelled(tagged.group(1))
                    .flatMap(key -> find(key + "_" + tagged.group(2).toLowerCase(Locale.ROOT)));
            if (found.isPresent()) {
                return found;
            }
        }
        return labelled(name).flatMap(this::find);
    }

    private Optional<String> labelled(String label) {
        String latin = Digits.latin(label);
        String template = labels().get(pattern(latin));
        if (template == null) {
            return Optional.empty();
        }
        StringBuilder key = new StringBuilder();
        Matcher numbers = NUMBER.matcher(latin);
        for (char c : template.toCharArray()) {
            if (c == '#') {
                key.append(numbers.find() ? numbers.group() : "1");
            } else {
                key.append(c);
            }
        }
        return Optional.of(key.toString());
    }

    private static String pattern(String label) {
        StringBuilder pattern = new StringBuilder();
        for (String part : NUMBER.matcher(label).replaceAll("#").split("(?<=#)|(?=#)", -1)) {
            pattern.append(part.equals("#") ? part : Folding.fold(part));
        }
        return pattern.toString();
    }

    private synchronized Map<String, String> labels() {
        Map<String, String> made = byLabel;
        if (made == null) {
            Map<String, String> labels = new HashMap<>();
            for (Language language : Labels.LANGUAGES) {
                templates().forEach(key -> labels.putIfAbsent(pattern(label(key, language)), key));
            }
            made = labels;
            byLabel = labels;
        }
        return made;
    }

    /** Returns the keys of all columns without a language, {@code #} for the number of an item. */
    List<String> templates() {
        List<String> keys = new ArrayList<>();
        if (sheet == Sheet.MILESTONES) {
            keys.add(Sheet.PARENT);
        }
        addTemplates(sheet.type(), "", keys);
        keys.add(REST);
        keys.add(REST + ".#");
        return keys;
    }

    private void addTemplates(Class<?> type, String prefix, List<String> keys) {
        for (Property property : Shape.of(type).properties()) {
            String key = prefix + property.name();
            if (prefix.isEmpty() && sheet.isElsewhere(property.name())) {
                continue;
            }
            if (property.form() == Property.Form.MAP && property.keyType() != null) {
                for (String code : codes(property)) {
                    addValue(property, key + "." + code, keys);
                }
            } else if (property.kind() == Property.Kind.RECORD) {
                addTemplates(property.type(), key + (property.form() == Property.Form.LIST ? ".#." : "."), keys);
            } else {
                addValue(property, key, keys);
            }
        }
    }

    private static void addValue(Property property, String key, List<String> keys) {
        keys.add(key);
        if (property.kind() == Property.Kind.DATE && property.form() == Property.Form.ONE) {
            keys.add(key + "." + WORDS);
        }
    }

    private static List<String> codes(Property map) {
        Class<?> type = map.keyType();
        return type == null || !type.isEnum() ? List.of() : Property.codes(type);
    }

    /** Returns the header of a column in a style. */
    String header(Column column, Style style) {
        return style.language()
                .filter(language -> column.role() != Column.Role.UNKNOWN)
                .map(language -> {
                    String key = column.tag() == null
                            ? column.key()
                            : column.key()
                                    .substring(
                                            0,
                                            column.key().length() - column.tag().length() - 1);
                    return label(key, language) + (column.tag() == null ? "" : " (" + column.tag() + ")");
                })
                .orElse(column.key());
    }

    /** Returns the label of a key without a language; its numbers may be {@code #}. */
    String label(String key, Language language) {
        if (sheet == Sheet.MILESTONES && key.equals(Sheet.PARENT)) {
            return Labels.of("milestone.commitment", language).orElse(key);
        }
        if (key.equals(REST) || key.startsWith(REST + ".")) {
            return Labels.of(REST, language).orElse(REST)
                    + (key.equals(REST) ? "" : " " + key.substring(REST.length() + 1));
        }
        List<String> words = new ArrayList<>();
        Class<?> type = sheet.type();
        String left = key;
        while (!left.isEmpty()) {
            int dot = left.indexOf('.');
            String name = dot < 0 ? left : left.substring(0, dot);
            left = dot < 0 ? "" : left.substring(dot + 1);
            Property property = Shape.of(type).find(name);
            if (property == null) {
                break;
            }
            String word = Labels.of(owner(type) + "." + name, language).orElse(name);
            if (property.form() == Property.Form.MAP) {
                words.add(codeLabel(property, left, language));
                break;
            }
            if (property.form() == Property.Form.LIST && property.kind() == Property.Kind.RECORD) {
                dot = left.indexOf('.');
                word += " " + (dot < 0 ? left : left.substring(0, dot));
                left = dot < 0 ? "" : left.substring(dot + 1);
            }
            words.add(word);
            if (property.kind() != Property.Kind.RECORD) {
                if (left.equals(WORDS)) {
                    words.add(Labels.of("date.text", language).orElse(WORDS));
                }
                break;
            }
            type = property.type();
        }
        return String.join(" – ", words);
    }

    private static String codeLabel(Property map, String code, Language language) {
        Class<?> type = map.keyType();
        Object known = type == null || !type.isEnum() ? null : Property.code(type, code);
        return known instanceof Code found ? found.label().orElseAny(language) : code;
    }

    private static String owner(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static boolean isIndex(String number) {
        return number.matches("[1-9][0-9]{0,4}") && Integer.parseInt(number) <= MOST_ITEMS;
    }

    /** Follows a key step by step through the shapes of the records. */
    private final class Resolution {
        private final List<Object> steps = new ArrayList<>();
        private final List<Integer> order = new ArrayList<>();

        Optional<Column> find(String key) {
            Class<?> type = sheet.type();
            String left = key;
            while (true) {
                int dot = left.indexOf('.');
                String name = dot < 0 ? left : left.substring(0, dot);
                String after = dot < 0 ? "" : left.substring(dot + 1);
                String tag = null;
                Property property = Shape.of(type).find(name);
                if (property == null && name.indexOf('_') > 0) {
                    tag = name.substring(name.indexOf('_') + 1);
                    property = Shape.of(type).find(name.substring(0, name.indexOf('_')));
                }
                if (property == null || steps.isEmpty() && sheet.isElsewhere(property.name())) {
                    return Optional.empty();
                }
                step(property.name(), property.index());
                if (property.form() == Property.Form.MAP) {
                    return tag == null ? inMap(key, property, after) : Optional.empty();
                }
                if (property.kind() != Property.Kind.RECORD) {
                    return value(key, property, tag, after);
                }
                if (tag != null || after.isEmpty()) {
                    return Optional.empty();
                }
                if (property.form() == Property.Form.LIST) {
                    dot = after.indexOf('.');
                    if (dot < 0 || !isIndex(after.substring(0, dot))) {
                        return Optional.empty();
                    }
                    int index = Integer.parseInt(after.substring(0, dot)) - 1;
                    step(index, index);
                    after = after.substring(dot + 1);
                }
                type = property.type();
                left = after;
            }
        }

        private void step(Object step, int place) {
            steps.add(step);
            order.add(place);
        }

        private Optional<Column> inMap(String key, Property property, String after) {
            List<String> codes = codes(property);
            int place = codes.indexOf(after);
            if (place >= 0) {
                step(after, place);
                return value(key, property, null, "");
            }
            int bar = after.lastIndexOf('_');
            place = bar < 0 ? -1 : codes.indexOf(after.substring(0, bar));
            if (place < 0) {
                return Optional.empty();
            }
            step(after.substring(0, bar), place);
            return value(key, property, after.substring(bar + 1), "");
        }

        private Optional<Column> value(String key, Property property, @Nullable String tag, String after) {
            boolean one = property.form() != Property.Form.LIST;
            switch (property.kind()) {
                case TEXT, CODE_OR_TEXT -> {
                    if (!one && property.kind() == Property.Kind.TEXT || !after.isEmpty()) {
                        return Optional.empty();
                    }
                    if (tag != null) {
                        if (!one || !TAG.matcher(tag).matches()) {
                            return Optional.empty();
                        }
                        order.add(1 + Language.ofTag(tag).map(Enum::ordinal).orElse(9));
                    } else {
                        order.add(0);
                    }
                    return Optional.of(new Column(key, Column.Role.VALUE, steps, property, tag, order));
                }
                case DATE -> {
                    boolean words = after.equals(WORDS);
                    if (!one || tag != null || !after.isEmpty() && !words) {
                        return Optional.empty();
                    }
                    order.add(words ? 1 : 0);
                    return Optional.of(new Column(
                            key, words ? Column.Role.WORDS : Column.Role.VALUE, steps, property, null, order));
                }
                case STRING, CODE, INTEGER, LONG, DECIMAL, BOOLEAN -> {
                    if (tag != null || !after.isEmpty()) {
                        return Optional.empty();
                    }
                    return Optional.of(new Column(key, Column.Role.VALUE, steps, property, null, order));
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
    }
}
