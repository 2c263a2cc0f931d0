package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.evaluation.AnswerCounts;
import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A place in a dossier, walked by the names of the properties: what stands there, that nothing stands there, or that what
 * stands there could not be read.
 *
 * @param pointer  JSON Pointer from the root of the file
 * @param value  what was read, null if nothing was
 * @param isUnknown  whether something stands there that could not be read
 * @param listKept  what was kept of a list or a map
 * @param type  declared type of what stands there
 * @param isSingle  whether one item stands where a list is expected
 */
record Node(String pointer, @Nullable Object value, boolean isUnknown, Kept listKept, Type type, boolean isSingle) {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            if (type.isRecord()) {
                for (RecordComponent each : type.getRecordComponents()) {
                    accessors.put(each.getName(), each.getAccessor());
                }
            }
            return accessors;
        }
    };

    static Node root(Object dossier) {
        return new Node("", dossier, false, Kept.NONE, dossier.getClass(), false);
    }

    boolean isGiven() {
        return value != null;
    }

    boolean isAbsent() {
        return value == null && !isUnknown;
    }

    /** Returns the place under this one, names parted by strokes; below nothing lies nothing, below the unknown the unknown. */
    Node at(String path) {
        Node node = this;
        for (String name : path.split("/")) {
            node = node.child(name);
        }
        return node;
    }

    private Node child(String name) {
        String to = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        if (value instanceof AnswerValue && !(value instanceof AnswerCounts)) {
            to = pointer;
        }
        if (value == null) {
            return new Node(to, null, isUnknown, Kept.NONE, Object.class, false);
        }
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> each : map.entrySet()) {
                if (key(each.getKey()).equals(name)) {
                    return new Node(to, each.getValue(), false, Kept.NONE, within(type), false);
                }
            }
            return new Node(to, null, listKept.isUnreadable(name), Kept.NONE, within(type), false);
        }
        String component = name.equals("public") ? "isPublic" : name;
        Kept kept = kept();
        Method accessor = ACCESSORS.get(value.getClass()).get(component);
        if (accessor != null) {
            Object there = read(accessor);
            // An answer is no object of the document: what it holds stands in its place.
            boolean isAnswer = to.equals(pointer);
            return new Node(
                    to,
                    there,
                    there == null && kept.isUnreadable(name),
                    isAnswer ? listKept : kept.within(name),
                    accessor.getGenericReturnType(),
                    isAnswer ? isSingle : kept.isSingle(name));
        }
        throw new IllegalArgumentException(value.getClass().getSimpleName() + " has no property " + name);
    }

    /** Returns the names of the properties, none unless this is an object of the document. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (value instanceof Record
                && !(value instanceof StatedDate)
                && !(value instanceof Text)
                && !(value instanceof CodeOrText<?>)
                && !(value instanceof Json)) {
            for (String each : ACCESSORS.get(value.getClass()).keySet()) {
                if (!each.equals("kept")) {
                    names.add(each.equals("isPublic") ? "public" : each);
                }
            }
        }
        return names;
    }

    /** Returns the items of a list or the values of a map in the order of the file, those that could not be read among them. */
    List<Node> items() {
        List<Node> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            List<Kept.Member> members = listKept.members();
            int read = 0;
            for (int i = 0; i < Math.max(members.size(), list.size()); i++) {
                boolean aside = i < members.size() && members.get(i).isAside();
                String to = isSingle ? pointer : pointer + "/" + i;
                if (!aside) {
                    items.add(new Node(to, list.get(read), false, Kept.NONE, within(type), false));
                    read++;
                } else {
                    // A null in a list may be anything, and so is no subject of a rule.
                    boolean isNull = Json.NULL.equals(members.get(i).json());
                    items.add(new Node(to, null, true, Kept.NONE, isNull ? Void.class : within(type), false));
                }
            }
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> items.add(child(key(key))));
            for (Kept.Member member : listKept.members()) {
                if (listKept.isUnreadable(member.name())) {
                    items.add(new Node(pointer + "/" + member.name(), null, true, Kept.NONE, within(type), false));
                }
            }
        }
        return items;
    }

    /** Returns whether this is an item of a list that says null: it may be anything, and so is no subject of a rule. */
    boolean isNull() {
        return type == Void.class;
    }

    boolean isEmptyList() {
        return (value instanceof List<?> || value instanceof Map<?, ?>) && items().isEmpty();
    }

    /** Returns this place and all below it, parents first. */
    List<Node> all() {
        List<Node> all = new ArrayList<>();
        all.add(this);
        for (String name : names()) {
            all.addAll(at(name).all());
        }
        for (Node item : items()) {
            all.addAll(item.all());
        }
        if (value instanceof CodeOrText<?> either && either.text() != null) {
            all.add(new Node(pointer, either.text(), false, Kept.NONE, Text.class, false));
        }
        return all;
    }

    /** Returns the last name of the pointer. */
    String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    Kept kept() {
        if (value instanceof Record) {
            Method accessor = ACCESSORS.get(value.getClass()).get("kept");
            if (accessor != null) {
                return (Kept) Objects.requireNonNull(read(accessor));
            }
        }
        return Kept.NONE;
    }

    StatedDate date() {
        return (StatedDate) Objects.requireNonNull(value);
    }

    Period period() {
        return (Period) Objects.requireNonNull(value);
    }

    String string() {
        return (String) Objects.requireNonNull(value);
    }

    int number() {
        return (Integer) Objects.requireNonNull(value);
    }

    Text text() {
        return (Text) Objects.requireNonNull(value);
    }

    /** Returns whether this code stands here; a text in place of a code is none. */
    boolean is(String code) {
        return code.equals(code());
    }

    /** Returns the code that stands here, empty if none does. */
    String code() {
        Object code = value instanceof CodeOrText<?> either ? either.code() : value;
        return code instanceof Code known ? known.code() : "";
    }

    boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    boolean isFalse() {
        return Boolean.FALSE.equals(value);
    }

    /** Returns whether words stand here: a blank text or string says as little as none. */
    boolean isWritten() {
        if (value instanceof Text text) {
            return text.isWritten();
        }
        if (value instanceof CodeOrText<?> either && either.text() != null) {
            return either.text().isWritten();
        }
        return value instanceof String string ? !string.isBlank() : value != null;
    }

    /** Returns whether what stands at this type of place, or the items of a list there, are of a class that passes. */
    boolean mayHold(Predicate<Class<?>> test) {
        Type item = type;
        while (item instanceof ParameterizedType) {
            item = within(item);
        }
        return item instanceof Class<?> plain && test.test(plain);
    }

    /** Returns whether such a thing may stand at this type of place or below it, besides at properties of these names. */
    boolean mayHoldBelow(Class<?> sought, Set<String> besides) {
        return below(type, sought, besides, new HashSet<>());
    }

    /** Returns whether a text may stand at this type of place or below it, besides in objects of these classes. */
    boolean mayHoldTextOutside(Set<Class<?>> classes) {
        return below(type, Text.class, Set.of(), new HashSet<>(classes));
    }

    private static boolean below(Type type, Class<?> sought, Set<String> besides, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            boolean mixed = generic.getRawType() == CodeOrText.class;
            return (mixed && sought == Text.class) || below(within(type), sought, besides, seen);
        }
        if (!(type instanceof Class<?> plain) || !seen.add(type)) {
            return false;
        }
        // An answer may be given in words.
        if (plain == sought || (plain == AnswerValue.class && sought == Text.class)) {
            return true;
        }
        for (Method each : ACCESSORS.get(plain).values()) {
            if (!besides.contains(each.getName()) && below(each.getGenericReturnType(), sought, besides, seen)) {
                return true;
            }
        }
        return false;
    }

    private static Type within(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return arguments[arguments.length - 1];
        }
        return Object.class;
    }

    private @Nullable Object read(Method accessor) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key(Object key) {
        return key instanceof Code code ? code.code() : (String) key;
    }
}
