package io.github.pacto4j.book.pacto;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.monitoring.MonitoringReportKind;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.PartOfPlan;
import io.github.pacto4j.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The years of a plan, each with the report of the monitoring body on it. */
final class YearlyReports {
    static final String REPORTS = "#/monitoringReports";

    /**
     * A year of the plan and what is reported on it.
     *
     * @param part  the year
     * @param report  the report on it, null if there certainly is none or it cannot be said
     * @param place  where the report stands; where none certainly does, what may be one; else empty
     */
    record Year(PartOfPlan part, @Nullable MonitoringReport report, String place) {
        /** Returns whether something may be the report on this year, or it cannot be read. */
        boolean isOpen() {
            return report == null && !place.isEmpty();
        }
    }

    /** A report and its place. */
    private record Candidate(MonitoringReport report, String place, boolean certain) {}

    private final Subject in;
    private final List<PartOfPlan> years;
    private final List<Candidate> candidates;

    private YearlyReports(Subject in) {
        this.in = in;
        this.years = PartOfPlan.ofMonths(in.figure("periodMonths"), in);
        this.candidates = candidates();
    }

    /**
     * Returns the years of the plan that the dossier is about, first to last. A report is on the year in which it is
     * dated, or the one before: yearly reports are written when the year is over, and the last of a plan has no limit.
     */
    static List<Year> of(Subject in) {
        YearlyReports reports = new YearlyReports(in);
        List<Year> found = new ArrayList<>();
        for (int i = 0; i < reports.years.size(); i++) {
            found.add(reports.on(i));
        }
        return found;
    }

    private List<Candidate> candidates() {
        List<MonitoringReport> all = in.dossier().monitoringReports();
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; all != null && i < all.size(); i++) {
            MonitoringReport report = all.get(i);
            String place = in.item(REPORTS, i);
            MonitoringReportKind kind = report.kind();
            boolean yearly = kind == null || in.figures("kinds").contains(kind.code());
            StatedDate date = report.date();
            Certainty written = date == null ? Certainty.YES : date.isOnOrBefore(in.on());
            if (yearly && isOnThisPlan(report) && written != Certainty.NO) {
                found.add(new Candidate(report, place, kind != null && written == Certainty.YES));
            }
        }
        return found;
    }

    private boolean isOnThisPlan(MonitoringReport report) {
        ActionPlan plan = in.dossier().plan();
        return report.plan() == null
                || plan == null
                || plan.id() == null
                || report.plan().equals(plan.id());
    }

    /** Each report is on one year; of several on one year a published one speaks for it. */
    private Year on(int index) {
        PartOfPlan year = years.get(index);
        Candidate chosen = null;
        Candidate possible = null;
        for (Candidate candidate : candidates) {
            Certainty fits = fits(candidate.report.date(), index);
            if (fits == Certainty.YES && candidate.certain) {
                chosen = chosen == null || !isPublished(chosen) && isPublished(candidate) ? candidate : chosen;
            } else if (fits != Certainty.NO && (possible == null || !isPublished(possible))) {
                possible = candidate;
            }
        }
        // One that may be on this year and is published may speak for it in place of one that is not.
        boolean better = chosen == null || !isPublished(chosen) && possible != null && isPublished(possible);
        if (chosen != null && !better) {
            candidates.remove(chosen);
            return new Year(year, chosen.report, chosen.place);
        } else if (possible != null) {
            return new Year(year, null, possible.place);
        }
        return new Year(year, null, in.hasUnreadable(REPORTS) ? REPORTS : "");
    }

    private static boolean isPublished(Candidate candidate) {
        return candidate.report.publishedUrl() != null;
    }

    private Certainty fits(@Nullable StatedDate date, int index) {
        if (date == null) {
            return Certainty.CANNOT_SAY;
        }
        Certainty begun = date.isOnOrAfter(years.get(index).first());
        return index + 1 == years.size()
                ? begun
                : begun.and(date.isOnOrBefore(years.get(index + 1).last()));
    }
}
