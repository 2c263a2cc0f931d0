package io.github.pacto4j.progress.monitoring;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CodedAnswer;
import io.github.pacto4j.monitoring.CommitmentAssessment;
import io.github.pacto4j.monitoring.CommitmentAssessmentBuilder;
import io.github.pacto4j.monitoring.MonitoringQuestion;
import io.github.pacto4j.monitoring.MonitoringReportKind;
import io.github.pacto4j.monitoring.Novelty;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.plan.OgpValue;
import io.github.pacto4j.plan.Relevance;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Folding;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prepares the inception report of the monitoring body: its questions on the process, then each commitment. */
final class InceptionDraft {
    /** The rules that look for what a question asks. Where none is named no document holds the evidence. */
    private static final Map<MonitoringQuestion, String> RULES = Map.of(
            MonitoringQuestion.INCEPTION_1_1, "ogp.forum-exists",
            MonitoringQuestion.INCEPTION_1_2, "ogp.forum-multi-stakeholder",
            MonitoringQuestion.INCEPTION_1_3, "ogp.forum-met",
            MonitoringQuestion.INCEPTION_1_4, "ogp.endorsed",
            MonitoringQuestion.INCEPTION_2_1, "ogp.site-fresh",
            MonitoringQuestion.INCEPTION_2_4, "pacto.ideas-answered");

    private final Dossier dossier;
    private final ActionPlan plan;
    private final Assessment assessment;
    private final ReportText text;

    InceptionDraft(Dossier dossier, ActionPlan plan, Assessment assessment) {
        this.dossier = dossier;
        this.plan = plan;
        this.assessment = assessment;
        this.text = new ReportText(assessment);
    }

    MonitoringDraft draft() {
        ReportsOfBody.Filed own =
                ReportsOfBody.last(new ReportsOfBody(dossier, assessment.on()).of(MonitoringReportKind.INCEPTION));
        List<DraftAnswer> answers = new ArrayList<>();
        for (MonitoringQuestion question : MonitoringQuestion.values()) {
            if (question.code().startsWith("inception.")) {
                answers.add(process(question, own));
            }
        }
        List<CommitmentAssessment> assessed = new ArrayList<>();
        List<Commitment> commitments = plan.commitments() == null ? List.of() : plan.commitments();
        for (int i = 0; i < commitments.size(); i++) {
            Commitment commitment = commitments.get(i);
            String number = commitment.number();
            if (number != null) {
                String pointer =
                        "/plan/commitments/" + plan.kept().within("commitments").fileIndex(i);
                List<DraftAnswer> found = commitment(commitment, number, pointer, own);
                answers.addAll(found);
                assessed.add(assessed(number, found, own == null ? null : own.assessment(number)));
            }
        }
        // What the body wrote of commitments that the plan does not list stays.
        List<CommitmentAssessment> written = own == null || own.report().commitments() == null
                ? List.of()
                : own.report().commitments();
        for (CommitmentAssessment each : written) {
            if (assessed.stream().noneMatch(other -> Objects.equals(other.number(), each.number()))) {
                assessed.add(each);
            }
        }
        return new MonitoringDraft(
                text.report(MonitoringReportKind.INCEPTION, plan, own == null ? null : own.report(), assessed, answers),
                answers);
    }

    private DraftAnswer process(MonitoringQuestion question, ReportsOfBody.@Nullable Filed own) {
        String rule = RULES.get(question);
        List<Verdict> verdicts = rule == null ? List.of() : assessment.verdicts(rule);
        CodedAnswer found = found(question, verdicts);
        List<String> pointers = found == null ? List.of() : ReportText.places(verdicts);
        if (found != null && pointers.isEmpty()) {
            // One verdict speaks for all contributions and names none of them.
            pointers = List.of("/coCreation/contributions");
        }
        return new DraftAnswer(question.code(), null, found, text.declared(question, own), verdicts, pointers);
    }

    /** A rule that is satisfied shows a yes; one that is violated a no, if something is written down that shows it. */
    private @Nullable CodedAnswer found(MonitoringQuestion question, List<Verdict> verdicts) {
        boolean satisfied = verdicts.stream().anyMatch(each -> each.status() == Status.SATISFIED);
        boolean other = verdicts.stream()
                .anyMatch(each -> each.status() == Status.VIOLATED || each.status() == Status.UNDETERMINED);
        if (satisfied && !other) {
            return CodedAnswer.YES;
        }
        boolean violated = verdicts.stream().anyMatch(each -> each.status() == Status.VIOLATED);
        // Some contributions without an answer do not show that none is given.
        if (!violated || satisfied || question == MonitoringQuestion.INCEPTION_2_4) {
            return null;
        }
        boolean writtenDown = verdicts.stream().allMatch(each -> each.missing().isEmpty());
        if (question == MonitoringQuestion.INCEPTION_1_1) {
            CoCreation process = dossier.coCreation();
            writtenDown &= process != null && process.spaces() != null;
        }
        return writtenDown ? CodedAnswer.NO : null;
    }

    private List<DraftAnswer> commitment(
            Commitment commitment, String number, String pointer, ReportsOfBody.@Nullable Filed own) {
        CommitmentAssessment before = own == null ? null : own.assessment(number);
        String place = own == null ? "" : own.pointer(number);
        boolean verifiable = isVerifiable(commitment);
        Optional<String> earlier = earlier(commitment);
        return List.of(
                new DraftAnswer(
                        "inception.commitment.verifiable",
                        number,
                        verifiable ? CodedAnswer.YES : null,
                        declared(before == null ? null : yesNo(before.verifiable()), place + "/verifiable"),
                        List.of(),
                        verifiable ? List.of(pointer + "/milestones") : List.of()),
                relevant(commitment, number, pointer, before, place),
                new DraftAnswer(
                        "inception.commitment.novelty",
                        number,
                        earlier.isPresent() ? Novelty.CONTINUATION : null,
                        declared(before == null ? null : before.novelty(), place + "/novelty"),
                        List.of(),
                        earlier.stream().toList()),
                new DraftAnswer(
                        "inception.commitment.potential",
                        number,
                        null,
                        declared(before == null ? null : before.potential(), place + "/potential"),
                        List.of(),
                        List.of()));
    }

    /** That every milestone says what will show it done is there to see; that a commitment is not verifiable is a judgement. */
    private static boolean isVerifiable(Commitment commitment) {
        List<Milestone> milestones = commitment.milestones() == null ? List.of() : commitment.milestones();
        return !milestones.isEmpty()
                && !commitment.kept().within("milestones").hasAside()
                && milestones.stream()
                        .allMatch(each ->
                                each.deliverable() != null && each.deliverable().isWritten());
    }

    /**
     * That a commitment serves a value is what the collectivity says of it; that technology alone does not suffice is a rule,
     * and its breach is there to see.
     */
    private DraftAnswer relevant(
            Commitment commitment, String number, String pointer, @Nullable CommitmentAssessment before, String place) {
        List<Verdict> verdicts = assessment.verdicts("ogp.open-government-lens").stream()
                .filter(each -> each.pointer().equals(pointer) || each.pointer().startsWith(pointer + "/"))
                .toList();
        List<Relevance> named = commitment.relevance() == null ? List.of() : commitment.relevance();
        boolean technologyAlone = !named.isEmpty()
                && named.stream().allMatch(each -> each.value() == OgpValue.TECHNOLOGY_AND_INNOVATION)
                && verdicts.stream().anyMatch(each -> each.status() == Status.VIOLATED);
        List<Declaration> declarations =
                new ArrayList<>(declared(before == null ? null : yesNo(before.relevant()), place + "/relevant"));
        if (named.stream().anyMatch(each -> each.value() != null)) {
            declarations.add(
                    new Declaration(Declaration.By.COLLECTIVITY, CodedAnswer.YES, null, pointer + "/relevance"));
        }
        return new DraftAnswer(
                "inception.commitment.relevant",
                number,
                technologyAlone ? CodedAnswer.NO : null,
                declarations,
                verdicts,
                technologyAlone ? List.of(pointer + "/relevance") : List.of());
    }

    /** Returns where an earlier plan has the same commitment, by OGP's number or by title. */
    private Optional<String> earlier(Commitment commitment) {
        List<ActionPlan> plans = dossier.previousPlans() == null ? List.of() : dossier.previousPlans();
        for (int i = 0; i < plans.size(); i++) {
            ActionPlan earlier = plans.get(i);
            List<Commitment> all = earlier.commitments() == null ? List.of() : earlier.commitments();
            for (int j = 0; j < all.size(); j++) {
                if (isSame(commitment, all.get(j))) {
                    return Optional.of("/previousPlans/"
                            + dossier.kept().within("previousPlans").fileIndex(i) + "/commitments/"
                            + earlier.kept().within("commitments").fileIndex(j));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Commitment one, Commitment other) {
        if (one.ogpId() != null && one.ogpId().equals(other.ogpId())) {
            return true;
        }
        Text title = one.title();
        return title != null
                && other.title() != null
                && title.wordings().entrySet().stream().anyMatch(wording -> {
                    String same = other.title().wordings().get(wording.getKey());
                    return same != null
                            && !same.isBlank()
                            && Folding.fold(same).equals(Folding.fold(wording.getValue()));
                });
    }

    private static @Nullable CodedAnswer yesNo(@Nullable Boolean answer) {
        return answer == null ? null : answer ? CodedAnswer.YES : CodedAnswer.NO;
    }

    private static List<Declaration> declared(@Nullable Code answer, String pointer) {
        return answer == null
                ? List.of()
                : List.of(new Declaration(Declaration.By.MONITORING_BODY, answer, null, pointer));
    }

    private static CommitmentAssessment assessed(
            String number, List<DraftAnswer> answers, @Nullable CommitmentAssessment before) {
        CommitmentAssessment base = before == null
                ? CommitmentAssessmentBuilder.builder().number(number).build()
                : before;
        for (DraftAnswer answer : answers) {
            if (answer.found() == null) {
                continue;
            }
            boolean yes = answer.found() == CodedAnswer.YES;
            base = switch (answer.question()) {
                case "inception.commitment.verifiable" -> base.verifiable() == null ? base.withVerifiable(yes) : base;
                case "inception.commitment.relevant" -> base.relevant() == null ? base.withRelevant(yes) : base;
                default -> base.novelty() == null ? base.withNovelty(Novelty.CONTINUATION) : base;
            };
        }
        return base;
    }
}
