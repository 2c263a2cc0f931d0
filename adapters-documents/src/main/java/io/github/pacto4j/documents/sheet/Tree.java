package io.github.pacto4j.documents.sheet;

import io.github.pacto4j.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A row as JSON while it is put together; each value remembers the column that it came from. */
final class Tree {
    private final Branch root = new Branch(false);

    private sealed interface Node {}

    /** An object by names, or a list by indexes, which may leave gaps. */
    private static final class Branch implements Node {
        final boolean list;
        final Map<Object, Node> children;

        Branch(boolean list) {
            this.list = list;
            this.children = list ? new TreeMap<>() : new LinkedHashMap<>();
        }
    }

    private record Leaf(Json json, int column) implements Node {}

    /** Begins with nothing. */
    Tree() {}

    /** Begins with what an object says already. */
    Tree(Json.Obj begun) {
        fill(root, begun, 0);
    }

    private static void fill(Branch branch, Json json, int column) {
        if (json instanceof Json.Obj object) {
            // Of a key that stands twice the first counts.
            object.members()
                    .forEach(member -> branch.children.putIfAbsent(member.key(), new Leaf(member.value(), column)));
        } else if (json instanceof Json.Arr array) {
            for (int i = 0; i < array.items().size(); i++) {
                branch.children.put(i, new Leaf(array.items().get(i), column));
            }
        }
    }

    boolean isEmpty() {
        return root.children.isEmpty();
    }

    boolean has(String member) {
        return root.children.containsKey(member);
    }

    /** Puts a value where the steps lead; what stood there or on the way and holds nothing further gives way. */
    void set(List<Object> steps, Json json, int column) {
        Branch at = root;
        for (int i = 0; i < steps.size() - 1; i++) {
            at = within(at, steps.get(i), steps.get(i + 1) instanceof Integer);
        }
        if (!steps.isEmpty()) {
            at.children.put(steps.get(steps.size() - 1), new Leaf(json, column));
        } else {
            fill(root, json, column);
        }
    }

    /** Returns the JSON where the steps lead, null if nothing stands there. */
    @Nullable
    Json get(List<Object> steps) {
        Node at = root;
        for (Object step : steps) {
            if (at instanceof Leaf leaf) {
                at = opened(leaf, step instanceof Integer);
            }
            at = at instanceof Branch branch && branch.list == step instanceof Integer
                    ? branch.children.get(step)
                    : null;
            if (at == null) {
                return null;
            }
        }
        return json(at, "", null);
    }

    private static Branch within(Branch at, Object step, boolean list) {
        Node child = at.children.get(step);
        if (child instanceof Branch branch && branch.list == list) {
            return branch;
        }
        Branch branch = child instanceof Leaf leaf ? opened(leaf, list) : null;
        if (branch == null) {
            branch = new Branch(list);
        }
        at.children.put(step, branch);
        return branch;
    }

    private static @Nullable Branch opened(Leaf leaf, boolean list) {
        if (list ? leaf.json() instanceof Json.Arr : leaf.json() instanceof Json.Obj) {
            Branch branch = new Branch(list);
            fill(branch, leaf.json(), leaf.column());
            return branch;
        }
        return null;
    }

    /**
     * Returns the row as JSON; gaps in lists close.
     *
     * @param columns  takes the column of each value by its JSON Pointer, null if nobody asks
     */
    Json.Obj json(@Nullable Map<String, Integer> columns) {
        return (Json.Obj) json(root, "", columns);
    }

    private static Json json(Node node, String pointer, @Nullable Map<String, Integer> columns) {
        if (node instanceof Leaf leaf) {
            if (columns != null && leaf.column() > 0) {
                columns.put(pointer, leaf.column());
            }
            return leaf.json();
        }
        Branch branch = (Branch) node;
        if (branch.list) {
            List<Json> items = new ArrayList<>();
            branch.children
                    .values()
                    .forEach(child ->
                            items.add(json(child, columns == null ? "" : pointer + "/" + items.size(), columns)));
            return Json.of(items);
        }
        Map<String, Json> members = new LinkedHashMap<>();
        branch.children.forEach((name, child) -> members.put(
                (String) name,
                json(child, columns == null ? "" : pointer + "/" + Pointers.escape((String) name), columns)));
        return Json.of(members);
    }
}
