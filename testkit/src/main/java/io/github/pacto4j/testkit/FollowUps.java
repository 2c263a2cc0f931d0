package io.github.pacto4j.testkit;

import io.github.pacto4j.evaluation.AnswerCountsBuilder;
import io.github.pacto4j.evaluation.AnswerValue;
import io.github.pacto4j.evaluation.Criterion;
import io.github.pacto4j.evaluation.CriterionAnswer;
import io.github.pacto4j.evaluation.CriterionAnswerBuilder;
import io.github.pacto4j.evaluation.CriterionBuilder;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.evaluation.EvaluationMatrixBuilder;
import io.github.pacto4j.evaluation.ParticipationForm;
import io.github.pacto4j.evaluation.QuestionBuilder;
import io.github.pacto4j.evaluation.StandardCriterion;
import io.github.pacto4j.evaluation.StandardQuestion;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.ExecutorTrainingBuilder;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.monitoring.FollowUpBuilder;
import io.github.pacto4j.monitoring.MatrixReviewBuilder;
import io.github.pacto4j.monitoring.MatrixRow;
import io.github.pacto4j.monitoring.MatrixRowBuilder;
import io.github.pacto4j.monitoring.PublicEventBuilder;
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.party.TrainingAudience;
import io.github.pacto4j.text.CodeOrText;
import java.time.LocalDate;
import java.util.List;

/** Writes the follow-up of a plan and the evaluation of its collectivity. */
final class FollowUps {
    private final Desk desk;
    private final Numbers numbers;

    FollowUps(Desk desk, Numbers numbers) {
        this.desk = desk;
        this.numbers = numbers;
    }

    FollowUp followUp(String plan) {
        LocalDate started = desk.cycle.started;
        return FollowUpBuilder.builder()
                .document(desk.given(() -> "follow-up/1"))
                .language(desk.language())
                .plan(desk.given(() -> plan))
                .group(desk.given(
                        () -> List.of(desk.person("Membre du groupe", 1), desk.person("Membre du groupe", 2))))
                .groupSectors(desk.given(() -> desk.chance.few(Sector.values())))
                .trainedOn(desk.told(started.plusDays(20)))
                .meetings(
                        desk.given(() -> desk.past(started.plusDays(30), started.plusDays(200), started.plusDays(380))))
                .matrixReviews(desk.given(() -> List.of(MatrixReviewBuilder.builder()
                        .filledOn(desk.told(started.plusDays(31)))
                        .sentToCommitteeOn(desk.told(started.plusDays(40)))
                        .measures(desk.given(() -> desk.words.say("setback")))
                        .build())))
                .trainings(desk.given(() -> List.of(ExecutorTrainingBuilder.builder()
                        .date(desk.told(started.plusDays(15)))
                        .subject(desk.given(() -> desk.words.say("action")))
                        .audience(desk.given(() -> desk.chance.few(TrainingAudience.values())))
                        .build())))
                .forumMeetings(desk.given(() -> desk.past(started.plusDays(50))))
                .publicEvents(desk.given(() -> List.of(PublicEventBuilder.builder()
                        .date(desk.told(started.plusDays(100)))
                        .title(desk.given(() -> desk.words.say("decision")))
                        .evidence(desk.given(() -> List.of(desk.evidence(started.plusDays(100)))))
                        .build())))
                .matrix(desk.given(() -> List.of(row(0), row(1))))
                .siteUpdates(desk.given(() -> desk.past(started.plusDays(10), started.plusDays(120))))
                .midTermReviewOn(desk.told(started.plusDays(360)))
                .publicSite(desk.given(() -> "https://exemple.invalid/suivi"))
                .civilSocietyRoles(desk.given(() -> List.of(desk.words.say("role"))))
                .build();
    }

    private MatrixRow row(int commitment) {
        return MatrixRowBuilder.builder()
                .milestone(numbers.reference(commitment % desk.setting.size().commitments(), 0))
                .expectedResult(desk.given(() -> desk.words.say("results")))
                .indicator(desk.given(() -> desk.words.say("indicator")))
                .level(desk.given(() -> desk.chance.one(CompletionLevel.values())))
                .on(desk.told(desk.cycle.started.plusDays(31)))
                .build();
    }

    EvaluationMatrix evaluation(String id) {
        LocalDate day = desk.cycle.launched.minusDays(20);
        return EvaluationMatrixBuilder.builder()
                .document(desk.given(() -> "evaluation-matrix/1"))
                .language(desk.language())
                .id(id)
                .collectivity(desk.given(() -> desk.collectivity))
                .period(desk.given(() -> desk.dates.period(day.minusYears(1), day)))
                .assessedOn(desk.told(day))
                .assessors(desk.given(() -> List.of(desk.person("Évaluation", 1))))
                .assessorSectors(desk.given(() -> desk.chance.few(Sector.values())))
                .criteria(desk.given(() -> List.of(standard(), own())))
                .edition(desk.given(() -> "2021"))
                .build();
    }

    private Criterion standard() {
        return CriterionBuilder.builder()
                .code(desk.chance.one(StandardCriterion.values()).code())
                .answers(List.of(
                        answer(StandardQuestion.FT1.code(), new AnswerValue.YesNo(true)),
                        answer(StandardQuestion.AI5.code(), counts()),
                        answer(StandardQuestion.CE1.code(), forms()),
                        answer(StandardQuestion.CE4.code(), new AnswerValue.Count(12))))
                .build();
    }

    private static AnswerValue counts() {
        return AnswerCountsBuilder.builder().received(120).handled(100).build();
    }

    private AnswerValue forms() {
        return new AnswerValue.Forms(List.of(
                CodeOrText.of(ParticipationForm.PHYSICAL),
                CodeOrText.of(ParticipationForm.ONLINE),
                CodeOrText.of(desk.words.say("forum"))));
    }

    private Criterion own() {
        return CriterionBuilder.builder()
                .code("LOCAL_SERVICES")
                .title(desk.words.say("axis"))
                .ground(desk.given(() -> desk.words.say("note")))
                .questions(List.of(QuestionBuilder.builder()
                        .id("L1")
                        .text(desk.words.say("objective"))
                        .build()))
                .answers(List.of(answer("L1", new AnswerValue.YesNo(false))))
                .build();
    }

    private CriterionAnswer answer(String question, AnswerValue value) {
        return CriterionAnswerBuilder.builder()
                .question(question)
                .value(value)
                .notApplicable(desk.given(() -> false))
                .evidence(desk.given(() -> List.of(desk.evidence(desk.cycle.launched.minusDays(20)))))
                .comment(desk.given(() -> desk.words.say("note")))
                .build();
    }
}
