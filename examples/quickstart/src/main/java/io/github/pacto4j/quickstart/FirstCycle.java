package io.github.pacto4j.quickstart;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationBuilder;
import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.Forum;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.life.Adopt;
import io.github.pacto4j.life.Amend;
import io.github.pacto4j.life.Close;
import io.github.pacto4j.life.Evaluate;
import io.github.pacto4j.life.OpenConsultation;
import io.github.pacto4j.life.PlanCommand;
import io.github.pacto4j.life.Publish;
import io.github.pacto4j.life.Revise;
import io.github.pacto4j.life.Start;
import io.github.pacto4j.life.Validate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Grant;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The first cycle of REMACTO, walked by the example commune: from two meetings in December 2022 to the evaluation in March
 * 2026. What the commune wrote down stands in its dossier; each step brings what it knew by then. Ideas came by the
 * commune's own form: the platform of the network opened on 8 May 2023, after the first consultation.
 */
final class FirstCycle {
    private final Dossier whole;
    private final ActionPlan plan;
    private final CoCreation process;

    /** The cycle of a dossier in which it is told to its end. */
    FirstCycle(Dossier whole) {
        this.whole = whole;
        this.plan = Objects.requireNonNull(whole.plan());
        this.process = Objects.requireNonNull(whole.coCreation());
    }

    /** The dossier before anything is prepared: the commune, its networks, and a draft with nothing but a title. */
    Dossier begin() {
        ActionPlan draft = ActionPlanBuilder.builder()
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
        return DossierBuilder.builder()
                .document(whole.document())
                .collectivity(whole.collectivity())
                .language(whole.language())
                .membership(whole.membership())
                .profile(Objects.requireNonNull(whole.profile()).withComplaintsBalances(null))
                .plan(draft)
                .example(true)
                .build();
    }

    /** The steps in order. */
    List<Step> steps() {
        ActionPlan adopted = withPlannedEnd();
        return List.of(
                step("meetings", "2023-01-20", dossier -> dossier.withCoCreation(invited()), null),
                step(
                        "axes",
                        "2023-02-10",
                        dossier -> dossier.withCoCreation(organised()),
                        revise("2023-02-10", axes())),
                step("consultation", "2023-02-20", same(), command(Transition.OPEN_CONSULTATION)),
                step("first-round", "2023-05-05", dossier -> dossier.withCoCreation(firstRound()), null),
                step(
                        "analysis",
                        "2023-06-28",
                        dossier -> dossier.withCoCreation(analysed()),
                        revise("2023-06-28", fromFirstRound(adopted))),
                step(
                        "second-round",
                        "2023-09-01",
                        dossier -> dossier.withCoCreation(heardTwice("2023-09-01")),
                        revise("2023-09-01", adopted.withEndorsements(null))),
                step(
                        "committee",
                        "2023-09-08",
                        dossier -> dossier.withCoCreation(heardTwice("2023-09-08")),
                        command(Transition.VALIDATE)),
                // What followed the vote is recorded together with it, when the visa has come.
                step("council", "2023-11-07", this::endorsed, command(Transition.ADOPT)),
                step("publication", "2023-11-14", same(), command(Transition.PUBLISH)),
                step("start", "2024-01-02", same(), command(Transition.START)),
                step("mid-term", "2025-01-09", same(), command(Transition.AMEND)),
                step("first-year", "2025-02-20", dossier -> reported(dossier, "2025-02-20"), null),
                step("next-cycle", "2025-12-19", dossier -> dossier.withNextCoCreation(next()), null),
                step("closing", "2026-01-08", same(), command(Transition.CLOSE)),
                step("second-year", "2026-03-19", dossier -> followed(reported(dossier, "2026-03-19")), null),
                step("evaluation", "2026-03-26", same(), command(Transition.EVALUATE)));
    }

    private Step step(String id, String day, UnaryOperator<Dossier> documents, @Nullable PlanCommand command) {
        return new Step(id, LocalDate.parse(day), Narration.of(id), documents, command);
    }

    private static UnaryOperator<Dossier> same() {
        return dossier -> dossier;
    }

    private Revise revise(String day, ActionPlan content) {
        return new Revise(StatedDate.of(day), actor(entry(Transition.OPEN_CONSULTATION)), content);
    }

    /** Returns the command that made an entry of the history. */
    private PlanCommand command(Transition transition) {
        HistoryEntry entry = entry(transition);
        StatedDate on = Objects.requireNonNull(entry.on());
        Actor by = actor(entry);
        return switch (transition) {
            case OPEN_CONSULTATION -> new OpenConsultation(on, by);
            case VALIDATE -> new Validate(on, by, entry.decision());
            case ADOPT -> new Adopt(on, by, Objects.requireNonNull(entry.deliberation()));
            case PUBLISH -> new Publish(on, by, entry.url());
            case START -> new Start(on, by);
            case AMEND -> new Amend(on, by, content(), reason(entry));
            case CLOSE -> new Close(on, by);
            case EVALUATE -> new Evaluate(on, by, entry.report(), entry.matrix());
            case REVISE, RETURN_TO_DRAFT, RECORD_OPPOSITION, WITHDRAW ->
                throw new IllegalArgumentException("not in this cycle: " + transition);
        };
    }

    private HistoryEntry entry(Transition transition) {
        return Objects.requireNonNull(plan.history()).stream()
                .filter(entry -> entry.transition() == transition)
                .findFirst()
                .orElseThrow();
    }

    private Actor actor(HistoryEntry entry) {
        return new Actor(entry.by(), new Grant(Objects.requireNonNull(entry.capacity()), plan.collectivity()));
    }

    private static Text reason(HistoryEntry entry) {
        return Objects.requireNonNull(
                Objects.requireNonNull(entry.changes()).get(0).reason());
    }

    private ActionPlan axes() {
        return Objects.requireNonNull(begin().plan()).withAxes(plan.axes());
    }

    /** The plan without what was measured and reported while it was carried out. */
    private ActionPlan content() {
        return plan.withAnchor(Objects.requireNonNull(plan.anchor()).withAnnualReports(null))
                .withCommitments(Objects.requireNonNull(plan.commitments()).stream()
                        .map(FirstCycle::withoutReadings)
                        .toList());
    }

    private static Commitment withoutReadings(Commitment commitment) {
        return commitment.withIndicators(Objects.requireNonNull(commitment.indicators()).stream()
                .map(indicator -> indicator.withReadings(null))
                .toList());
    }

    /** The projects as the first ideas made them; what the second consultation added is not yet known. */
    private ActionPlan fromFirstRound(ActionPlan adopted) {
        List<@Nullable String> heard =
                contributions(1).stream().map(Contribution::id).toList();
        return adopted.withEndorsements(null)
                .withAttachments(null)
                .withCommitments(Objects.requireNonNull(adopted.commitments()).stream()
                        .map(commitment -> commitment.withOrigins(Objects.requireNonNull(commitment.origins()).stream()
                                .filter(heard::contains)
                                .toList()))
                        .toList());
    }

    /** Associations endorse the plan between the committee and the council. */
    private Dossier endorsed(Dossier dossier) {
        return dossier.withPlan(Objects.requireNonNull(dossier.plan()).withEndorsements(plan.endorsements()));
    }

    /** The plan as it was adopted: project 3.2 was to take its first step by February 2025. */
    private ActionPlan withPlannedEnd() {
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

    private CoCreation invited() {
        return CoCreationBuilder.builder()
                .document(process.document())
                .id(process.id())
                .collectivity(process.collectivity())
                .programme(process.programme())
                .cycle(process.cycle())
                .pointOfContact(process.pointOfContact())
                .coordinator(process.coordinator())
                .invitations(process.invitations())
                .steps(Objects.requireNonNull(process.steps()).subList(0, 1))
                .build();
    }

    private CoCreation organised() {
        return invited()
                .withTeam(process.team())
                .withCommittee(committee("2023-02-10"))
                .withSteps(Objects.requireNonNull(process.steps()).subList(0, 2));
    }

    private Committee committee(String day) {
        Committee committee = Objects.requireNonNull(process.committee());
        return committee.withMeetings(Objects.requireNonNull(committee.meetings()).stream()
                .filter(meeting -> isBy(meeting.date(), day))
                .toList());
    }

    private CoCreation firstRound() {
        return organised()
                .withRounds(Objects.requireNonNull(process.rounds()).subList(0, 1))
                .withContributions(contributions(1).stream()
                        .map(contribution -> contribution.withResponse(null))
                        .toList())
                .withSteps(Objects.requireNonNull(process.steps()).subList(0, 3));
    }

    private List<Contribution> contributions(int rounds) {
        return Objects.requireNonNull(process.contributions()).stream()
                .filter(contribution -> contribution.round() != null && contribution.round() <= rounds)
                .toList();
    }

    private CoCreation analysed() {
        return firstRound()
                .withCommittee(committee("2023-06-28"))
                .withContributions(contributions(1))
                .withDiagnosis(process.diagnosis())
                .withAnalysis(process.analysis())
                .withDraftPublishedOn(process.draftPublishedOn())
                .withSteps(Objects.requireNonNull(process.steps()).subList(0, 4));
    }

    private CoCreation heardTwice(String day) {
        Forum forum = Objects.requireNonNull(process.forum());
        return process.withCommittee(committee(day))
                .withForum(forum.withMeetings(by(forum.meetings(), day)))
                .withSpaces(Objects.requireNonNull(process.spaces()).stream()
                        .map(space -> space.withUpdates(by(space.updates(), day)))
                        .toList())
                .withSteps(Objects.requireNonNull(process.steps()).subList(0, 5));
    }

    private static List<StatedDate> by(@Nullable List<StatedDate> dates, String day) {
        return Objects.requireNonNull(dates).stream()
                .filter(date -> isBy(date, day))
                .toList();
    }

    private CoCreation next() {
        CoCreation next = Objects.requireNonNull(whole.nextCoCreation());
        return next.withSteps(Objects.requireNonNull(next.steps()).subList(0, 1));
    }

    private Dossier reported(Dossier dossier, String day) {
        return dossier.withCompletionReports(Objects.requireNonNull(whole.completionReports()).stream()
                        .filter(report -> isBy(report.reportedOn(), day))
                        .toList())
                .withMonitoringReports(Objects.requireNonNull(whole.monitoringReports()).stream()
                        .filter(report -> isBy(report.date(), day))
                        .toList())
                .withEvaluations(Objects.requireNonNull(whole.evaluations()).stream()
                        .filter(matrix -> isBy(matrix.assessedOn(), day))
                        .toList());
    }

    private Dossier followed(Dossier dossier) {
        return dossier.withPlan(Objects.requireNonNull(dossier.plan())
                        .withAnchor(plan.anchor())
                        .withCommitments(plan.commitments()))
                .withProfile(whole.profile())
                .withCoCreation(process)
                .withFollowUp(whole.followUp())
                .withCitizenRequests(whole.citizenRequests())
                .withNetwork(whole.network())
                .withNextCoCreation(whole.nextCoCreation());
    }

    private static boolean isBy(@Nullable StatedDate date, String day) {
        return date != null && !date.isAfter(LocalDate.parse(day)).isCertain();
    }

    /** The id of the plan that follows. */
    static final String NEXT_PLAN = "exemple-2027-2028";
}
