package io.github.pacto4j.testkit;

import io.github.pacto4j.date.StatedDate;
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
import io.github.pacto4j.monitoring.MatrixReview;
import io.github.pacto4j.monitoring.MatrixReviewBuilder;
import io.github.pacto4j.monitoring.MatrixRow;
import io.github.pacto4j.monitoring.MatrixRowBuilder;
import io.github.pacto4j.monitoring.PublicEventBuilder;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.party.TrainingAudience;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.text.CodeOrText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the follow-up of a plan and the evaluation of its collectivity. */
final class FollowUps {
    private final Desk desk;
    private final Numbers numbers;

    FollowUps(Desk desk, Numbers numbers) {
        this.desk = desk;
        this.numbers = numbers;
    }

    FollowUp followUp(String id, ActionPlan plan) {
        LocalDate started = desk.cycle.started;
        LocalDate adopted = desk.cycle.adopted;
        return FollowUpBuilder.builder()
                .document(desk.given(() -> "follow-up/1"))
                .language(desk.language())
                .plan(desk.given(() -> id))
                .group(desk.given(
                        () -> List.of(desk.person("Membre du groupe", 1), desk.person("Membre du groupe", 2))))
                .groupSectors(desk.given(() -> desk.isOgpLocal()
                        ? List.of(Sector.COLLECTIVITY, Sector.CIVIL_SOCIETY)
                        : desk.chance.few(Sector.values())))
                .trainedOn(desk.told(started.plusDays(20)))
                .meetings(meetings())
                .matrixReviews(reviews())
                .trainings(desk.given(() -> List.of(ExecutorTrainingBuilder.builder()
                        .date(desk.told(started.plusDays(15)))
                        .subject(desk.given(() -> desk.words.say("action")))
                        .audience(desk.given(this::audience))
                        .build())))
                .forumMeetings(
                        desk.cycle.isPast(adopted.plusDays(12))
                                ? desk.given(() -> desk.past(adopted.plusDays(12), started.plusDays(50)))
                                : null)
                .publicEvents(desk.given(() -> List.of(PublicEventBuilder.builder()
                        .date(desk.told(started.plusDays(100)))
                        .title(desk.given(() -> desk.words.say("decision")))
                        .evidence(desk.given(() -> List.of(desk.evidence(started.plusDays(100)))))
                        .build())))
                .matrix(matrix(plan))
                .siteUpdates(desk.given(() -> desk.past(started.plusDays(10), started.plusDays(120))))
                .midTermReviewOn(
                        desk.told(desk.cycle.planPeriod.middle().orElse(started).plusDays(5)))
                .publicSite(desk.given(() -> "https://exemple.invalid/suivi"))
                .civilSocietyRoles(desk.asked(() -> List.of(desk.words.say("role"))))
                .build();
    }

    /** Returns the day of the meeting in each half-year of the plan. */
    private List<LocalDate> meetingDays() {
        return desk.cycle.parts(6).stream()
                .map(part -> Objects.requireNonNull(part.start()).first().plusDays(60))
                .toList();
    }

    private List<StatedDate> meetings() {
        return desk.past(meetingDays().toArray(LocalDate[]::new));
    }

    private List<MatrixReview> reviews() {
        List<MatrixReview> reviews = new ArrayList<>();
        for (LocalDate met : meetingDays()) {
            LocalDate sent = met.plusDays(9);
            if (desk.cycle.isPast(sent)) {
                reviews.add(MatrixReviewBuilder.builder()
                        .filledOn(desk.told(met))
                        .sentToCommitteeOn(desk.done(sent))
                        .measures(desk.words.say("setback"))
                        .build());
            }
        }
        return reviews;
    }

    private List<TrainingAudience> audience() {
        Set<TrainingAudience> audience = EnumSet.of(TrainingAudience.PROJECT_LEAD, TrainingAudience.EXECUTING_OFFICER);
        audience.addAll(desk.chance.few(TrainingAudience.values()));
        return List.copyOf(audience);
    }

    private List<MatrixRow> matrix(ActionPlan plan) {
        List<MatrixRow> rows = new ArrayList<>();
        List<Commitment> commitments = plan.commitments() == null ? List.of() : plan.commitments();
        for (int i = 0; i < commitments.size(); i++) {
            List<Milestone> milestones = commitments.get(i).milestones();
            for (int j = 0; milestones != null && j < milestones.size(); j++) {
                rows.add(row(i, j));
            }
        }
        return rows;
    }

    private MatrixRow row(int commitment, int milestone) {
        return MatrixRowBuilder.builder()
                .milestone(numbers.reference(commitment, milestone))
                .expectedResult(desk.words.say("results"))
                .indicator(desk.words.say("indicator"))
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
                .assessorSectors(desk.given(() -> desk.isOgpLocal()
                        ? List.of(Sector.CIVIL_SOCIETY, Sector.ACADEMIA)
                        : desk.chance.few(Sector.values())))
                .criteria(criteria())
                .edition(desk.given(() -> "2021"))
                .build();
    }

    private List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        List<String> prefixes = List.of("FT", "AI", "CE");
        for (StandardCriterion standard : StandardCriterion.values()) {
            String prefix = prefixes.get(standard.ordinal());
            criteria.add(CriterionBuilder.builder()
                    .code(standard.code())
                    .answers(Stream.of(StandardQuestion.values())
                            .filter(question -> question.code().startsWith(prefix))
                            .map(this::answer)
                            .toList())
                    .build());
        }
        criteria.add(own());
        return criteria;
    }

    private CriterionAnswer answer(StandardQuestion question) {
        if (desk.chance.hits(0.05)) {
            return CriterionAnswerBuilder.builder()
                    .question(question.code())
                    .notApplicable(true)
                    .build();
        }
        return answer(question.code(), value(question));
    }

    /** Twelve opinions and nine petitions came in, and as many or fewer were decided on. */
    private AnswerValue value(StandardQuestion question) {
        return switch (question.form()) {
            case YES_NO -> new AnswerValue.YesNo(desk.chance.hits(0.7));
            case NUMBER -> new AnswerValue.Count(question == StandardQuestion.CE4 ? 12 : desk.chance.between(0, 4));
            case FORMS -> forms();
            case RECEIVED_HANDLED ->
                AnswerCountsBuilder.builder().received(120).handled(100).build();
            case APPROVED_REJECTED ->
                AnswerCountsBuilder.builder()
                        .approved(desk.chance.between(0, 10))
                        .rejected(2)
                        .build();
            case PETITIONS -> new AnswerValue.Count(9);
        };
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
                .ground(desk.words.say("note"))
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
                .evidence(
                        value.equals(new AnswerValue.YesNo(true))
                                ? List.of(evidence())
                                : desk.given(() -> List.of(evidence())))
                .comment(desk.given(() -> desk.words.say("note")))
                .build();
    }

    private Evidence evidence() {
        return desk.evidence(desk.cycle.launched.minusDays(20)).withTitle(desk.words.say("evidence"));
    }
}
