package io.github.pacto4j.rule;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One way through a document in document order, visiting every record, text and date. The place is kept on a stack and
 * becomes a pointer only where one is asked for. For one thread.
 */
public final class Walk {
    /** Stands for a value that could not be read. */
    private static final Object UNREADABLE = new Object();

    private final Visit visit;
    private Object[] nodes = new Object[16];
    private @Nullable Property[] properties = new @Nullable Property[16];
    private @Nullable Object[] keys = new @Nullable Object[16];
    private int[] indexes = new int[16];
    private int depth = -1;

    Walk(Visit visit) {
        this.visit = visit;
    }

    /** What is done at each node; the walk tells where it is. */
    interface Visit {
        void visit(Object node, Walk at);

        /** A value of this type stands at this pointer and could not be read; the walk stands at its place. */
        default void unreadable(Class<?> type, String pointer, Walk at) {}
    }

    /**
     * What is done with each value found.
     *
     * @param <T> the kind of value
     */
    @FunctionalInterface
    public interface Visitor<T> {
        /**
         * Visits a value.
         *
         * @param value  the value
         * @param place  where it stands; valid during the call
         */
        void visit(T value, Walk place);
    }

    /** Visits every value of a type at or below a node. */
    static <T> void below(Object root, Class<T> type, Visitor<? super T> visitor) {
        new Walk((node, at) -> {
                    if (type.isInstance(node)) {
                        visitor.visit(type.cast(node), at);
                    }
                })
                .from(root);
    }

    /** Walks a document that stands in others: {@code holders} are its parents, outermost first. */
    void from(Object root, Object... holders) {
        for (Object holder : holders) {
            push(holder, null, -1, null);
        }
        node(root, null, -1, null);
        depth -= holders.length;
    }

    private void node(Object node, @Nullable Property property, int index, @Nullable Object key) {
        push(node, property, index, key);
        visit.visit(node, this);
        if (isObject(node)) {
            Shape shape = Shape.of(node.getClass());
            Kept kept = shape.kept(node);
            Property[] visited = shape.visited();
            for (int i = 0; i < visited.length; i++) {
                child(node, visited[i], kept);
            }
        }
        depth--;
    }

    /** Returns whether the values of a property are nodes; codes, numbers and names are not. */
    static boolean isVisited(Property property) {
        return switch (property.kind()) {
            case RECORD, TEXT, DATE, CODE_OR_TEXT, ANSWER -> true;
            default -> false;
        };
    }

    private void child(Object node, Property property, Kept kept) {
        Object value = property.get(node);
        if (value == null) {
            if (kept != Kept.NONE && kept.isUnreadable(property.name())) {
                unreadable(property, null);
            }
            return;
        }
        Kept within =
                kept == Kept.NONE || property.form() == Property.Form.ONE ? Kept.NONE : kept.within(property.name());
        switch (property.form()) {
            case ONE -> {
                if (value instanceof AnswerValue answer) {
                    answer(answer, property, kept.within(property.name()));
                } else {
                    one(value, property, -1, null);
                }
            }
            case LIST -> list((List<?>) value, property, within);
            case MAP -> {
                ((Map<?, ?>) value).forEach((key, item) -> one(item, property, -1, key));
                unreadableWithin(property, within);
            }
        }
    }

    /** Of an answer, numbers by kind and words are nodes; a number is none. */
    private void answer(AnswerValue answer, Property property, Kept within) {
        Object content = answer.content();
        if (content instanceof List<?> forms) {
            list(forms, property, within);
        } else if (content instanceof Record) {
            one(content, property, -1, null);
        }
    }

    /** What could not be read is met where it stands among its siblings. */
    private void list(List<?> items, Property property, Kept within) {
        int next = 0;
        for (Kept.Member member : within.members()) {
            if (!member.isAside()) {
                one(items.get(next), property, next, null);
                next++;
            } else if (within.isUnreadable(member.name())) {
                unreadable(property, member.name());
            }
        }
        for (; next < items.size(); next++) {
            one(items.get(next), property, next, null);
        }
    }

    private void unreadableWithin(Property property, Kept within) {
        for (Kept.Member member : within.members()) {
            if (member.isAside() && within.isUnreadable(member.name())) {
                unreadable(property, member.name());
            }
        }
    }

    private void unreadable(Property property, @Nullable String step) {
        StringBuilder pointer = new StringBuilder(pointer());
        Pointers.append(pointer, property.name());
        if (step != null) {
            Pointers.append(pointer, step);
        }
        push(UNREADABLE, property, -1, null);
        visit.unreadable(property.type(), pointer.toString(), this);
        depth--;
    }

    private void one(Object value, Property property, int index, @Nullable Object key) {
        if (value instanceof CodeOrText<?> open) {
            if (open.text() != null) {
                node(open.text(), property, index, key);
            }
        } else {
            node(value, property, index, key);
        }
    }

    private void push(Object node, @Nullable Property property, int index, @Nullable Object key) {
        if (++depth == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * depth);
            properties = Arrays.copyOf(properties, 2 * depth);
            keys = Arrays.copyOf(keys, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
        nodes[depth] = node;
        properties[depth] = property;
        indexes[depth] = index;
        keys[depth] = key;
    }

    /** Returns whether a node has properties of its own, unlike a text or a date. */
    static boolean isObject(Object node) {
        return node instanceof Record && !isValue(node.getClass());
    }

    static boolean isValue(Class<?> type) {
        return type == Text.class || type == StatedDate.class;
    }

    /** Returns the node that the walk has come to. */
    Object current() {
        return nodes[depth];
    }

    /** Returns the property that holds the node, null at the root. */
    public @Nullable Property property() {
        return properties[depth];
    }

    /** Returns the object that holds the node, null at the root. */
    public @Nullable Object holder() {
        return depth == 0 ? null : nodes[depth - 1];
    }

    /** Returns the nearest object of a type above the node, null if there is none. */
    public <T> @Nullable T parent(Class<T> type) {
        for (int i = depth - 1; i >= 0; i--) {
            if (type.isInstance(nodes[i])) {
                return type.cast(nodes[i]);
            }
        }
        return null;
    }

    /** Returns whether the node is an application or stands in one: it does not hang on the status of a plan. */
    boolean isOfApplication() {
        return current() instanceof MembershipApplication || parent(MembershipApplication.class) != null;
    }

    /**
     * Returns whether the node belongs to another cycle than the one a dossier is about: an earlier plan, the next
     * co-creation, or content that a plan had before.
     */
    boolean isOfOtherCycle() {
        for (int i = 1; i <= depth; i++) {
            Property property = properties[i];
            if (property != null && leadsToOtherCycle(property)) {
                return true;
            }
        }
        return false;
    }

    static boolean leadsToOtherCycle(Property property) {
        return switch (property.name()) {
            case "previousPlans", "nextCoCreation", "content" -> true;
            default -> false;
        };
    }

    /** Returns whether the node holds the place that these steps lead to. */
    boolean isAbove(List<String> steps) {
        StringBuilder wanted = new StringBuilder();
        for (String step : steps) {
            Pointers.append(wanted, step);
        }
        return wanted.toString().startsWith(pointer() + "/");
    }

    /** Returns whether the node lies at or below the place that these steps lead to. */
    boolean isWithin(List<String> steps) {
        String pointer = pointer();
        StringBuilder wanted = new StringBuilder();
        for (String step : steps) {
            Pointers.append(wanted, step);
        }
        return pointer.equals(wanted.toString()) || pointer.startsWith(wanted + "/");
    }

    /** Returns the document that the walk began at. */
    Object root() {
        for (int i = 0; i < depth; i++) {
            if (properties[i + 1] != null) {
                return nodes[i];
            }
        }
        return nodes[depth];
    }

    /** Returns the JSON Pointer from the root of the walk to the node. */
    public String pointer() {
        return pointer(depth);
    }

    /**
     * Returns the JSON Pointer to an object that holds the node.
     *
     * @throws IllegalArgumentException if it does not
     */
    String pointerOf(Object parent) {
        for (int i = depth; i >= 0; i--) {
            if (nodes[i] == parent) {
                return pointer(i);
            }
        }
        throw new IllegalArgumentException("no parent of the subject");
    }

    /** Returns the names of the properties from the nearest document or shared shape down to the node. */
    String tablePath() {
        int from = depth - 1;
        while (from > 0 && DocumentTable.tableOf(nodes[from].getClass()) == null) {
            from--;
        }
        StringBuilder path = new StringBuilder();
        path.append(DocumentTable.tableOf(nodes[from].getClass())).append('|');
        for (int i = from + 1; i <= depth; i++) {
            Property property = Objects.requireNonNull(properties[i]);
            path.append(i == from + 1 ? "" : ".").append(property.name());
            if (i < depth && property.form() == Property.Form.LIST) {
                path.append("[]");
            } else if (i < depth && property.form() == Property.Form.MAP) {
                path.append(".*");
            }
        }
        return path.toString();
    }

    private String pointer(int to) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 1; i <= to; i++) {
            Property property = properties[i];
            if (property == null) {
                continue;
            }
            Pointers.append(pointer, property.name());
            Object key = keys[i];
            if (key != null) {
                Pointers.append(pointer, key instanceof Code code ? code.code() : key.toString());
            } else if (indexes[i] >= 0) {
                Kept kept = Shape.of(nodes[i - 1].getClass()).kept(nodes[i - 1]);
                pointer.append(Unread.step(kept, property.name(), indexes[i]));
            }
        }
        return pointer.toString();
    }
}
