package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Judged.PACTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.pacto4j.access.View;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Schemas;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.rule.Severity;
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

    @Property(seed = "20221121", tries = 20)
    void what_the_public_sees_of_a_dossier_fits_its_schema(@ForAll Dossier dossier) {
        assertThat(errors(DOSSIER, PACTO.write(View.publicExport(dossier)))).isEmpty();
    }

    @Property(seed = "20221121", tries = 100)
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
    @MethodSource("differences")
    void what_a_schema_cannot_say_fits_though_the_reader_refuses_it(Difference difference) {
        for (String members : difference.members()) {
            byte[] plan = ("{\"document\":\"action-plan/1\"," + members + "}").getBytes(StandardCharsets.UTF_8);
            assertThat(errors(schema(DocumentKind.ACTION_PLAN), plan)).isEmpty();
            assertThat(PACTO.read(plan).problems())
                    .filteredOn(problem -> problem.severity() == Severity.ERROR)
                    .extracting(problem -> problem.code())
                    .containsExactly(difference.problem());
        }
    }

    /** In the words of docs/schemas.md, which lists these and no others. */
    private record Difference(String words, ProblemCode problem, String... members) {}

    static Stream<Difference> differences() {
        return Stream.of(
                new Difference(
                        "A day that no calendar has: 30 February, or 29 February of a common year.",
                        ProblemCode.MALFORMED_DATE,
                        date("2023-02-30"),
                        date("2023-02-29"),
                        date("2023-04-31")),
                new Difference(
                        "A key that stands twice in one object.",
                        ProblemCode.DUPLICATE_KEY,
                        "\"id\":\"a\",\"id\":\"b\"",
                        "\"title\":{\"fr\":\"a\",\"fr\":\"b\"}"),
                new Difference(
                        "A text of up to 50,000 characters that Java counts as more, because some lie beyond U+FFFF: emoji, rare"
                                + " scripts.",
                        ProblemCode.TEXT_TOO_LONG,
                        "\"title\":\"" + "\uD83D\uDE00".repeat(25_001) + "\""),
                new Difference(
                        "A number written with more than 40 digits, or with an exponent that makes it so long.",
                        ProblemCode.WRONG_TYPE,
                        budget("1".repeat(41)),
                        budget("1e41"),
                        budget("1e-41")),
                new Difference(
                        "Objects and lists within one another beyond 64 levels, in a property that the table does not have.",
                        ProblemCode.TOO_DEEP,
                        "\"other\":" + "[".repeat(65) + "]".repeat(65)),
                new Difference(
                        "A file beyond 5 MB (5,242,880 bytes).",
                        ProblemCode.TOO_LARGE,
                        "\"other\":\"" + "a".repeat(5 * 1024 * 1024) + "\""));
    }

    private static String date(String date) {
        return "\"submittedOn\":\"" + date + "\"";
    }

    private static String budget(String amount) {
        return "\"commitments\":[{\"number\":\"1\",\"budget\":{\"amount\":" + amount + "}}]";
    }

    @Test
    void the_page_on_schemas_lists_these_differences() throws IOException {
        assertThat(Files.readAllLines(Path.of("../docs/schemas.md")))
                .filteredOn(line -> line.startsWith("- "))
                .containsExactlyElementsOf(differences()
                        .map(difference -> "- " + difference.words() + " `" + difference.problem() + "`")
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"submittedOn\":{\"date\":null}",
                "\"submittedOn\":null",
                "\"title\":{\"fr\":null,\"de\":\"Titel\"}",
                "\"axes\":[null,{\"number\":\"1\",\"title\":null}]",
                "\"axes\":{\"number\":\"1\"}",
                "\"announced\":{\"axes\":3.0,\"commitments\":1e1}",
                "\"other\":[1,{}]"
            })
    void what_the_reader_takes_without_an_error_fits(String members) {
        byte[] plan = ("{\"document\":\"action-plan/1\"," + members + "}").getBytes(StandardCharsets.UTF_8);
        assertThat(PACTO.read(plan).problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(errors(schema(DocumentKind.ACTION_PLAN), plan)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"number\":null}", "{\"number\":1}"})
    void an_item_without_its_number_does_not_fit(String axis) {
        byte[] plan = ("{\"document\":\"action-plan/1\",\"axes\":[" + axis + "]}").getBytes(StandardCharsets.UTF_8);
        assertThat(PACTO.read(plan).problems()).anyMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(errors(schema(DocumentKind.ACTION_PLAN), plan)).isNotEmpty();
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
