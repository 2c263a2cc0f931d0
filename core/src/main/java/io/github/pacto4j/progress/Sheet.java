package io.github.pacto4j.progress;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MilestoneState;
import io.github.pacto4j.plan.ActionPlan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A completion report that may stand on a day, and what its order among others hangs on.
 *
 * @param report  the report
 * @param index  its index in the file
 * @param end  last day of the period reported on, null if it is not known
 * @param reported  when it was made, null if it is not known
 * @param made  whether it was made by the day
 */
record Sheet(
        CompletionReport report,
        int index,
        @Nullable LocalDate end,
        @Nullable StatedDate reported,
        Certainty made) {
    private static final int MONTHS_OF_A_YEAR = 12;

    /** Returns a report as it stands on a day, null if it is on another plan or was not made by then. */
    static @Nullable Sheet of(CompletionReport report, int index, @Nullable ActionPlan plan, LocalDate on) {
        if (report.plan() != null
                && plan != null
                && plan.id() != null
                && !report.plan().equals(plan.id())) {
            return null;
        }
        LocalDate end = endOf(report, plan);
        StatedDate reported = report.reportedOn();
        Certainty made = reported != null
                ? reported.isOnOrBefore(on)
                : report.kept().isUnreadable("reportedOn")
                        ? Certainty.CANNOT_SAY
                        : Certainty.of(end == null || !end.isAfter(on));
        return made == Certainty.NO ? null : new Sheet(report, index, end, reported, made);
    }

    /** A period covers its last unit whole, so its last day is known; else the year of the plan that the report names. */
    private static @Nullable LocalDate endOf(CompletionReport report, @Nullable ActionPlan plan) {
        Period period = report.period();
        if (period != null && period.end() != null) {
            return period.end().last();
        }
        Period whole = plan == null ? null : plan.period();
        if (period != null || report.planYear() == null || whole == null || whole.isOrdered() != Certainty.YES) {
            return null;
        }
        List<Period> years = whole.parts(MONTHS_OF_A_YEAR);
        int year = report.planYear();
        StatedDate end =
                year < 1 || year > years.size() ? null : years.get(year - 1).end();
        return end == null ? null : end.last();
    }

    /** Returns whether this report comes after another: by the end of its period, then by the day it was made. */
    boolean isCertainlyAfter(Sheet other) {
        if (end == null || other.end == null) {
            return false;
        }
        int order = end.compareTo(other.end);
        if (order != 0) {
            return order > 0;
        }
        return reported != null
                && other.reported != null
                && reported.isAfter(other.reported).isCertain();
    }

    /** Returns the level of the commitment that this report states. */
    Completion level() {
        return Completion.of(
                report.completion(),
                report.notAssessed(),
                report.kept().isUnreadable("completion") || report.kept().isUnreadable("notAssessed"),
                new ReportPlace(index, -1));
    }

    /** Returns the state of a milestone in this report, null if it names none. */
    @Nullable
    MilestoneState find(String commitment, String milestone) {
        int at = indexOf(commitment, milestone);
        return at < 0 || report.milestones() == null
                ? null
                : report.milestones().get(at);
    }

    private int indexOf(String commitment, String milestone) {
        List<MilestoneState> states = report.milestones();
        if (states == null) {
            return -1;
        }
        for (int i = 0; i < states.size(); i++) {
            String number = states.get(i).number();
            if (number != null
                    && (number.equals(milestone)
                            || (number.length() == commitment.length() + 1 + milestone.length()
                                    && number.charAt(commitment.length()) == '/'
                                    && number.startsWith(commitment)
                                    && number.endsWith(milestone)))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the level of a milestone that this report states, null if it does not name the milestone. */
    @Nullable
    Completion level(String commitment, String milestone) {
        int at = indexOf(commitment, milestone);
        List<MilestoneState> states = report.milestones();
        if (at < 0 || states == null) {
            boolean unreadable = report.kept().isUnreadable("milestones")
                    || report.kept().within("milestones").hasAside();
            return unreadable ? Completion.UNREADABLE : null;
        }
        MilestoneState state = states.get(at);
        return Completion.of(
                state.completion(),
                null,
                state.kept().isUnreadable("completion"),
                new ReportPlace(index, report.kept().within("milestones").fileIndex(at)));
    }
}
