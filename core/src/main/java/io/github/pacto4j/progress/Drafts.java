package io.github.pacto4j.progress;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.monitoring.FollowUpBuilder;
import io.github.pacto4j.monitoring.MatrixRow;
import io.github.pacto4j.monitoring.MatrixRowBuilder;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prepares the sheets of follow-up from what is known already. Nothing is invented: what no document states is absent. */
public final class Drafts {
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private Drafts() {}

    /**
     * Prepares the completion sheet (annex 4 of the guide) of a commitment for a period: what it restates of the commitment
     * sheet, from the plan as amended and the last sheet before; the milestones, those that were complete with their dates;
     * and the fields that differ from the adopted sheet, with the reasons that amendments or the last sheet give.
     *
     * @param baseline  the plan of the dossier as it was adopted
     * @param commitment  number of the commitment
     * @param period  period to be reported on
     * @return empty if the plan has no such commitment
     */
    public static Optional<ReportDraft> completionReport(
            Dossier dossier, Baseline baseline, String commitment, Period period) {
        ActionPlan plan = dossier.plan();
        return plan == null
                ? Optional.empty()
                : find(plan, commitment)
                        .map(sheet -> new SheetDraft(
                                        plan,
                                        sheet,
                                        baseline.kind() == Baseline.Kind.NOT_ADOPTED
                                                ? null
                                                : find(baseline.plan(), commitment)
                                                        .orElse(null),
                                        last(dossier, commitment, period))
                                .fill(period));
    }

    static Optional<Commitment> find(ActionPlan plan, String number) {
        return Slippages.commitments(plan).stream()
                .filter(each -> number.equals(each.number()))
                .findFirst();
    }

    /** Returns the last sheet on a commitment whose period ends before that of the new one, null if there is none. */
    private static @Nullable CompletionReport last(Dossier dossier, String commitment, Period period) {
        CompletionReport last = null;
        for (Sheet sheet : new Reports(dossier, EVER).of(commitment)) {
            boolean before = period.end() == null
                    || sheet.end() == null
                    || sheet.end().isBefore(period.end().last());
            last = before ? sheet.report() : last;
        }
        return last;
    }

    /**
     * Prepares the follow-up matrix for the next half-yearly meeting: a row for each milestone of the plan, with the expected
     * result and indicator that an earlier matrix gives, else the deliverable of the plan. Level and day are left to the
     * meeting. Commitments of which the last sheet says that they are withdrawn or not applicable have no rows.
     *
     * @return the follow-up of the dossier with the new matrix; empty if there is no plan
     */
    public static Optional<FollowUp> followUpMatrix(Dossier dossier) {
        ActionPlan plan = dossier.plan();
        if (plan == null) {
            return Optional.empty();
        }
        FollowUp followUp = dossier.followUp();
        Map<String, MatrixRow> earlier = new HashMap<>();
        for (MatrixRow row : followUp == null || followUp.matrix() == null ? List.<MatrixRow>of() : followUp.matrix()) {
            if (row.milestone() != null) {
                earlier.put(row.milestone(), row);
            }
        }
        Reports reports = new Reports(dossier, EVER);
        List<MatrixRow> rows = new ArrayList<>();
        for (Commitment commitment : Slippages.commitments(plan)) {
            if (reports.level(commitment.number()).basis().isExcluded()) {
                continue;
            }
            for (Milestone milestone : Slippages.milestones(commitment)) {
                String reference = Slippages.reference(commitment, milestone);
                MatrixRow row = earlier.getOrDefault(reference, earlier.get(String.valueOf(milestone.number())));
                Text expected = row == null ? null : row.expectedResult();
                rows.add(MatrixRowBuilder.builder()
                        .milestone(reference)
                        .expectedResult(expected == null ? milestone.deliverable() : expected)
                        .indicator(row == null ? null : row.indicator())
                        .build());
            }
        }
        FollowUp base = followUp == null
                ? FollowUpBuilder.builder()
                        .document("follow-up/1")
                        .plan(plan.id())
                        .build()
                : followUp;
        return Optional.of(base.withMatrix(rows));
    }
}
