package io.github.pacto4j.monitoring;

import io.github.pacto4j.collectivity.Folder;

/** The completion reports known to a host, each filed by its id within the plan that it reports on. */
public interface CompletionReports extends Folder<CompletionReport> {}
