package io.github.pacto4j.json;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes records as JSON: what was read in the order and spelling of its file, what is new in the order of the
 * document tables. For one writing by one thread.
 */
final class DocumentWriter {
    /** What was read is written: values kept aside may lie one object deeper than they were found. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(2 * Limits.DEEPEST)
                    .build())
            .build();

    private final JsonGenerator out;
    private String language = Language.FR.code();

    private DocumentWriter(JsonGenerator out) {
        this.out = out;
    }

    static byte[] write(Record document) {
        return write(writer -> {
            if (document instanceof Text text) {
                writer.text(text);
            } else if (document instanceof StatedDate date) {
                writer.date(date);
            } else {
                writer.record(document, null);
            }
        });
    }

    static byte[] write(Json json) {
        return write(writer -> writer.tree(json));
    }

    private static byte[] write(Consumer<DocumentWriter> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            content.accept(new DocumentWriter(out));
        }
        return bytes.toByteArray();
    }

    /** @param parts  the language that a part of a dossier inherits, null outside a dossier */
    private void record(Object record, @Nullable String parts) {
        Shape shape = Shape.of(record.getClass());
        String outer = language;
        Property own = shape.find("language");
        String inner = null;
        if (own != null) {
            language = own.get(record) instanceof Language stated ? stated.code() : parts != null ? parts : language;
            if (record instanceof Dossier dossier) {
                inner = dossier.plan() != null && dossier.plan().language() != null
                        ? dossier.plan().language().code()
                        : language;
            }
        }
        boolean whole = out.streamWriteContext().inRoot();
        out.writeStartObject();
        List<Property> properties = shape.properties();
        Kept kept = shape.kept(record);
        if (kept.members().isEmpty()) {
            if (whole) {
                name(record, shape);
            }
            for (Property property : properties) {
                Object value = property.get(record);
                if (value != null) {
                    out.writeName(property.name());
                    property(property, value, kept.within(property.name()), inner);
                }
            }
        } else {
            asKept(record, shape, kept, inner);
        }
        out.writeEndObject();
        language = outer;
    }

    /** A document made without saying what it is says so when it is written: a reader could not tell otherwise. */
    private void name(Object record, Shape shape) {
        DocumentKind kind = Kinds.find(record.getClass());
        Property own = shape.find("document");
        if (kind != null && own != null && own.get(record) == null) {
            out.writeName(own.name());
            out.writeString(kind.code());
        }
    }

    private void asKept(Object record, Shape shape, Kept kept, @Nullable String inner) {
        boolean[] written = new boolean[shape.properties().size()];
        for (Kept.Member member : kept.members()) {
            Property property = shape.find(member.name());
            Object value = property == null || written[property.index()] ? null : property.get(record);
            Json json = member.json();
            if (member.isAside()) {
                // A value set since replaces what could not be read; a repeated key is written where it stood.
                if (property != null && value != null && !kept.isRead(member.name())) {
                    write(property, value, kept, inner);
                    written[property.index()] = true;
                } else {
                    out.writeName(member.name());
                    tree(Objects.requireNonNull(json));
                }
            } else if (property != null && value != null) {
                written[property.index()] = true;
                if (json != null && Objects.equals(member.value(), value)) {
                    out.writeName(member.name());
                    tree(json);
                } else if (member.single() && value instanceof List<?> list && list.size() == 1) {
                    out.writeName(member.name());
                    value(property, list.get(0), inner);
                } else {
                    write(property, value, kept, inner);
                }
            }
        }
        for (Property property : shape.properties()) {
            Object value = written[property.index()] ? null : property.get(record);
            if (value != null) {
                write(property, value, kept, inner);
            }
        }
    }

    private void write(Property property, Object value, Kept kept, @Nullable String inner) {
        out.writeName(property.name());
        property(property, value, kept.within(property.name()), inner);
    }

    private void property(Property property, Object value, Kept kept, @Nullable String inner) {
        switch (property.form()) {
            case ONE -> {
                Object stated = value instanceof AnswerValue answer ? answer.content() : value;
                if (stated instanceof List<?> forms) {
                    list(property, forms, kept, inner);
                } else {
                    value(property, stated, inner);
                }
            }
            case LIST -> list(property, (List<?>) value, kept, inner);
            case MAP -> map(property, (Map<?, ?>) value, kept);
        }
    }

    private void list(Property property, List<?> items, Kept kept, @Nullable String inner) {
        out.writeStartArray();
        int next = 0;
        for (Kept.Member member : kept.members()) {
            Json json = member.json();
            if (member.isAside()) {
                tree(Objects.requireNonNull(json));
            } else if (next < items.size()) {
                Object item = items.get(next++);
                if (json != null && Objects.equals(member.value(), item)) {
                    tree(json);
                } else {
                    value(property, item, inner);
                }
            }
        }
        while (next < items.size()) {
            value(property, items.get(next++), inner);
        }
        out.writeEndArray();
    }

    private void map(Property property, Map<?, ?> values, Kept kept) {
        out.writeStartObject();
        for (Kept.Member member : kept.members()) {
            Json json = member.json();
            Object key = keyOf(property, member.name());
            Object set = key == null ? null : values.get(key);
            boolean replaced = member.isAside() && isReplaced(kept, member, set);
            Object value = member.isAside() ? null : set;
            if (replaced) {
                continue;
            }
            if (member.isAside()) {
                out.writeName(member.name());
                tree(Objects.requireNonNull(json));
            } else if (value != null) {
                out.writeName(member.name());
                if (json != null && Objects.equals(member.value(), value)) {
                    tree(json);
                } else {
                    value(property, value, null);
                }
            }
        }
        values.forEach((key, value) -> {
            String name = key instanceof Code code ? code.code() : (String) key;
            if (!kept.isRead(name)) {
                out.writeName(name);
                value(property, value, null);
            }
        });
        out.writeEndObject();
    }

    /** A value set since replaces what could not be read or was null; it is written with what is new. */
    private static boolean isReplaced(Kept kept, Kept.Member aside, @Nullable Object value) {
        return value != null && !kept.isRead(aside.name());
    }

    private static @Nullable Object keyOf(Property property, String name) {
        Class<?> keys = property.keyType();
        return keys == null || keys == String.class ? name : Property.code(keys, name);
    }

    private void value(Property property, Object value, @Nullable String inner) {
        switch (property.kind()) {
            case STRING -> out.writeString((String) value);
            case TEXT -> text((Text) value);
            case DATE -> date((StatedDate) value);
            case CODE -> out.writeString(((Code) value).code());
            case CODE_OR_TEXT -> codeOrText((CodeOrText<?>) value);
            case INTEGER -> out.writeNumber((Integer) value);
            case LONG -> out.writeNumber((Long) value);
            case DECIMAL -> out.writeNumber(((BigDecimal) value).toPlainString());
            case BOOLEAN -> out.writeBoolean((Boolean) value);
            case ANSWER -> answer(value);
            case JSON -> tree((Json) value);
            case RECORD -> record(value, inner);
        }
    }

    private void answer(Object content) {
        if (content instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (content instanceof Integer number) {
            out.writeNumber(number);
        } else if (content instanceof Text words) {
            text(words);
        } else if (content instanceof CodeOrText<?> form) {
            codeOrText(form);
        } else {
            record(content, null);
        }
    }

    private void codeOrText(CodeOrText<?> value) {
        if (value.code() != null) {
            out.writeString(value.code().code());
        } else {
            text(Objects.requireNonNull(value.text()));
        }
    }

    private void text(Text text) {
        Map<String, String> wordings = text.wordings();
        if (text.kept().isBare() && wordings.size() == 1 && wordings.containsKey(language)) {
            out.writeString(Objects.requireNonNull(wordings.get(language)));
            return;
        }
        out.writeStartObject();
        for (Kept.Member member : text.kept().members()) {
            if (member.isAside() && isReplaced(text.kept(), member, wordings.get(member.name()))) {
                continue;
            }
            if (member.isAside()) {
                out.writeName(member.name());
                tree(Objects.requireNonNull(member.json()));
            } else if (wordings.containsKey(member.name())) {
                out.writeName(member.name());
                out.writeString(Objects.requireNonNull(wordings.get(member.name())));
            }
        }
        wordings.forEach((tag, wording) -> {
            if (!text.kept().isRead(tag)) {
                out.writeName(tag);
                out.writeString(wording);
            }
        });
        out.writeEndObject();
    }

    private void date(StatedDate date) {
        String words = date.text();
        if (words == null && date.kept() == Kept.NONE) {
            out.writeString(date.edtf());
            return;
        }
        out.writeStartObject();
        boolean dateWritten = false;
        boolean wordsWritten = words == null;
        for (Kept.Member member : date.kept().members()) {
            out.writeName(member.name());
            if (member.isAside()) {
                tree(Objects.requireNonNull(member.json()));
            } else if (member.name().equals("date")) {
                out.writeString(date.edtf());
                dateWritten = true;
            } else {
                out.writeString(words == null ? "" : words);
                wordsWritten = true;
            }
        }
        if (!dateWritten) {
            out.writeName("date");
            out.writeString(date.edtf());
        }
        if (!wordsWritten) {
            out.writeName("text");
            out.writeString(words);
        }
        out.writeEndObject();
    }

    private void tree(Json json) {
        if (json instanceof Json.Obj object) {
            out.writeStartObject();
            for (Json.Member member : object.members()) {
                out.writeName(member.key());
                tree(member.value());
            }
            out.writeEndObject();
        } else if (json instanceof Json.Arr array) {
            out.writeStartArray();
            array.items().forEach(this::tree);
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
}
