package io.github.pacto4j.json;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.evaluation.AnswerCounts;
import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.evaluation.ParticipationForm;
import io.github.pacto4j.rule.DocumentTable;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads one document into records, going on after every fault: objects, lists and maps with what is kept of each. For
 * one reading by one thread.
 */
final class DocumentReader extends ValueReader {
    private static final String WITHHELD = "withheld";
    private static final Shape COUNTS = Shape.of(AnswerCounts.class);

    // What a list or map leaves to its holder, besides what every value leaves.
    private boolean single;
    private Kept inner = Kept.NONE;

    DocumentReader(Tokens tokens, Limits limits, Languages languages) {
        super(tokens, limits, languages);
    }

    List<Problem> problems() {
        return problems;
    }

    /**
     * Reads the document, or the part of one, that the whole file is.
     *
     * @param token  the first token, taken already
     * @return null if nothing can be read from this; the problems say why
     */
    @Nullable
    Object read(Class<?> type, JsonToken token) {
        Object document =
                type == Text.class ? text(token) : type == StatedDate.class ? date(token) : object(type, token);
        if (!tokens.isBroken() && (tokens.next() != null || tokens.isBroken())) {
            problem(
                    ProblemCode.MALFORMED_JSON,
                    Severity.ERROR,
                    "trailing",
                    "line",
                    tokens.line(),
                    "column",
                    tokens.column());
        } else if (tokens.isTooDeep()) {
            problemAt(brokenAt, ProblemCode.TOO_DEEP, Severity.ERROR, null, "limit", limits.depth());
        } else if (tokens.isBroken()) {
            problemAt(
                    brokenAt,
                    ProblemCode.MALFORMED_JSON,
                    Severity.ERROR,
                    null,
                    "line",
                    tokens.line(),
                    "column",
                    tokens.column());
        }
        closeProblems();
        return document == UNREADABLE || document == CUT ? null : document;
    }

    private Object record(Shape shape) {
        Languages.Mark mark = languages.enter(shape, path);
        List<Property> properties = shape.properties();
        @Nullable Object[] values = new Object[properties.size() + 1];
        boolean[] seen = new boolean[properties.size()];
        int[] order = new int[properties.size()];
        int read = 0;
        int expected = 0;
        Kept.Builder kept = null;
        Set<String> unknown = Set.of();
        while (tokens.next() == JsonToken.PROPERTY_NAME) {
            String name = tokens.name();
            Property property = shape.find(name, expected);
            path.push(name);
            JsonToken token = tokens.next();
            if (token == null) {
                path.pop();
                break;
            }
            if (property == null || seen[property.index()] || token == JsonToken.VALUE_NULL) {
                if (property == null) {
                    unknown = unknown.isEmpty() ? new HashSet<>() : unknown;
                    unknown(name, unknown.add(name));
                } else if (seen[property.index()]) {
                    problem(ProblemCode.DUPLICATE_KEY, Severity.ERROR, null, "key", name);
                } else {
                    seen[property.index()] = true;
                }
                kept = builder(kept, properties, order, read).aside(name, tree(token));
            } else {
                seen[property.index()] = true;
                Object value = property(property, token);
                if (value instanceof String kind && name.equals("document") && !Kinds.fits(shape.type(), kind)) {
                    value = otherKind(shape.type(), kind);
                }
                if (value == CUT) {
                    path.pop();
                    break;
                }
                if (value == UNREADABLE) {
                    kept = builder(kept, properties, order, read).aside(name, aside);
                } else {
                    values[property.index()] = value;
                    if (kept == null
                            && (spelling != null || single || inner != Kept.NONE || property.index() < expected)) {
                        kept = builder(null, properties, order, read);
                    }
                    if (kept == null) {
                        order[read++] = property.index();
                    } else {
                        keep(kept, name, value);
                    }
                    if (name.equals("language")) {
                        languages.stated(mark, value);
                    }
                }
                expected = property.index() + 1;
            }
            path.pop();
            leaveNothing();
        }
        languages.leave(mark);
        if (tokens.isBroken()) {
            kept = builder(kept, properties, order, read).cut();
        }
        values[properties.size()] = kept == null ? Kept.NONE : kept.build();
        return shape.create(values);
    }

    private void unknown(String name, boolean first) {
        if (first) {
            problem(ProblemCode.UNKNOWN_PROPERTY, Severity.WARNING, null, "property", shortened(name));
        } else {
            problem(ProblemCode.DUPLICATE_KEY, Severity.ERROR, null, "key", shortened(name));
        }
    }

    private Object otherKind(Class<?> type, String kind) {
        List<String> expected = List.of(Objects.requireNonNull(Kinds.find(type)).code());
        problem(
                ProblemCode.UNKNOWN_VALUE,
                Severity.ERROR,
                "document",
                "received",
                shortened(kind),
                "expected",
                expected);
        aside = new Json.Str(kind);
        return UNREADABLE;
    }

    private static Kept.Builder builder(Kept.@Nullable Builder kept, List<Property> properties, int[] order, int read) {
        if (kept != null) {
            return kept;
        }
        Kept.Builder builder = new Kept.Builder();
        for (int i = 0; i < read; i++) {
            builder.read(properties.get(order[i]).name());
        }
        return builder;
    }

    private void keep(Kept.Builder kept, String name, Object value) {
        if (spelling != null) {
            kept.spelt(name, spelling, value);
        } else if (single) {
            kept.single(name);
        } else {
            kept.read(name);
        }
        kept.within(name, inner);
    }

    private void leaveNothing() {
        spelling = null;
        single = false;
        inner = Kept.NONE;
    }

    private Object property(Property property, JsonToken token) {
        return switch (property.form()) {
            case ONE -> value(property, token);
            case LIST -> list(property, token);
            case MAP -> map(property, token);
        };
    }

    private Object list(Property property, JsonToken start) {
        if (start != JsonToken.START_ARRAY) {
            Object item = value(property, start);
            if (item == UNREADABLE || item == CUT) {
                return item;
            }
            leaveNothing();
            single = true;
            missingKey(property, item);
            return List.of(item);
        }
        if (path.depth() >= limits.depth()) {
            return asAside(start); // the tree says that it is too deep
        }
        int most = property.name().equals("commitments") ? limits.commitments() : limits.items();
        List<Object> items = new ArrayList<>();
        Kept.Builder kept = null;
        int index = 0;
        JsonToken token = tokens.next();
        while (token != null && token != JsonToken.END_ARRAY) {
            path.push(index);
            Object item =
                    token == JsonToken.VALUE_NULL || items.size() == most ? asAside(token) : item(property, token);
            if (item == CUT) {
                path.pop();
                break;
            }
            if (item == UNREADABLE) {
                kept = itemBuilder(kept, index).aside(Integer.toString(index), aside);
            } else {
                missingKey(property, item);
                items.add(item);
                if (spelling != null) {
                    kept = itemBuilder(kept, index).spelt(Integer.toString(index), spelling, item);
                } else if (kept != null) {
                    kept.read(Integer.toString(index));
                }
            }
            path.pop();
            index++;
            token = tokens.next();
        }
        if (tokens.isBroken()) {
            kept = itemBuilder(kept, items.size()).cut();
        }
        if (index > most) {
            problem(ProblemCode.TOO_MANY, Severity.ERROR, null, "count", index, "limit", most);
        }
        leaveNothing();
        inner = kept == null ? Kept.NONE : kept.build();
        return items;
    }

    private static Kept.Builder itemBuilder(Kept.@Nullable Builder kept, int index) {
        if (kept != null) {
            return kept;
        }
        Kept.Builder builder = new Kept.Builder();
        for (int i = 0; i < index; i++) {
            builder.read(Integer.toString(i));
        }
        return builder;
    }

    private void missingKey(Property property, Object item) {
        if (property.kind() != Property.Kind.RECORD) {
            return;
        }
        Shape shape = Shape.of(property.type());
        Property key = shape.key();
        if (key != null && key.get(item) == null && !shape.kept(item).isUnreadable(key.name()) && !tokens.isBroken()) {
            problem(ProblemCode.MISSING, Severity.ERROR, null, "property", key.name());
        }
    }

    private Object map(Property property, JsonToken start) {
        if (start != JsonToken.START_OBJECT) {
            return wrongType(start, Word.type("object"));
        }
        if (path.depth() >= limits.depth()) {
            return asAside(start); // the tree says that it is too deep
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        Kept.Builder kept = new Kept.Builder();
        boolean plain = true;
        Set<String> seen = new HashSet<>();
        while (tokens.next() == JsonToken.PROPERTY_NAME) {
            String name = tokens.name();
            path.push(name);
            JsonToken token = tokens.next();
            if (token == null) {
                path.pop();
                break;
            }
            Class<?> keys = property.keyType();
            Object key = keys == null || keys == String.class ? name : Property.code(keys, name);
            Object value;
            if (key == null) {
                problem(
                        ProblemCode.UNKNOWN_VALUE,
                        Severity.ERROR,
                        null,
                        "received",
                        shortened(name),
                        "expected",
                        Property.codes(Objects.requireNonNull(keys)));
                value = asAside(token);
            } else if (!seen.add(name)) {
                problem(ProblemCode.DUPLICATE_KEY, Severity.ERROR, null, "key", shortened(name));
                value = asAside(token);
            } else if (token == JsonToken.VALUE_NULL) {
                value = asAside(token);
            } else {
                value = value(property, token);
            }
            if (value == CUT) {
                path.pop();
                break;
            }
            if (value == UNREADABLE) {
                plain = false;
                kept.aside(name, aside);
            } else {
                values.put(Objects.requireNonNull(key), value);
                plain &= spelling == null;
                keep(kept, name, value);
            }
            path.pop();
            leaveNothing();
        }
        if (tokens.isBroken()) {
            plain = false;
            kept.cut();
        }
        inner = plain ? Kept.NONE : kept.build();
        return values;
    }

    private Object value(Property property, JsonToken token) {
        if (token == JsonToken.START_OBJECT && isWithheld(property)) {
            return withheld(token);
        }
        return switch (property.kind()) {
            case STRING -> token == JsonToken.VALUE_STRING ? string() : wrongType(token, Word.type("string"));
            case TEXT -> text(token);
            case DATE -> date(token);
            case CODE -> code(property.type(), token);
            case CODE_OR_TEXT -> codeOrText(property.type(), token);
            case INTEGER, LONG -> integer(property.kind() == Property.Kind.LONG, token);
            case DECIMAL -> decimal(token);
            case BOOLEAN -> token.isBoolean() ? token == JsonToken.VALUE_TRUE : wrongType(token, Word.type("boolean"));
            case ANSWER -> answer(property, token);
            case JSON -> tree(token);
            case RECORD -> object(property.type(), token);
        };
    }

    /** Looks at the first key of an object in place of personal data: a view says so where it withholds them. */
    private boolean isWithheld(Property property) {
        boolean plain = switch (property.kind()) {
            case STRING, TEXT, CODE -> true;
            default -> false;
        };
        if (!plain || path.depth() >= limits.depth()) {
            return false;
        }
        boolean withheld = tokens.next() == JsonToken.PROPERTY_NAME && WITHHELD.equals(tokens.name());
        tokens.again();
        return withheld && DocumentTable.isPersonal(property);
    }

    private Object withheld(JsonToken token) {
        asAside(token);
        if (!aside.equals(Kept.WITHHELD)) {
            problem(
                    ProblemCode.WRONG_TYPE,
                    Severity.ERROR,
                    null,
                    "received",
                    received(token),
                    "expected",
                    Word.type("string"));
        }
        return UNREADABLE;
    }

    /** The only list that is a value itself is an answer: its items are forms of participation. */
    private Object item(Property property, JsonToken token) {
        return property.kind() == Property.Kind.ANSWER
                ? codeOrText(ParticipationForm.class, token)
                : value(property, token);
    }

    @SuppressWarnings("unchecked") // the items of an answer are what item() reads
    private Object answer(Property property, JsonToken token) {
        if (token.isBoolean()) {
            return new AnswerValue.YesNo(token == JsonToken.VALUE_TRUE);
        } else if (token.isNumeric()) {
            Object number = integer(false, token);
            return number instanceof Integer count ? new AnswerValue.Count(count) : number;
        } else if (token == JsonToken.START_ARRAY) {
            Object items = list(property, token);
            return items instanceof List<?> forms
                    ? new AnswerValue.Forms((List<CodeOrText<ParticipationForm>>) forms)
                    : items;
        } else if (token == JsonToken.START_OBJECT && path.depth() >= limits.depth()) {
            return asAside(token);
        } else if (token == JsonToken.START_OBJECT && isCounts()) {
            return record(COUNTS);
        }
        Object words = codeOrText(ParticipationForm.class, token);
        if (!(words instanceof CodeOrText<?> open)) {
            return words;
        }
        Text text = open.text();
        if (text != null) {
            return new AnswerValue.Words(text);
        }
        spelling = new Json.Str(((Code) Objects.requireNonNull(open.code())).code());
        return new AnswerValue.Forms(List.of((CodeOrText<ParticipationForm>) open));
    }

    /** Looks at the first key of an object: no language tag is the name of a number. */
    private boolean isCounts() {
        boolean counts = tokens.next() == JsonToken.PROPERTY_NAME && COUNTS.find(tokens.name()) != null;
        tokens.again();
        return counts;
    }

    private Object object(Class<?> type, JsonToken token) {
        if (token != JsonToken.START_OBJECT) {
            return wrongType(token, Word.type("object"));
        }
        return path.depth() >= limits.depth() ? asAside(token) : record(Shape.of(type));
    }
}
