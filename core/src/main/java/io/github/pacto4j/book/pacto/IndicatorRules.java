package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Indicator;
import io.github.pacto4j.plan.IndicatorKind;
import io.github.pacto4j.plan.IndicatorReading;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The rule on the readings of indicators. */
final class IndicatorRules {
    private IndicatorRules() {}

    private static final String REPORTS = "#/completionReports";
    private static final String READINGS = "/readings";

    /** A report on the commitment of an indicator, and where it stands. */
    private record Report(CompletionReport told, String place) {
        Certainty isComplete(Subject in) {
            return told.completion() != null || !in.hasUnreadable(place + "/completion")
                    ? Certainty.of(told.completion() == CompletionLevel.COMPLETE)
                    : Certainty.CANNOT_SAY;
        }

        /** Returns whether its period is over and the commitment had begun by then. */
        Certainty asksForReading(Commitment commitment, Subject in) {
            Period period = told.period();
            if (told.completion() == CompletionLevel.NOT_STARTED) {
                return Certainty.NO;
            } else if (period == null || period.end() == null) {
                return Certainty.CANNOT_SAY;
            } else if (period.isOrdered() == Certainty.NO
                    || !period.end().last().isBefore(in.on())) {
                return Certainty.NO;
            }
            Period planned = commitment.period();
            StatedDate start = planned == null ? null : planned.start();
            if (told.completion() != null) {
                return Certainty.YES;
            } else if (in.hasUnreadable(place + "/completion")) {
                return Certainty.CANNOT_SAY;
            }
            return start == null
                    ? Certainty.CANNOT_SAY
                    : start.isOnOrBefore(period.end().last());
        }
    }

    static final Rule<Indicator> INDICATORS_READ = rule("pacto.indicators-read", Indicator.class, (indicator, in) -> {
        ActionPlan plan = in.parent(ActionPlan.class);
        Commitment commitment = in.parent(Commitment.class);
        if (plan == null || commitment == null) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        Unknowns unknown = new Unknowns(in);
        List<Report> reports = reportsOn(commitment, plan, unknown, in);
        if (reports.isEmpty()) {
            return unknown.or(in.notApplicable(Reason.PREMISE_NOT_MET));
        }
        IndicatorKind kind = in.known(indicator.kind(), "/kind");
        return kind == IndicatorKind.PERFORMANCE
                ? readInEachPeriod(indicator, commitment, reports, unknown, in)
                : readAfterCompletion(indicator, reports, unknown, in);
    });

    private static List<Report> reportsOn(Commitment commitment, ActionPlan plan, Unknowns unknown, Subject in) {
        List<CompletionReport> all = in.dossier().completionReports();
        List<Report> found = new ArrayList<>();
        unknown.addIfUnreadable(REPORTS);
        for (int i = 0; all != null && i < all.size(); i++) {
            CompletionReport report = all.get(i);
            String place = in.item(REPORTS, i);
            boolean ofOtherPlan =
                    report.plan() != null && plan.id() != null && !report.plan().equals(plan.id());
            if (ofOtherPlan) {
                continue;
            } else if (report.commitment() == null) {
                unknown.addIfUnreadable(place + "/commitment");
            } else if (report.commitment().equals(commitment.number())) {
                found.add(new Report(report, place));
            }
        }
        return found;
    }

    private static Finding readInEachPeriod(
            Indicator indicator, Commitment commitment, List<Report> reports, Unknowns unknown, Subject in) {
        List<Period> unread = new ArrayList<>(0);
        List<String> places = new ArrayList<>(0);
        boolean any = false;
        for (Report report : reports) {
            Certainty asks = report.asksForReading(commitment, in);
            Period period = report.told.period();
            if (asks == Certainty.NO) {
                continue;
            } else if (asks == Certainty.CANNOT_SAY || period == null) {
                unknown.add(report.place + "/period");
                continue;
            }
            any = true;
            switch (hasReading(indicator, period::contains, in)) {
                case YES -> {}
                case CANNOT_SAY -> unknown.add(READINGS);
                case NO -> {
                    unread.add(period);
                    places.add(report.place + "/period");
                }
            }
        }
        if (!unread.isEmpty()) {
            return in.violatedAs("performance", "unread", unread).related(places);
        }
        return unknown.or(any ? in.satisfied() : in.notApplicable(Reason.PREMISE_NOT_MET));
    }

    private static Finding readAfterCompletion(
            Indicator indicator, List<Report> reports, Unknowns unknown, Subject in) {
        Certainty complete = Certainty.NO;
        for (Report report : reports) {
            Certainty told = report.isComplete(in);
            complete = complete.or(told);
            if (told == Certainty.CANNOT_SAY) {
                unknown.add(report.place + "/completion");
            } else if (told == Certainty.YES) {
                StatedDate on = report.told.completedOn();
                if (on == null) {
                    unknown.add(report.place + "/completedOn");
                    continue;
                }
                in.input("completedOn", on);
                Certainty read = hasReading(indicator, date -> date.isOnOrAfter(on), in);
                if (read == Certainty.NO) {
                    return in.violatedAs("impact").related(report.place + "/completedOn");
                } else if (read == Certainty.CANNOT_SAY) {
                    unknown.add(READINGS);
                }
            }
        }
        return unknown.or(complete == Certainty.YES ? in.satisfied() : in.notApplicable(Reason.PREMISE_NOT_MET));
    }

    /** Returns whether a reading is dated as asked; readings that are not stated are not known. */
    private static Certainty hasReading(Indicator indicator, Function<StatedDate, Certainty> asked, Subject in) {
        List<IndicatorReading> readings = indicator.readings();
        Certainty found = readings == null || in.hasUnreadable(READINGS) ? Certainty.CANNOT_SAY : Certainty.NO;
        for (int i = 0; readings != null && i < readings.size(); i++) {
            StatedDate date = readings.get(i).date();
            Certainty fits = date == null ? Certainty.CANNOT_SAY : asked.apply(date);
            found = found.or(readings.get(i).value() == null ? fits.and(Certainty.CANNOT_SAY) : fits);
        }
        return found;
    }
}
