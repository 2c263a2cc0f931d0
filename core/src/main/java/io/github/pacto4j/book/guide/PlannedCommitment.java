package io.github.pacto4j.book.guide;

import io.github.pacto4j.book.form.References;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.rule.Subject;
import org.jspecify.annotations.Nullable;

/** The commitment sheet that a completion sheet reports on. */
final class PlannedCommitment {
    private PlannedCommitment() {}

    /** Returns the first commitment of the plan with the number that the sheet names, null if there is none. */
    static @Nullable Commitment of(CompletionReport report, Subject in) {
        ActionPlan plan = in.dossier().plan();
        boolean other = plan == null
                || report.plan() != null && plan.id() != null && !report.plan().equals(plan.id());
        return other || report.commitment() == null
                ? null
                : in.once(References.class, References::new).find(report.commitment());
    }
}
