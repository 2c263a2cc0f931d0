package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.monitoring.CommitmentAssessment;
import io.github.pacto4j.monitoring.ExecutorTraining;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.monitoring.MonitoringReportKind;
import io.github.pacto4j.monitoring.Potential;
import io.github.pacto4j.monitoring.ReformField;
import io.github.pacto4j.party.TrainingAudience;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Blanks;
import io.github.pacto4j.rule.PartOfPlan;
import io.github.pacto4j.rule.PlanHistory;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.ReportsOnPlan;
import io.github.pacto4j.rule.ReportsOnPlan.Filed;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Term;
import io.github.pacto4j.rule.Unknowns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules on who evaluates a plan and what comes of it: the group, the potential found, the evaluation at the end. */
final class EvaluationRules {
    private EvaluationRules() {}

    private static final String GROUP = "/group";
    private static final String TRAINED = "/trainedOn";
    private static final String TRAININGS = "/trainings";

    static final Rule<FollowUp> GROUP_TRAINED = rule("guide.evaluation-group", FollowUp.class, (followUp, in) -> {
        List<String> group = in.required(followUp.group(), GROUP);
        if (group.stream().allMatch(String::isBlank)) {
            in.requireReadable(GROUP);
            return in.violatedAs("none").related(GROUP);
        }
        return switch (isTrained(followUp, in)) {
            case YES -> in.satisfied();
            case NO ->
                in.violatedAs("untrained", "trained", in.required(followUp.trainedOn(), TRAINED))
                        .related(TRAINED);
            case CANNOT_SAY -> in.undetermined(TRAINED);
        };
    });

    /** A training of the group among those of the people who carry the plan out counts like its own. */
    private static Certainty isTrained(FollowUp followUp, Subject in) {
        Certainty trained = followUp.trainedOn() == null
                ? Certainty.CANNOT_SAY
                : followUp.trainedOn().isOnOrBefore(in.on());
        List<ExecutorTraining> trainings = followUp.trainings() == null ? List.of() : followUp.trainings();
        if (in.hasUnreadable(TRAININGS)) {
            trained = trained.or(Certainty.CANNOT_SAY);
        }
        for (ExecutorTraining training : trainings) {
            if (training.audience() != null && training.audience().contains(TrainingAudience.MONITORING_GROUP)) {
                trained = trained.or(
                        training.date() == null
                                ? Certainty.CANNOT_SAY
                                : training.date().isOnOrBefore(in.on()));
            }
        }
        return trained;
    }

    static final Rule<ActionPlan> AMBITIOUS = rule("guide.ambitious", ActionPlan.class, (plan, in) -> {
        Set<String> promising = new HashSet<>();
        Set<String> judged = new HashSet<>();
        List<String> without = new ArrayList<>(0);
        Unknowns unknown = new Unknowns(in);
        unknown.addIfUnreadable(ReportsOnPlan.MONITORING);
        for (Filed<MonitoringReport> each : ReportsOnPlan.monitoring(in)) {
            String list = each.place() + "/commitments";
            unknown.addIfUnreadable(list);
            List<CommitmentAssessment> assessments = assessments(each.report());
            for (int i = 0; i < assessments.size(); i++) {
                Potential potential = assessments.get(i).potential();
                String place = in.item(list, i) + "/potential";
                String number = String.valueOf(assessments.get(i).number());
                if (potential == null) {
                    unknown.addIfUnreadable(place);
                } else {
                    judged.add(number);
                    (potential == Potential.NONE ? without : promising)
                            .add(potential == Potential.NONE ? place : number);
                }
            }
        }
        in.input("found", promising.size());
        if (promising.size() >= in.figure("minimumCommitments")) {
            return in.satisfied();
        }
        // Of a commitment on which nobody gave a view it is not known whether it would change anything.
        for (Commitment commitment : plan.commitments() == null ? List.<Commitment>of() : plan.commitments()) {
            if (judged.isEmpty() || !judged.contains(String.valueOf(commitment.number()))) {
                unknown.add(ReportsOnPlan.MONITORING);
            }
        }
        if (judged.isEmpty()) {
            unknown.add(ReportsOnPlan.MONITORING);
        }
        return unknown.or(in.violated().related(without));
    });

    private static List<CommitmentAssessment> assessments(MonitoringReport report) {
        return report.commitments() == null ? List.of() : report.commitments();
    }

    static final Rule<ActionPlan> PLAN_EVALUATED = rule("guide.plan-evaluated", ActionPlan.class, (plan, in) -> {
        if (plan.status() == PlanStatus.WITHDRAWN || new PlanHistory(plan, in).tells(Transition.WITHDRAW)) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        Period period = PartOfPlan.periodOfPlan(in);
        StatedDate end = Objects.requireNonNull(period.end());
        Term term = in.term(end, PartOfPlan.PERIOD + "/end").until(PartOfPlan.endOf(period));
        Filed<MonitoringReport> best = null;
        Blanks lacking = null;
        for (Filed<MonitoringReport> each : ReportsOnPlan.monitoring(MonitoringReportKind.END_OF_TERM, in)) {
            Blanks blanks = effects(each, in);
            if (lacking == null || blanks.missing().size() < lacking.missing().size()) {
                best = each;
                lacking = blanks;
            }
        }
        String open = mayEvaluate(in);
        boolean whole = lacking != null && lacking.missing().isEmpty();
        note(term, best, whole, open, in);
        if (best != null && lacking != null && lacking.missing().isEmpty()) {
            return lacking.or(in.satisfied(), in.satisfied());
        } else if (!end.last().isBefore(in.on())) {
            return in.notApplicable(Reason.NOT_YET);
        } else if (open != null) {
            return in.undetermined(open);
        }
        in.input("end", end);
        if (best == null || lacking == null) {
            boolean none = in.dossier().monitoringReports() == null;
            return in.violatedAs("none")
                    .at(none ? "#" : ReportsOnPlan.MONITORING)
                    .related(PartOfPlan.PERIOD);
        }
        return in.violatedAs("effects", "fields", lacking.missing())
                .at(best.place())
                .related(PartOfPlan.PERIOD);
    });

    /** Returns where a report stands that may be a final evaluation with every effect; null if there is none. */
    private static @Nullable String mayEvaluate(Subject in) {
        for (Filed<MonitoringReport> each : ReportsOnPlan.monitoring(in)) {
            if (each.report().kind() == null && effects(each, in).missing().isEmpty()) {
                return each.place() + "/kind";
            }
        }
        return in.hasUnreadable(ReportsOnPlan.MONITORING) ? ReportsOnPlan.MONITORING : null;
    }

    /** Asks the final evaluation for the effect of the plan on each field of reform. */
    private static Blanks effects(Filed<MonitoringReport> filed, Subject in) {
        Blanks blanks = new Blanks(in);
        for (String named : in.figures("fields")) {
            ReformField field = ReformField.valueOf(named);
            blanks.ask(
                    filed.report().effects() == null
                            ? null
                            : filed.report().effects().get(field),
                    filed.place() + "/effects/" + field.code(),
                    field);
        }
        return blanks;
    }

    /** A whole evaluation settles the matter on whatever day it was made. */
    private static void note(
            Term term, @Nullable Filed<MonitoringReport> best, boolean whole, @Nullable String open, Subject in) {
        boolean over = term.last().isBefore(in.on()) == Certainty.YES;
        if (best != null && whole) {
            term.doneWhenever(best.report().date(), best.place() + "/date").owed(null);
        } else if (best != null) {
            term.done(best.report().date(), best.place() + "/date").owed(null);
        } else if (open != null && over) {
            term.perhapsDone(open).owed(null);
        } else {
            term.done(null, ReportsOnPlan.MONITORING).owed(null);
        }
    }
}
