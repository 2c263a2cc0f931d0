package io.github.pacto4j.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Documents that hold every property of the table once, made from the table alone: lists of two, maps with every key,
 * dates of every precision, texts in short and long form. From one turn to the next the codes go round.
 */
final class WholeDocuments {
    private static final Map<String, TableTree.Node> TABLES = TableTree.read();
    private static final List<String> DATES = List.of(
            "\"2023-01-15\"",
            "\"2023-02\"",
            "\"2023\"",
            "\"2023-33\"",
            "\"2023-40\"",
            "\"2023-24\"",
            "{\"date\":\"2023-36\",\"text\":\"T4 2023\"}",
            "{\"text\":\"ربيع 2023\",\"date\":\"2023-21\"}");
    private static final List<String> DECIMALS = List.of("12.50", "0", "-3.10", "1e2", "100.0");
    private static final List<String> INTEGERS = List.of("376", "0", "12", "1e1");
    private static final List<String> VALUES =
            List.of("{\"b\":[1,null,\"x\",true,{}],\"a\":1.50}", "\"texte\"", "[]", "false", "17");
    private static final List<String> ANSWERS = List.of(
            "true",
            "12",
            "[\"PHYSICAL\",\"radio\"]",
            "{\"received\":120,\"handled\":100}",
            "\"oui\"",
            "{\"fr\":\"oui\"}");

    private final int turn;
    private int count;

    private WholeDocuments(int turn) {
        this.turn = turn;
    }

    /** Returns the names of the documents. */
    static List<String> kinds() {
        return TABLES.keySet().stream().filter(name -> !name.startsWith("#")).toList();
    }

    /** Returns after how many turns every code has stood in documents of this kind wherever it may stand. */
    static int turns(String kind) {
        return turns(TABLES.get(kind));
    }

    private static int turns(TableTree.Node node) {
        int most =
                node.isMap() || node.list() ? 1 : Math.max(1, node.codeValues().size());
        for (TableTree.Node child : node.children().values()) {
            most = Math.max(most, turns(child));
        }
        return node.type().startsWith("#") ? Math.max(most, turns(TABLES.get(node.type()))) : most;
    }

    /** Returns a document of this kind as JSON on one line. */
    static String of(String kind, int turn) {
        return new WholeDocuments(turn).object(TABLES.get(kind), kind, Set.of());
    }

    private String object(TableTree.Node node, String kind, Set<String> without) {
        List<String> members = new ArrayList<>();
        node.children().forEach((name, child) -> {
            if (!without.contains(name)) {
                boolean named = node == TABLES.get(kind) && name.equals("document");
                members.add('"' + name + "\":" + (named ? '"' + kind + '"' : property(child)));
            }
        });
        return "{" + String.join(",", members) + "}";
    }

    private String property(TableTree.Node node) {
        if (node.isMap()) {
            List<String> keys = node.codes().isEmpty() ? List.of("01.511", "04.421") : node.codeValues();
            TableTree.Node value = node.children().get(TableTree.VALUES);
            return "{"
                    + String.join(
                            ",",
                            keys.stream()
                                    .map(key -> '"' + key + "\":" + value(value))
                                    .toList())
                    + "}";
        }
        if (!node.list()) {
            return value(node);
        }
        if (node.type().equals("code") && !node.codes().isEmpty()) {
            return "[\"" + String.join("\",\"", node.codeValues()) + "\"]";
        }
        return "[" + value(node) + "," + value(node) + "]";
    }

    private String value(TableTree.Node node) {
        count++;
        if (!node.children().isEmpty()) {
            return object(node, "", Set.of());
        }
        return switch (node.type()) {
            case "string", "id" -> "\"" + node.name() + "-" + count + '"';
            case "code" -> node.codes().isEmpty() ? "\"01.571.01.11\"" : code(node);
            case "text" -> text();
            case "date" -> turn(DATES);
            case "integer" -> turn(INTEGERS);
            case "decimal" -> turn(DECIMALS);
            case "boolean" -> turn(List.of("true", "false"));
            case "json" -> turn(VALUES);
            case "boolean|code|text" -> turn(List.of("true", code(node), text(), "false"));
            case "code|text" -> turn(List.of(code(node), text()));
            case "code|id" -> turn(List.of(code(node), "\"own-" + count + '"'));
            case "period", "money" -> object(TABLES.get("#" + node.type()), "", Set.of());
            default -> node.type().contains("|") ? turn(ANSWERS) : document(node);
        };
    }

    /** The content of a history entry is a plan without a history of its own. */
    private String document(TableTree.Node node) {
        boolean content = node.name().equals("content");
        return object(TABLES.get(node.type()), node.type(), content ? Set.of("history", "status") : Set.of());
    }

    private String code(TableTree.Node node) {
        List<String> codes = node.codeValues();
        return '"' + codes.get(turn % codes.size()) + '"';
    }

    private String text() {
        return turn(List.of(
                "\"mots " + count + '"',
                "{\"fr\":\"mots\",\"ar\":\"كلمات\",\"en\":\"words " + count + "\",\"zgh\":\"ⵉⵡⴰⵍⵏ\"}",
                "{\"ar\":\"كلمات\"}"));
    }

    private String turn(List<String> values) {
        return values.get((turn + count) % values.size());
    }
}
