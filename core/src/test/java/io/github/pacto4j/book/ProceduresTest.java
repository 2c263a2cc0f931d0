package io.github.pacto4j.book;

import static io.github.pacto4j.book.guide.Procedures.Kind.OBJECTIVE;
import static io.github.pacto4j.book.guide.Procedures.Kind.OPERATION;
import static io.github.pacto4j.book.guide.Procedures.Kind.REFERENCE;
import static io.github.pacto4j.book.guide.Procedures.Kind.STAKEHOLDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.guide.Procedures;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.membership.ApplicationStep;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeLists;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProceduresTest {
    static List<Procedures.Line> lines() {
        return Procedures.all().stream()
                .flatMap(procedure -> Procedures.of(procedure.code()).stream())
                .toList();
    }

    /** Step 4 of axis 3 has two procedures, drafting and validation. */
    @ParameterizedTest
    @CsvSource({
        "application-communication, INTERNAL_COMMUNICATION, axis 2 step 1, 8, 3, 9, 3",
        "application-deliberation, DELIBERATION, axis 2 step 2, 8, 2, 4, 2",
        "application-submission, SUBMISSION, axis 2 step 3, 9, 0, 5, 3",
        "plan-launch, LAUNCH, axis 3 step 1, 12, 3, 7, 3",
        "plan-diagnosis, DIAGNOSIS, axis 3 step 2, 5, 4, 9, 4",
        "plan-sheets, COMMITMENT_SHEETS, axis 3 step 3, 9, 2, 7, 6",
        "plan-drafting, DRAFTING_AND_VALIDATION, axis 3 step 4, 1, 1, 5, 6",
        "plan-validation, DRAFTING_AND_VALIDATION, axis 3 step 4, 8, 2, 4, 3",
        "plan-monitoring, MONITORING_AND_EVALUATION, axis 3 step 5, 7, 2, 5, 2"
    })
    void a_step_of_the_guide_names_who_takes_part_what_for_what_is_done_and_what_to_refer_to(
            String procedure, String step, String place, int stakeholders, int objectives, int operations, int refers) {
        List<Procedures.Line> lines = Procedures.of(procedure);

        assertThat(lines).hasSize(stakeholders + objectives + operations + refers);
        assertThat(lines).filteredOn(line -> line.kind() == STAKEHOLDER).hasSize(stakeholders);
        assertThat(lines).filteredOn(line -> line.kind() == OBJECTIVE).hasSize(objectives);
        assertThat(lines).filteredOn(line -> line.kind() == OPERATION).hasSize(operations);
        assertThat(lines).filteredOn(line -> line.kind() == REFERENCE).hasSize(refers);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.step()).isEqualTo(step);
            assertThat(line.source().split("; ")).contains("GUIDE " + place);
        });
    }

    @Test
    void every_step_of_axis_2_and_of_axis_3_has_a_procedure() {
        assertThat(steps("application-"))
                .containsExactlyElementsOf(
                        Arrays.stream(ApplicationStep.values()).map(Code::code).toList());
        assertThat(steps("plan-"))
                .containsExactlyElementsOf(
                        EnumSet.range(CoCreationStep.LAUNCH, CoCreationStep.MONITORING_AND_EVALUATION).stream()
                                .map(Code::code)
                                .toList());
        assertThat(steps("plan-")).hasSize(5);
        assertThat(Procedures.all()).hasSize(9);
    }

    private static List<String> steps(String procedures) {
        return lines().stream()
                .filter(line -> line.procedure().startsWith(procedures))
                .map(Procedures.Line::step)
                .distinct()
                .toList();
    }

    /** The guide leaves out what sending the expression of interest aims at, and only that. */
    @Test
    void every_procedure_states_all_four_but_the_sending_of_the_application_has_no_objective() {
        for (CodeLists.Entry procedure : Procedures.all()) {
            Set<Procedures.Kind> kinds = Procedures.of(procedure.code()).stream()
                    .map(Procedures.Line::kind)
                    .collect(Collectors.toSet());
            Set<Procedures.Kind> expected = EnumSet.allOf(Procedures.Kind.class);
            if (procedure.code().equals("application-submission")) {
                expected.remove(OBJECTIVE);
            }
            assertThat(kinds).as(procedure.code()).isEqualTo(expected);
        }
    }

    @Test
    void ids_of_lines_are_frozen_and_documents_record_operations_by_an_id_of_their_own() throws IOException {
        assertThat(lines().stream()
                        .map(line -> line.procedure() + " " + line.step() + " " + line.kind() + " " + line.id()))
                .containsExactlyElementsOf(Frozen.list("procedure-lines.txt"))
                .doesNotHaveDuplicates();
        assertThat(lines().stream().filter(line -> line.kind() == OPERATION).map(Procedures.Line::id))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_is_worded_in_three_languages_and_states_its_source(Procedures.Line line) {
        Wordings.assertInThreeLanguages(line.wording());
        Wordings.assertSourced(line.source());
    }

    @Test
    void titles_are_worded_in_three_languages() {
        for (CodeLists.Entry procedure : Procedures.all()) {
            Wordings.assertInThreeLanguages(procedure.label());
            Wordings.assertSourced(procedure.source());
        }
    }

    @Test
    void a_procedure_that_nobody_knows_has_no_lines() {
        assertThat(Procedures.of("plan-party")).isEmpty();
    }
}
