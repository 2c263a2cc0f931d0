package io.github.pacto4j.life;

import io.github.pacto4j.book.form.References;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Indicator;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.progress.Completion;
import io.github.pacto4j.progress.Reports;
import io.github.pacto4j.text.Kept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a plan left unfinished over into the draft of the next. What is taken over is copied with all that its file
 * said of it; what belongs to the cycle that ends, or could not be read and so cannot be known to be unfinished, stays.
 */
final class CarryForward {
    private static final String PLAN = "/plan";
    private static final String COMMITMENTS = "commitments";
    private static final String MILESTONES = "milestones";
    private static final String INDICATORS = "indicators";
    private static final String WAITS = "dependsOn";

    private final Dossier dossier;
    private final ActionPlan plan;
    private final Reports reports;
    private final References references;
    private final List<NextCycle.Carried> carried = new ArrayList<>();
    private final List<NextCycle.Left> left = new ArrayList<>();
    private final Set<Milestone> open = Collections.newSetFromMap(new IdentityHashMap<>());
    /** How many milestones of the plan have been looked at. */
    private int milestones;

    CarryForward(Dossier dossier, ActionPlan plan, LocalDate on) {
        this.dossier = dossier;
        this.plan = plan;
        this.reports = new Reports(dossier, on);
        this.references = new References(dossier);
    }

    NextCycle into(String id) {
        Departing gone = new Departing(PLAN, plan.kept());
        gone.add("title", plan.title());
        gone.add("period", plan.period());
        gone.add("termEnd", plan.termEnd());
        gone.add("submittedOn", plan.submittedOn());
        gone.add("narrative", plan.narrative());
        gone.add("participationLevel", plan.participationLevel());
        gone.add("thresholdMet", plan.thresholdMet());
        gone.add("anchor", plan.anchor());
        gone.add("announced", plan.announced());
        List<Commitment> commitments = plan.commitments() == null ? null : commitments(plan.commitments());
        gone.unread(COMMITMENTS);
        gone.add("promises", plan.promises());
        gone.add("monitoringBody", plan.monitoringBody());
        gone.add("endorsements", plan.endorsements());
        gone.add("attachments", plan.attachments());
        gone.quietly("status");
        gone.quietly("history");
        gone.add("commitmentsComplete", plan.commitmentsComplete());
        ActionPlan draft = plan.withId(id)
                .withTitle(null)
                .withPeriod(null)
                .withTermEnd(null)
                .withSubmittedOn(null)
                .withNarrative(null)
                .withParticipationLevel(null)
                .withThresholdMet(null)
                .withAnchor(null)
                .withAnnounced(null)
                .withCommitments(commitments)
                .withPromises(null)
                .withMonitoringBody(null)
                .withEndorsements(null)
                .withAttachments(null)
                .withStatus(PlanStatus.DRAFT)
                .withHistory(List.of())
                .withCommitmentsComplete(null)
                .withKept(gone.rest());
        return new NextCycle(next(draft), carried, left);
    }

    private Dossier next(ActionPlan draft) {
        Departing gone = new Departing("", dossier.kept());
        gone.add("today", dossier.today());
        gone.add("completionReports", dossier.completionReports());
        gone.add("monitoringReports", dossier.monitoringReports());
        gone.add("followUp", dossier.followUp());
        gone.add("coCreation", dossier.coCreation());
        gone.unread("nextCoCreation");
        List<ActionPlan> earlier =
                new ArrayList<>(dossier.previousPlans() == null ? List.of() : dossier.previousPlans());
        earlier.add(plan);
        return dossier.withToday(null)
                .withCoCreation(dossier.nextCoCreation())
                .withPlan(draft)
                .withCompletionReports(null)
                .withMonitoringReports(null)
                .withFollowUp(null)
                .withPreviousPlans(earlier)
                .withNextCoCreation(null)
                .withKept(gone.rest());
    }

    private List<Commitment> commitments(List<Commitment> all) {
        for (Commitment commitment : all) {
            if (commitment.number() != null && done(commitment) == null) {
                orEmpty(commitment.milestones()).stream()
                        .filter(milestone -> !isComplete(commitment, milestone))
                        .forEach(open::add);
            }
        }
        List<Commitment> next = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Commitment commitment = all.get(i);
            String place = PLAN + "/" + COMMITMENTS + "/"
                    + plan.kept().within(COMMITMENTS).fileIndex(i);
            NextCycle.Reason done = done(commitment);
            if (done != null) {
                left.add(new NextCycle.Left(place, done));
                milestones += orEmpty(commitment.milestones()).size();
            } else {
                next.add(carried(commitment, Objects.requireNonNull(commitment.number()), place));
            }
        }
        return next;
    }

    private NextCycle.@Nullable Reason done(Commitment commitment) {
        if (commitment.number() == null) {
            return NextCycle.Reason.NO_NUMBER;
        }
        Completion completion = reports.level(commitment.number());
        return switch (completion.basis()) {
            case WITHDRAWN -> NextCycle.Reason.WITHDRAWN;
            case NOT_APPLICABLE -> NextCycle.Reason.NOT_APPLICABLE;
            default -> isComplete(completion) ? NextCycle.Reason.COMPLETE : null;
        };
    }

    private boolean isComplete(Commitment commitment, Milestone milestone) {
        return isComplete(reports.level(commitment.number(), milestone.number()));
    }

    private static boolean isComplete(Completion completion) {
        return completion.level().filter(CompletionLevel.COMPLETE::equals).isPresent();
    }

    private Commitment carried(Commitment commitment, String number, String place) {
        String continues = plan.id() + "/" + number;
        Departing gone = new Departing(place, commitment.kept());
        gone.add("ogpId", commitment.ogpId());
        gone.add("period", commitment.period());
        gone.add("statusQuo", commitment.statusQuo());
        gone.add("budget", commitment.budget());
        gone.add("funding", commitment.funding());
        List<Indicator> indicators = indicators(commitment, place);
        List<Milestone> next =
                commitment.milestones() == null ? null : milestones(commitment, commitment.milestones(), place);
        gone.unread(MILESTONES);
        gone.add("origins", commitment.origins());
        gone.quietly("continues");
        carried.add(new NextCycle.Carried(
                number,
                continues,
                reports.level(number).level().orElse(null),
                orEmpty(next).stream()
                        .map(Milestone::number)
                        .filter(Objects::nonNull)
                        .toList()));
        return commitment
                .withOgpId(null)
                .withPeriod(null)
                .withStatusQuo(null)
                .withBudget(null)
                .withFunding(null)
                .withIndicators(indicators)
                .withMilestones(next)
                .withOrigins(null)
                .withContinues(continues)
                .withKept(gone.rest());
    }

    private List<Milestone> milestones(Commitment commitment, List<Milestone> all, String place) {
        List<Milestone> next = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Milestone milestone = all.get(i);
            String at = place + "/" + MILESTONES + "/"
                    + commitment.kept().within(MILESTONES).fileIndex(i);
            if (!open.contains(milestone)) {
                left.add(new NextCycle.Left(at, NextCycle.Reason.COMPLETE));
            } else {
                Departing gone = new Departing(at, milestone.kept());
                gone.add("period", milestone.period());
                next.add(milestone
                        .withPeriod(null)
                        .withDependsOn(waitedFor(milestone, at))
                        .withKept(gone.rest()));
            }
            milestones++;
        }
        return next;
    }

    /** What stays behind no longer holds up what waits for it, nor does another that bears the same number. */
    private @Nullable List<String> waitedFor(Milestone milestone, String place) {
        List<String> waits = milestone.dependsOn();
        if (waits == null) {
            return null;
        }
        List<String> next = new ArrayList<>();
        for (int i = 0; i < waits.size(); i++) {
            Milestone waited = references.findWaitedFor(milestones, waits.get(i));
            if (waited != null && open.contains(waited)) {
                next.add(waits.get(i));
            } else {
                int index = milestone.kept().within(WAITS).fileIndex(i);
                left.add(new NextCycle.Left(place + "/" + WAITS + "/" + index, NextCycle.Reason.NOTHING_TO_WAIT_FOR));
            }
        }
        return next;
    }

    private @Nullable List<Indicator> indicators(Commitment commitment, String place) {
        List<Indicator> indicators = commitment.indicators();
        if (indicators == null) {
            return null;
        }
        List<Indicator> next = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            int index = commitment.kept().within(INDICATORS).fileIndex(i);
            Departing gone = new Departing(place + "/" + INDICATORS + "/" + index, indicator.kept());
            gone.add("readings", indicator.readings());
            next.add(indicator.withReadings(null).withKept(gone.rest()));
        }
        return next;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** What a record does not take with it, and what its file said of that. */
    private final class Departing {
        private final String place;
        private final Kept kept;
        private final List<String> names = new ArrayList<>();

        Departing(String place, Kept kept) {
            this.place = place;
            this.kept = kept;
        }

        /** Leaves a property behind as one of the cycle that ends, whether it could be read or not. */
        void add(String name, @Nullable Object value) {
            names.add(name);
            if (value != null || kept.isUnreadable(name)) {
                left.add(new NextCycle.Left(place + "/" + name, NextCycle.Reason.OF_ITS_CYCLE));
            }
        }

        /** Leaves behind what could not be read of a property, or all of it. */
        void unread(String name) {
            names.add(name);
            Kept within = kept.within(name);
            List<Integer> items = within.unreadItems();
            items.forEach(
                    item -> left.add(new NextCycle.Left(place + "/" + name + "/" + item, NextCycle.Reason.UNREADABLE)));
            if (kept.isUnreadable(name) || (within.hasAside() && items.isEmpty())) {
                left.add(new NextCycle.Left(place + "/" + name, NextCycle.Reason.UNREADABLE));
            }
        }

        /** Leaves a property behind that the next cycle sets anew. */
        void quietly(String name) {
            names.add(name);
        }

        Kept rest() {
            return kept.without(names);
        }
    }
}
