package io.github.pacto4j.book.guide;

import static io.github.pacto4j.book.guide.Candidate.APPLICATION;
import static io.github.pacto4j.book.guide.Candidate.DOSSIER;
import static io.github.pacto4j.book.guide.Candidate.judged;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.Books;
import io.github.pacto4j.book.Draft;
import io.github.pacto4j.membership.ApplicationStep;
import io.github.pacto4j.rule.Figure;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationRulesTest {
    private static final String RULE = "guide.operations-recorded";
    private static final String STEP = "/steps/0";

    /** An application whose council has deliberated, with the four operations of that step. */
    private static final Draft DELIBERATED = APPLICATION.withJson("/steps", """
            [{"step": "DELIBERATION", "completedOn": "2023-10-02", "operations": [
               {"id": "deliberation-file", "status": "DONE"},
               {"id": "agenda-item-sent-to-wali", "doneOn": "2023-09-10"},
               {"id": "committee-referral", "status": "DONE"},
               {"id": "council-deliberation-on-interest", "status": "NOT_NEEDED", "reason": "Procédure écrite"}]}]
            """);

    private static final String OPERATIONS = STEP + "/operations";

    @Test
    void operations_done_or_set_aside_with_a_reason_are_recorded() {
        judged(DELIBERATED, RULE).isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void each_operation_of_a_completed_step_is_recorded(int index) {
        judged(DELIBERATED.without(OPERATIONS + "/" + index), RULE)
                .isViolated()
                .as("unrecorded")
                .at(STEP)
                .relatedTo(STEP)
                .weighing(Severity.INFO);
    }

    @Test
    void an_operation_without_status_and_day_is_not_recorded_as_done() {
        judged(DELIBERATED.without(OPERATIONS + "/0/status"), RULE).isViolated().as("unrecorded");
        judged(DELIBERATED.without(OPERATIONS), RULE).isViolated().as("unrecorded");
        judged(DELIBERATED.withJson(OPERATIONS, "[]"), RULE).isViolated().as("unrecorded");
    }

    @Test
    void an_operation_is_not_set_aside_without_a_reason() {
        judged(DELIBERATED.without(OPERATIONS + "/3/reason"), RULE)
                .isViolated()
                .as("unreasoned")
                .at(STEP);
        judged(DELIBERATED.with(OPERATIONS + "/3/reason", " "), RULE)
                .isViolated()
                .as("unreasoned");
    }

    @Test
    void several_incomplete_steps_are_told_together() {
        judged(APPLICATION, RULE).isViolated().at("/steps").relatedTo("/steps/0", "/steps/1", "/steps/2");
    }

    @Test
    void a_step_that_is_not_completed_owes_nothing_yet() {
        judged(DELIBERATED.without(OPERATIONS).without(STEP + "/completedOn"), RULE)
                .isNotApplicable(Reason.PREMISE_NOT_MET);
        judged(DELIBERATED.without(OPERATIONS), RULE, "2023-10-01").isNotApplicable(Reason.PREMISE_NOT_MET);
        judged(DELIBERATED.without(OPERATIONS), RULE, "2023-10-02").isViolated();
        judged(DELIBERATED.withJson("/steps", "[]"), RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
    }

    @Test
    void the_steps_are_to_be_recorded() {
        judged(DELIBERATED.without("/steps"), RULE).isViolated().at("").missing("/steps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/steps",
                STEP,
                STEP + "/step",
                STEP + "/completedOn",
                OPERATIONS,
                OPERATIONS + "/0",
                OPERATIONS + "/0/status",
                OPERATIONS + "/3/reason"
            })
    void what_cannot_be_read_is_unknown(String place) {
        judged(DELIBERATED.unreadable(place), RULE).isUndetermined().unknown(place);
    }

    @Test
    void an_operation_whose_name_cannot_be_read_may_be_the_one_sought_if_it_was_done() {
        Draft unnamed = DELIBERATED.unreadable(OPERATIONS + "/0/id");
        judged(unnamed, RULE).isUndetermined().missing(OPERATIONS);
        judged(unnamed.unreadable(OPERATIONS + "/0/status"), RULE).isUndetermined();
        judged(unnamed.without(OPERATIONS + "/0/status"), RULE).isViolated().as("unrecorded");
        judged(unnamed.with(OPERATIONS + "/0/status", "NOT_NEEDED"), RULE)
                .isViolated()
                .as("unrecorded");
    }

    @Test
    void the_steps_of_a_co_creation_are_judged_alike() {
        Draft prepared = DOSSIER.without("/application").with("/coCreation/steps/0/completedOn", "2024-02-20");
        judged(prepared, RULE).isViolated().as("unrecorded").at("/coCreation/steps/0");
        judged(DOSSIER.without("/application"), RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
    }

    @Test
    void the_guide_lists_no_operations_for_the_phases_of_the_network() {
        Draft network = DOSSIER.without("/application")
                .with("/coCreation/steps/0/completedOn", "2024-02-20")
                .with("/coCreation/steps/0/step", "COMMUNICATION");
        judged(network, RULE).isNotApplicable(Reason.PREMISE_NOT_MET);
    }

    @Test
    void the_table_of_procedures_has_as_many_operations_as_the_guide() {
        Set<String> ofApplication =
                Arrays.stream(ApplicationStep.values()).map(Enum::name).collect(Collectors.toSet());
        int application = OperationRules.BY_STEP.entrySet().stream()
                .filter(step -> ofApplication.contains(step.getKey()))
                .mapToInt(step -> step.getValue().size())
                .sum();
        int all = OperationRules.BY_STEP.values().stream().mapToInt(List::size).sum();
        assertThat(application).isEqualTo(figure("applicationOperations"));
        assertThat(all - application).isEqualTo(figure("planOperations"));
    }

    private static int figure(String name) {
        List<Figure> figures = Books.all().stream()
                .flatMap(book -> book.figures().stream())
                .filter(figure -> figure.rule().equals(RULE) && figure.name().equals(name))
                .toList();
        assertThat(figures).hasSize(1);
        return Integer.parseInt(figures.get(0).value());
    }
}
