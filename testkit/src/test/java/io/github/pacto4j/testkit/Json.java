package io.github.pacto4j.testkit;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tells whether two files are equal as JSON: the same tokens in the same order, the same digits and characters. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Json() {}

    /** Returns the tokens of well-formed JSON, whatever its white space and escapes. */
    static List<String> tokens(byte[] file) {
        int start = file.length > 2 && file[0] == (byte) 0xEF ? 3 : 0;
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), file, start, file.length - start)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean spelt = token.isScalarValue() || token == JsonToken.PROPERTY_NAME;
                tokens.add(spelt ? token + " " + parser.getString() : token.toString());
            }
        }
        return tokens;
    }
}
