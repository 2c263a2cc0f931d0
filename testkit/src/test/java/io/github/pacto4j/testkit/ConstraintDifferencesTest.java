package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Judged.PACTO;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.json.Limits;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.json.Schemas;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.CommitmentBuilder;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.ProblemCode;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Where constraints and reader differ on purpose; {@code docs/validation.md} tells it to hosts. */
class ConstraintDifferencesTest {
    private static final String TOO_LONG = "x".repeat(50_001);

    @Test
    void a_key_that_could_not_be_read_is_missing_for_a_constraint_and_unreadable_for_the_reader() {
        byte[] file = "{\"document\":\"action-plan/1\",\"commitments\":[{\"number\":{}}]}".getBytes(UTF_8);
        Reading<Dossier> reading = PACTO.read(file);
        assertThat(reading.problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple(ProblemCode.WRONG_TYPE, "/commitments/0/number"));
        assertThat(Violations.pointers(reading.document())).containsExactly("/plan/commitments/0/number");
    }

    @Test
    void what_the_reader_kept_aside_breaks_no_constraint_any_more() {
        byte[] file = PACTO.write(DossierBuilder.builder()
                .document("dossier/1")
                .plan(ActionPlanBuilder.builder()
                        .id(TOO_LONG)
                        .document("dossier/1")
                        .commitments(Collections.nCopies(
                                1_001, CommitmentBuilder.builder().number("1").build()))
                        .build())
                .build());
        Reading<Dossier> reading = PACTO.read(file);
        assertThat(reading.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(ProblemCode.TEXT_TOO_LONG, ProblemCode.UNKNOWN_VALUE, ProblemCode.TOO_MANY);
        assertThat(Violations.of(reading.document())).isEmpty();
    }

    @Test
    void a_file_must_name_its_kind_but_a_record_is_of_its_kind_and_says_so_when_written() {
        assertThat(PACTO.read("{\"id\":\"p\"}".getBytes(UTF_8)).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.MISSING);
        ActionPlan plan = ActionPlanBuilder.builder().build();
        assertThat(Violations.of(plan)).isEmpty();
        assertThat(PACTO.read(PACTO.write(plan)).problems()).isEmpty();
    }

    @Test
    void a_report_read_alone_stands_in_a_list_of_its_dossier_and_needs_an_id_there() {
        Reading<Dossier> reading = PACTO.read("{\"document\":\"completion-report/1\"}".getBytes(UTF_8));
        assertThat(reading.problems()).isEmpty();
        assertThat(Violations.pointers(reading.document())).containsExactly("/completionReports/0/id");
    }

    @Test
    void constraints_hold_the_standard_limits_whatever_limits_a_reader_was_given() {
        ActionPlan plan = ActionPlanBuilder.builder()
                .document("action-plan/1")
                .id(TOO_LONG)
                .build();
        Limits wider = new Limits(5 * 1024 * 1024, 64, 60_000, 1_000, 20_000);
        assertThat(new Documents(wider).read(PACTO.write(plan)).problems()).isEmpty();
        assertThat(Violations.pointers(plan)).containsExactly("/id");
    }

    @Test
    void a_rare_character_counts_twice_for_reader_and_constraint_and_once_for_a_schema() {
        ActionPlan plan = ActionPlanBuilder.builder()
                .document("action-plan/1")
                .id("😀".repeat(25_001))
                .build();
        byte[] file = PACTO.write(plan);
        assertThat(PACTO.read(file).problems()).extracting(Problem::pointer).containsExactly("/id");
        assertThat(Violations.pointers(plan)).containsExactly("/id");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(new String(Schemas.of(DocumentKind.ACTION_PLAN), UTF_8), InputFormat.JSON)
                        .validate(new String(file, UTF_8), InputFormat.JSON))
                .isEmpty();
    }
}
