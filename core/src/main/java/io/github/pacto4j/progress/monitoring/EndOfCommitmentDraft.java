package io.github.pacto4j.progress.monitoring;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CodedAnswer;
import io.github.pacto4j.monitoring.CommitmentAssessment;
import io.github.pacto4j.monitoring.CommitmentAssessmentBuilder;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MonitoringQuestion;
import io.github.pacto4j.monitoring.MonitoringReportKind;
import io.github.pacto4j.monitoring.ReportedChange;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.progress.Baseline;
import io.github.pacto4j.progress.Drafts;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prepares the monitoring body's report on a commitment that has ended. */
final class EndOfCommitmentDraft {
    private final Dossier dossier;
    private final ActionPlan plan;
    private final Baseline baseline;
    private final String number;
    private final int index;
    private final ReportText text;
    private final SelfAssessment self;
    private final ReportsOfBody.@Nullable Filed own;

    /** @param index  index of the commitment in the plan, as its file counts */
    EndOfCommitmentDraft(
            Dossier dossier, ActionPlan plan, Baseline baseline, String number, int index, Assessment assessment) {
        this.dossier = dossier;
        this.plan = plan;
        this.baseline = baseline;
        this.number = number;
        this.index = index;
        this.text = new ReportText(assessment);
        this.self = SelfAssessment.of(dossier, number, SelfAssessment.count(dossier, assessment.on()));
        this.own = ReportsOfBody.last(new ReportsOfBody(dossier, assessment.on())
                .of(MonitoringReportKind.END_OF_COMMITMENT).stream()
                        .filter(each -> each.isOnlyOn(number))
                        .toList());
    }

    MonitoringDraft draft() {
        List<DraftAnswer> answers = new ArrayList<>();
        for (MonitoringQuestion question : MonitoringQuestion.values()) {
            if (question.code().startsWith("endOfCommitment.")) {
                answers.add(answer(question));
            }
        }
        CommitmentAssessment before = own == null ? null : own.assessment(number);
        CommitmentAssessment assessed = before != null
                ? before
                : CommitmentAssessmentBuilder.builder().number(number).build();
        return new MonitoringDraft(
                text.report(
                        MonitoringReportKind.END_OF_COMMITMENT,
                        plan,
                        own == null ? null : own.report(),
                        List.of(assessed),
                        answers),
                answers);
    }

    private DraftAnswer answer(MonitoringQuestion question) {
        List<Declaration> declarations = new ArrayList<>(text.declared(question, own));
        CodedAnswer found = null;
        List<String> pointers = List.of();
        CompletionReport report = self.report();
        switch (question) {
            case END_OF_COMMITMENT_1_1 -> declareLevel(declarations);
            case END_OF_COMMITMENT_1_2 -> {
                if (report != null && report.reasonCode() != null) {
                    declare(report.reasonCode().label(), "/reasonCode", declarations);
                }
            }
            case END_OF_COMMITMENT_1_3 -> {
                List<String> changes = changes();
                found = changes.isEmpty() ? null : CodedAnswer.NO;
                pointers = changes;
                if (report != null && report.changes() != null) {
                    declarations.add(new Declaration(
                            Declaration.By.COLLECTIVITY,
                            report.changes().isEmpty() ? CodedAnswer.YES : CodedAnswer.NO,
                            null,
                            self.pointer() + "/changes"));
                }
            }
            case END_OF_COMMITMENT_2_1_4 -> {
                if (report != null && report.results() != null) {
                    declare(report.results(), "/results", declarations);
                }
            }
            default -> {}
        }
        return new DraftAnswer(question.code(), number, found, declarations, List.of(), pointers);
    }

    private void declareLevel(List<Declaration> declarations) {
        if (self.completion() != null && self.completion().level().isPresent()) {
            CodedAnswer level =
                    CodedAnswer.valueOf(self.completion().level().orElseThrow().name());
            declarations.add(new Declaration(
                    Declaration.By.COLLECTIVITY,
                    level,
                    null,
                    self.completion().sources().isEmpty()
                            ? ""
                            : self.completion().sources().get(0)));
        }
    }

    private void declare(Text words, String property, List<Declaration> declarations) {
        declarations.add(new Declaration(Declaration.By.COLLECTIVITY, null, words, self.pointer() + property));
    }

    /**
     * Returns where the commitment as amended and reported differs from the adopted one. That nothing differs does not show
     * that all went as planned: a difference may not have been written down.
     */
    private List<String> changes() {
        if (baseline.kind() != Baseline.Kind.ADOPTED) {
            return List.of();
        }
        List<ReportedChange> changes = Drafts.completionReport(dossier, baseline, number, new Period(null, null))
                .map(draft -> draft.report().changes())
                .orElse(List.of());
        List<String> places = new ArrayList<>();
        for (ReportedChange change : changes) {
            places.add("/plan/commitments/" + index + "/" + field(change));
        }
        if (!places.isEmpty() && !self.pointer().isEmpty()) {
            places.add(self.pointer());
        }
        return places;
    }

    /** The sheet calls the period of the commitment otherwise than the plan does. */
    private static String field(ReportedChange change) {
        String field = change.field() == null ? "" : change.field();
        return field.equals("commitmentPeriod") ? "period" : field;
    }
}
