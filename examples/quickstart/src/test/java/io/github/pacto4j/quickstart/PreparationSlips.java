package io.github.pacto4j.quickstart;

import static io.github.pacto4j.quickstart.Slip.denied;
import static io.github.pacto4j.quickstart.Slip.electedAlone;
import static io.github.pacto4j.quickstart.Slip.filed;
import static io.github.pacto4j.quickstart.Slip.judged;
import static io.github.pacto4j.quickstart.Slip.plan;
import static io.github.pacto4j.quickstart.Slip.refused;
import static io.github.pacto4j.quickstart.Slip.remarked;
import static io.github.pacto4j.quickstart.Walked.CYCLE;
import static io.github.pacto4j.quickstart.Walked.WHOLE;

import io.github.pacto4j.cocreation.CommitteeMemberBuilder;
import io.github.pacto4j.cocreation.ContributionChannel;
import io.github.pacto4j.cocreation.DecisionBuilder;
import io.github.pacto4j.cocreation.ParticipantCategory;
import io.github.pacto4j.cocreation.ResponseOutcome;
import io.github.pacto4j.cocreation.ResponseReason;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.life.CoCreationCommand.BeginMandate;
import io.github.pacto4j.life.CoCreationCommand.RecordAttendance;
import io.github.pacto4j.life.CoCreationCommand.RecordMeeting;
import io.github.pacto4j.life.ContributionCommand.Part;
import io.github.pacto4j.life.ContributionCommand.PublishDraft;
import io.github.pacto4j.life.ContributionCommand.Receive;
import io.github.pacto4j.life.ContributionCommand.ReviseAnswer;
import io.github.pacto4j.life.ContributionCommand.Split;
import io.github.pacto4j.life.Revise;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.party.Grant;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What can go wrong while a plan is prepared with civil society. */
final class PreparationSlips {
    private static final String OTHER_COMMUNE = "01.571.01.11";
    private static final Actor NEIGHBOUR = new People(OTHER_COMMUNE).focalPoint();
    private static final People PEOPLE = CYCLE.people();
    private static final Actor FOCAL_POINT = PEOPLE.focalPoint();
    private static final Actor COMMITTEE = PEOPLE.committee();
    private static final Text WORDS = Text.of(Language.FR, "Publier le budget.");

    private PreparationSlips() {}

    static Stream<Slip> all() {
        return Stream.of(meetings(), axes(), consultation(), firstRound(), analysis(), secondRound())
                .flatMap(slips -> slips);
    }

    private static Stream<Slip> meetings() {
        return Stream.of(
                refused("meetings", "recorded before they are held", "form.not-in-the-future", step -> step.earlier(3)),
                denied(
                        "meetings",
                        "by the focal point of another commune",
                        "OTHER_COLLECTIVITY",
                        step -> step.with("completeStep", act -> act.by(NEIGHBOUR))));
    }

    private static Stream<Slip> axes() {
        StatedDate day = StatedDate.of("2023-02-10");
        return Stream.of(
                refused(
                        "axes",
                        "one member begins twice",
                        "life.recorded-once",
                        step -> step.then(Act.of(new BeginMandate(
                                day,
                                FOCAL_POINT,
                                CommitteeMemberBuilder.builder().id("E1").build())))),
                remarked(
                        "axes",
                        "two members meet",
                        "life.quorum-met",
                        step -> step.with(Act.of(new RecordMeeting(
                                day, COMMITTEE, List.of("E1", "S1"), List.of(), Preparation.QUORUM)))),
                refused(
                        "axes",
                        "more objections than members present",
                        "life.objections-possible",
                        step -> step.with(Act.of(new RecordMeeting(
                                day,
                                COMMITTEE,
                                List.of("E1", "S1"),
                                List.of(DecisionBuilder.builder().objections(3).build()),
                                null)))),
                judged(
                        "axes",
                        "elected members alone",
                        "pacto.committee-parity",
                        step -> step.then(filed(electedAlone()))),
                denied(
                        "axes",
                        "a citizen writes the minutes",
                        "NOT_IN_THIS_CAPACITY",
                        step -> step.with("recordMeeting", act -> act.by(citizen(CYCLE.collectivity())))));
    }

    private static Stream<Slip> consultation() {
        return Stream.of(
                refused(
                        "consultation",
                        "two axes with one number",
                        "form.numbers-unique",
                        step -> step.after(filed(plan(plan -> plan.withAxes(Stream.of(0, 0)
                                .map(Objects.requireNonNull(plan.axes())::get)
                                .toList()))))),
                denied(
                        "consultation",
                        "opened by the council",
                        "NOT_IN_THIS_CAPACITY",
                        step -> step.with("openConsultation", act -> act.by(PEOPLE.council()))));
    }

    private static Stream<Slip> firstRound() {
        return Stream.of(
                refused(
                        "first-round",
                        "an idea of tomorrow",
                        "form.not-in-the-future",
                        step -> step.then(receive("2023-05-08", "C-100", FOCAL_POINT))),
                remarked(
                        "first-round",
                        "an idea online before the commune's form is there",
                        "form.space-open",
                        step -> step.then(receive("2023-02-13", "C-100", citizen(CYCLE.collectivity())))),
                refused(
                        "first-round",
                        "two ideas with one id",
                        "life.contribution-new",
                        step -> step.then(receive("2023-04-20", "C-001", FOCAL_POINT))),
                denied(
                        "first-round",
                        "an idea by somebody of another commune",
                        "OTHER_COLLECTIVITY",
                        step -> step.then(receive("2023-04-20", "C-100", citizen(OTHER_COMMUNE)))),
                refused(
                        "first-round",
                        "who attended a workshop that was not held",
                        "life.item-recorded",
                        step -> step.then(Act.of(new RecordAttendance(
                                StatedDate.of("2023-04-20"),
                                FOCAL_POINT,
                                1,
                                5,
                                Map.of(ParticipantCategory.CITIZEN, 30))))));
    }

    private static Stream<Slip> analysis() {
        StatedDate day = StatedDate.of("2023-06-26");
        return Stream.of(
                judged(
                        "analysis",
                        "projects on an axis that is not there",
                        "form.axis-known",
                        step -> step.then(Act.of(new Revise(StatedDate.of("2023-06-28"), FOCAL_POINT, onAxis("9"))))),
                refused(
                        "analysis",
                        "an idea merged into itself",
                        "life.merge-apart",
                        step -> step.with("merge", act -> Act.merge(day, COMMITTEE, "C-008", "C-008", WORDS))),
                refused(
                        "analysis",
                        "a voice taken apart into one idea",
                        "life.split-in-parts",
                        step -> step.with(Act.of(
                                Preparation.TWO_IDEAS,
                                new Split(day, COMMITTEE, List.of(new Part("C-021", null, WORDS)))))),
                refused(
                        "analysis",
                        "an answer published that nobody prepared",
                        "life.draft-present",
                        step -> step.after(Act.of(List.of("C-001"), new PublishDraft(day, FOCAL_POINT)))),
                denied(
                        "analysis",
                        "answers by the council",
                        "NOT_IN_THIS_CAPACITY",
                        step -> step.with("publishDraft", act -> act.by(PEOPLE.council()))));
    }

    private static Stream<Slip> secondRound() {
        return Stream.of(
                refused(
                        "second-round",
                        "an answer before the opinion",
                        "life.answer-after-receipt",
                        step -> step.with(
                                Act.of(List.of("C-029"), new PublishDraft(StatedDate.of("2023-07-01"), FOCAL_POINT)))),
                remarked(
                        "second-round",
                        "an answer that names no project of the plan",
                        "form.reference-known",
                        step -> step.then(Act.of(
                                List.of("C-029"),
                                new ReviseAnswer(
                                        StatedDate.of("2023-08-30"),
                                        FOCAL_POINT,
                                        ResponseOutcome.ACCEPTED,
                                        ResponseReason.ADOPTED,
                                        WORDS,
                                        "9.9")))));
    }

    private static Act receive(String day, String id, Actor by) {
        return Act.of(new Receive(StatedDate.of(day), by, id, ContributionChannel.ONLINE, null, WORDS));
    }

    private static Actor citizen(String collectivity) {
        Grant grant = new Grant(Capacity.CITIZEN, collectivity);
        return new Actor("h-1", null, List.of(grant), grant);
    }

    private static ActionPlan onAxis(String number) {
        ActionPlan whole = Objects.requireNonNull(WHOLE.plan());
        return whole.withCommitments(Objects.requireNonNull(whole.commitments()).stream()
                .map(commitment -> commitment.withAxis(number))
                .toList());
    }
}
