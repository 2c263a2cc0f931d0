package io.github.pacto4j.book.ogp;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.LastDay;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.monitoring.CommitmentAssessment;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.monitoring.MonitoringReportKind;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.rule.Dated;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.ReportsOnPlan;
import io.github.pacto4j.rule.ReportsOnPlan.Filed;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Term;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.text.Kept;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules on the reports that the monitoring body owes: on the plan when it begins, on each commitment when it ends. */
final class MonitoringRules {
    private MonitoringRules() {}

    private static final String SUBMITTED = "/submittedOn";
    private static final String COMMITMENTS = "/commitments";

    static final Rule<ActionPlan> INCEPTION_DUE = rule("ogp.inception-report-due", ActionPlan.class, (plan, in) -> {
        StatedDate submitted = in.known(plan.submittedOn(), SUBMITTED);
        Term term = in.term(submitted, SUBMITTED).within(in.delay("withinMonths"));
        return made(
                        term,
                        ReportsOnPlan.monitoring(MonitoringReportKind.INCEPTION, in),
                        ReportsOnPlan.ofUnknownKind(in),
                        in)
                .duty();
    });

    static final Rule<Commitment> END_OF_COMMITMENT_DUE =
            rule("ogp.end-of-commitment-report-due", Commitment.class, (commitment, in) -> {
                String number = in.known(commitment.number(), "/number");
                Dated completed = completed(number, in);
                if (completed.on() == null) {
                    return completed.place().isEmpty()
                            ? in.notApplicable(Reason.PREMISE_NOT_MET)
                            : in.undetermined(completed.place());
                }
                List<Filed<MonitoringReport>> reports = new ArrayList<>();
                String open = ReportsOnPlan.ofUnknownKind(in);
                for (Filed<MonitoringReport> each :
                        ReportsOnPlan.monitoring(MonitoringReportKind.END_OF_COMMITMENT, in)) {
                    List<CommitmentAssessment> assessed = each.report().commitments();
                    if (assessed != null && assessed.stream().anyMatch(one -> number.equals(one.number()))) {
                        reports.add(each);
                    } else if (assessed == null || in.hasUnreadable(each.place() + COMMITMENTS)) {
                        open = each.place() + COMMITMENTS;
                    }
                }
                in.input("commitment", number);
                Term term = in.term(completed.on(), completed.place()).within(in.delay("withinMonths"));
                return made(term, reports, open, in).duty();
            });

    /**
     * Returns the day on which a commitment was fully implemented as its sheets have it: the day stated, else the end of
     * the first period on which completion was reported. The place is empty if nobody reported it.
     */
    private static Dated completed(String number, Subject in) {
        Dated completed = new Dated(null, in.hasUnreadable(ReportsOnPlan.COMPLETION) ? ReportsOnPlan.COMPLETION : "");
        for (Filed<CompletionReport> each : ReportsOnPlan.completion(in)) {
            CompletionReport report = each.report();
            String level = each.place() + "/completion";
            if (!number.equals(report.commitment())) {
                continue;
            } else if (report.completion() == CompletionLevel.COMPLETE) {
                Dated day = completed(each);
                boolean earlier = completed.on() == null
                        || day.on() != null
                                && day.on().last().isBefore(completed.on().last());
                completed = earlier && (day.on() != null || completed.on() == null) ? day : completed;
            } else if (report.completion() == null && in.hasUnreadable(level) && completed.on() == null) {
                completed = new Dated(null, level);
            }
        }
        return completed;
    }

    private static Dated completed(Filed<CompletionReport> filed) {
        Period period = filed.report().period();
        StatedDate stated = filed.report().completedOn();
        StatedDate end = period == null ? null : period.end();
        boolean fromPeriod = stated == null && !filed.report().kept().isUnreadable("completedOn") && end != null;
        return fromPeriod
                ? new Dated(end, filed.place() + "/period/end")
                : new Dated(stated, filed.place() + "/completedOn");
    }

    /** States when the first of these reports was made; one of which that is not known may have been in time. */
    private static Term made(Term term, List<Filed<MonitoringReport>> reports, @Nullable String unknown, Subject in) {
        Filed<MonitoringReport> first = null;
        StatedDate made = null;
        String open = unknown;
        for (Filed<MonitoringReport> each : reports) {
            StatedDate date = each.report().date();
            if (date == null && in.hasUnreadable(each.place() + "/date")) {
                open = each.place() + "/date";
            } else if (first == null
                    || date != null && (made == null || date.last().isBefore(made.last()))) {
                first = each;
                made = date;
            }
        }
        boolean inTime = made != null && term.last().allows(made) == Certainty.YES;
        boolean over = term.last().isBefore(in.on()) == Certainty.YES;
        if (open != null && !inTime && (over || made != null)) {
            return term.perhapsDone(open);
        }
        return first == null ? term.done(null, ReportsOnPlan.MONITORING) : term.done(made, first.place() + "/date");
    }

    static final Rule<ActionPlan> INCEPTION_COVERS_ALL =
            rule("ogp.inception-covers-all", ActionPlan.class, (plan, in) -> {
                List<Filed<MonitoringReport>> reports = ReportsOnPlan.monitoring(MonitoringReportKind.INCEPTION, in);
                String open = ReportsOnPlan.ofUnknownKind(in);
                if (reports.isEmpty()) {
                    return withoutReport(plan, open, in);
                }
                List<Commitment> commitments = in.known(plan.commitments(), COMMITMENTS);
                Unknowns unknown = new Unknowns(in);
                List<String> unread = new ArrayList<>(0);
                Set<String> assessed = assessed(reports, unread, in);
                List<String> missing = new ArrayList<>(0);
                for (int i = 0; i < commitments.size(); i++) {
                    String number = commitments.get(i).number();
                    if (number == null) {
                        unknown.add(in.item(COMMITMENTS, i) + "/number");
                    } else if (!assessed.contains(number)) {
                        missing.add(number);
                    }
                }
                int covered = commitments.size() - missing.size();
                if (100 * covered < in.figure("coveredPercent") * commitments.size()) {
                    if (open != null) {
                        unknown.add(open);
                    }
                    unread.forEach(unknown::add);
                    String last = reports.get(reports.size() - 1).place();
                    return unknown.or(in.violated("missing", missing).at(last).related(COMMITMENTS));
                }
                if (Boolean.FALSE.equals(plan.commitmentsComplete()) || in.hasUnreadable(COMMITMENTS)) {
                    unknown.add(COMMITMENTS);
                }
                return unknown.or(commitments.isEmpty() ? in.notApplicable(Reason.EMPTY_LIST) : in.satisfied());
            });

    /** As long as there is time for the report, nothing is missing. */
    private static Finding withoutReport(ActionPlan plan, @Nullable String open, Subject in) {
        StatedDate submitted = in.known(plan.submittedOn(), SUBMITTED);
        LastDay last = in.delay("withinMonths").after(submitted, in.calendar());
        return switch (last.isBefore(in.on())) {
            case NO -> in.notApplicable(Reason.NOT_YET);
            case CANNOT_SAY -> in.undetermined(SUBMITTED);
            case YES -> {
                if (open == null) {
                    in.required(null, ReportsOnPlan.MONITORING);
                }
                yield in.undetermined(open == null ? ReportsOnPlan.MONITORING : open);
            }
        };
    }

    private static final List<String> ASSESSED = List.of("verifiable", "relevant", "novelty", "potential", "comment");

    /** Returns the numbers of the commitments on which the reports say anything. */
    private static Set<String> assessed(List<Filed<MonitoringReport>> reports, List<String> unread, Subject in) {
        Set<String> numbers = new HashSet<>();
        for (Filed<MonitoringReport> each : reports) {
            String list = each.place() + COMMITMENTS;
            if (in.hasUnreadable(list)) {
                unread.add(list);
            }
            List<CommitmentAssessment> assessments = each.report().commitments() == null
                    ? List.of()
                    : each.report().commitments();
            for (int i = 0; i < assessments.size(); i++) {
                CommitmentAssessment assessment = assessments.get(i);
                boolean said = assessment.verifiable() != null
                        || assessment.relevant() != null
                        || assessment.novelty() != null
                        || assessment.potential() != null
                        || assessment.comment() != null;
                Kept kept = assessment.kept();
                boolean open = kept.isUnreadable("number")
                        || !said && ASSESSED.stream().anyMatch(kept::isUnreadable);
                if (open) {
                    unread.add(in.item(list, i));
                } else if (said && assessment.number() != null) {
                    numbers.add(assessment.number());
                }
            }
        }
        return numbers;
    }
}
