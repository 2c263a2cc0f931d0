package io.github.pacto4j.book.guide;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.rule.PartOfPlan;
import io.github.pacto4j.rule.ReportsOnPlan;
import io.github.pacto4j.rule.ReportsOnPlan.Filed;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The completion sheets on the commitments of a plan, by the year of the plan that they are on. */
final class YearlySheets {
    private final Subject in;
    private final List<Commitment> commitments;
    private final Map<String, List<Filed<CompletionReport>>> byCommitment = new HashMap<>();
    private final List<Filed<CompletionReport>> onUnknown = new ArrayList<>(0);

    YearlySheets(List<Commitment> commitments, Subject in) {
        this.in = in;
        this.commitments = commitments;
        for (Filed<CompletionReport> each : ReportsOnPlan.completion(in)) {
            String number = each.report().commitment();
            (number == null ? onUnknown : byCommitment.computeIfAbsent(number, any -> new ArrayList<>(2))).add(each);
        }
    }

    /**
     * What is reported on a year.
     *
     * @param missing  numbers of the commitments that certainly have no sheet on it
     * @param open  where it is unknown whether there is one
     * @param last  the last of the days on which the sheets were made, null if it is not known
     * @param lastPlace  where it stands
     */
    record Year(
            List<String> missing,
            List<String> open,
            @Nullable StatedDate last,
            String lastPlace) {
        /** States when the last sheet was made. */
        Term done(Term term) {
            if (!missing.isEmpty()) {
                return term.done(null, ReportsOnPlan.COMPLETION);
            }
            return open.isEmpty() && last != null ? term.done(last, lastPlace) : term.perhapsDone(lastPlace);
        }
    }

    /** Returns what is reported on a year of the plan, the first being 1. */
    Year on(int number, PartOfPlan year) {
        List<String> missing = new ArrayList<>(0);
        List<String> open = new ArrayList<>(0);
        StatedDate last = null;
        String lastPlace = ReportsOnPlan.COMPLETION;
        boolean dated = true;
        String elsewhere = mayBeOnAny(number, year);
        for (int i = 0; i < commitments.size(); i++) {
            String commitment = commitments.get(i).number();
            if (commitment == null) {
                open.add(in.item("/commitments", i) + "/number");
                continue;
            }
            Filed<CompletionReport> found = null;
            String possible = elsewhere;
            for (Filed<CompletionReport> each : byCommitment.getOrDefault(commitment, List.of())) {
                switch (isOn(each, number, year)) {
                    case YES -> found = each;
                    case CANNOT_SAY -> possible = each.place() + "/period";
                    case NO -> {}
                }
            }
            if (found == null && possible == null) {
                missing.add(commitment);
            } else if (found == null) {
                open.add(possible);
            } else {
                StatedDate made = found.report().reportedOn();
                dated &= made != null;
                if (made != null && (last == null || made.last().isAfter(last.last()))) {
                    last = made;
                    lastPlace = found.place() + "/reportedOn";
                }
            }
        }
        return new Year(missing, open, dated ? last : null, lastPlace);
    }

    /** Returns where a sheet stands that does not tell its commitment, or could not be read, and may be on this year. */
    private @Nullable String mayBeOnAny(int number, PartOfPlan year) {
        for (Filed<CompletionReport> each : onUnknown) {
            if (isOn(each, number, year) != Certainty.NO) {
                return each.place() + "/commitment";
            }
        }
        return in.hasUnreadable(ReportsOnPlan.COMPLETION) ? ReportsOnPlan.COMPLETION : null;
    }

    /** A sheet is on the year that it names, else on that in which its period ends. */
    private Certainty isOn(Filed<CompletionReport> filed, int number, PartOfPlan year) {
        CompletionReport report = filed.report();
        Period period = report.period();
        if (report.planYear() != null) {
            return Certainty.of(report.planYear() == number);
        } else if (in.hasUnreadable(filed.place() + "/planYear") || period == null || period.end() == null) {
            return Certainty.CANNOT_SAY;
        }
        return period.isOrdered() == Certainty.NO ? Certainty.CANNOT_SAY : year.holds(period.end());
    }
}
