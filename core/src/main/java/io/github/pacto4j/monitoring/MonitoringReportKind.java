package io.github.pacto4j.monitoring;

import io.github.pacto4j.text.Code;

/** Kind of a report of the monitoring body. */
public enum MonitoringReportKind implements Code {
    /** Inception report: due two months after submission. */
    INCEPTION,
    /** Annual report. */
    ANNUAL,
    /** End-of-commitment report: due one month after full implementation. */
    END_OF_COMMITMENT,
    /** End-of-term report. */
    END_OF_TERM;

    @Override
    public String list() {
        return "monitoring-report-kinds";
    }
}
