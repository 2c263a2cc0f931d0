package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.PromiseKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all verdicts and problems come to. */
class OutcomeTest {
    private static final String PLAN = "{'document':'action-plan/1','programme':'PACTO'}";

    private static Rule<ActionPlan> rule(String name, Severity severity, Status status) {
        Rule<ActionPlan> rule = Rule.rule("town." + name, ActionPlan.class, (plan, in) -> switch (status) {
            case SATISFIED -> in.satisfied();
            case VIOLATED -> in.violated();
            case NOT_APPLICABLE -> in.notApplicable(Reason.PREMISE_NOT_MET);
            case UNDETERMINED -> in.undetermined("/title");
        });
        return rule.in(CatalogueEntry.of("town." + name, "town", severity, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, VIOLATED, VIOLATES",
        "ERROR, UNDETERMINED, CANNOT_SAY",
        "ERROR, SATISFIED, CONFORMS",
        "ERROR, NOT_APPLICABLE, CONFORMS",
        "WARNING, VIOLATED, CONFORMS",
        "WARNING, UNDETERMINED, CONFORMS",
        "INFO, VIOLATED, CONFORMS"
    })
    void only_rules_that_weigh_as_errors_decide(Severity severity, Status status, AssessmentOutcome outcome) {
        Assessment assessment = Town.judge(PLAN, rule("one", severity, status));
        assertThat(assessment.outcome()).isEqualTo(outcome);
        assertThat(assessment.conforms()).isEqualTo(outcome == AssessmentOutcome.CONFORMS);
    }

    @Test
    void a_broken_rule_outweighs_an_unsettled_one() {
        Assessment assessment = Town.judge(
                PLAN,
                rule("one", Severity.ERROR, Status.UNDETERMINED),
                rule("two", Severity.ERROR, Status.VIOLATED),
                rule("three", Severity.ERROR, Status.SATISFIED));
        assertThat(assessment.outcome()).isEqualTo(AssessmentOutcome.VIOLATES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'title':7 | VIOLATES",
                "'id':'1','id':'2' | VIOLATES",
                "'period':{'start':'2022-13'} | VIOLATES",
                "'colour':'green' | CONFORMS",
                "'title':'R&eacute;gion' | CONFORMS"
            })
    void a_place_that_could_not_be_read_is_an_error_and_a_doubt_is_none(String members, AssessmentOutcome outcome) {
        String json = "{'document':'action-plan/1','programme':'PACTO'," + members + "}";
        Assessment assessment = Town.judge(json, rule("one", Severity.ERROR, Status.SATISFIED));
        assertThat(assessment.problems()).hasSize(1);
        assertThat(assessment.outcome()).isEqualTo(outcome);
    }

    @Test
    void an_unreadable_place_outweighs_an_unsettled_rule() {
        Assessment assessment = Town.judge(
                "{'document':'action-plan/1','programme':'PACTO','title':7}",
                rule("one", Severity.ERROR, Status.UNDETERMINED));
        assertThat(assessment.outcome()).isEqualTo(AssessmentOutcome.VIOLATES);
    }

    @Test
    void of_an_empty_dossier_nothing_can_be_said() {
        Pacto pacto = Pacto.with(WorkingDays.unknown());
        Assessment read = pacto.assess(Town.read("{'document':'dossier/1'}"), Town.ASK);
        assertThat(read.outcome()).isEqualTo(AssessmentOutcome.CANNOT_SAY);
        Assessment made = pacto.assess(DossierBuilder.builder().build(), Town.ASK);
        assertThat(made.outcome()).isEqualTo(AssessmentOutcome.CANNOT_SAY);
        assertThat(made.verdicts()).isEqualTo(read.verdicts());
        for (String books : List.of("FORM", "GUIDE", "PACTO", "OGP_LOCAL", "MA_LAW")) {
            assertThat(pacto.assess(DossierBuilder.builder().build(), Town.ASK.books(books))
                            .outcome())
                    .isEqualTo(AssessmentOutcome.CANNOT_SAY);
        }
    }

    @Test
    void the_summary_counts_each_rule_once_by_its_worst_verdict() {
        Rule<Commitment> mixed = Rule.rule(
                "town.mixed",
                Commitment.class,
                (commitment, in) -> commitment.number().equals("1") ? in.satisfied() : in.violated());
        Assessment assessment = Town.judge(
                "{'document':'action-plan/1','commitments':[{'number':'1'},{'number':'2'},{'number':'3'}]}",
                mixed,
                rule("one", Severity.ERROR, Status.UNDETERMINED),
                rule("two", Severity.WARNING, Status.VIOLATED),
                rule("three", Severity.WARNING, Status.VIOLATED),
                rule("four", Severity.INFO, Status.UNDETERMINED),
                rule("five", Severity.INFO, Status.SATISFIED),
                rule("six", Severity.INFO, Status.NOT_APPLICABLE));
        Summary summary = assessment.summary();
        assertThat(summary.rules()).isEqualTo(7);
        assertThat(summary.satisfied()).isEqualTo(1);
        assertThat(summary.notApplicable()).isEqualTo(1);
        assertThat(summary.violated())
                .containsExactly(
                        Map.entry(Severity.ERROR, 1), Map.entry(Severity.WARNING, 2), Map.entry(Severity.INFO, 0));
        assertThat(summary.undetermined())
                .containsExactly(
                        Map.entry(Severity.ERROR, 1), Map.entry(Severity.WARNING, 0), Map.entry(Severity.INFO, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INFO | 'promises':[{'kind':'STUDY_DAY'}] | WARNING",
                "INFO | 'promises':[{'kind':'PUBLIC_SITE'},{'kind':'STUDY_DAY'}] | WARNING",
                "INFO | 'promises':[{'kind':'PUBLIC_SITE'}] | INFO",
                "INFO | 'promises':[] | INFO",
                "INFO | 'id':'1' | INFO",
                "ERROR | 'promises':[{'kind':'STUDY_DAY'}] | ERROR",
                "WARNING | 'promises':[{'kind':'STUDY_DAY'}] | WARNING"
            })
    void what_the_plan_promised_weighs_as_a_warning(Severity severity, String members, Severity expected) {
        Rule<ActionPlan> rule = Town.onPlans(entry -> entry.severity(severity).promise(PromiseKind.STUDY_DAY));
        assertThat(Town.verdict("{'document':'action-plan/1'," + members + "}", rule)
                        .severity())
                .isEqualTo(expected);
    }

    @Test
    void a_promise_weighs_only_where_there_is_a_plan() {
        Rule<Dossier> rule = Rule.rule("town.rule", Dossier.class, (dossier, in) -> in.violated())
                .in(Town.entry(entry -> entry.severity(Severity.INFO).promise(PromiseKind.STUDY_DAY)));
        assertThat(Town.verdict("{'document':'dossier/1'}", rule).severity()).isEqualTo(Severity.INFO);
        assertThat(Town.verdict("{'document':'dossier/1','plan':{'promises':[{'kind':'STUDY_DAY'}]}}", rule)
                        .severity())
                .isEqualTo(Severity.WARNING);
    }
}
