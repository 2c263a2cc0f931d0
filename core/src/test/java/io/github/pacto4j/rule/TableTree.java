package io.github.pacto4j.rule;

import io.github.pacto4j.text.CodeLists;
import io.github.pacto4j.text.Csv;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of documents.csv by document and shared shape, each with the properties that it holds. */
final class TableTree {
    /** Where the values of a map stand. */
    static final String VALUES = "*";

    private TableTree() {}

    /** A property, or the values of a map; the root of a document has no row. */
    record Node(String name, String type, boolean list, String codes, boolean done, Map<String, Node> children) {
        private Node(String name, Csv.Row row) {
            this(
                    name,
                    row.get("type"),
                    row.get("list").equals("yes"),
                    row.get("codes"),
                    row.get("done").equals("yes"),
                    new LinkedHashMap<>());
        }

        private static Node empty(String name) {
            return new Node(name, "object", false, "", false, new LinkedHashMap<>());
        }

        boolean isMap() {
            return type.equals("map");
        }

        /** Returns the codes that may stand here, or that name the keys; empty if there is no list of them. */
        List<String> codeValues() {
            return CodeLists.of(codes).stream().map(CodeLists.Entry::code).toList();
        }
    }

    /** Returns the root of each document and shared shape by its name; what transitions carry is one entry. */
    static Map<String, Node> read() {
        Map<String, Node> tables = new LinkedHashMap<>();
        for (Csv.Row row : DocumentTable.rows()) {
            String table = row.get("document").startsWith("#history-entry/") ? "#history-entry" : row.get("document");
            add(tables.computeIfAbsent(table, Node::empty), row);
        }
        return tables;
    }

    private static void add(Node root, Csv.Row row) {
        String[] steps = row.get("path").replace("[]", "").split("\\.");
        Node holder = root;
        for (int i = 0; i < steps.length - 1; i++) {
            holder = holder.children().computeIfAbsent(steps[i], Node::empty);
        }
        String name = steps[steps.length - 1];
        holder.children().putIfAbsent(name, new Node(name, row));
    }
}
