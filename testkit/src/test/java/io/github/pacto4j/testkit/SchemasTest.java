package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Judged.PACTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Schemas;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.testkit.jqwik.OpenGovernment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas, judged by a validator that knows nothing of this library. */
@Domain(OpenGovernment.class)
class SchemasTest {
    private static final Schema DOSSIER = schema(DocumentKind.DOSSIER);

    /** What the reader finds and a schema says as well. The other problems are no matter of structure. */
    private static final Set<ProblemCode> STRUCTURAL =
            EnumSet.of(ProblemCode.WRONG_TYPE, ProblemCode.UNKNOWN_VALUE, ProblemCode.MISSING);

    private static Schema schema(DocumentKind kind) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(Schemas.of(kind), StandardCharsets.UTF_8), InputFormat.JSON);
    }

    private static List<Error> errors(Schema schema, byte[] document) {
        return schema.validate(new String(document, StandardCharsets.UTF_8), InputFormat.JSON);
    }

    @Property(tries = 100)
    void a_sound_dossier_fits_its_schema_however_it_is_spelt(@ForAll Dossier dossier, @ForAll Set<Spelling> spellings) {
        Set<Spelling> chosen = EnumSet.noneOf(Spelling.class);
        chosen.addAll(spellings);
        chosen.remove(Spelling.BYTE_ORDER_MARK);
        byte[] file = Spellings.respell(PACTO.write(dossier), Dossier.class, chosen, new Random(chosen.size()));
        assertThat(errors(DOSSIER, file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("structuralFaults")
    void what_the_reader_refuses_for_its_structure_does_not_fit(Fault fault) {
        for (long seed = 1; seed <= 5; seed++) {
            Planted planted = Faults.plant(fault, seed);
            assertThat(errors(DOSSIER, planted.file()))
                    .as(fault + ", seed " + seed)
                    .isNotEmpty();
        }
    }

    static Stream<Fault> structuralFaults() {
        return Faults.inFile().stream()
                .filter(fault -> fault.problem().filter(STRUCTURAL::contains).isPresent())
                // A file that names another kind, or none, is no dossier at all.
                .filter(fault -> !fault.name().contains("kind") && !fault.name().contains("empty"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022-13", "2023-1", "2023-32", "2023-42", "0000", "23-01-05", "2023-01-32", " 2023", "43525"})
    void a_date_that_is_no_date_does_not_fit(String date) {
        assertThat(errors(schema(DocumentKind.ACTION_PLAN), plan("submittedOn", date)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-30", "2023-02-29", "2023-04-31"})
    void a_day_that_no_calendar_has_fits_though_the_reader_refuses_it(String date) {
        byte[] plan = plan("submittedOn", date);
        assertThat(errors(schema(DocumentKind.ACTION_PLAN), plan)).isEmpty();
        assertThat(PACTO.read(plan).problems())
                .extracting(problem -> problem.code())
                .contains(ProblemCode.MALFORMED_DATE);
    }

    @Test
    void a_repeated_key_fits_though_the_reader_refuses_it() {
        byte[] plan = "{\"document\":\"action-plan/1\",\"id\":\"a\",\"id\":\"b\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(errors(schema(DocumentKind.ACTION_PLAN), plan)).isEmpty();
        assertThat(PACTO.read(plan).problems())
                .extracting(problem -> problem.code())
                .contains(ProblemCode.DUPLICATE_KEY);
    }

    private static byte[] plan(String property, String value) {
        return ("{\"document\":\"action-plan/1\",\"" + property + "\":\"" + value + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void every_example_fits() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/dossiers"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                assertThat(errors(DOSSIER, Files.readAllBytes(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void a_document_that_names_its_kind_and_nothing_else_fits(DocumentKind kind) {
        String empty = "{\"document\":\"" + kind.code() + "\"}";
        assertThat(errors(schema(kind), empty.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(errors(schema(kind), "{}".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }
}
