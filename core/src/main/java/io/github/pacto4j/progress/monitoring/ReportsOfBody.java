package io.github.pacto4j.progress.monitoring;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CommitmentAssessment;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.monitoring.MonitoringReportKind;
import io.github.pacto4j.plan.ActionPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The reports of the monitoring body on the plan of a dossier that stand on a day. */
final class ReportsOfBody {
    private final List<Filed> filed = new ArrayList<>();

    /**
     * A report and where it stands.
     *
     * @param report  the report
     * @param pointer  its place in the dossier
     */
    record Filed(MonitoringReport report, String pointer) {
        /** Returns the assessment of a commitment, null if there is none. */
        @Nullable
        CommitmentAssessment assessment(String number) {
            int at = indexOf(number);
            return at < 0 || report.commitments() == null
                    ? null
                    : report.commitments().get(at);
        }

        String pointer(String number) {
            return pointer + "/commitments/"
                    + report.kept().within("commitments").fileIndex(Math.max(0, indexOf(number)));
        }

        /** Answers are given once for a report: they are about a commitment only where it is about no other. */
        boolean isOnlyOn(String number) {
            return report.commitments() != null
                    && report.commitments().size() == 1
                    && !report.kept().within("commitments").hasAside()
                    && indexOf(number) == 0;
        }

        private int indexOf(String number) {
            List<CommitmentAssessment> all = report.commitments() == null ? List.of() : report.commitments();
            for (int i = 0; i < all.size(); i++) {
                if (number.equals(all.get(i).number())) {
                    return i;
                }
            }
            return -1;
        }
    }

    ReportsOfBody(Dossier dossier, LocalDate on) {
        ActionPlan plan = dossier.plan();
        String id = plan == null ? null : plan.id();
        List<MonitoringReport> all = dossier.monitoringReports() == null ? List.of() : dossier.monitoringReports();
        for (int i = 0; i < all.size(); i++) {
            MonitoringReport report = all.get(i);
            StatedDate date = report.date();
            boolean onThisPlan =
                    report.plan() == null || id == null || report.plan().equals(id);
            if (onThisPlan && (date == null || date.isOnOrBefore(on) != Certainty.NO)) {
                filed.add(new Filed(
                        report,
                        "/monitoringReports/"
                                + dossier.kept().within("monitoringReports").fileIndex(i)));
            }
        }
    }

    List<Filed> of(MonitoringReportKind kind) {
        return filed.stream().filter(each -> each.report.kind() == kind).toList();
    }

    List<Filed> assessing(String number) {
        return filed.stream().filter(each -> each.assessment(number) != null).toList();
    }

    /** Returns the last of these reports; null if there is none, or nobody can tell which it is. */
    static @Nullable Filed last(List<Filed> reports) {
        for (Filed each : reports) {
            boolean last = true;
            for (Filed other : reports) {
                StatedDate date = each.report.date();
                StatedDate before = other.report.date();
                last &= other == each
                        || (date != null
                                && before != null
                                && before.isBefore(date).isCertain());
            }
            if (last) {
                return each;
            }
        }
        return null;
    }

    /** Returns the last day on which a report may have been made, the day itself where it is not dated. */
    static LocalDate madeOn(Filed filed, LocalDate on) {
        StatedDate date = filed.report.date();
        return date == null || date.last().isAfter(on)
                ? on
                : Objects.requireNonNull(date).last();
    }
}
