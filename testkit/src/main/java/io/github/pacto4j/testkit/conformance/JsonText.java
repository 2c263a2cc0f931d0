package io.github.pacto4j.testkit.conformance;

import io.github.pacto4j.text.Json;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON read, written on one line, and compared by value. */
final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private JsonText() {}

    /**
     * Reads one JSON value.
     *
     * @throws tools.jackson.core.JacksonException if it is not well-formed
     */
    static Json read(byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            return value(parser, parser.nextToken());
        }
    }

    private static Json value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> {
                List<Json.Member> members = new ArrayList<>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    members.add(new Json.Member(name, value(parser, parser.nextToken())));
                }
                yield new Json.Obj(members);
            }
            case START_ARRAY -> {
                List<Json> items = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    items.add(value(parser, next));
                }
                yield new Json.Arr(items);
            }
            case VALUE_STRING -> new Json.Str(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getString());
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            default -> Json.NULL;
        };
    }

    /** Returns a value in UTF-8, on one line. */
    static byte[] write(Json json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            write(json, out);
        }
        return bytes.toByteArray();
    }

    private static void write(Json json, JsonGenerator out) {
        if (json instanceof Json.Obj object) {
            out.writeStartObject();
            for (Json.Member member : object.members()) {
                out.writeName(member.key());
                write(member.value(), out);
            }
            out.writeEndObject();
        } else if (json instanceof Json.Arr list) {
            out.writeStartArray();
            list.items().forEach(item -> write(item, out));
            out.writeEndArray();
        } else if (json instanceof Json.Str string) {
            out.writeString(string.value());
        } else if (json instanceof Json.Num number) {
            out.writeNumber(number.digits());
        } else if (json instanceof Json.Bool bool) {
            out.writeBoolean(bool.value());
        } else {
            out.writeNull();
        }
    }

    static String line(Json json) {
        return new String(write(json), StandardCharsets.UTF_8);
    }

    /** Returns whether two values are the same: numbers by their worth, objects whatever the order of their members. */
    static boolean same(Json one, Json other) {
        if (one instanceof Json.Num first && other instanceof Json.Num second) {
            return new BigDecimal(first.digits()).compareTo(new BigDecimal(second.digits())) == 0;
        } else if (one instanceof Json.Arr first && other instanceof Json.Arr second) {
            if (first.items().size() != second.items().size()) {
                return false;
            }
            for (int i = 0; i < first.items().size(); i++) {
                if (!same(first.items().get(i), second.items().get(i))) {
                    return false;
                }
            }
            return true;
        } else if (one instanceof Json.Obj first && other instanceof Json.Obj second) {
            return first.members().size() == second.members().size()
                    && first.members().stream()
                            .allMatch(member -> second.get(member.key())
                                    .filter(value -> same(member.value(), value))
                                    .isPresent());
        }
        return one.equals(other);
    }

    /** Returns the string under a key, empty if there is none. */
    static String string(Json.Obj object, String key) {
        return object.get(key).map(JsonText::string).orElse("");
    }

    private static String string(Json json) {
        return json instanceof Json.Str string ? string.value() : "";
    }

    /** Returns the strings of the list under a key, none if there is none. */
    static List<String> strings(Json.Obj object, String key) {
        return list(object, key).stream().map(JsonText::string).toList();
    }

    /** Returns the items of the list under a key, none if there is none. */
    static List<Json> list(Json.Obj object, String key) {
        return object.get(key).orElse(Json.NULL) instanceof Json.Arr list ? list.items() : List.of();
    }

    /** Returns the objects of the list under a key, none if there is none. */
    static List<Json.Obj> objects(Json.Obj object, String key) {
        return list(object, key).stream()
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .toList();
    }

    /** Returns the object under a key, an empty one if there is none. */
    static Json.Obj object(Json.Obj object, String key) {
        return object.get(key).orElse(Json.NULL) instanceof Json.Obj found ? found : new Json.Obj(List.of());
    }
}
