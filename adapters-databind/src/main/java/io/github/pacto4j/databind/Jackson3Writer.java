package io.github.pacto4j.databind;

import io.github.pacto4j.json.Documents;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Has a document written by the core. */
final class Jackson3Writer extends StdSerializer<Record> {
    /** Reads what the core has written: its limits held when it was read. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    Jackson3Writer() {
        super(Record.class);
    }

    @Override
    public void serialize(Record document, JsonGenerator out, SerializationContext context) {
        byte[] json = Documents.standard().write(document);
        if (out instanceof JsonGeneratorBase) {
            out.writeRawValue(new String(json, StandardCharsets.UTF_8));
            return;
        }
        // A tree, a filter or another format than JSON takes no raw JSON.
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            out.copyCurrentStructureExact(parser);
        }
    }
}
