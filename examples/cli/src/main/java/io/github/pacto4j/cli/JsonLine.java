package io.github.pacto4j.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** One JSON object on one line, members that are null left out; or on many lines, to be read by people. */
final class JsonLine {
    private JsonLine() {}

    static String of(Map<String, ? extends @Nullable Object> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, members);
        }
        return text + "\n";
    }

    /** Returns a JSON text on one line. */
    static String of(byte[] json) {
        return copy(json, ObjectWriteContext.empty());
    }

    /** Returns a JSON text as it is, two spaces further in with each object, an object's members a line each. */
    static String indented(byte[] json) {
        return copy(json, new Indented());
    }

    private static String copy(byte[] json, ObjectWriteContext layout) {
        JsonFactory factory = JsonFactory.builder().build();
        StringWriter text = new StringWriter();
        try (JsonParser from = factory.createParser(ObjectReadContext.empty(), json);
                JsonGenerator to = factory.createGenerator(layout, text)) {
            while (from.nextToken() != null) {
                to.copyCurrentEvent(from);
            }
        }
        return text + "\n";
    }

    /** The same bytes on every machine: the printer's own line ends are those of the machine. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            members.forEach((name, member) -> {
                if (member != null) {
                    json.writeName((String) name);
                    write(json, member);
                }
            });
            json.writeEndObject();
        } else if (value instanceof List<?> items) {
            json.writeStartArray();
            items.forEach(item -> write(json, item));
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }
}
