package io.github.pacto4j.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON Schema validator (networknt) as a peer in assessment, with the schema {@code dossier.schema.json}: the
 * structure of the dossier, its plan and its co-creation, all code lists, and as much of the book FORM as a schema can
 * say.
 *
 * <p>Tuned as its manual says: the schema is parsed and its validators are made once, all errors are listed, and no
 * keyword is used that makes it collect annotations.
 */
final class SchemaPeer {
    /**
     * The rules that the schema says, wholly or nearly. Of the form of dates, codes and properties, which our reader
     * looks after, it says all; comparisons, sums and references it cannot say.
     */
    static final Set<String> RULES =
            Set.of("form.contact-usable", "form.money-sane", "form.sdg-known", "form.language-known");

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Schema schema;

    SchemaPeer() {
        try (InputStream in = SchemaPeer.class.getResourceAsStream("dossier.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(in, "dossier.schema.json"));
            schema.initializeValidators();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode read(byte[] json) {
        return MAPPER.readTree(json);
    }

    List<Error> validate(JsonNode dossier) {
        return schema.validate(dossier);
    }
}
