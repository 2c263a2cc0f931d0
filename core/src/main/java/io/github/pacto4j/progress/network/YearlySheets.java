package io.github.pacto4j.progress.network;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.HowMany;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.progress.Progress;
import io.github.pacto4j.progress.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The completion sheets of a plan up to a day: one for each commitment and each whole year of the plan that has ended, whether
 * or not a rule asks for it in this tier.
 *
 * @param due  how many there would be, as far as the plan lists its commitments
 * @param there  how many there are
 * @param open  whether the plan may have more commitments, or its period is not known, so that the share is not known either
 */
public record YearlySheets(int due, HowMany there, boolean open) {
    private static final int MONTHS_OF_A_YEAR = 12;

    /** Returns the sheets of a plan; open and none where the dossier holds no plan. */
    static YearlySheets of(Dossier dossier, LocalDate on) {
        ActionPlan plan = dossier.plan();
        Period period = plan == null ? null : plan.period();
        if (plan == null
                || plan.commitments() == null
                || period == null
                || period.start() == null
                || period.end() == null
                || period.isOrdered() != Certainty.YES) {
            return new YearlySheets(0, new HowMany(0, 0), true);
        }
        List<Period> years = period.parts(MONTHS_OF_A_YEAR);
        List<Certainty> there = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            Period year = years.get(i);
            boolean ended = year.end() != null && year.end().last().isBefore(on);
            if (!ended || year.months().orElse(0) < MONTHS_OF_A_YEAR) {
                continue;
            }
            for (Commitment commitment : plan.commitments()) {
                there.add(isThere(dossier, plan, commitment, i + 1, year, on));
            }
        }
        boolean open = Boolean.FALSE.equals(plan.commitmentsComplete())
                || plan.kept().within("commitments").hasAside();
        return new YearlySheets(there.size(), HowMany.of(there), open);
    }

    private static Certainty isThere(
            Dossier dossier, ActionPlan plan, Commitment commitment, int number, Period year, LocalDate on) {
        List<CompletionReport> reports = dossier.completionReports() == null ? List.of() : dossier.completionReports();
        boolean unread = dossier.kept().isUnreadable("completionReports")
                || dossier.kept().within("completionReports").hasAside();
        Certainty there = unread || commitment.number() == null ? Certainty.CANNOT_SAY : Certainty.NO;
        for (CompletionReport report : reports) {
            boolean other =
                    report.plan() != null && plan.id() != null && !report.plan().equals(plan.id());
            if (!other) {
                Certainty same = commitment.number() == null || report.commitment() == null
                        ? Certainty.CANNOT_SAY
                        : Certainty.of(report.commitment().equals(commitment.number()));
                Certainty made = report.reportedOn() == null
                        ? Certainty.YES
                        : report.reportedOn().isOnOrBefore(on);
                there = there.or(same.and(isOn(report, number, year)).and(made));
            }
        }
        return there;
    }

    /** A sheet is on the year that it names, else on that in which its period ends. */
    private static Certainty isOn(CompletionReport report, int number, Period year) {
        Period period = report.period();
        if (report.planYear() != null) {
            return Certainty.of(report.planYear() == number);
        } else if (period == null || period.end() == null || period.isOrdered() == Certainty.NO) {
            return Certainty.CANNOT_SAY;
        }
        return year.contains(period.end());
    }

    /** Returns the share of sheets that are there; unknown if none is due, or nobody can tell how many are. */
    public Progress complete() {
        Integer most = there.most();
        return open || due == 0
                ? Progress.UNKNOWN
                : new Progress(Share.of(there.least(), due), Share.of(most == null ? due : most, due));
    }
}
