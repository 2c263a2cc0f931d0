package io.github.pacto4j.progress.monitoring;

import io.github.pacto4j.monitoring.CodedAnswer;
import io.github.pacto4j.monitoring.CommitmentAssessment;
import io.github.pacto4j.monitoring.MonitoringAnswer;
import io.github.pacto4j.monitoring.MonitoringAnswerBuilder;
import io.github.pacto4j.monitoring.MonitoringQuestion;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.monitoring.MonitoringReportBuilder;
import io.github.pacto4j.monitoring.MonitoringReportKind;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes into a report what a draft found, each answer with the rule and the places that it rests on. */
final class ReportText {
    private final Assessment assessment;

    ReportText(Assessment assessment) {
        this.assessment = assessment;
    }

    /** Returns what the monitoring body itself has answered so far. */
    List<Declaration> declared(MonitoringQuestion question, ReportsOfBody.@Nullable Filed own) {
        Map<MonitoringQuestion, MonitoringAnswer> answers =
                own == null || own.report().answers() == null
                        ? Map.of()
                        : own.report().answers();
        MonitoringAnswer answer = answers.get(question);
        CodeOrText<CodedAnswer> stated = answer == null ? null : answer.answer();
        return own == null || stated == null
                ? List.of()
                : List.of(new Declaration(
                        Declaration.By.MONITORING_BODY,
                        stated.code(),
                        stated.text(),
                        own.pointer() + "/answers/" + question.code() + "/answer"));
    }

    /** Returns the places that verdicts are about, each once. */
    static List<String> places(List<Verdict> verdicts) {
        List<String> places = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            places.add(verdict.pointer());
            places.addAll(verdict.related());
        }
        return places.stream().filter(place -> !place.isEmpty()).distinct().toList();
    }

    MonitoringReport report(
            MonitoringReportKind kind,
            ActionPlan plan,
            @Nullable MonitoringReport own,
            List<CommitmentAssessment> commitments,
            List<DraftAnswer> drafted) {
        MonitoringReport base = own != null
                ? own
                : MonitoringReportBuilder.builder()
                        .document("monitoring-report/1")
                        .plan(plan.id())
                        .kind(kind)
                        .by(
                                plan.monitoringBody() == null
                                        ? null
                                        : plan.monitoringBody().name())
                        .build();
        Map<MonitoringQuestion, MonitoringAnswer> answers = new LinkedHashMap<>();
        for (MonitoringQuestion question : MonitoringQuestion.values()) {
            MonitoringAnswer before =
                    base.answers() == null ? null : base.answers().get(question);
            MonitoringAnswer found = drafted.stream()
                    .filter(each -> each.question().equals(question.code()) && each.found() instanceof CodedAnswer)
                    .findFirst()
                    .map(this::answer)
                    .orElse(null);
            boolean answered = before != null && before.answer() != null;
            if (answered || (before != null && found == null)) {
                answers.put(question, before);
            } else if (found != null) {
                answers.put(question, before == null ? found : before.withAnswer(found.answer()));
            }
        }
        // An empty list would state that there are none.
        return base.withCommitments(commitments.isEmpty() ? base.commitments() : commitments)
                .withAnswers(answers.isEmpty() ? base.answers() : answers);
    }

    private MonitoringAnswer answer(DraftAnswer drafted) {
        CodedAnswer found = (CodedAnswer) Objects.requireNonNull(drafted.found());
        Map<String, String> words = new LinkedHashMap<>();
        for (Language language : Messages.languages()) {
            words.put(language.code(), words(drafted, language));
        }
        return MonitoringAnswerBuilder.builder()
                .answer(CodeOrText.of(found))
                .explanation(Text.of(words))
                .build();
    }

    /** The message of the rule, then its id and the places, which are the same in every language. */
    private String words(DraftAnswer drafted, Language language) {
        List<String> sentences = new ArrayList<>();
        for (Verdict verdict : drafted.verdicts()) {
            sentences.add(assessment.message(verdict, language) + " (" + verdict.rule() + ")");
        }
        sentences.addAll(drafted.pointers());
        return String.join(" ", sentences);
    }
}
