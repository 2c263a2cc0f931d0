package io.github.pacto4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.plan.ActionPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts that a rule reads, and what it means that they are not there. */
class NeedsTest {
    private static Rule<Dossier> needing(List<List<String>> needs) {
        return Rule.rule("town.rule", Dossier.class, (dossier, in) -> in.satisfied())
                .in(Town.entry(entry -> entry.needs(needs)));
    }

    private static Rule<ActionPlan> onPlans(List<List<String>> needs) {
        return Town.onPlans(entry -> entry.needs(needs));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application",
                "citizenRequests",
                "evaluations",
                "network",
                "membership",
                "previousPlans",
                "nextCoCreation",
                "completionReports",
                "monitoringReports"
            })
    void a_part_that_may_be_absent_from_a_dossier_leaves_nothing_to_judge(String part) {
        Verdict verdict = Town.verdict("{'document':'dossier/1','plan':{}}", needing(List.of(List.of("plan", part))));
        assertThat(verdict.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(verdict.reason()).isEqualTo(Reason.ABSENT_PART);
        assertThat(verdict.subjects()).isEqualTo(1);
        assertThat(verdict.pointer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "coCreation", "followUp", "profile"})
    void a_part_that_every_dossier_should_hold_is_unknown_where_it_is_absent(String part) {
        Verdict verdict = Town.verdict("{'document':'dossier/1'}", needing(List.of(List.of(part, "network"))));
        assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(verdict.missing()).containsExactly("/" + part);
    }

    @ParameterizedTest
    @CsvSource({"application,5", "completionReports,7", "network,'[]'", "membership,true"})
    void a_part_that_could_not_be_read_is_unknown(String part, String json) {
        Verdict verdict = Town.verdict(
                "{'document':'dossier/1','plan':{},'" + part + "':" + json + "}",
                needing(List.of(List.of("plan", part))));
        assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(verdict.missing()).containsExactly("/" + part);
    }

    @Test
    void a_part_that_is_there_is_judged_however_empty() {
        assertThat(Town.verdict("{'document':'dossier/1','network':{}}", needing(List.of(List.of("network"))))
                        .status())
                .isEqualTo(Status.SATISFIED);
        Rule<CompletionReport> onReports = Rule.rule(
                        "town.rule", CompletionReport.class, (report, in) -> in.satisfied())
                .in(Town.entry(entry -> entry.needs(List.of(List.of("completionReports")))));
        Verdict none = Town.verdict("{'document':'dossier/1','completionReports':[]}", onReports);
        assertThat(none.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(none.reason()).isEqualTo(Reason.NO_SUBJECT);
    }

    @Test
    void one_of_several_alternatives_is_enough() {
        Rule<Dossier> rule = needing(List.of(List.of("plan", "coCreation"), List.of("application")));
        assertThat(Town.verdict("{'document':'dossier/1','application':{}}", rule)
                        .status())
                .isEqualTo(Status.SATISFIED);
        assertThat(Town.verdict("{'document':'dossier/1','plan':{},'coCreation':{}}", rule)
                        .status())
                .isEqualTo(Status.SATISFIED);
        Verdict neither = Town.verdict("{'document':'dossier/1','plan':{}}", rule);
        assertThat(neither.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(neither.missing()).containsExactly("/coCreation");
    }

    @Test
    void a_rule_that_needs_any_document_is_judged_in_each() {
        Rule<ActionPlan> rule = onPlans(List.of());
        assertThat(Town.verdict("{'document':'action-plan/1'}", rule).status()).isEqualTo(Status.SATISFIED);
        assertThat(Town.verdict("{'document':'dossier/1','plan':{}}", rule).status())
                .isEqualTo(Status.SATISFIED);
        Verdict elsewhere = Town.verdict("{'document':'network/1'}", rule);
        assertThat(elsewhere.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(elsewhere.reason()).isEqualTo(Reason.NO_SUBJECT);
        assertThat(elsewhere.subjects()).isZero();
    }

    @Test
    void a_document_alone_is_judged_by_the_rules_that_need_no_more() {
        Rule<ActionPlan> plan = Rule.rule("town.plan", ActionPlan.class, (it, in) -> in.satisfied());
        Rule<ActionPlan> both = Rule.rule("town.both", ActionPlan.class, (it, in) -> in.satisfied());
        Rule<ActionPlan> either = Rule.rule("town.either", ActionPlan.class, (it, in) -> in.satisfied());
        RuleBook book = Town.book(
                plan.in(Town.entry(entry -> entry.needs(List.of(List.of("plan"))))),
                both.in(Town.entry(entry -> entry.needs(List.of(List.of("plan", "coCreation"))))),
                either.in(Town.entry(entry -> entry.needs(List.of(List.of("application"), List.of("plan"))))));
        Assessment alone = Town.judge(Town.ASK, "{'document':'action-plan/1'}", book);
        assertThat(alone.notJudged()).containsExactly("town.both");
        assertThat(alone.verdicts()).extracting(Verdict::rule).containsExactly("town.plan", "town.either");
        assertThat(alone.summary().rules()).isEqualTo(2);
        Assessment dossier = Town.judge(Town.ASK, "{'document':'dossier/1','plan':{}}", book);
        assertThat(dossier.notJudged()).isEmpty();
        assertThat(dossier.status("town.both")).contains(Status.UNDETERMINED);
        assertThat(dossier.status("town.none")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "action-plan/1, plan",
        "co-creation/1, coCreation",
        "completion-report/1, completionReports",
        "monitoring-report/1, monitoringReports",
        "follow-up/1, followUp",
        "evaluation-matrix/1, evaluations",
        "membership-application/1, application",
        "citizen-requests/1, citizenRequests",
        "collectivity-profile/1, profile",
        "network/1, network"
    })
    void each_kind_of_document_is_a_part_of_the_dossier(String kind, String part) {
        Rule<?> rule = Rule.rule(
                        "town.rule",
                        DocumentTable.types().get(kind),
                        (document, in) -> in.violated().at(""))
                .in(Town.entry(entry -> entry.needs(List.of(List.of(part)))));
        Assessment assessment = Town.judge("{'document':'" + kind + "'}", rule);
        assertThat(assessment.notJudged()).isEmpty();
        assertThat(Town.only(assessment).pointer()).isEmpty();
        assertThat(assessment.about().kind().code()).isEqualTo(kind);
        assertThat(Town.judge("{'document':'dossier/1'}", rule).notJudged()).isEmpty();
    }
}
