package io.github.pacto4j.json;

import io.github.pacto4j.dossier.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The structure of every document as JSON Schema 2020-12, made of the same table as the records. A schema accepts what the
 * reader reads without a problem of severity ERROR, and beyond that what no schema can refuse: days that no calendar has,
 * keys that stand twice, and what only the limits of the reader exclude. The page {@code docs/schemas.md} lists it.
 */
public final class Schemas {
    private Schemas() {}

    /** Returns the schema of a kind of document, in UTF-8: the file in the jar, each member on a line. */
    public static byte[] of(DocumentKind kind) {
        String file = file(kind);
        try (InputStream schema = Schemas.class.getResourceAsStream(file)) {
            if (schema == null) {
                throw new IllegalStateException(file + " is missing beside " + Schemas.class.getName());
            }
            return schema.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns where the schema lies beside this class: {@code schema/action-plan-1.json} for action-plan/1. */
    static String file(DocumentKind kind) {
        return "schema/" + kind.code().replace('/', '-') + ".json";
    }
}
