package io.github.pacto4j.testkit;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.monitoring.CodedAnswer;
import io.github.pacto4j.monitoring.CommitmentAssessment;
import io.github.pacto4j.monitoring.CommitmentAssessmentBuilder;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.CompletionReportBuilder;
import io.github.pacto4j.monitoring.DelayReason;
import io.github.pacto4j.monitoring.MilestoneStateBuilder;
import io.github.pacto4j.monitoring.MonitoringAnswer;
import io.github.pacto4j.monitoring.MonitoringAnswerBuilder;
import io.github.pacto4j.monitoring.MonitoringQuestion;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.monitoring.MonitoringReportBuilder;
import io.github.pacto4j.monitoring.MonitoringReportKind;
import io.github.pacto4j.monitoring.NotAssessedReason;
import io.github.pacto4j.monitoring.Novelty;
import io.github.pacto4j.monitoring.OpenedGovernment;
import io.github.pacto4j.monitoring.Potential;
import io.github.pacto4j.monitoring.Recommendation;
import io.github.pacto4j.monitoring.RecommendationBuilder;
import io.github.pacto4j.monitoring.RecommendationOutcome;
import io.github.pacto4j.monitoring.ReformField;
import io.github.pacto4j.monitoring.ReportRelevanceQuestion;
import io.github.pacto4j.monitoring.ReportedChangeBuilder;
import io.github.pacto4j.plan.OgpValue;
import io.github.pacto4j.plan.RelevanceBuilder;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the reports on a plan that is being carried out. */
final class Reports {
    private final Desk desk;
    private final Numbers numbers;
    private final String plan;

    Reports(Desk desk, Numbers numbers, String plan) {
        this.desk = desk;
        this.numbers = numbers;
        this.plan = plan;
    }

    List<CompletionReport> completionReports() {
        List<CompletionReport> reports = new ArrayList<>();
        LocalDate reported = desk.cycle.reported();
        for (int i = 0; i < desk.setting.size().commitments() && desk.cycle.isPast(reported) && i < 20; i++) {
            if (desk.chance.hits(desk.setting.fullness())) {
                reports.add(completion(i, reported));
            }
        }
        return reports;
    }

    private CompletionReport completion(int commitment, LocalDate reported) {
        boolean assessed = desk.chance.hits(0.8);
        CompletionLevel level = assessed ? desk.chance.one(CompletionLevel.values()) : null;
        return CompletionReportBuilder.builder()
                .document(desk.given(() -> "completion-report/1"))
                .language(desk.language())
                .id("R-" + commitment)
                .plan(desk.given(() -> plan))
                .commitment(numbers.commitment(commitment))
                .commitmentPeriod(desk.given(() -> desk.dates.period(desk.cycle.planStart, desk.cycle.planEnd)))
                .period(desk.given(() -> desk.dates.period(desk.cycle.planStart, reported)))
                .planYear(desk.given(() -> 1))
                .reportedOn(desk.told(reported))
                .agency(desk.given(desk::organisation))
                .completion(level)
                .notAssessed(assessed ? null : desk.chance.one(NotAssessedReason.values()))
                .completedOn(level == CompletionLevel.COMPLETE ? desk.told(reported) : null)
                .title(desk.given(() -> desk.words.say("axis")))
                .problem(desk.given(() -> desk.words.say("problem")))
                .description(desk.given(() -> desk.words.say("description")))
                .contribution(desk.given(() -> desk.words.say("contribution")))
                .relevance(desk.given(() -> List.of(RelevanceBuilder.builder()
                        .value(desk.chance.one(OgpValue.values()))
                        .justification(desk.words.say("justification"))
                        .build())))
                .relevanceAnswers(desk.given(() -> Map.of(desk.chance.one(ReportRelevanceQuestion.values()), true)))
                .changes(desk.given(() -> List.of(ReportedChangeBuilder.builder()
                        .field("period")
                        .reason(desk.words.say("setback"))
                        .build())))
                .results(desk.given(() -> desk.words.say("results")))
                .openedGovernment(desk.given(() -> desk.chance.one(OpenedGovernment.values())))
                .evidence(desk.given(() -> List.of(desk.evidence(reported))))
                .nextSteps(desk.given(() -> desk.words.say("milestone")))
                .reasonCode(desk.given(() -> desk.chance.one(DelayReason.values())))
                .milestones(desk.given(() -> List.of(MilestoneStateBuilder.builder()
                        .number(numbers.milestone(commitment, 0))
                        .period(desk.given(() -> desk.dates.period(desk.cycle.planStart, desk.cycle.planEnd)))
                        .completion(desk.chance.one(CompletionLevel.values()))
                        .build())))
                .contact(desk.given(desk::contact))
                .otherStakeholders(desk.given(() -> List.of(desk.organisation())))
                .budget(desk.given(() -> new Commitments(desk, numbers).money()))
                .links(desk.given(() -> new Commitments(desk, numbers).links()))
                .notes(desk.given(() -> desk.words.say("note")))
                .build();
    }

    /** Writes the reports of the monitoring body, one on each ended year; the one that an evaluated plan refers to among them. */
    List<MonitoringReport> monitoringReports() {
        List<MonitoringReport> reports = new ArrayList<>();
        LocalDate inception = desk.cycle.submitted.plusDays(30);
        if (desk.cycle.isPast(inception)) {
            reports.add(monitoring("R-INC", MonitoringReportKind.INCEPTION, inception));
        }
        for (Period year : desk.cycle.endedParts(12)) {
            LocalDate day = Objects.requireNonNull(year.end()).last().plusDays(1);
            String id = "R-ANN-" + (reports.size() + 1);
            reports.add(monitoring(id, MonitoringReportKind.ANNUAL, day).withPublishedUrl(url(id)));
        }
        if (desk.cycle.isPast(desk.cycle.closed)) {
            reports.add(monitoring("R-END", MonitoringReportKind.END_OF_TERM, desk.cycle.closed));
        }
        return reports;
    }

    private MonitoringReport monitoring(String id, MonitoringReportKind kind, LocalDate day) {
        return MonitoringReportBuilder.builder()
                .document(desk.given(() -> "monitoring-report/1"))
                .language(desk.language())
                .id(id)
                .plan(desk.given(() -> plan))
                .kind(kind)
                .by(desk.given(() -> desk.words.say("association")))
                .date(desk.told(day))
                .publishedUrl(desk.given(() -> url(id)))
                .commitments(desk.given(() -> List.of(assessment(0), assessment(1))))
                .answers(desk.given(this::answers))
                .effects(desk.given(this::effects))
                .recommendations(desk.given(() -> List.of(recommendation(day))))
                .build();
    }

    private static String url(String id) {
        return "https://exemple.invalid/rapports/" + id;
    }

    private CommitmentAssessment assessment(int commitment) {
        return CommitmentAssessmentBuilder.builder()
                .number(numbers.commitment(commitment % desk.setting.size().commitments()))
                .verifiable(desk.given(() -> desk.chance.hits(0.8)))
                .relevant(desk.given(() -> desk.chance.hits(0.8)))
                .novelty(desk.given(() -> desk.chance.one(Novelty.values())))
                .potential(desk.given(() -> desk.chance.one(Potential.values())))
                .comment(desk.given(() -> desk.words.say("note")))
                .build();
    }

    private Map<MonitoringQuestion, MonitoringAnswer> answers() {
        Map<MonitoringQuestion, MonitoringAnswer> answers = new LinkedHashMap<>();
        for (MonitoringQuestion question : desk.chance.few(MonitoringQuestion.values())) {
            CodeOrText<CodedAnswer> answer = desk.chance.hits(0.8)
                    ? CodeOrText.of(desk.chance.one(CodedAnswer.values()))
                    : CodeOrText.of(desk.words.say("narrative"));
            answers.put(
                    question,
                    MonitoringAnswerBuilder.builder()
                            .answer(answer)
                            .explanation(desk.given(() -> desk.words.say("narrative")))
                            .evidence(desk.given(() -> List.of(desk.evidence(desk.cycle.submitted))))
                            .build());
        }
        return answers;
    }

    private Map<ReformField, Text> effects() {
        return Map.of(desk.chance.one(ReformField.values()), desk.words.say("results"));
    }

    private Recommendation recommendation(LocalDate day) {
        StatedDate due = desk.dates.state(day.plusMonths(6));
        return RecommendationBuilder.builder()
                .id("REC-1")
                .text(desk.words.say("objective"))
                .owner(desk.given(() -> desk.words.say("unit")))
                .due(desk.given(() -> due))
                .outcome(desk.given(() -> desk.chance.one(RecommendationOutcome.values())))
                .build();
    }
}
