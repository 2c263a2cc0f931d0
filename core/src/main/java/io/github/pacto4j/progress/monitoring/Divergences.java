package io.github.pacto4j.progress.monitoring;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CodedAnswer;
import io.github.pacto4j.monitoring.CommitmentAssessment;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MonitoringAnswer;
import io.github.pacto4j.monitoring.MonitoringQuestion;
import io.github.pacto4j.monitoring.MonitoringReportKind;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Relevance;
import io.github.pacto4j.progress.Completion;
import io.github.pacto4j.progress.PlanProgress;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.CodeOrText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a collectivity reports of its commitments beside what the monitoring body found. The self-assessment is taken as it
 * stood when the body made its report, so that progress made since is no divergence. Answers of a report on several
 * commitments cannot be told apart and are left out.
 */
public final class Divergences {
    private static final List<MonitoringQuestion> CHANGES = List.of(
            MonitoringQuestion.END_OF_COMMITMENT_2_1_1,
            MonitoringQuestion.END_OF_COMMITMENT_2_1_2,
            MonitoringQuestion.END_OF_COMMITMENT_2_1_3);

    private final Dossier dossier;
    private final LocalDate on;
    private final ReportsOfBody reports;
    private final Map<LocalDate, PlanProgress> counted = new HashMap<>();
    private final List<Divergence> all = new ArrayList<>();

    private Divergences(Dossier dossier, LocalDate on) {
        this.dossier = dossier;
        this.on = on;
        this.reports = new ReportsOfBody(dossier, on);
    }

    /** What both judge. */
    public enum Aspect implements Code {
        /** How far the commitment has been completed. */
        COMPLETION,
        /** How far it opened government: one degree by the collectivity, one for each value by the monitoring body. */
        OPENED_GOVERNMENT,
        /** Whether it serves a value of the partnership. */
        RELEVANCE,
        /** Whether it was carried out as planned. */
        AS_PLANNED;

        @Override
        public String list() {
            return "divergence-aspects";
        }
    }

    /**
     * One judgement of both.
     *
     * @param commitment  number of the commitment
     * @param aspect  what both judge
     * @param self  what the collectivity reports, a code or several where it may be one of them; empty if nothing
     * @param independent  what the monitoring body found, several where it judged value by value; empty if nothing
     * @param agrees  whether the two agree; cannot say where one says nothing, or it hangs on what is open
     * @param higher  whether the collectivity judges itself better than the body does; cannot say where they may agree
     * @param pointers  where both stand, as JSON Pointers from the dossier
     */
    public record Divergence(
            String commitment,
            Aspect aspect,
            List<CodedAnswer> self,
            List<CodedAnswer> independent,
            Certainty agrees,
            Certainty higher,
            List<String> pointers) {
        /** Copies the lists. */
        public Divergence {
            self = List.copyOf(self);
            independent = List.copyOf(independent);
            pointers = List.copyOf(pointers);
        }
    }

    /**
     * Returns what both say of each commitment of the plan of a dossier, as it stands on a day: a line for each aspect of
     * which at least one of them says something, in the order of the plan.
     */
    public static List<Divergence> of(Dossier dossier, LocalDate on) {
        Divergences divergences = new Divergences(dossier, on);
        List<Commitment> commitments = dossier.plan() == null || dossier.plan().commitments() == null
                ? List.of()
                : dossier.plan().commitments();
        for (int i = 0; i < commitments.size(); i++) {
            String number = commitments.get(i).number();
            if (number != null && dossier.plan() != null) {
                divergences.add(
                        number,
                        commitments.get(i),
                        "/plan/commitments/"
                                + dossier.plan().kept().within("commitments").fileIndex(i));
            }
        }
        return List.copyOf(divergences.all);
    }

    private void add(String number, Commitment commitment, String pointer) {
        ReportsOfBody.Filed end = ReportsOfBody.last(reports.of(MonitoringReportKind.END_OF_COMMITMENT).stream()
                .filter(each -> each.isOnlyOn(number))
                .toList());
        LocalDate day = end == null ? on : ReportsOfBody.madeOn(end, on);
        SelfAssessment self = SelfAssessment.of(
                dossier, number, counted.computeIfAbsent(day, each -> SelfAssessment.count(dossier, each)));
        completion(number, self, end);
        openedGovernment(number, self, end);
        relevance(number, commitment, pointer);
        asPlanned(number, self, end);
    }

    private void completion(String number, SelfAssessment self, ReportsOfBody.@Nullable Filed end) {
        Completion stated = self.completion();
        List<CodedAnswer> own = new ArrayList<>();
        if (stated != null && stated.lowest().isPresent()) {
            for (int level = stated.lowest().orElseThrow().ordinal();
                    level <= stated.highest().orElseThrow().ordinal();
                    level++) {
                own.add(CodedAnswer.values()[CodedAnswer.NOT_STARTED.ordinal() + level]);
            }
        }
        List<CodedAnswer> found = answers(end, List.of(MonitoringQuestion.END_OF_COMMITMENT_1_1)).stream()
                .filter(each -> each.compareTo(CodedAnswer.NOT_STARTED) >= 0)
                .toList();
        List<String> pointers = new ArrayList<>(own.isEmpty() || stated == null ? List.of() : stated.sources());
        add(number, Aspect.COMPLETION, own, found, pointers, end, MonitoringQuestion.END_OF_COMMITMENT_1_1);
    }

    private void openedGovernment(String number, SelfAssessment self, ReportsOfBody.@Nullable Filed end) {
        CompletionReport report = self.report();
        List<CodedAnswer> own = report == null || report.openedGovernment() == null
                ? List.of()
                : List.of(CodedAnswer.valueOf(report.openedGovernment().name()));
        List<CodedAnswer> given = answers(end, CHANGES);
        List<CodedAnswer> degrees = given.stream()
                .filter(each ->
                        each.compareTo(CodedAnswer.WORSENED) >= 0 && each.compareTo(CodedAnswer.OUTSTANDING) <= 0)
                .toList();
        List<String> pointers =
                new ArrayList<>(own.isEmpty() ? List.of() : List.of(self.pointer() + "/openedGovernment"));
        if (own.isEmpty() && degrees.isEmpty()) {
            return;
        }
        Certainty agrees = Certainty.CANNOT_SAY;
        Certainty higher = Certainty.CANNOT_SAY;
        // A degree for a value that the body left open may be any.
        if (!own.isEmpty() && !degrees.isEmpty() && given.size() == CHANGES.size()) {
            boolean above = degrees.stream().allMatch(each -> own.get(0).compareTo(each) > 0);
            boolean below = degrees.stream().allMatch(each -> own.get(0).compareTo(each) < 0);
            agrees = Certainty.of(!above && !below);
            higher = Certainty.of(above);
        }
        if (end != null && !degrees.isEmpty()) {
            CHANGES.forEach(question -> pointers.add(place(end, question)));
        }
        all.add(new Divergence(number, Aspect.OPENED_GOVERNMENT, own, degrees, agrees, higher, pointers));
    }

    private void relevance(String number, Commitment commitment, String pointer) {
        List<Relevance> named = commitment.relevance() == null ? List.of() : commitment.relevance();
        boolean claimed = named.stream().anyMatch(each -> each.value() != null);
        List<CodedAnswer> own = claimed ? List.of(CodedAnswer.YES) : List.of();
        ReportsOfBody.Filed last = ReportsOfBody.last(reports.assessing(number).stream()
                .filter(each -> isJudged(each.assessment(number)))
                .toList());
        CommitmentAssessment assessment = last == null ? null : last.assessment(number);
        Boolean relevant = assessment == null ? null : assessment.relevant();
        List<CodedAnswer> found = relevant == null ? List.of() : List.of(relevant ? CodedAnswer.YES : CodedAnswer.NO);
        List<String> pointers = new ArrayList<>(claimed ? List.of(pointer + "/relevance") : List.of());
        if (last != null) {
            pointers.add(last.pointer(number) + "/relevant");
        }
        add(number, Aspect.RELEVANCE, own, found, pointers);
    }

    private static boolean isJudged(@Nullable CommitmentAssessment assessment) {
        return assessment != null && assessment.relevant() != null;
    }

    private void asPlanned(String number, SelfAssessment self, ReportsOfBody.@Nullable Filed end) {
        CompletionReport report = self.report();
        List<CodedAnswer> own = report == null || report.changes() == null
                ? List.of()
                : List.of(report.changes().isEmpty() ? CodedAnswer.YES : CodedAnswer.NO);
        List<CodedAnswer> found = answers(end, List.of(MonitoringQuestion.END_OF_COMMITMENT_1_3)).stream()
                .filter(each -> each == CodedAnswer.YES || each == CodedAnswer.NO)
                .toList();
        List<String> pointers = new ArrayList<>(own.isEmpty() ? List.of() : List.of(self.pointer() + "/changes"));
        add(number, Aspect.AS_PLANNED, own, found, pointers, end, MonitoringQuestion.END_OF_COMMITMENT_1_3);
    }

    private void add(
            String number,
            Aspect aspect,
            List<CodedAnswer> own,
            List<CodedAnswer> found,
            List<String> pointers,
            ReportsOfBody.@Nullable Filed end,
            MonitoringQuestion question) {
        if (end != null && !found.isEmpty()) {
            pointers.add(place(end, question));
        }
        add(number, aspect, own, found, pointers);
    }

    private void add(
            String number, Aspect aspect, List<CodedAnswer> own, List<CodedAnswer> found, List<String> pointers) {
        if (own.isEmpty() && found.isEmpty()) {
            return;
        }
        Certainty agrees = Certainty.CANNOT_SAY;
        Certainty higher = Certainty.CANNOT_SAY;
        if (!own.isEmpty() && !found.isEmpty()) {
            CodedAnswer judged = found.get(0);
            boolean may = own.contains(judged);
            agrees = may && own.size() > 1 ? Certainty.CANNOT_SAY : Certainty.of(may);
            higher = may && own.size() > 1 ? Certainty.CANNOT_SAY : Certainty.of(!may && isBetter(own.get(0), judged));
        }
        all.add(new Divergence(number, aspect, own, found, agrees, higher, pointers));
    }

    /** Yes comes before no, levels rise. */
    private static boolean isBetter(CodedAnswer own, CodedAnswer judged) {
        return judged == CodedAnswer.NO ? own == CodedAnswer.YES : own.compareTo(judged) > 0 && own != CodedAnswer.NO;
    }

    private static List<CodedAnswer> answers(ReportsOfBody.@Nullable Filed end, List<MonitoringQuestion> questions) {
        Map<MonitoringQuestion, MonitoringAnswer> given =
                end == null || end.report().answers() == null
                        ? Map.of()
                        : end.report().answers();
        List<CodedAnswer> answers = new ArrayList<>();
        for (MonitoringQuestion question : questions) {
            MonitoringAnswer answer = given.get(question);
            CodeOrText<CodedAnswer> stated = answer == null ? null : answer.answer();
            if (stated != null && stated.code() != null) {
                answers.add(stated.code());
            }
        }
        return answers;
    }

    private static String place(ReportsOfBody.Filed end, MonitoringQuestion question) {
        return end.pointer() + "/answers/" + question.code() + "/answer";
    }
}
