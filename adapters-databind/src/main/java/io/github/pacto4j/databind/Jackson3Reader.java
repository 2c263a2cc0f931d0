package io.github.pacto4j.databind;

import io.github.pacto4j.json.Limits;
import io.github.pacto4j.json.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Has a document read by the core. */
final class Jackson3Reader extends StdDeserializer<Object> {
    private final Class<?> part;
    private final Limits limits;

    /** @param part  what is read: the type bound, or that which is bound as a {@link Reading} */
    Jackson3Reader(JavaType type, Class<?> part, Limits limits) {
        super(type);
        this.part = part;
        this.limits = limits;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        Copy copy = new Copy(limits);
        copy(parser, context, copy.out);
        Reading<?> reading = copy.read(part);
        if (handledType() == Reading.class) {
            return reading;
        }
        if (reading.hasErrors()) {
            throw new Jackson3FaultyDocument(parser, part, reading.problems());
        }
        return reading.document();
    }

    /** Copies the value that the parser stands on; it is left on the last token of it. */
    private void copy(JsonParser parser, DeserializationContext context, JsonGenerator out) {
        int open = 0;
        JsonToken token = parser.currentToken();
        while (token != null) {
            switch (token) {
                case START_OBJECT -> out.writeStartObject();
                case END_OBJECT -> out.writeEndObject();
                case START_ARRAY -> out.writeStartArray();
                case END_ARRAY -> out.writeEndArray();
                case PROPERTY_NAME -> out.writeName(parser.currentName());
                case VALUE_STRING -> out.writeString(parser.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(parser.getString());
                case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(token == JsonToken.VALUE_TRUE);
                case VALUE_NULL -> out.writeNull();
                default -> context.reportWrongTokenException(this, token, "a document is JSON, and this is not");
            }
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            token = open > 0 ? parser.nextToken() : null;
        }
    }
}
