package io.github.pacto4j.databind;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.pacto4j.json.Documents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Has a document written by the core. */
final class Jackson2Writer extends StdSerializer<Record> {
    /** Reads what the core has written: its limits held when it was read. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    Jackson2Writer() {
        super(Record.class);
    }

    @Override
    public void serialize(Record document, JsonGenerator out, SerializerProvider provider) throws IOException {
        byte[] json = Documents.standard().write(document);
        if (out instanceof JsonGeneratorImpl) {
            out.writeRawValue(new String(json, StandardCharsets.UTF_8));
            return;
        }
        // A tree, a filter or another format than JSON takes no raw JSON.
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            out.copyCurrentStructureExact(parser);
        }
    }
}
