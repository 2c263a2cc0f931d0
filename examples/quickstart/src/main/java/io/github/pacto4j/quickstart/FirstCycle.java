package io.github.pacto4j.quickstart;

import static io.github.pacto4j.quickstart.Preparation.join;

import io.github.pacto4j.access.Action;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.SpaceKind;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.life.Adopt;
import io.github.pacto4j.life.Amend;
import io.github.pacto4j.life.Close;
import io.github.pacto4j.life.CompleteDeliberation;
import io.github.pacto4j.life.Evaluate;
import io.github.pacto4j.life.OpenConsultation;
import io.github.pacto4j.life.Publish;
import io.github.pacto4j.life.Revise;
import io.github.pacto4j.life.Start;
import io.github.pacto4j.life.Validate;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first cycle of REMACTO, walked by the example commune: from two meetings in December 2022 to the evaluation in March
 * 2026. What the commune wrote down stands in its dossier; here it happens again, act by act. Ideas came by the commune's
 * own form: the platform of the network opened on 8 May 2023, after the first consultation.
 */
final class FirstCycle {
    /** The day before the first meeting, on which the file of the commune is opened. */
    static final StatedDate OPENED = StatedDate.of("2022-12-11");

    /** The id of the plan that follows. */
    static final String NEXT_PLAN = "exemple-2027-2028";

    private final Dossier whole;
    private final ActionPlan plan;
    private final Contents contents;
    private final People people;
    private final Preparation preparation;
    private final Preparation next;

    /** The cycle of a dossier in which it is told to its end. */
    FirstCycle(Dossier whole) {
        this.whole = whole;
        this.plan = Objects.requireNonNull(whole.plan());
        this.contents = new Contents(plan);
        this.people = new People(collectivity());
        this.preparation = new Preparation(Objects.requireNonNull(whole.coCreation()), people);
        this.next = new Preparation(Objects.requireNonNull(whole.nextCoCreation()), people);
    }

    String collectivity() {
        return Objects.requireNonNull(whole.collectivity());
    }

    /** The id of the plan. */
    String id() {
        return Objects.requireNonNull(plan.id());
    }

    People people() {
        return people;
    }

    /** The dossier before anything is prepared: the commune, its network, and a draft with nothing but a title. */
    Dossier begin() {
        return DossierBuilder.builder()
                .collectivity(whole.collectivity())
                .profile(Objects.requireNonNull(whole.profile()).withComplaintsBalances(null))
                .plan(contents.draft())
                .network(Objects.requireNonNull(whole.network())
                        .withTrainings(null)
                        .withEvents(null)
                        .withGoodPractices(null))
                .build();
    }

    /** The steps in order. */
    List<Step> steps() {
        return Stream.concat(prepared(), carriedOut()).toList();
    }

    private Stream<Step> prepared() {
        Preparation with = preparation;
        return Stream.of(
                step(
                        "meetings",
                        "2023-01-20",
                        join(
                                List.of(with.opened("2022-12-12")),
                                with.step(CoCreationStep.COMMUNICATION, with.contacts("2022-12-12")))),
                step(
                        "axes",
                        "2023-02-10",
                        with.step(
                                CoCreationStep.AXES,
                                join(
                                        with.committee("2023-01-23"),
                                        with.team("2023-01-23"),
                                        List.of(with.space(SpaceKind.COMMITTEE), with.meeting("2023-02-10")))),
                        revise("2023-02-10", contents.axes())),
                step(
                        "consultation",
                        "2023-02-20",
                        List.of(with.space(SpaceKind.FORUM), with.space(SpaceKind.ONLINE)),
                        command(Transition.OPEN_CONSULTATION)),
                step("first-round", "2023-05-05", with.step(CoCreationStep.FIRST_ROUND, with.round(1))),
                step(
                        "analysis",
                        "2023-06-28",
                        with.step(
                                CoCreationStep.ANALYSIS,
                                join(
                                        with.sorted(1, "2023-05-22"),
                                        List.of(
                                                with.meeting("2023-06-23"),
                                                with.diagnosis("2023-06-23"),
                                                revise("2023-06-23", contents.fromFirstRound(with.ids(2)))),
                                        with.drafts(1, "2023-06-23"),
                                        with.answers(1, "2023-06-26"))),
                        with.draftPublished()),
                step(
                        "second-round",
                        "2023-09-01",
                        join(
                                with.step(CoCreationStep.SECOND_ROUND, with.round(2)),
                                with.sorted(2, "2023-08-25"),
                                with.drafts(2, "2023-08-25"),
                                List.of(with.begun(CoCreationStep.COMMITTEE_VALIDATION), with.meeting("2023-08-25")),
                                with.answers(2, "2023-08-28"),
                                List.of(with.spacesShow("2023-09-01"))),
                        revise("2023-09-01", contents.adopted().withEndorsements(null))),
                step(
                        "committee",
                        "2023-09-08",
                        List.of(with.meeting("2023-09-08"), with.completed(CoCreationStep.COMMITTEE_VALIDATION)),
                        command(Transition.VALIDATE)),
                step(
                        "council",
                        "2023-10-12",
                        with.step(CoCreationStep.COUNCIL_ADOPTION, List.of(endorsed(), command(Transition.ADOPT)))),
                step("visa", "2023-11-07", List.of(visa())),
                step("publication", "2023-11-14", List.of(command(Transition.PUBLISH))));
    }

    private Stream<Step> carriedOut() {
        Preparation with = preparation;
        return Stream.of(
                step(
                        "start",
                        "2024-01-02",
                        List.of(with.begun(CoCreationStep.IMPLEMENTATION)),
                        command(Transition.START)),
                step(
                        "mid-term",
                        "2025-01-09",
                        List.of(with.replacement(), with.meeting("2024-07-04"), with.meeting("2024-12-20")),
                        command(Transition.AMEND)),
                step("first-year", "2025-02-20", reported("2025-02-20")),
                step("next-cycle", "2025-12-01", List.of(Act.nextCycle(NEXT_PLAN, "2025-12-01", people.focalPoint()))),
                stepOf(
                        NEXT_PLAN,
                        "next-meetings",
                        "2025-12-19",
                        join(
                                List.of(next.opened("2025-12-01")),
                                next.step(CoCreationStep.COMMUNICATION, next.contacts("2025-12-01")))),
                step(
                        "closing",
                        "2026-01-08",
                        List.of(
                                with.meeting("2025-07-03"),
                                with.meeting("2026-01-06"),
                                with.completed(CoCreationStep.IMPLEMENTATION)),
                        command(Transition.CLOSE)),
                stepOf(NEXT_PLAN, "next-axes", "2026-02-13", next.step(CoCreationStep.AXES, List.of())),
                step(
                        "second-year",
                        "2026-03-19",
                        join(
                                reported("2026-03-19"),
                                List.of(with.meeting("2026-03-19"), with.spacesShow("2026-03-19")),
                                followed("2026-03-19"))),
                step("evaluation", "2026-03-26", List.of(command(Transition.EVALUATE))));
    }

    private Step step(String id, String day, List<Act> acts, Act... then) {
        return stepOf(id(), id, day, join(acts, List.of(then)));
    }

    private static Step stepOf(String plan, String id, String day, List<Act> acts) {
        return new Step(id, plan, LocalDate.parse(day), Narration.of(id), acts);
    }

    private Act revise(String day, ActionPlan content) {
        return Act.of(new Revise(StatedDate.of(day), people.focalPoint(), content));
    }

    /** Returns the command that made an entry of the history, by whoever recorded it. */
    private Act command(Transition transition) {
        HistoryEntry entry = entry(transition);
        StatedDate on = Objects.requireNonNull(entry.on());
        return Act.of(
                switch (transition) {
                    case OPEN_CONSULTATION -> new OpenConsultation(on, people.focalPoint());
                    case VALIDATE -> new Validate(on, people.committee(), entry.decision());
                    case ADOPT -> new Adopt(on, people.council(), onTheDay(deliberation()));
                    case PUBLISH -> new Publish(on, people.focalPoint(), entry.url());
                    case START -> new Start(on, people.focalPoint());
                    case AMEND -> new Amend(on, people.focalPoint(), contents.content(), reason(entry));
                    case CLOSE -> new Close(on, people.focalPoint());
                    case EVALUATE -> new Evaluate(on, people.focalPoint(), entry.report(), entry.matrix());
                    case REVISE, RETURN_TO_DRAFT, RECORD_OPPOSITION, WITHDRAW ->
                        throw new IllegalArgumentException("not in this cycle: " + transition);
                });
    }

    private HistoryEntry entry(Transition transition) {
        return Objects.requireNonNull(plan.history()).stream()
                .filter(entry -> entry.transition() == transition)
                .findFirst()
                .orElseThrow();
    }

    private static Text reason(HistoryEntry entry) {
        return Objects.requireNonNull(
                Objects.requireNonNull(entry.changes()).get(0).reason());
    }

    /** The deliberation with all that followed it. */
    Deliberation deliberation() {
        return Objects.requireNonNull(entry(Transition.ADOPT).deliberation());
    }

    /** What the council knew on the day of its vote. */
    static Deliberation onTheDay(Deliberation deliberation) {
        return deliberation
                .withTransmittedOn(null)
                .withReceivedOn(null)
                .withVisa(null)
                .withPostedOn(null);
    }

    private Act visa() {
        return Act.of(new CompleteDeliberation(StatedDate.of("2023-11-07"), people.council(), deliberation()));
    }

    /** Associations endorse the plan between the committee and the council. */
    private Act endorsed() {
        return Act.file(
                "2023-09-11",
                people.focalPoint(),
                Action.REVISE,
                dossier ->
                        dossier.withPlan(Objects.requireNonNull(dossier.plan()).withEndorsements(plan.endorsements())));
    }

    private List<Act> reported(String day) {
        return List.of(
                Act.file(
                        day,
                        people.focalPoint(),
                        Action.WRITE_COMPLETION_REPORT,
                        dossier -> dossier.withCompletionReports(
                                by(whole.completionReports(), CompletionReport::reportedOn, day))),
                Act.file(
                        day,
                        people.monitoringBody(),
                        Action.WRITE_MONITORING_REPORT,
                        dossier -> dossier.withMonitoringReports(
                                by(whole.monitoringReports(), MonitoringReport::date, day))),
                Act.file(
                        day,
                        people.focalPoint(),
                        Action.WRITE_EVALUATION,
                        dossier ->
                                dossier.withEvaluations(by(whole.evaluations(), EvaluationMatrix::assessedOn, day))));
    }

    /** What was followed up during two years. */
    private List<Act> followed(String day) {
        return List.of(
                Act.file(
                        day,
                        people.focalPoint(),
                        Action.WRITE_FOLLOW_UP,
                        dossier -> dossier.withFollowUp(whole.followUp())
                                .withPlan(Objects.requireNonNull(dossier.plan())
                                        .withAnchor(plan.anchor())
                                        .withCommitments(plan.commitments()))),
                Act.file(
                        day,
                        people.focalPoint(),
                        Action.RECORD_REQUESTS,
                        dossier -> dossier.withCitizenRequests(whole.citizenRequests())),
                Act.file(
                        day,
                        people.focalPoint(),
                        Action.WRITE_PROFILE,
                        dossier -> dossier.withProfile(whole.profile())),
                Act.file(
                        day,
                        people.network(),
                        Action.ADMINISTER_NETWORK,
                        dossier -> dossier.withNetwork(whole.network())));
    }

    private static <D> List<D> by(@Nullable List<D> documents, Function<D, @Nullable StatedDate> date, String day) {
        return Objects.requireNonNull(documents).stream()
                .filter(document -> isBy(date.apply(document), day))
                .toList();
    }

    static boolean isBy(@Nullable StatedDate date, String day) {
        return date != null && !date.isAfter(LocalDate.parse(day)).isCertain();
    }
}
