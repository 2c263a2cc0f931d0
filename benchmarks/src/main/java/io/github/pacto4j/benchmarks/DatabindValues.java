package io.github.pacto4j.benchmarks;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The values that databind cannot know: texts, dates, values of open lists. */
final class DatabindValues {
    private DatabindValues() {}

    static SimpleModule module() {
        return new SimpleModule("values")
                .addDeserializer(Text.class, new TextReader())
                .addDeserializer(StatedDate.class, new DateReader())
                .addDeserializer(CodeOrText.class, new OpenReader(Map.of()))
                .addDeserializer(Kept.class, new NothingKept())
                .addDeserializer(Json.class, new AnyJson())
                .addSerializer(Json.class, new JsonWriter())
                .addSerializer(Text.class, new TextWriter())
                .addSerializer(StatedDate.class, new DateWriter())
                .addSerializer(new OpenWriter());
    }

    private static final class TextReader extends StdDeserializer<Text> {
        TextReader() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() == JsonToken.VALUE_STRING) {
                return Text.bare(Language.FR.code(), in.getString());
            }
            if (in.currentToken() != JsonToken.START_OBJECT) {
                return (Text) context.handleUnexpectedToken(Text.class, in);
            }
            Map<String, String> wordings = new LinkedHashMap<>(4);
            for (String tag = in.nextName(); tag != null; tag = in.nextName()) {
                if (in.nextToken() != JsonToken.VALUE_STRING) {
                    return (Text) context.handleUnexpectedToken(Text.class, in);
                }
                wordings.put(tag, in.getString());
            }
            return Text.of(wordings);
        }
    }

    private static final class DateReader extends StdDeserializer<StatedDate> {
        DateReader() {
            super(StatedDate.class);
        }

        @Override
        public StatedDate deserialize(JsonParser in, DeserializationContext context) {
            String edtf = "";
            String words = null;
            if (in.currentToken() == JsonToken.VALUE_STRING) {
                edtf = in.getString();
            } else if (in.currentToken() == JsonToken.START_OBJECT) {
                for (String name = in.nextName(); name != null; name = in.nextName()) {
                    in.nextToken();
                    if (name.equals("date")) {
                        edtf = in.getString();
                    } else {
                        words = in.getString();
                    }
                }
            } else {
                return (StatedDate) context.handleUnexpectedToken(StatedDate.class, in);
            }
            String received = edtf;
            return StatedDate.parse(edtf, words, Kept.NONE)
                    .orElseThrow(() -> context.weirdStringException(received, StatedDate.class, "no date"));
        }
    }

    /** One for each list, with its codes at hand. */
    private static final class OpenReader extends StdDeserializer<CodeOrText<?>> {
        private final Map<String, CodeOrText<?>> codes;

        OpenReader(Map<String, CodeOrText<?>> codes) {
            super(CodeOrText.class);
            this.codes = codes;
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // the enum of an open list is known at run time only
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            Map<String, CodeOrText<?>> byCode = new HashMap<>();
            Class<?> list = context.getContextualType().containedType(0).getRawClass();
            for (Object constant : list.getEnumConstants()) {
                byCode.put(((Code) constant).code(), new CodeOrText((Enum) constant, null));
            }
            return new OpenReader(byCode);
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // as above
        public CodeOrText<?> deserialize(JsonParser in, DeserializationContext context) {
            CodeOrText<?> code = in.currentToken() == JsonToken.VALUE_STRING ? codes.get(in.getString()) : null;
            return code != null ? code : new CodeOrText(null, context.readValue(in, Text.class));
        }
    }

    /** What was kept is no property. */
    private static final class NothingKept extends StdDeserializer<Kept> {
        NothingKept() {
            super(Kept.class);
        }

        @Override
        public Kept deserialize(JsonParser in, DeserializationContext context) {
            return (Kept) context.handleUnexpectedToken(Kept.class, in);
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return Kept.NONE;
        }
    }

    /** What an amendment changed, as it stood: of the dossiers measured, words, numbers and objects of them. */
    private static final class AnyJson extends StdDeserializer<Json> {
        AnyJson() {
            super(Json.class);
        }

        @Override
        public Json deserialize(JsonParser in, DeserializationContext context) {
            return switch (in.currentToken()) {
                case VALUE_STRING -> Json.of(in.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(in.getString());
                case VALUE_TRUE, VALUE_FALSE -> new Json.Bool(in.getBooleanValue());
                case START_OBJECT -> object(in, context);
                case START_ARRAY -> list(in, context);
                default -> (Json) context.handleUnexpectedToken(Json.class, in);
            };
        }

        private Json object(JsonParser in, DeserializationContext context) {
            Map<String, Json> members = new LinkedHashMap<>();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                members.put(name, deserialize(in, context));
            }
            return Json.of(members);
        }

        private Json list(JsonParser in, DeserializationContext context) {
            List<Json> items = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                items.add(deserialize(in, context));
            }
            return Json.of(items);
        }
    }

    private static final class JsonWriter extends StdSerializer<Json> {
        JsonWriter() {
            super(Json.class);
        }

        @Override
        public void serialize(Json json, JsonGenerator out, SerializationContext context) {
            if (json instanceof Json.Str string) {
                out.writeString(string.value());
            } else if (json instanceof Json.Num number) {
                out.writeNumber(number.digits());
            } else if (json instanceof Json.Bool bool) {
                out.writeBoolean(bool.value());
            } else if (json instanceof Json.Arr list) {
                out.writeStartArray();
                list.items().forEach(item -> serialize(item, out, context));
                out.writeEndArray();
            } else if (json instanceof Json.Obj object) {
                out.writeStartObject();
                object.members().forEach(member -> {
                    out.writeName(member.key());
                    serialize(member.value(), out, context);
                });
                out.writeEndObject();
            } else {
                out.writeNull();
            }
        }
    }

    private static final class TextWriter extends StdSerializer<Text> {
        TextWriter() {
            super(Text.class);
        }

        @Override
        public void serialize(Text text, JsonGenerator out, SerializationContext context) {
            write(text, out);
        }

        static void write(Text text, JsonGenerator out) {
            if (text.kept().isBare()) {
                out.writeString(text.orElseAny(Language.FR));
                return;
            }
            out.writeStartObject();
            text.wordings().forEach((tag, wording) -> {
                out.writeName(tag);
                out.writeString(wording);
            });
            out.writeEndObject();
        }
    }

    private static final class DateWriter extends StdSerializer<StatedDate> {
        DateWriter() {
            super(StatedDate.class);
        }

        @Override
        public void serialize(StatedDate date, JsonGenerator out, SerializationContext context) {
            if (date.text() == null) {
                out.writeString(date.edtf());
            } else {
                out.writeStartObject();
                out.writeStringProperty("date", date.edtf());
                out.writeStringProperty("text", date.text());
                out.writeEndObject();
            }
        }
    }

    private static final class OpenWriter extends StdSerializer<CodeOrText<?>> {
        @SuppressWarnings("unchecked") // a class has no type arguments
        OpenWriter() {
            super((Class<CodeOrText<?>>) (Class<?>) CodeOrText.class);
        }

        @Override
        public void serialize(CodeOrText<?> value, JsonGenerator out, SerializationContext context) {
            if (value.code() != null) {
                out.writeString(value.code().code());
            } else if (value.text() != null) {
                TextWriter.write(value.text(), out);
            }
        }
    }
}
