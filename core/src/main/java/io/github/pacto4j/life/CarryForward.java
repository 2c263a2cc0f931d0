package io.github.pacto4j.life;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.monitoring.CompletionLevel;
import io.github.pacto4j.monitoring.NotAssessedReason;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.Axis;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Indicator;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.plan.PlanStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what a plan left unfinished over into the draft of the next. */
final class CarryForward {
    private static final String PLAN = "/plan";

    private final Dossier dossier;
    private final ActionPlan plan;
    private final LastReports reports;
    private final List<NextCycle.Carried> carried = new ArrayList<>();
    private final List<NextCycle.Left> left = new ArrayList<>();

    CarryForward(Dossier dossier, ActionPlan plan, LocalDate on) {
        this.dossier = dossier;
        this.plan = plan;
        this.reports = new LastReports(dossier, on);
    }

    NextCycle into(String id) {
        ofItsCycle(PLAN + "/title", plan.title());
        ofItsCycle(PLAN + "/period", plan.period());
        ofItsCycle(PLAN + "/termEnd", plan.termEnd());
        ofItsCycle(PLAN + "/submittedOn", plan.submittedOn());
        ofItsCycle(PLAN + "/narrative", plan.narrative());
        ofItsCycle(PLAN + "/participationLevel", plan.participationLevel());
        ofItsCycle(PLAN + "/thresholdMet", plan.thresholdMet());
        ofItsCycle(PLAN + "/anchor", plan.anchor());
        ofItsCycle(PLAN + "/announced", plan.announced());
        List<Axis> axes = plan.axes() == null ? null : new ArrayList<>(plan.axes());
        List<Commitment> commitments = plan.commitments() == null ? null : commitments(plan.commitments());
        ofItsCycle(PLAN + "/promises", plan.promises());
        ofItsCycle(PLAN + "/monitoringBody", plan.monitoringBody());
        ofItsCycle(PLAN + "/endorsements", plan.endorsements());
        ofItsCycle(PLAN + "/attachments", plan.attachments());
        ActionPlan draft = ActionPlanBuilder.builder()
                .document(plan.document())
                .id(id)
                .language(plan.language())
                .programme(plan.programme())
                .collectivity(plan.collectivity())
                .jointWith(plan.jointWith())
                .leadInstitutions(plan.leadInstitutions())
                .implementingInstitutions(plan.implementingInstitutions())
                .axes(axes)
                .commitments(commitments)
                .status(PlanStatus.DRAFT)
                .history(List.of())
                .example(plan.example())
                .build();
        return new NextCycle(next(draft), carried, left);
    }

    private Dossier next(ActionPlan draft) {
        ofItsCycle("/completionReports", dossier.completionReports());
        ofItsCycle("/monitoringReports", dossier.monitoringReports());
        ofItsCycle("/followUp", dossier.followUp());
        ofItsCycle("/coCreation", dossier.coCreation());
        List<ActionPlan> earlier =
                new ArrayList<>(dossier.previousPlans() == null ? List.of() : dossier.previousPlans());
        earlier.add(plan);
        return DossierBuilder.builder()
                .document(dossier.document())
                .language(dossier.language())
                .collectivity(dossier.collectivity())
                .membership(dossier.membership())
                .profile(dossier.profile())
                .application(dossier.application())
                .coCreation(dossier.nextCoCreation())
                .plan(draft)
                .evaluations(dossier.evaluations())
                .citizenRequests(dossier.citizenRequests())
                .network(dossier.network())
                .previousPlans(earlier)
                .example(dossier.example())
                .build();
    }

    private List<Commitment> commitments(List<Commitment> all) {
        List<Commitment> next = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Commitment commitment = all.get(i);
            String place =
                    PLAN + "/commitments/" + plan.kept().within("commitments").fileIndex(i);
            String number = commitment.number();
            LastReports.State state = number == null ? null : reports.of(number);
            NextCycle.Reason done = state == null ? NextCycle.Reason.NO_NUMBER : done(state);
            if (number == null || state == null || done != null) {
                left.add(new NextCycle.Left(place, Objects.requireNonNull(done)));
            } else {
                next.add(carried(commitment, number, state, place));
            }
        }
        return withoutWaiting(next);
    }

    private static NextCycle.@Nullable Reason done(LastReports.State state) {
        if (state.level() == CompletionLevel.COMPLETE) {
            return NextCycle.Reason.COMPLETE;
        } else if (state.reason() == NotAssessedReason.WITHDRAWN) {
            return NextCycle.Reason.WITHDRAWN;
        }
        return state.reason() == NotAssessedReason.NOT_APPLICABLE ? NextCycle.Reason.NOT_APPLICABLE : null;
    }

    private Commitment carried(Commitment commitment, String number, LastReports.State state, String place) {
        String continues = plan.id() + "/" + number;
        ofItsCycle(place + "/ogpId", commitment.ogpId());
        ofItsCycle(place + "/period", commitment.period());
        ofItsCycle(place + "/statusQuo", commitment.statusQuo());
        ofItsCycle(place + "/budget", commitment.budget());
        ofItsCycle(place + "/funding", commitment.funding());
        List<Milestone> milestones =
                commitment.milestones() == null ? null : milestones(commitment, commitment.milestones(), number, place);
        ofItsCycle(place + "/origins", commitment.origins());
        carried.add(new NextCycle.Carried(
                number,
                continues,
                state.level(),
                milestones == null
                        ? List.of()
                        : milestones.stream()
                                .map(Milestone::number)
                                .filter(Objects::nonNull)
                                .toList()));
        return commitment
                .withOgpId(null)
                .withPeriod(null)
                .withStatusQuo(null)
                .withBudget(null)
                .withFunding(null)
                .withIndicators(indicators(commitment, place))
                .withMilestones(milestones)
                .withOrigins(null)
                .withContinues(continues);
    }

    private List<Milestone> milestones(Commitment commitment, List<Milestone> all, String number, String place) {
        List<Milestone> open = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Milestone milestone = all.get(i);
            String at = place + "/milestones/"
                    + commitment.kept().within("milestones").fileIndex(i);
            if (reports.of(number, milestone.number()).level() == CompletionLevel.COMPLETE) {
                left.add(new NextCycle.Left(at, NextCycle.Reason.COMPLETE));
            } else {
                ofItsCycle(at + "/period", milestone.period());
                open.add(milestone.withPeriod(null));
            }
        }
        return open;
    }

    /** What stays behind no longer holds up what waits for it. */
    private static List<Commitment> withoutWaiting(List<Commitment> commitments) {
        Set<String> numbers = new HashSet<>();
        for (Commitment commitment : commitments) {
            for (Milestone milestone : milestones(commitment)) {
                numbers.add(String.valueOf(milestone.number()));
                numbers.add(commitment.number() + "/" + milestone.number());
            }
        }
        return commitments.stream()
                .map(commitment -> commitment.milestones() == null
                        ? commitment
                        : commitment.withMilestones(milestones(commitment).stream()
                                .map(milestone -> waitingFor(numbers, milestone))
                                .toList()))
                .toList();
    }

    private static Milestone waitingFor(Set<String> numbers, Milestone milestone) {
        List<String> waits = milestone.dependsOn();
        return waits == null
                ? milestone
                : milestone.withDependsOn(
                        waits.stream().filter(numbers::contains).toList());
    }

    private static List<Milestone> milestones(Commitment commitment) {
        return commitment.milestones() == null ? List.of() : commitment.milestones();
    }

    private @Nullable List<Indicator> indicators(Commitment commitment, String place) {
        List<Indicator> indicators = commitment.indicators();
        if (indicators == null) {
            return null;
        }
        List<Indicator> next = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            int index = commitment.kept().within("indicators").fileIndex(i);
            ofItsCycle(
                    place + "/indicators/" + index + "/readings",
                    indicators.get(i).readings());
            next.add(indicators.get(i).withReadings(null));
        }
        return next;
    }

    private void ofItsCycle(String pointer, @Nullable Object value) {
        if (value != null) {
            left.add(new NextCycle.Left(pointer, NextCycle.Reason.OF_ITS_CYCLE));
        }
    }
}
