package io.github.pacto4j.testkit;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A file as JSON that can be changed at any place. A value is {@link Members}, a list, a string, {@link Digits}, a
 * Boolean or {@link #NULL}. Unlike most trees it can hold a key twice and keeps the digits of a number.
 */
final class Tree {
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Tree() {}

    /** A number as it is written. */
    record Digits(String digits) {}

    /** A key and its value. */
    record Member(String name, Object value) {}

    /** The members of an object in the order of the file. */
    static final class Members {
        final List<Member> list = new ArrayList<>();

        boolean has(String name) {
            return get(name) != null;
        }

        /** Returns the first value of a key, null if there is none. */
        @Nullable
        Object get(String name) {
            for (Member member : list) {
                if (member.name.equals(name)) {
                    return member.value;
                }
            }
            return null;
        }

        /** Replaces the value of a key where it stands, or adds it at the end. */
        Members set(String name, Object value) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).name.equals(name)) {
                    list.set(i, new Member(name, value));
                    return this;
                }
            }
            return add(name, value);
        }

        /** Adds a member at the end, even if the key is there already. */
        Members add(String name, Object value) {
            list.add(new Member(name, value));
            return this;
        }

        void remove(String name) {
            list.removeIf(member -> member.name.equals(name));
        }
    }

    /** Reads well-formed JSON. */
    static Object read(byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                Members members = new Members();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.add(name, value(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield items;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Digits(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> token == JsonToken.VALUE_TRUE;
            default -> NULL;
        };
    }

    static byte[] write(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            write(value, out);
        }
        return bytes.toByteArray();
    }

    private static void write(Object value, JsonGenerator out) {
        if (value instanceof Members members) {
            out.writeStartObject();
            for (Member member : members.list) {
                out.writeName(member.name);
                write(member.value, out);
            }
            out.writeEndObject();
        } else if (value instanceof List<?> items) {
            out.writeStartArray();
            items.forEach(item -> write(item, out));
            out.writeEndArray();
        } else if (value instanceof String string) {
            out.writeString(string);
        } else if (value instanceof Digits number) {
            out.writeNumber(number.digits);
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else {
            out.writeNull();
        }
    }

    /** Returns what a JSON Pointer leads to, null where there is nothing. */
    static @Nullable Object at(String pointer, Object root) {
        Object at = root;
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length && at != null; i++) {
            String step = steps[i].replace("~1", "/").replace("~0", "~");
            if (at instanceof Members members) {
                at = members.get(step);
            } else if (at instanceof List<?> items && step.matches("[0-9]{1,6}")) {
                int index = Integer.parseInt(step);
                at = index < items.size() ? items.get(index) : null;
            } else {
                at = null;
            }
        }
        return at;
    }

    @SuppressWarnings("unchecked") // a list of a tree holds values of a tree
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    static Object copy(Object value) {
        if (value instanceof Members members) {
            Members copy = new Members();
            members.list.forEach(member -> copy.add(member.name, copy(member.value)));
            return copy;
        } else if (value instanceof List<?> items) {
            List<Object> copy = new ArrayList<>();
            items.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return value;
    }
}
