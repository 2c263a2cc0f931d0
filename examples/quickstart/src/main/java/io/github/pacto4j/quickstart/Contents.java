package io.github.pacto4j.quickstart;

import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.plan.PlanStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a plan said as it grew.
 *
 * @param plan  the plan at its end
 */
record Contents(ActionPlan plan) {
    /** A draft with nothing but a title. */
    ActionPlan draft() {
        return ActionPlanBuilder.builder()
                .document(plan.document())
                .id(plan.id())
                .title(plan.title())
                .programme(plan.programme())
                .collectivity(plan.collectivity())
                .period(plan.period())
                .status(PlanStatus.DRAFT)
                .history(List.of())
                .example(true)
                .build();
    }

    /** The draft with the axes that the committee chose. */
    ActionPlan axes() {
        return draft().withAxes(plan.axes());
    }

    /** The plan without what was measured and reported while it was carried out. */
    ActionPlan content() {
        return plan.withAnchor(Objects.requireNonNull(plan.anchor()).withAnnualReports(null))
                .withCommitments(Objects.requireNonNull(plan.commitments()).stream()
                        .map(Contents::withoutReadings)
                        .toList());
    }

    private static Commitment withoutReadings(Commitment commitment) {
        return commitment.withIndicators(Objects.requireNonNull(commitment.indicators()).stream()
                .map(indicator -> indicator.withReadings(null))
                .toList());
    }

    /** The projects as the first ideas made them; what the second consultation added is not yet known. */
    ActionPlan fromFirstRound(Set<String> later) {
        ActionPlan adopted = adopted();
        return adopted.withEndorsements(null)
                .withAttachments(null)
                .withCommitments(Objects.requireNonNull(adopted.commitments()).stream()
                        .map(commitment -> commitment.withOrigins(Objects.requireNonNull(commitment.origins()).stream()
                                .filter(origin -> !later.contains(origin))
                                .toList()))
                        .toList());
    }

    /** The plan as it was adopted: project 3.2 was to take its first step by February 2025. */
    ActionPlan adopted() {
        List<Commitment> commitments =
                new ArrayList<>(Objects.requireNonNull(content().commitments()));
        int last = commitments.size() - 1;
        Commitment late = commitments.get(last);
        List<Milestone> milestones = new ArrayList<>(Objects.requireNonNull(late.milestones()));
        Milestone first = milestones.get(0);
        milestones.set(
                0,
                first.withPeriod(
                        new Period(Objects.requireNonNull(first.period()).start(), StatedDate.of("2025-02"))));
        commitments.set(last, late.withMilestones(milestones));
        return content().withCommitments(commitments);
    }
}
