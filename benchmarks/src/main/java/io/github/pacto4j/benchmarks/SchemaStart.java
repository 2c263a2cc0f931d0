package io.github.pacto4j.benchmarks;

import com.networknt.schema.Error;
import io.github.pacto4j.dossier.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The peer in the start to the first verdict: a program that binds a dossier by databind, validates it by the schema,
 * and says what is wrong with it. {@code benchmarks/start.sh} starts it as {@code ./pacto} is started.
 */
public final class SchemaStart {
    private SchemaStart() {}

    /** Judges the file that is named. */
    public static void main(String[] arguments) throws IOException {
        byte[] file = Files.readAllBytes(Path.of(arguments[0]));
        Dossier dossier = DatabindPeer.plain().readValue(file);
        SchemaPeer schema = new SchemaPeer();
        List<Error> errors = schema.validate(schema.read(file));
        System.out.println(dossier.collectivity() + ": " + errors.size() + " errors");
        errors.forEach(System.out::println);
    }
}
