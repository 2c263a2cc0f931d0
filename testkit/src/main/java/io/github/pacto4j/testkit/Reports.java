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
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Relevance;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the reports on a plan that is being carried out. */
final class Reports {
    private final Desk desk;
    private final Numbers numbers;
    private final String plan;
    private final List<@Nullable CompletionLevel> levels = new ArrayList<>();

    Reports(Desk desk, Numbers numbers, String plan) {
        this.desk = desk;
        this.numbers = numbers;
        this.plan = plan;
        for (int i = 0; i < desk.setting.size().commitments(); i++) {
            levels.add(desk.chance.hits(0.8) ? desk.chance.one(CompletionLevel.values()) : null);
        }
    }

    /** Writes first sheets on some commitments, and for each of the first two years that has ended one on every commitment. */
    List<CompletionReport> completionReports(ActionPlan about) {
        List<CompletionReport> reports = new ArrayList<>();
        LocalDate reported = desk.cycle.reported();
        List<Period> ended = desk.cycle.endedParts(12);
        int commitments = desk.setting.size().commitments();
        for (int i = 0; i < commitments && desk.cycle.isPast(reported) && (i < 20 || !ended.isEmpty()); i++) {
            boolean told = desk.chance.hits(desk.setting.fullness());
            CompletionLevel level = levels.get(i);
            if (told) {
                reports.add(completion(i, reported, level, about)
                        .withPlanYear(desk.given(() -> 1))
                        .withPeriod(desk.given(() -> desk.dates.period(desk.cycle.planStart, reported))));
            }
            for (int year = 1; year <= Math.min(ended.size(), 2); year++) {
                LocalDate day =
                        Objects.requireNonNull(ended.get(year - 1).end()).last().plusDays(1);
                reports.add(completion(i, day, level, about)
                        .withId("R-" + i + "-" + year)
                        .withPlanYear(year)
                        .withCompletedOn(level == CompletionLevel.COMPLETE ? desk.told(reported) : null));
            }
        }
        return reports;
    }

    private CompletionReport completion(
            int commitment, LocalDate reported, @Nullable CompletionLevel level, ActionPlan about) {
        Commitment sheet = Objects.requireNonNull(about.commitments()).get(commitment);
        boolean advanced = level == CompletionLevel.SUBSTANTIAL || level == CompletionLevel.COMPLETE;
        List<Relevance> relevance = desk.given(sheet::relevance);
        return CompletionReportBuilder.builder()
                .document(desk.given(() -> "completion-report/1"))
                .language(desk.language())
                .id("R-" + commitment)
                .plan(desk.given(() -> plan))
                .commitment(numbers.commitment(commitment))
                .commitmentPeriod(desk.given(sheet::period))
                .reportedOn(desk.told(reported))
                .agency(desk.organisation())
                .completion(level)
                .notAssessed(level == null ? desk.chance.one(NotAssessedReason.values()) : null)
                .completedOn(level == CompletionLevel.COMPLETE ? desk.told(reported) : null)
                .title(desk.given(sheet::title))
                .problem(desk.given(sheet::problem))
                .description(desk.given(() -> desk.words.say("description")))
                .contribution(desk.given(sheet::contribution))
                .relevance(relevance)
                .relevanceAnswers(desk.given(() -> answers(relevance)))
                .changes(List.of(ReportedChangeBuilder.builder()
                        .field("description")
                        .reason(desk.words.say("setback"))
                        .build()))
                .results(desk.words.say("results"))
                .openedGovernment(desk.given(() -> advanced
                        ? desk.chance.one(OpenedGovernment.values())
                        : desk.chance.one(List.of(OpenedGovernment.DID_NOT_CHANGE, OpenedGovernment.MARGINAL))))
                .evidence(advanced ? List.of(evidence(reported)) : desk.given(() -> List.of(evidence(reported))))
                .nextSteps(desk.words.say("milestone"))
                .reasonCode(desk.given(() -> desk.chance.one(DelayReason.values())))
                .milestones(List.of(MilestoneStateBuilder.builder()
                        .number(numbers.milestone(commitment, 0))
                        .period(desk.given(() -> desk.dates.period(desk.cycle.planStart, desk.cycle.planEnd)))
                        .completion(isAllOrNone(level) ? level : desk.chance.one(CompletionLevel.values()))
                        .build()))
                .contact(desk.contact().withUnit(desk.words.say("unit")))
                .otherStakeholders(desk.given(() -> List.of(desk.organisation())))
                .budget(desk.given(sheet::budget))
                .links(desk.given(sheet::links))
                .notes(desk.given(() -> desk.words.say("note")))
                .build();
    }

    /** Says yes to every question that points to a value of the sheet. */
    private static Map<ReportRelevanceQuestion, Boolean> answers(@Nullable List<Relevance> relevance) {
        Map<ReportRelevanceQuestion, Boolean> answers = new EnumMap<>(ReportRelevanceQuestion.class);
        for (ReportRelevanceQuestion question : ReportRelevanceQuestion.values()) {
            answers.put(
                    question,
                    relevance != null && relevance.stream().anyMatch(to -> to.value() == question.pointsTo()));
        }
        return answers;
    }

    private static boolean isAllOrNone(@Nullable CompletionLevel level) {
        return level == CompletionLevel.COMPLETE || level == CompletionLevel.NOT_STARTED;
    }

    private Evidence evidence(LocalDate day) {
        return desk.evidence(day).withTitle(desk.words.say("evidence"));
    }

    /** Writes the reports of the monitoring body, one on each ended year; the one that an evaluated plan refers to among them. */
    List<MonitoringReport> monitoringReports() {
        List<MonitoringReport> reports = new ArrayList<>();
        LocalDate inception = desk.cycle.submitted.plusDays(30);
        if (desk.cycle.isPast(inception)) {
            reports.add(monitoring("R-INC", MonitoringReportKind.INCEPTION, inception)
                    .withDate(desk.done(inception))
                    .withCommitments(assessments()));
        }
        for (Period year : desk.cycle.endedParts(12)) {
            LocalDate day = Objects.requireNonNull(year.end()).last().plusDays(1);
            String id = "R-ANN-" + (reports.size() + 1);
            reports.add(monitoring(id, MonitoringReportKind.ANNUAL, day).withPublishedUrl(url(id)));
        }
        if (desk.cycle.isPast(desk.cycle.closed)) {
            reports.add(monitoring("R-END", MonitoringReportKind.END_OF_TERM, desk.cycle.closed)
                    .withEffects(effects()));
        }
        LocalDate assessed = desk.cycle.reported().plusDays(20);
        for (int i = 0; i < levels.size() && desk.cycle.isPast(assessed); i++) {
            if (levels.get(i) == CompletionLevel.COMPLETE) {
                reports.add(monitoring("R-EOC-" + i, MonitoringReportKind.END_OF_COMMITMENT, assessed)
                        .withDate(desk.done(assessed))
                        .withCommitments(List.of(assessment(i))));
            }
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

    /** The inception report looks at every commitment, and sees something in the first. */
    private List<CommitmentAssessment> assessments() {
        List<CommitmentAssessment> all = new ArrayList<>();
        for (int i = 0; i < desk.setting.size().commitments(); i++) {
            all.add(i == 0 ? assessment(i).withPotential(Potential.BINDING) : assessment(i));
        }
        return all;
    }

    private CommitmentAssessment assessment(int commitment) {
        return CommitmentAssessmentBuilder.builder()
                .number(numbers.commitment(commitment % desk.setting.size().commitments()))
                .verifiable(desk.chance.hits(0.8))
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
        Map<ReformField, Text> effects = new LinkedHashMap<>();
        for (ReformField field : ReformField.values()) {
            effects.put(field, desk.words.say("results"));
        }
        return effects;
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
