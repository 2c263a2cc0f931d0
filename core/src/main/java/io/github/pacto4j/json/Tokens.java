package io.github.pacto4j.json;

import io.github.pacto4j.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a file; at a syntax error they end, so that whoever reads keeps what came before. */
final class Tokens implements AutoCloseable {
    /** The limits of the library are ours, with a problem each; its own would only end the reading. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEEPEST)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private boolean broken;
    private boolean tooDeep;

    Tokens(byte[] bytes, int offset) {
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, bytes.length - offset);
    }

    /** Returns the next token, or null at the end and after a syntax error. */
    @Nullable
    JsonToken next() {
        if (broken) {
            return null;
        }
        try {
            return parser.nextToken();
        } catch (StreamConstraintsException e) {
            tooDeep = true;
        } catch (JacksonException e) {
            tooDeep = false;
        }
        broken = true;
        return null;
    }

    /** Returns whether a syntax error, or a depth beyond all measure, ended the tokens. */
    boolean isBroken() {
        return broken;
    }

    boolean isTooDeep() {
        return tooDeep;
    }

    int line() {
        return parser.currentLocation().getLineNr();
    }

    int column() {
        return parser.currentLocation().getColumnNr();
    }

    String name() {
        return parser.currentName();
    }

    /** Returns the characters of a string or the digits of a number; an escape that is none breaks the tokens. */
    String string() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            broken = true;
            return "";
        }
    }

    /** Passes over the value that begins with this token. */
    void skip(@Nullable JsonToken token) {
        int open = 0;
        JsonToken at = token;
        while (at != null) {
            if (at.isStructStart()) {
                open++;
            } else if (at.isStructEnd()) {
                open--;
            }
            if (open == 0) {
                return;
            }
            at = next();
        }
    }

    /** Returns the value that begins with this token; no deeper than {@link Limits#DEEPEST}. */
    Json tree(@Nullable JsonToken token) {
        if (token == null) {
            return Json.NULL;
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> new Json.Str(string());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(string());
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            default -> Json.NULL;
        };
    }

    private Json object() {
        Map<String, Json> members = new LinkedHashMap<>();
        while (next() == JsonToken.PROPERTY_NAME) {
            String name = name();
            Json value = tree(next());
            members.putIfAbsent(name, value);
        }
        return new Json.Obj(members);
    }

    private Json array() {
        List<Json> items = new ArrayList<>();
        JsonToken token = next();
        while (token != null && token != JsonToken.END_ARRAY) {
            items.add(tree(token));
            token = next();
        }
        return new Json.Arr(items);
    }

    @Override
    public void close() {
        parser.close();
    }
}
