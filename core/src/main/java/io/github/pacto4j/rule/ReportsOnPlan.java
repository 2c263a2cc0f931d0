package io.github.pacto4j.rule;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.monitoring.MonitoringReportKind;
import io.github.pacto4j.plan.ActionPlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reports on the plan that a dossier is about, apart from those dated after the day of assessment. */
public final class ReportsOnPlan {
    /** Where the reports of the monitoring body stand. */
    public static final String MONITORING = "#/monitoringReports";

    /** Where the completion sheets stand. */
    public static final String COMPLETION = "#/completionReports";

    /**
     * A report and where it stands.
     *
     * @param report  the report
     * @param place  its pointer
     */
    public record Filed<R>(R report, String place) {}

    private ReportsOnPlan() {}

    /** Returns the reports of the monitoring body, in their order. */
    public static List<Filed<MonitoringReport>> monitoring(Subject in) {
        List<MonitoringReport> all = in.dossier().monitoringReports();
        List<Filed<MonitoringReport>> filed = new ArrayList<>();
        for (int i = 0; all != null && i < all.size(); i++) {
            MonitoringReport report = all.get(i);
            if (isMade(report.plan(), report.date(), in)) {
                filed.add(new Filed<>(report, in.item(MONITORING, i)));
            }
        }
        return filed;
    }

    /** Returns the reports of the monitoring body of a kind, in their order. */
    public static List<Filed<MonitoringReport>> monitoring(MonitoringReportKind kind, Subject in) {
        return monitoring(in).stream()
                .filter(each -> each.report().kind() == kind)
                .toList();
    }

    /** Returns where a report stands that may be of any kind, or that could not be read; null if there is none. */
    public static @Nullable String ofUnknownKind(Subject in) {
        for (Filed<MonitoringReport> each : monitoring(in)) {
            if (each.report().kind() == null) {
                return each.place() + "/kind";
            }
        }
        return in.hasUnreadable(MONITORING) ? MONITORING : null;
    }

    /** Returns the completion sheets, in their order. */
    public static List<Filed<CompletionReport>> completion(Subject in) {
        List<CompletionReport> all = in.dossier().completionReports();
        List<Filed<CompletionReport>> filed = new ArrayList<>();
        for (int i = 0; all != null && i < all.size(); i++) {
            CompletionReport report = all.get(i);
            if (isMade(report.plan(), report.reportedOn(), in)) {
                filed.add(new Filed<>(report, in.item(COMPLETION, i)));
            }
        }
        return filed;
    }

    private static boolean isMade(@Nullable String about, @Nullable StatedDate date, Subject in) {
        ActionPlan plan = in.dossier().plan();
        boolean onThisPlan = about == null || plan == null || plan.id() == null || about.equals(plan.id());
        return onThisPlan && (date == null || !date.isAfter(in.on()).isCertain());
    }
}
