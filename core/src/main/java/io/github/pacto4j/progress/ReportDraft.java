package io.github.pacto4j.progress;

import io.github.pacto4j.monitoring.CompletionReport;
import java.util.List;

/**
 * A completion sheet prepared for those who fill it.
 *
 * @param report  the sheet as far as plan and last sheet fill it; what they do not state is absent: level, results, next
 *     steps, evidence, and the id
 * @param toJustify  fields that differ from the adopted sheet and for which no reason is recorded; each stands among the
 *     changes of the sheet without a reason. In the order of the form, possibly empty
 */
public record ReportDraft(CompletionReport report, List<String> toJustify) {
    /** Copies the list. */
    public ReportDraft {
        toJustify = List.copyOf(toJustify);
    }
}
