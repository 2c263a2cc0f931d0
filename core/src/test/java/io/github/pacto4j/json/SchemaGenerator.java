package io.github.pacto4j.json;

import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.rule.DocumentTable;
import io.github.pacto4j.text.CodeLists;
import io.github.pacto4j.text.Csv;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Makes the JSON Schemas of the same table as the records. What it makes stands in the resources of the core as files,
 * so that whoever has the jar has the schemas; {@code SchemaFilesTest} holds the two equal.
 */
final class SchemaGenerator {
    private static final String DATE =
            "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-(2[1-4]|3[3-6]|4[01]))?$";

    private final Map<String, Node> shapes = new LinkedHashMap<>();

    private SchemaGenerator() {
        for (Csv.Row row : DocumentTable.rows()) {
            String document = row.get("document");
            // What a transition carries stands in the one shape of history entries.
            String shape = document.startsWith("#history-entry/") ? "#history-entry" : document;
            Node at = shapes.computeIfAbsent(shape, any -> new Node("", "object", "", false, false));
            for (String step : row.get("path").split("\\.", -1)) {
                String name = step.endsWith("[]") ? step.substring(0, step.length() - 2) : step;
                Node next = at.children.get(name);
                if (next == null) {
                    next = Node.of(row);
                    at.children.put(name, next);
                }
                at = next;
            }
        }
    }

    /** A property of the table with the properties within it; the root of a shape has nothing but those. */
    private static final class Node {
        final String path;
        final String type;
        final String codes;
        final boolean list;
        final boolean personal;
        final Map<String, Node> children = new LinkedHashMap<>();

        Node(String path, String type, String codes, boolean list, boolean personal) {
            this.path = path;
            this.type = type;
            this.codes = codes;
            this.list = list;
            this.personal = personal;
        }

        static Node of(Csv.Row row) {
            return new Node(
                    row.get("path"),
                    row.get("type"),
                    row.get("codes"),
                    row.get("list").equals("yes"),
                    row.get("personal").equals("yes"));
        }
    }

    /**
     * Returns the schema of a kind of document in UTF-8, each member on a line, so that a change shows in comparison. It is
     * not indented: that would weigh as much in the jar as half the rest.
     */
    static byte[] of(DocumentKind kind) {
        JsonFactory factory = JsonFactory.builder().build();
        StringWriter text = new StringWriter();
        byte[] schema = DocumentWriter.write(new SchemaGenerator().schema(kind));
        try (JsonParser from = factory.createParser(ObjectReadContext.empty(), schema);
                JsonGenerator to = factory.createGenerator(new Lines(), text)) {
            while (from.nextToken() != null) {
                to.copyCurrentEvent(from);
            }
        }
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The same bytes on every machine: the printer's own line ends are those of the machine. */
    private static final class Lines extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.NONE)
                            .withArrayElementSpacing(Separators.Spacing.NONE))
                    .withArrayIndenter(null)
                    .withObjectIndenter(new DefaultIndenter("", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private Json schema(DocumentKind kind) {
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("$schema", Json.of("https://json-schema.org/draft/2020-12/schema"));
        schema.put("$id", Json.of("urn:pacto4j:" + kind.code().replace('/', ':')));
        schema.put("title", Json.of(kind.label().orElseAny(Language.EN)));
        Map<String, Json> definitions = new TreeMap<>();
        definitions.put("text", text());
        definitions.put("date", date());
        Map<String, Json> body = object(shape(kind.code()), kind.code(), definitions);
        body.put("type", Json.of("object"));
        body.put("required", Json.of(List.of(Json.of("document"))));
        // A part of a dossier may leave its kind open, a file may not.
        Json named = Json.of(Map.of("document", Json.of(Map.of("type", Json.of("string")))));
        body.put("allOf", Json.of(List.of(Json.of(Map.of("properties", named)))));
        schema.putAll(body);
        schema.put("$defs", Json.of(definitions));
        return Json.of(schema);
    }

    private Node shape(String name) {
        Node shape = shapes.get(name);
        if (shape == null) {
            throw new IllegalStateException("documents.csv has no shape " + name);
        }
        return shape;
    }

    private Map<String, Json> object(Node node, String document, Map<String, Json> definitions) {
        Map<String, Json> properties = new LinkedHashMap<>();
        node.children.forEach((name, child) -> properties.put(
                name,
                name.equals("document") && node == shapes.get(document)
                        ? kind(document)
                        : property(child, name, definitions)));
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("type", orNull("object"));
        schema.put("properties", Json.of(properties));
        return schema;
    }

    private static Json kind(String document) {
        return Json.of(Map.of("enum", Json.of(List.of(Json.of(document), Json.NULL))));
    }

    private Json property(Node node, String name, Map<String, Json> definitions) {
        Json property = stated(node, name, definitions);
        if (!node.personal) {
            return property;
        }
        // A view says where it withholds personal data; a validator then says inside the mark where a fault lies.
        definitions.put("withheld", Json.of(Map.of("const", Kept.WITHHELD)));
        Map<String, Json> marked = new LinkedHashMap<>();
        marked.put("type", Json.of("object"));
        marked.put("required", Json.of(List.of(Json.of("withheld"))));
        Map<String, Json> either = new LinkedHashMap<>();
        either.put("if", Json.of(marked));
        either.put("then", reference("withheld"));
        either.put("else", property);
        return Json.of(either);
    }

    private Json stated(Node node, String name, Map<String, Json> definitions) {
        Json value = value(node, definitions);
        if (!node.list) {
            return value;
        }
        int most = name.equals("commitments") ? Limits.STANDARD.commitments() : Limits.STANDARD.items();
        Json item = keyed(value, node);
        Map<String, Json> list = new LinkedHashMap<>();
        list.put("items", item);
        list.put("maxItems", Json.of(most));
        // One item may stand for a list of one; a validator that is told so says where inside the item a fault lies.
        Map<String, Json> either = new LinkedHashMap<>();
        either.put("if", Json.of(Map.of("type", Json.of("array"))));
        either.put("then", Json.of(list));
        either.put("else", item);
        return Json.of(either);
    }

    /** Items of a list bear the id, number or code by which they are referred to. */
    private Json keyed(Json item, Node node) {
        String type = node.type;
        Node shape = type.equals("object") ? node : shapes.get(type);
        if (shape == null) {
            return item;
        }
        List<String> names = new ArrayList<>(shape.children.keySet());
        names.remove("document");
        if (names.isEmpty() || !List.of("id", "number", "code").contains(names.get(0))) {
            return item;
        }
        Map<String, Json> required = new LinkedHashMap<>();
        required.put("required", Json.of(List.of(Json.of(names.get(0)))));
        Json stated = Json.of(Map.of("not", Json.of(Map.of("type", Json.of("null")))));
        required.put("properties", Json.of(Map.of(names.get(0), stated)));
        return Json.of(Map.of("allOf", Json.of(List.of(item, Json.of(required)))));
    }

    private Json value(Node node, Map<String, Json> definitions) {
        String type = node.type;
        return switch (type) {
            case "string", "id" -> string();
            case "text", "code|text" -> reference("text");
            case "date" -> reference("date");
            case "integer" -> integer(node.path.endsWith("bytes"));
            case "decimal" -> typed("number");
            case "boolean" -> typed("boolean");
            case "code" -> code(node.codes);
            case "code|id" -> string();
            case "object" -> Json.of(object(node, "", definitions));
            case "map" -> map(node, definitions);
            case "boolean|code|text" -> textOr(List.of("boolean"));
            case "boolean|integer|code[]|text[]|text|#answer-counts" -> answer(definitions);
            case "period", "money" -> defined("#" + type, definitions);
            default -> type.startsWith("#") || type.endsWith("/1") ? defined(type, definitions) : Json.of(Map.of());
        };
    }

    private Json map(Node node, Map<String, Json> definitions) {
        Map<String, Json> map = new LinkedHashMap<>();
        map.put("type", orNull("object"));
        String codes = node.codes;
        if (!codes.isEmpty()) {
            map.put("propertyNames", Json.of(Map.of("enum", Json.of(codes(codes)))));
        }
        Node value = node.children.get("*");
        if (value != null) {
            boolean parts = value.path.contains("*.");
            map.put(
                    "additionalProperties",
                    parts ? Json.of(object(value, "", definitions)) : value(value, definitions));
        }
        return Json.of(map);
    }

    /** Adds a shape that several places share, and returns a reference to it. */
    private Json defined(String shape, Map<String, Json> definitions) {
        String name = shape.replace("#", "").replace("/1", "");
        if (!definitions.containsKey(name)) {
            definitions.put(name, Json.of(Map.of()));
            definitions.put(name, Json.of(object(shape(shape), shape, definitions)));
        }
        return reference(name);
    }

    /** An answer in the evaluation matrix: what an object is, the names of its members tell. */
    private Json answer(Map<String, Json> definitions) {
        Json counts = defined("#answer-counts", definitions);
        List<Json> named = new ArrayList<>();
        for (String name : shape("#answer-counts").children.keySet()) {
            named.add(Json.of(Map.of("required", Json.of(List.of(Json.of(name))))));
        }
        Map<String, Json> list = new LinkedHashMap<>();
        list.put("items", reference("text"));
        list.put("maxItems", Json.of(Limits.STANDARD.items()));
        Map<String, Json> one = new LinkedHashMap<>();
        Map<String, Json> counted = new LinkedHashMap<>();
        counted.put("type", Json.of("object"));
        counted.put("anyOf", Json.of(named));
        one.put("if", Json.of(counted));
        one.put("then", counts);
        one.put("else", textOr(List.of("boolean", "integer")));
        Map<String, Json> answer = new LinkedHashMap<>();
        answer.put("if", Json.of(Map.of("type", Json.of("array"))));
        answer.put("then", Json.of(list));
        answer.put("else", Json.of(one));
        return Json.of(answer);
    }

    private static Json text() {
        return textOr(List.of());
    }

    private static Json textOr(List<String> others) {
        List<Json> types = new ArrayList<>();
        others.forEach(type -> types.add(Json.of(type)));
        types.addAll(List.of(Json.of("string"), Json.of("object"), Json.of("null")));
        Map<String, Json> text = new LinkedHashMap<>();
        text.put("type", Json.of(types));
        if (others.contains("integer")) {
            text.put("minimum", Json.of(Integer.MIN_VALUE));
            text.put("maximum", Json.of(Integer.MAX_VALUE));
        }
        text.put("maxLength", Json.of(Limits.STANDARD.textLength()));
        text.put("additionalProperties", string());
        return Json.of(text);
    }

    private static Json date() {
        Map<String, Json> edtf = new LinkedHashMap<>();
        edtf.put("type", orNull("string"));
        edtf.put("pattern", Json.of(DATE));
        Map<String, Json> properties = new LinkedHashMap<>();
        properties.put("date", Json.of(edtf));
        properties.put("text", Json.of(Map.of("type", orNull("string"))));
        Map<String, Json> date = new LinkedHashMap<>();
        date.put("type", Json.of(List.of(Json.of("string"), Json.of("object"), Json.of("null"))));
        date.put("pattern", Json.of(DATE));
        date.put("properties", Json.of(properties));
        date.put("required", Json.of(List.of(Json.of("date"))));
        return Json.of(date);
    }

    private static Json code(String list) {
        if (list.isEmpty()) {
            return string();
        }
        List<Json> codes = codes(list);
        codes.add(Json.NULL);
        return Json.of(Map.of("enum", Json.of(codes)));
    }

    private static List<Json> codes(String list) {
        List<Json> codes = new ArrayList<>();
        CodeLists.of(list).forEach(entry -> codes.add(Json.of(entry.code())));
        return codes;
    }

    private static Json string() {
        Map<String, Json> string = new LinkedHashMap<>();
        string.put("type", orNull("string"));
        string.put("maxLength", Json.of(Limits.STANDARD.textLength()));
        return Json.of(string);
    }

    private static Json integer(boolean isLong) {
        Map<String, Json> integer = new LinkedHashMap<>();
        integer.put("type", orNull("integer"));
        integer.put("minimum", Json.of(isLong ? Long.MIN_VALUE : Integer.MIN_VALUE));
        integer.put("maximum", Json.of(isLong ? Long.MAX_VALUE : Integer.MAX_VALUE));
        return Json.of(integer);
    }

    private static Json typed(String type) {
        return Json.of(Map.of("type", orNull(type)));
    }

    private static Json reference(String definition) {
        return Json.of(Map.of("$ref", Json.of("#/$defs/" + definition)));
    }

    /** Null stands for what is not known, wherever a value may stand. */
    private static Json orNull(String type) {
        return Json.of(List.of(Json.of(type), Json.of("null")));
    }
}
