package io.github.pacto4j.progress.monitoring;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.progress.Baseline;
import io.github.pacto4j.rule.Assessment;
import java.util.List;
import java.util.Optional;

/** Prepares the reports of the monitoring body from what a dossier holds. */
public final class MonitoringDrafts {
    private MonitoringDrafts() {}

    /**
     * Prepares the inception report: the questions on the process, answered where a rule finds the evidence, and each
     * commitment.
     *
     * @param assessment  what the rules of the books OGP_LOCAL and PACTO find in the dossier on the day of the report
     * @return empty if the dossier holds no plan
     */
    public static Optional<MonitoringDraft> inception(Dossier dossier, Assessment assessment) {
        return Optional.ofNullable(dossier.plan()).map(plan -> new InceptionDraft(dossier, plan, assessment).draft());
    }

    /**
     * Prepares the report on a commitment that has ended.
     *
     * @param baseline  the plan of the dossier as it was adopted
     * @param commitment  number of the commitment
     * @param assessment  what the rules find in the dossier on the day of the report
     * @return empty if the dossier holds no such commitment
     */
    public static Optional<MonitoringDraft> endOfCommitment(
            Dossier dossier, Baseline baseline, String commitment, Assessment assessment) {
        ActionPlan plan = dossier.plan();
        List<Commitment> all = plan == null || plan.commitments() == null ? List.of() : plan.commitments();
        for (int i = 0; plan != null && i < all.size(); i++) {
            if (commitment.equals(all.get(i).number())) {
                int index = plan.kept().within("commitments").fileIndex(i);
                return Optional.of(
                        new EndOfCommitmentDraft(dossier, plan, baseline, commitment, index, assessment).draft());
            }
        }
        return Optional.empty();
    }
}
