package io.github.pacto4j.progress;

/**
 * Where a level is reported.
 *
 * @param report  index of the completion report in the dossier, as its file counts
 * @param milestone  index of the milestone in the report, -1 where the level of the commitment is meant
 */
record ReportPlace(int report, int milestone) {
    /** Returns the place as a JSON Pointer from the root of the dossier. */
    String pointer() {
        String sheet = "/completionReports/" + report;
        return milestone < 0 ? sheet + "/completion" : sheet + "/milestones/" + milestone + "/completion";
    }
}
