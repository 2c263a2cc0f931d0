package io.github.pacto4j.progress.monitoring;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.progress.Completion;
import io.github.pacto4j.progress.Counting;
import io.github.pacto4j.progress.Derivation;
import io.github.pacto4j.progress.PlanProgress;
import io.github.pacto4j.progress.ProgressFigure;
import io.github.pacto4j.progress.Strategy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the collectivity reports of a commitment on a day.
 *
 * @param completion  the level, null if the plan does not list the commitment
 * @param report  the last completion report, null if there is none or it may be one of several
 * @param pointer  where that report stands, as a JSON Pointer from the dossier; empty if there is none
 */
record SelfAssessment(
        @Nullable Completion completion, @Nullable CompletionReport report, String pointer) {
    /** Counts the plan of a dossier so that the levels of its commitments can be told. */
    static PlanProgress count(Dossier dossier, LocalDate on) {
        return PlanProgress.of(dossier, on, Counting.of(Strategy.REPORTED_LEVELS));
    }

    static SelfAssessment of(Dossier dossier, String commitment, PlanProgress counted) {
        Completion completion = counted.commitment(commitment)
                .map(ProgressFigure::derivation)
                .map(Derivation::stated)
                .orElse(null);
        List<CompletionReport> all = dossier.completionReports() == null ? List.of() : dossier.completionReports();
        if (completion != null && completion.sources().size() == 1) {
            for (int i = 0; i < all.size(); i++) {
                String pointer = "/completionReports/"
                        + dossier.kept().within("completionReports").fileIndex(i);
                if (completion.sources().get(0).equals(pointer + "/completion")) {
                    return new SelfAssessment(completion, all.get(i), pointer);
                }
            }
        }
        return new SelfAssessment(completion, null, "");
    }
}
