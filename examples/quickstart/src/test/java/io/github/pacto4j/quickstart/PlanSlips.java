package io.github.pacto4j.quickstart;

import static io.github.pacto4j.quickstart.Slip.denied;
import static io.github.pacto4j.quickstart.Slip.electedAlone;
import static io.github.pacto4j.quickstart.Slip.filed;
import static io.github.pacto4j.quickstart.Slip.judged;
import static io.github.pacto4j.quickstart.Slip.plan;
import static io.github.pacto4j.quickstart.Slip.refused;
import static io.github.pacto4j.quickstart.Slip.remarked;
import static io.github.pacto4j.quickstart.Walked.CYCLE;

import io.github.pacto4j.access.Action;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.CommitteeMemberBuilder;
import io.github.pacto4j.cocreation.DecisionBuilder;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.evaluation.CriterionBuilder;
import io.github.pacto4j.life.Adopt;
import io.github.pacto4j.life.Amend;
import io.github.pacto4j.life.CoCreationCommand.CompleteStep;
import io.github.pacto4j.life.CoCreationCommand.ReplaceMember;
import io.github.pacto4j.life.CompleteDeliberation;
import io.github.pacto4j.life.Publish;
import io.github.pacto4j.life.Start;
import io.github.pacto4j.life.Validate;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.party.Grant;
import io.github.pacto4j.plan.PassedGate;
import io.github.pacto4j.plan.PassedGateBuilder;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can go wrong with a plan from its validation to its evaluation. */
final class PlanSlips {
    private static final People PEOPLE = CYCLE.people();
    private static final Actor FOCAL_POINT = PEOPLE.focalPoint();
    private static final Actor COMMITTEE = PEOPLE.committee();
    private static final Text WORDS = Text.of(Language.FR, "Publier le budget.");

    private PlanSlips() {}

    static Stream<Slip> all() {
        return Stream.of(committee(), council(), publication(), work(), nextCycle(), end())
                .flatMap(slips -> slips);
    }

    private static Stream<Slip> committee() {
        return Stream.of(
                refused(
                        "committee",
                        "one round alone",
                        "pacto.two-rounds",
                        step -> step.after(filed(PlanSlips::oneRound))),
                refused(
                        "committee",
                        "nobody from civil society",
                        "pacto.committee-mixed",
                        step -> step.after(filed(electedAlone()))),
                denied(
                        "committee",
                        "validated by the council",
                        "NOT_IN_THIS_CAPACITY",
                        step -> step.with("validate", act -> act.by(PEOPLE.council()))),
                refused(
                        "committee",
                        "the focal point passes a gate",
                        "life.gate-passable",
                        step -> step.after(filed(PlanSlips::oneRound)).with(validatedDespite(FOCAL_POINT))),
                judged(
                        "committee",
                        "the committee passes a gate, which stays to be seen",
                        "pacto.two-rounds",
                        step -> step.after(filed(PlanSlips::oneRound)).with(validatedDespite(COMMITTEE))));
    }

    private static Stream<Slip> council() {
        return Stream.of(
                remarked(
                        "council",
                        "nine days' notice",
                        "law.notice",
                        adopting(each -> each.withNotifiedOn(StatedDate.of("2023-09-26")))),
                remarked(
                        "council",
                        "a third of the members present",
                        "law.quorum",
                        adopting(each -> each.withPresent(20)
                                .withVotesFor(18)
                                .withVotesAgainst(1)
                                .withAbstentions(1))),
                refused(
                        "council",
                        "more votes than members",
                        "life.counts-possible",
                        adopting(each -> each.withVotesFor(70))),
                refused(
                        "visa",
                        "votes counted anew",
                        "life.record-kept",
                        step -> step.with(Act.of(new CompleteDeliberation(
                                StatedDate.of("2023-11-07"),
                                PEOPLE.council(),
                                CYCLE.deliberation().withVotesFor(44))))),
                denied(
                        "visa",
                        "recorded by the committee",
                        "NOT_IN_THIS_CAPACITY",
                        step -> step.with("completeDeliberation", act -> act.by(COMMITTEE))));
    }

    private static Stream<Slip> publication() {
        return Stream.of(
                refused(
                        "publication",
                        "not sent to the governor",
                        "law.executable",
                        step -> step.after(filed(PlanSlips::notTransmitted))),
                refused(
                        "publication",
                        "before it is adopted",
                        "form.history-follows-lifecycle",
                        step -> step.with(Act.of(
                                new Publish(StatedDate.of("2023-10-01"), FOCAL_POINT, "https://exemple.invalid")))));
    }

    private static Stream<Slip> work() {
        return Stream.of(
                refused(
                        "start",
                        "before it is published",
                        "form.history-follows-lifecycle",
                        step -> step.with(Act.of(new Start(StatedDate.of("2023-11-10"), FOCAL_POINT)))),
                denied(
                        "start",
                        "by a focal point whose time was over",
                        "EXPIRED",
                        step -> step.with("start", act -> act.by(focalPointUntil("2023-12-31")))),
                refused(
                        "mid-term",
                        "somebody replaced who is not a member",
                        "life.item-recorded",
                        step -> step.with(Act.of(new ReplaceMember(
                                StatedDate.of("2024-04-01"),
                                COMMITTEE,
                                "S9",
                                CommitteeMemberBuilder.builder().id("S10").build())))),
                refused(
                        "mid-term",
                        "an amendment that changes nothing",
                        "life.content-changed",
                        step -> step.with(new Act(
                                "amend",
                                StatedDate.of("2025-01-09"),
                                FOCAL_POINT,
                                Action.AMEND,
                                (pacto, dossier, today) -> pacto.apply(
                                        dossier,
                                        new Amend(
                                                StatedDate.of("2025-01-09"),
                                                FOCAL_POINT,
                                                Objects.requireNonNull(dossier.plan()),
                                                WORDS),
                                        today)))),
                judged(
                        "first-year",
                        "a report on a project that is not there",
                        "form.reference-known",
                        step -> step.then(filed(dossier -> dossier.withCompletionReports(
                                Objects.requireNonNull(dossier.completionReports()).stream()
                                        .map(report -> report.withCommitment("9.9"))
                                        .toList())))),
                denied(
                        "first-year",
                        "who assesses the plan assesses it independently, too",
                        "NOT_INDEPENDENT",
                        step -> step.with(
                                Act.FILE,
                                act -> act.action() == Action.WRITE_MONITORING_REPORT ? act.by(twoHats()) : act)));
    }

    private static Stream<Slip> nextCycle() {
        return Stream.of(
                denied(
                        "next-cycle",
                        "begun by the monitoring body",
                        "NOT_IN_THIS_CAPACITY",
                        step -> step.with("nextCycle", act -> act.by(PEOPLE.monitoringBody()))),
                refused(
                        "next-meetings",
                        "recorded before they are held",
                        "form.not-in-the-future",
                        step -> step.earlier(7)));
    }

    private static Stream<Slip> end() {
        return Stream.of(
                refused("closing", "recorded before its day", "form.not-in-the-future", step -> step.earlier(1)),
                denied(
                        "closing",
                        "by the council",
                        "NOT_IN_THIS_CAPACITY",
                        step -> step.with("close", act -> act.by(PEOPLE.council()))),
                refused(
                        "next-axes",
                        "completed twice",
                        "life.recorded-once",
                        step -> step.then(Act.of(
                                new CompleteStep(StatedDate.of("2026-02-13"), FOCAL_POINT, CoCreationStep.AXES)))),
                denied(
                        "second-year",
                        "whoever monitored the plan assesses it, now in the service of the commune",
                        "NOT_INDEPENDENT",
                        step -> step.with(
                                Act.FILE,
                                act -> act.action() == Action.WRITE_COMPLETION_REPORT ? act.by(movedOver()) : act)),
                judged(
                        "second-year",
                        "a criterion of its own without a title",
                        "guide.matrix-custom-criteria",
                        step -> step.then(filed(PlanSlips::withOwnCriterion))),
                refused(
                        "evaluation",
                        "a matrix with such a criterion",
                        "guide.matrix-custom-criteria",
                        step -> step.after(filed(PlanSlips::withOwnCriterion))),
                denied(
                        "evaluation",
                        "by the monitoring body",
                        "NOT_IN_THIS_CAPACITY",
                        step -> step.with("evaluate", act -> act.by(PEOPLE.monitoringBody()))));
    }

    private static Act validatedDespite(Actor by) {
        List<PassedGate> despite = List.of(PassedGateBuilder.builder()
                .rule("pacto.two-rounds")
                .reason(WORDS)
                .build());
        return Act.of(new Validate(
                StatedDate.of("2023-09-08"), by, DecisionBuilder.builder().build(), despite));
    }

    private static UnaryOperator<Step> adopting(UnaryOperator<Deliberation> change) {
        Deliberation voted = FirstCycle.onTheDay(CYCLE.deliberation());
        return step -> step.with(Act.of(new Adopt(StatedDate.of("2023-10-12"), PEOPLE.council(), change.apply(voted))));
    }

    private static Actor focalPointUntil(String day) {
        Grant grant = new Grant(Capacity.FOCAL_POINT, CYCLE.collectivity(), null, StatedDate.of(day));
        return new Actor("p-1", null, List.of(grant), grant);
    }

    /** Focal point and monitoring body at once. */
    private static Actor twoHats() {
        Grant grant = new Grant(Capacity.MONITORING_BODY, CYCLE.collectivity());
        return new Actor("p-2", null, List.of(grant, new Grant(Capacity.FOCAL_POINT, CYCLE.collectivity())), grant);
    }

    /** Who was the monitoring body and is a focal point now. */
    private static Actor movedOver() {
        Grant grant = new Grant(Capacity.FOCAL_POINT, CYCLE.collectivity());
        return new Actor(PEOPLE.monitoringBody().id(), null, List.of(grant), grant);
    }

    private static Dossier oneRound(Dossier dossier) {
        return Preparation.process(process -> process.withRounds(
                        Objects.requireNonNull(process.rounds()).subList(0, 1)))
                .apply(dossier);
    }

    private static Dossier notTransmitted(Dossier dossier) {
        return plan(plan -> plan.withHistory(Objects.requireNonNull(plan.history()).stream()
                        .map(entry -> entry.deliberation() == null
                                ? entry
                                : entry.withDeliberation(FirstCycle.onTheDay(entry.deliberation())))
                        .toList()))
                .apply(dossier);
    }

    private static Dossier withOwnCriterion(Dossier dossier) {
        return dossier.withEvaluations(Objects.requireNonNull(dossier.evaluations()).stream()
                .map(matrix -> matrix.withCriteria(
                        List.of(CriterionBuilder.builder().code("QUARTIERS").build())))
                .toList());
    }
}
