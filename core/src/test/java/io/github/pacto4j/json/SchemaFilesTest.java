package io.github.pacto4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.pacto4j.dossier.DocumentKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The schemas that lie in the jar. After a change of {@code documents.csv} or {@code codes.csv} write them anew:
 * {@code ./mvnw test -pl core -Dtest=SchemaFilesTest -Dpacto4j.write=true}.
 */
class SchemaFilesTest {
    private static final boolean IS_WRITING = Boolean.getBoolean("pacto4j.write");
    private static final Path FOLDER = Path.of("src/main/resources/io/github/pacto4j/json");

    @ParameterizedTest
    @EnumSource
    void the_file_of_a_kind_of_document_is_what_the_tables_give(DocumentKind kind) throws IOException {
        Path file = FOLDER.resolve(Schemas.file(kind));
        if (IS_WRITING) {
            Files.write(file, SchemaGenerator.of(kind));
        }
        assertThat(Files.readString(file))
                .as("%s differs from the tables; the comment on this test says how to write it anew", file)
                .isEqualTo(new String(SchemaGenerator.of(kind), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_asks_the_library_gets_the_file(DocumentKind kind) throws IOException {
        assumeFalse(IS_WRITING, "what was just written is not on the class path yet");
        assertThat(Schemas.of(kind)).isEqualTo(Files.readAllBytes(FOLDER.resolve(Schemas.file(kind))));
    }

    @Test
    void there_is_no_file_beside_those_of_the_kinds() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("schema"))) {
            assertThat(files.map(file -> "schema/" + file.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(DocumentKind.values())
                            .map(Schemas::file)
                            .toList());
        }
    }
}
