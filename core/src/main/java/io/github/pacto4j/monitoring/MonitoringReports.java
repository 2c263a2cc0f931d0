package io.github.pacto4j.monitoring;

import io.github.pacto4j.collectivity.Folder;

/** The reports of monitoring bodies known to a host, each filed by its id within the plan that it is about. */
public interface MonitoringReports extends Folder<MonitoringReport> {}
