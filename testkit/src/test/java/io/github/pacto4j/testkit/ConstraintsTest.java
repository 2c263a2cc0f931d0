package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Judged.PACTO;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.pacto4j.cocreation.CoCreationBuilder;
import io.github.pacto4j.cocreation.ConsultationRoundBuilder;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.evaluation.Criterion;
import io.github.pacto4j.evaluation.CriterionAnswer;
import io.github.pacto4j.evaluation.CriterionAnswerBuilder;
import io.github.pacto4j.evaluation.CriterionBuilder;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.evaluation.EvaluationMatrixBuilder;
import io.github.pacto4j.evaluation.ParticipationForm;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.json.Schemas;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.CompletionReportBuilder;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.AxisBuilder;
import io.github.pacto4j.plan.CommitmentBuilder;
import io.github.pacto4j.plan.HistoryEntryBuilder;
import io.github.pacto4j.plan.MilestoneBuilder;
import io.github.pacto4j.plan.Money;
import io.github.pacto4j.plan.PlanQuestion;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.AssessmentDocument;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.ProblemCode;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Severity;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.testkit.jqwik.OpenGovernment;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Constraints, reader and schema agree: a record breaks a constraint where the file written from it breaks the schema and
 * is read with a problem. Where they differ on purpose,
 * {@link ConstraintDifferencesTest} says so.
 */
@Domain(OpenGovernment.class)
class ConstraintsTest {
    private static final String TOO_LONG = "ا".repeat(50_001);
    private static final Schema DOSSIER = schema(DocumentKind.DOSSIER);

    private static Schema schema(DocumentKind kind) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(Schemas.of(kind), UTF_8), InputFormat.JSON);
    }

    private static boolean fits(byte[] dossier) {
        return DOSSIER.validate(new String(dossier, UTF_8), InputFormat.JSON).isEmpty();
    }

    /** Returns where the reader finds faults; of something missing the place where it should stand. */
    static List<String> places(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.code() == ProblemCode.MISSING
                        ? problem.pointer() + "/" + problem.details().get("property")
                        : problem.pointer())
                .sorted()
                .toList();
    }

    @net.jqwik.api.Property(tries = 100)
    void a_sound_dossier_breaks_no_constraint_built_or_read(@ForAll Dossier dossier) {
        assertThat(Violations.of(dossier)).isEmpty();
        assertThat(Violations.of(PACTO.read(PACTO.write(dossier)).document())).isEmpty();
    }

    @Test
    void the_standard_dossier_and_an_assessment_of_it_break_no_constraint() {
        Dossier standard = Dossiers.standard();
        assertThat(Violations.of(standard)).isEmpty();
        assertThat(Violations.of(
                        PACTO.assess(standard, Judged.askedOn(standard)).in(Language.AR)))
                .isEmpty();
    }

    @Test
    void no_example_breaks_a_constraint() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/dossiers"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                assertThat(Violations.of(PACTO.read(Files.readAllBytes(file)).document()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    /** One item of each kind that bears a key, wherever sound dossiers have it, loses its key. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void a_key_that_is_missing_is_found_by_reader_schema_and_constraint(String kind, Dossier dossier, String pointer) {
        for (boolean asNull : List.of(false, true)) {
            Sheet sheet = new Sheet(PACTO.write(dossier), new Chance(Chance.random(1)));
            if (asNull) {
                sheet.set(pointer, Tree.NULL);
            } else {
                sheet.remove(pointer);
            }
            Reading<Dossier> reading = PACTO.read(sheet.write());
            assertThat(places(reading.problems())).containsExactly(pointer);
            assertThat(Violations.pointers(reading.document())).containsExactly(pointer);
            assertThat(fits(sheet.write())).as("schema").isFalse();
        }
    }

    static Stream<Arguments> keys() {
        Map<String, Arguments> found = new TreeMap<>();
        for (long seed = 1; seed <= 40; seed++) {
            Dossier dossier = Dossiers.sound(seed);
            collect(dossier, "", (kind, pointer) -> found.putIfAbsent(kind, Arguments.of(kind, dossier, pointer)));
        }
        return found.values().stream();
    }

    private interface Keys {
        void found(String kind, String pointer);
    }

    private static void collect(Object record, String at, Keys keys) {
        for (Property property : Shape.of(record.getClass()).properties()) {
            Object value = property.get(record);
            String pointer = at + "/" + property.name();
            if (value == null || property.kind() != Property.Kind.RECORD) {
                continue;
            }
            if (value instanceof List<?> items) {
                Property key = Shape.of(property.type()).key();
                for (int i = 0; i < items.size(); i++) {
                    if (key != null) {
                        keys.found(record.getClass().getSimpleName() + "." + property, pointer + "/" + i + "/" + key);
                    }
                    collect(items.get(i), pointer + "/" + i, keys);
                }
            } else if (!(value instanceof Map)) {
                collect(value, pointer, keys);
            }
        }
    }

    @Test
    void sound_dossiers_hold_every_list_whose_items_bear_a_key() {
        Set<String> found = keys().map(each -> (String) each.get()[0]).collect(Collectors.toSet());
        Set<String> expected = new TreeSet<>();
        lists(Dossier.class, expected, new TreeSet<>());
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void lists(Class<?> type, Set<String> lists, Set<String> seen) {
        if (!seen.add(type.getName())) {
            return;
        }
        for (Property property : Shape.of(type).properties()) {
            if (property.kind() == Property.Kind.RECORD) {
                if (property.form() == Property.Form.LIST
                        && Shape.of(property.type()).key() != null) {
                    lists.add(type.getSimpleName() + "." + property);
                }
                lists(property.type(), lists, seen);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("built")
    void what_was_built_wrong_is_found_where_the_reader_finds_it_in_the_file(String fault, Dossier dossier) {
        byte[] file = PACTO.write(dossier);
        List<String> read = places(PACTO.read(file).problems());
        assertThat(read).isNotEmpty();
        assertThat(Violations.pointers(dossier)).isEqualTo(read);
        assertThat(fits(file)).as("schema").isFalse();
    }

    static Stream<Arguments> built() {
        Text tooLong = Text.of(Map.of("fr", "court", "ar", TOO_LONG));
        return Stream.of(
                of("an identifier too long", plan().id(TOO_LONG)),
                of("a code too long", plan().jointWith(List.of("01.511", TOO_LONG))),
                of("a wording too long", plan().title(tooLong)),
                of("a currency too long", plan(commitment().budget(new Money(null, TOO_LONG)))),
                of("an answer too long", plan().narrative(new EnumMap<>(Map.of(PlanQuestion.FOREWORD, tooLong)))),
                of("a word of an open list too long", plan(commitment().policyAreas(List.of(CodeOrText.of(tooLong))))),
                of("words in an answer too long", new AnswerValue.Words(tooLong)),
                of(
                        "a form of participation too long",
                        new AnswerValue.Forms(
                                List.of(CodeOrText.of(ParticipationForm.ONLINE), CodeOrText.of(tooLong)))),
                of(
                        "too many forms of participation",
                        new AnswerValue.Forms(copies(20_001, CodeOrText.of(ParticipationForm.ONLINE)))),
                of(
                        "too many commitments",
                        plan().commitments(copies(1_001, commitment().build()))),
                of(
                        "too many axes",
                        plan().axes(copies(
                                20_001, AxisBuilder.builder().number("1").build()))),
                of("a plan that calls itself a dossier", plan().document("dossier/1")),
                of("a commitment without number", plan(commitment().number(null))),
                of(
                        "a milestone without number",
                        plan(commitment()
                                .milestones(List.of(MilestoneBuilder.builder().build())))),
                Arguments.of(
                        "a draft in the history of an earlier plan",
                        dossier()
                                .previousPlans(List.of(plan().id("P-0")
                                        .history(List.of(HistoryEntryBuilder.builder()
                                                .content(plan(commitment().number(null))
                                                        .id(null)
                                                        .build())
                                                .build()))
                                        .build()))
                                .build()),
                Arguments.of(
                        "an earlier plan and a report without id",
                        dossier()
                                .previousPlans(List.of(plan().id(null).build()))
                                .completionReports(List.of(
                                        CompletionReportBuilder.builder().build()))
                                .build()),
                Arguments.of(
                        "a round without number",
                        dossier()
                                .coCreation(CoCreationBuilder.builder()
                                        .rounds(List.of(ConsultationRoundBuilder.builder()
                                                .build()))
                                        .build())
                                .build()));
    }

    private static Arguments of(String fault, AnswerValue value) {
        CriterionAnswer answer = CriterionAnswerBuilder.builder().value(value).build();
        Criterion criterion =
                CriterionBuilder.builder().code("OWN").answers(List.of(answer)).build();
        EvaluationMatrix matrix = EvaluationMatrixBuilder.builder()
                .id("M")
                .criteria(List.of(criterion))
                .build();
        return Arguments.of(fault, dossier().evaluations(List.of(matrix)).build());
    }

    private static Arguments of(String fault, ActionPlanBuilder plan) {
        return Arguments.of(fault, dossier().plan(plan.build()).build());
    }

    private static DossierBuilder dossier() {
        return DossierBuilder.builder().document("dossier/1");
    }

    private static ActionPlanBuilder plan() {
        return ActionPlanBuilder.builder();
    }

    private static ActionPlanBuilder plan(CommitmentBuilder commitment) {
        return plan().commitments(List.of(commitment.build()));
    }

    private static CommitmentBuilder commitment() {
        return CommitmentBuilder.builder().number("1");
    }

    private static <T> List<T> copies(int count, T item) {
        return new ArrayList<>(Collections.nCopies(count, item));
    }

    @Test
    void up_to_the_limits_nothing_is_broken() {
        Dossier dossier = dossier()
                .plan(plan().title(Text.of(Language.AR, TOO_LONG.substring(1)))
                        .commitments(copies(1_000, commitment().build()))
                        .axes(copies(20_000, AxisBuilder.builder().number("1").build()))
                        .build())
                .build();
        assertThat(Violations.of(dossier)).isEmpty();
        assertThat(PACTO.read(PACTO.write(dossier)).problems()).isEmpty();
        assertThat(fits(PACTO.write(dossier))).isTrue();
    }

    @Test
    void a_document_that_stands_alone_or_in_a_single_place_needs_no_id() {
        assertThat(Violations.of(plan().build())).isEmpty();
        assertThat(Violations.of(dossier().plan(plan().build()).build())).isEmpty();
        assertThat(Violations.of(CompletionReportBuilder.builder().build())).isEmpty();
        byte[] report = "{\"document\":\"completion-report/1\"}".getBytes(UTF_8);
        assertThat(Documents.standard().read(report, CompletionReport.class).problems())
                .isEmpty();
    }

    @Test
    void the_books_and_problems_of_an_assessment_bear_their_keys() {
        byte[] faulty = "{\"document\":\"action-plan/1\",\"id\":5}".getBytes(UTF_8);
        AssessmentDocument assessment = PACTO.assess(PACTO.read(faulty), Ask.on(LocalDate.of(2026, 1, 1)))
                .in(Language.FR);
        assertThat(assessment.problems()).isNotEmpty();
        assertThat(assessment.books()).isNotEmpty();
        assertThat(Violations.of(assessment)).isEmpty();
        AssessmentDocument without = assessment
                .withProblems(List.of(assessment.problems().get(0).withCode(null)))
                .withBooks(List.of(assessment.books().get(0).withId(null)));
        List<String> read = places(Documents.standard()
                .read(PACTO.write(without), AssessmentDocument.class)
                .problems());
        assertThat(read).containsExactly("/books/0/id", "/problems/0/code");
        assertThat(Violations.pointers(without)).isEqualTo(read);
    }
}
