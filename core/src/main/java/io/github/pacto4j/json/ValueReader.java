package io.github.pacto4j.json;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads single values: texts, dates, codes, numbers. What a value was read from besides its content is handed up in
 * fields, because nearly all values need none of it.
 */
abstract class ValueReader extends TreeReader {
    /** A value that could not be read; {@link #aside} holds its JSON. */
    static final Object UNREADABLE = new Object();

    /** A value in which the file broke off: nothing of it is known. */
    static final Object CUT = new Object();

    final Languages languages;

    /** The JSON of the value that could not be read last. */
    Json aside = Json.NULL;

    /** How the last value was written, where writing it from its content would give something else. */
    @Nullable
    Json spelling;

    ValueReader(Tokens tokens, Limits limits, Languages languages) {
        super(tokens, limits);
        this.languages = languages;
    }

    final Object string() {
        String value = tokens.string();
        if (value == null) {
            return CUT;
        }
        if (value.length() > limits.textLength()) {
            problem(
                    ProblemCode.TEXT_TOO_LONG,
                    Severity.ERROR,
                    null,
                    "length",
                    value.length(),
                    "limit",
                    limits.textLength());
            aside = new Json.Str(value);
            return UNREADABLE;
        }
        String suspicion = Suspicion.of(value);
        if (suspicion != null) {
            problem(ProblemCode.SUSPICIOUS_TEXT, Severity.WARNING, suspicion);
        }
        return value;
    }

    final Object text(JsonToken token) {
        if (token == JsonToken.VALUE_STRING) {
            Object value = string();
            return value instanceof String wording ? languages.bare(wording) : value;
        }
        if (token != JsonToken.START_OBJECT) {
            return wrongType(token, Word.type("text"));
        }
        Map<String, String> wordings = new LinkedHashMap<>(4);
        Kept.Builder kept = null;
        List<String> tags = new ArrayList<>(3);
        Set<String> asides = Set.of();
        while (tokens.next() == JsonToken.PROPERTY_NAME) {
            String tag = tokens.name();
            path.push(tag);
            JsonToken at = tokens.next();
            Object value;
            if (wordings.containsKey(tag) || asides.contains(tag)) {
                problem(ProblemCode.DUPLICATE_KEY, Severity.ERROR, null, "key", shortened(tag));
                value = asAside(at);
            } else if (at == JsonToken.VALUE_STRING) {
                value = string();
            } else {
                value = at == null || at == JsonToken.VALUE_NULL ? asAside(at) : wrongType(at, Word.type("string"));
            }
            if (value == CUT || tokens.isBroken()) {
                path.pop();
                break;
            }
            if (value == UNREADABLE) {
                asides = asides.isEmpty() ? new HashSet<>() : asides;
                asides.add(tag);
                if (kept == null) {
                    kept = new Kept.Builder();
                    tags.forEach(kept::read);
                }
                kept.aside(tag, aside);
            } else {
                wordings.put(tag, (String) value);
                tags.add(tag);
                if (kept != null) {
                    kept.read(tag);
                }
            }
            path.pop();
        }
        if (tokens.isBroken()) {
            if (kept == null) {
                kept = new Kept.Builder();
                tags.forEach(kept::read);
            }
            kept.cut();
        }
        return new Text(wordings, kept == null ? Kept.NONE : kept.build());
    }

    final Object date(JsonToken token) {
        if (token == JsonToken.VALUE_STRING) {
            String written = tokens.string();
            if (written == null) {
                return CUT;
            }
            Optional<StatedDate> date = StatedDate.parse(written);
            return date.isPresent() ? date.get() : malformedDate(written, new Json.Str(written));
        }
        if (token != JsonToken.START_OBJECT) {
            return wrongType(token, Word.type("date"));
        }
        return dateObject();
    }

    /** The object form of a date: its notation and the words of its source. */
    final Object dateObject() {
        List<Json.Member> members = new ArrayList<>(2);
        Set<String> names = new HashSet<>();
        Kept.Builder kept = new Kept.Builder();
        boolean plain = true;
        JsonToken token = tokens.next();
        while (token == JsonToken.PROPERTY_NAME) {
            String name = tokens.name();
            path.push(name);
            token = tokens.next();
            Json value = tree(token);
            members.add(new Json.Member(name, value));
            boolean known = name.equals("date") || name.equals("text");
            if (!names.add(name)) {
                problem(ProblemCode.DUPLICATE_KEY, Severity.ERROR, null, "key", shortened(name));
                known = false;
            } else if (!known) {
                problem(ProblemCode.UNKNOWN_PROPERTY, Severity.WARNING, null, "property", shortened(name));
            } else if (token != null && token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NULL) {
                problem(
                        ProblemCode.WRONG_TYPE,
                        Severity.ERROR,
                        null,
                        "received",
                        received(token),
                        "expected",
                        Word.type("string"));
            }
            if (known && value instanceof Json.Str) {
                kept.read(name);
            } else {
                plain = false;
                kept.aside(name, value);
            }
            path.pop();
            token = tokens.next();
        }
        if (tokens.isBroken()) {
            return CUT;
        }
        Json.Obj object = new Json.Obj(members);
        aside = object;
        if (!(object.get("date").orElse(Json.NULL) instanceof Json.Str written)) {
            if (object.get("date").isEmpty()) {
                problem(ProblemCode.MISSING, Severity.ERROR, null, "property", "date");
            }
            return UNREADABLE;
        }
        String words = object.get("text").orElse(Json.NULL) instanceof Json.Str text ? text.value() : null;
        boolean usual = plain && words != null && members.get(0).key().equals("date");
        Optional<StatedDate> date = StatedDate.parse(written.value(), words, usual ? Kept.NONE : kept.build());
        if (date.isPresent()) {
            return date.get();
        }
        path.push("date");
        Object unreadable = malformedDate(written.value(), object);
        path.pop();
        return unreadable;
    }

    final Object malformedDate(String written, Json json) {
        problem(ProblemCode.MALFORMED_DATE, Severity.ERROR, null, "received", shortened(written));
        aside = json;
        return UNREADABLE;
    }

    final Object code(Class<?> codes, JsonToken token) {
        if (token != JsonToken.VALUE_STRING) {
            return wrongType(token, Word.type("code"));
        }
        String written = tokens.string();
        if (written == null) {
            return CUT;
        }
        Object code = Property.code(codes, written);
        if (code == null) {
            problem(
                    ProblemCode.UNKNOWN_VALUE,
                    Severity.ERROR,
                    null,
                    "received",
                    shortened(written),
                    "expected",
                    Property.codes(codes));
            aside = new Json.Str(written);
            return UNREADABLE;
        }
        return code;
    }

    /** A code of an open list or a text; where the list has yes and no, a truth value stands for them. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the enum of an open list is known at run time only
    final Object codeOrText(Class<?> codes, JsonToken token) {
        if (token == JsonToken.VALUE_STRING) {
            String written = tokens.string();
            Object code = written == null ? null : Property.code(codes, written);
            if (code != null) {
                return new CodeOrText((Enum) code, null);
            }
        }
        Object yes = token.isBoolean() ? Property.code(codes, token == JsonToken.VALUE_TRUE ? "YES" : "NO") : null;
        if (yes != null) {
            spelling = new Json.Bool(token == JsonToken.VALUE_TRUE);
            return new CodeOrText((Enum) yes, null);
        }
        Object text = text(token);
        return text instanceof Text words ? new CodeOrText(null, words) : text;
    }

    final Object integer(boolean isLong, JsonToken token) {
        BigDecimal number = number(token);
        if (number == null) {
            return wrongType(token, Word.type("integer"));
        }
        Object value;
        try {
            value = isLong ? (Object) number.longValueExact() : (Object) number.intValueExact();
        } catch (ArithmeticException e) {
            return wrongNumber(number, Word.type("integer"));
        }
        keepDigits(value.toString());
        return value;
    }

    final Object decimal(JsonToken token) {
        BigDecimal number = number(token);
        if (number == null) {
            return wrongType(token, Word.type("number"));
        }
        keepDigits(number.toPlainString());
        return number;
    }

    private void keepDigits(String written) {
        String digits = digits();
        spelling = digits.equals(written) ? null : new Json.Num(digits);
    }

    /** Returns the number, null if this is none or one of so many digits that it counts nothing in local government. */
    private @Nullable BigDecimal number(JsonToken token) {
        if (!token.isNumeric() || digits().length() > 40) {
            return null;
        }
        BigDecimal number = new BigDecimal(digits());
        return Math.abs((long) number.scale()) > 40 ? null : number;
    }

    final Object wrongNumber(BigDecimal number, Word expected) {
        problem(ProblemCode.WRONG_TYPE, Severity.ERROR, null, "received", number.toPlainString(), "expected", expected);
        aside = new Json.Num(digits());
        return UNREADABLE;
    }

    final Object wrongType(JsonToken token, Word expected) {
        problem(ProblemCode.WRONG_TYPE, Severity.ERROR, null, "received", received(token), "expected", expected);
        return asAside(token);
    }

    static Word received(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Word.type("object");
            case START_ARRAY -> Word.type("list");
            case VALUE_STRING -> Word.type("string");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Word.type("number");
            case VALUE_TRUE, VALUE_FALSE -> Word.type("boolean");
            default -> Word.type("null");
        };
    }

    final Object asAside(@Nullable JsonToken token) {
        aside = tree(token);
        return UNREADABLE;
    }
}
