package io.github.pacto4j.book;

import io.github.pacto4j.rule.DocumentTable;
import io.github.pacto4j.text.Csv;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Follows the path of a question through {@code documents.csv}, into shared shapes and map values. */
final class AskedFor {
    private static final Map<String, Csv.Row> ROWS = new HashMap<>();
    private static final Set<String> TABLES;

    static {
        DocumentTable.rows().forEach(row -> ROWS.put(row.get("document") + " " + row.get("path"), row));
        TABLES = DocumentTable.rows().stream().map(row -> row.get("document")).collect(Collectors.toSet());
    }

    private AskedFor() {}

    /**
     * Returns the type of the property that a path leads to, with {@code []} for a list.
     *
     * @throws AssertionError if the tables have no such property, or it is a list where the path steps through one value
     */
    static String type(String document, String path) {
        String table = document;
        String at = "";
        String type = "";
        String[] steps = path.split("\\.");
        for (int i = 0; i < steps.length; i++) {
            String name = steps[i].replace("[]", "");
            String place = at.isEmpty() ? name : at + "." + name;
            Csv.Row row = ROWS.get(table + " " + place);
            boolean isLast = i == steps.length - 1;
            if (row == null) {
                // The values of a map that are objects have no row of their own, only their properties.
                if (name.equals("*") && !isLast) {
                    at = place;
                    continue;
                }
                throw new AssertionError(document + " " + path + ": the table " + table + " has no " + place);
            }
            boolean isList = row.get("list").equals("yes");
            if (!isLast && isList != steps[i].endsWith("[]")) {
                throw new AssertionError(
                        document + " " + path + ": " + place + (isList ? " is a list" : " is no list"));
            }
            type = row.get("type");
            String shape = type.startsWith("#") ? type : "#" + type;
            if (TABLES.contains(shape)) {
                table = isLast ? table : shape;
                at = "";
            } else {
                at = isList ? place + "[]" : place;
            }
            if (isList) {
                type = (type.contains("|") ? "(" + type + ")" : type) + "[]";
            }
        }
        return type;
    }
}
