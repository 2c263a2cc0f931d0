package io.github.pacto4j.book.pacto;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.monitoring.MonitoringReportKind;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.PartOfPlan;
import io.github.pacto4j.rule.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
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

    /**
     * A report that may be on a year.
     *
     * @param certain  whether it certainly is a yearly report that was made
     */
    private record Candidate(MonitoringReport report, String place, boolean certain) {
        boolean isPublished() {
            return report.publishedUrl() != null;
        }

        boolean mayBePublished() {
            return isPublished() || report.kept().isUnreadable("publishedUrl");
        }
    }

    /** Whether a report may be taken for the year of this index. */
    private interface Fit {
        boolean allows(Candidate candidate, int year);
    }

    private final Subject in;
    private final List<PartOfPlan> years;
    private final List<Candidate> candidates;
    /** Index of the year that each candidate is taken for, less than zero for none. */
    private final int[] takenFor;

    private YearlyReports(Subject in) {
        this.in = in;
        this.years = PartOfPlan.ofMonths(in.figure("periodMonths"), in);
        this.candidates = candidates();
        this.takenFor = new int[candidates.size()];
        Arrays.fill(takenFor, -1);
    }

    /**
     * Returns the years of the plan that the dossier is about, first to last, each with the report published on it, else
     * with one that nobody published. A report is on the year in which it is dated, or the one before: yearly reports are
     * written when the year is over, and the last of a plan has no limit. Each report is on one year.
     */
    static List<Year> published(Subject in) {
        return new YearlyReports(in).settled(Candidate::mayBePublished);
    }

    /** Returns the years of the plan as {@link #published(Subject)} does, each with a report on it, published or not. */
    static List<Year> made(Subject in) {
        return new YearlyReports(in).settled(candidate -> true);
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

    private List<Year> settled(Predicate<Candidate> counts) {
        // Nothing is asked of a year that has not ended: it takes no report from one that has.
        for (boolean ended : List.of(true, false)) {
            take(ended, (candidate, year) -> isCertain(candidate, year) && candidate.isPublished());
            take(ended, (candidate, year) -> fits(candidate, year) != Certainty.NO && counts.test(candidate));
        }
        List<Year> settled = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            settled.add(on(year));
        }
        return settled;
    }

    /** Takes reports for as many years as can be, earlier years first. */
    private void take(boolean ended, Fit fit) {
        boolean[] vain = new boolean[candidates.size()];
        for (int year = 0; year < years.size(); year++) {
            if (years.get(year).hasEnded(in) == ended && taken(year) == null) {
                boolean[] seen = vain.clone();
                if (!take(year, fit, seen)) {
                    // What led nowhere leads nowhere for the next year either.
                    vain = seen;
                }
            }
        }
    }

    /** Takes a report for a year, if need be one whose year can do with another. */
    private boolean take(int year, Fit fit, boolean[] seen) {
        for (int i = 0; i < takenFor.length; i++) {
            if (takenFor[i] < 0 && fit.allows(candidates.get(i), year)) {
                takenFor[i] = year;
                return true;
            }
        }
        for (int i = 0; i < takenFor.length; i++) {
            if (!seen[i] && takenFor[i] >= 0 && fit.allows(candidates.get(i), year)) {
                seen[i] = true;
                if (take(takenFor[i], fit, seen)) {
                    takenFor[i] = year;
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Candidate taken(int year) {
        for (int i = 0; i < takenFor.length; i++) {
            if (takenFor[i] == year) {
                return candidates.get(i);
            }
        }
        return null;
    }

    private Year on(int index) {
        PartOfPlan year = years.get(index);
        Candidate taken = taken(index);
        if (taken != null) {
            return new Year(year, isCertain(taken, index) ? taken.report : null, taken.place);
        } else if (in.hasUnreadable(REPORTS)) {
            return new Year(year, null, REPORTS);
        }
        for (int i = 0; i < takenFor.length; i++) {
            if (takenFor[i] < 0 && isCertain(candidates.get(i), index)) {
                takenFor[i] = index;
                return new Year(year, candidates.get(i).report, candidates.get(i).place);
            }
        }
        return new Year(year, null, "");
    }

    private boolean isCertain(Candidate candidate, int year) {
        return candidate.certain && fits(candidate, year) == Certainty.YES;
    }

    private Certainty fits(Candidate candidate, int index) {
        StatedDate date = candidate.report.date();
        if (date == null) {
            return Certainty.CANNOT_SAY;
        }
        Certainty begun = date.isOnOrAfter(years.get(index).first());
        return index + 1 == years.size()
                ? begun
                : begun.and(date.isOnOrBefore(years.get(index + 1).last()));
    }
}
