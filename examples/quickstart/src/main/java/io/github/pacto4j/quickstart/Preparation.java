package io.github.pacto4j.quickstart;

import io.github.pacto4j.access.Action;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationBuilder;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.Committee;
import io.github.pacto4j.cocreation.CommitteeMeeting;
import io.github.pacto4j.cocreation.CommitteeMember;
import io.github.pacto4j.cocreation.ConsultationRound;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.DraftResponse;
import io.github.pacto4j.cocreation.DraftResponseBuilder;
import io.github.pacto4j.cocreation.Forum;
import io.github.pacto4j.cocreation.PreparationStep;
import io.github.pacto4j.cocreation.ReasonedResponse;
import io.github.pacto4j.cocreation.ResponseOutcome;
import io.github.pacto4j.cocreation.Space;
import io.github.pacto4j.cocreation.SpaceKind;
import io.github.pacto4j.cocreation.Workshop;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.life.CoCreationCommand.BeginMandate;
import io.github.pacto4j.life.CoCreationCommand.BeginStep;
import io.github.pacto4j.life.CoCreationCommand.CloseRound;
import io.github.pacto4j.life.CoCreationCommand.CompleteStep;
import io.github.pacto4j.life.CoCreationCommand.NameCoordinator;
import io.github.pacto4j.life.CoCreationCommand.NamePointOfContact;
import io.github.pacto4j.life.CoCreationCommand.NameTeamMember;
import io.github.pacto4j.life.CoCreationCommand.OpenRound;
import io.github.pacto4j.life.CoCreationCommand.OpenSpace;
import io.github.pacto4j.life.CoCreationCommand.PublishDraftPlan;
import io.github.pacto4j.life.CoCreationCommand.RecordAttendance;
import io.github.pacto4j.life.CoCreationCommand.RecordMeeting;
import io.github.pacto4j.life.CoCreationCommand.RecordWorkshop;
import io.github.pacto4j.life.CoCreationCommand.ReplaceMember;
import io.github.pacto4j.life.CoCreationCommand.ReportWorkshop;
import io.github.pacto4j.life.ContributionCommand.DraftAnswer;
import io.github.pacto4j.life.ContributionCommand.Part;
import io.github.pacto4j.life.ContributionCommand.PublishDraft;
import io.github.pacto4j.life.ContributionCommand.Qualify;
import io.github.pacto4j.life.ContributionCommand.Receive;
import io.github.pacto4j.life.ContributionCommand.Split;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.party.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was done with civil society, as acts. The process as its file tells it at the end says what happened and when; here
 * it happens again.
 */
final class Preparation {
    /** More than half of its twelve members: so say the committee's own rules of procedure. */
    static final int QUORUM = 7;

    /** One voice in a workshop that held two ideas; the file of the commune has the two alone. */
    static final String TWO_IDEAS = "C-041";

    private static final List<String> ITS_PARTS = List.of("C-021", "C-024");

    private final CoCreation whole;
    private final People people;

    Preparation(CoCreation whole, People people) {
        this.whole = whole;
        this.people = people;
    }

    /** The process is opened, with whom it invites and the end that each step is meant to have. */
    Act opened(String day) {
        CoCreation opened = CoCreationBuilder.builder()
                .document(whole.document())
                .id(whole.id())
                .collectivity(whole.collectivity())
                .programme(whole.programme())
                .cycle(whole.cycle())
                .invitations(whole.invitations())
                .steps(list(whole.steps()).stream()
                        .map(step -> step.withCompletedOn(null).withPeriod(new Period(null, end(step.period()))))
                        .toList())
                .build();
        return Act.file(
                day, people.focalPoint(), Action.CONDUCT_CO_CREATION, dossier -> dossier.withCoCreation(opened));
    }

    /** A step of the preparation with what is done in it. */
    List<Act> step(CoCreationStep code, List<Act> within) {
        return join(List.of(begun(code)), within, List.of(completed(code)));
    }

    Act begun(CoCreationStep code) {
        return Act.of(new BeginStep(known(known(find(code).period()).start()), people.focalPoint(), code));
    }

    Act completed(CoCreationStep code) {
        return Act.of(new CompleteStep(known(find(code).completedOn()), people.focalPoint(), code));
    }

    private PreparationStep find(CoCreationStep code) {
        return list(whole.steps()).stream()
                .filter(step -> step.step() == code)
                .findFirst()
                .orElseThrow();
    }

    List<Act> contacts(String day) {
        StatedDate on = StatedDate.of(day);
        Contact contact = whole.pointOfContact();
        Act coordinator = Act.of(new NameCoordinator(on, people.focalPoint(), known(whole.coordinator())));
        return contact == null
                ? List.of(coordinator)
                : List.of(Act.of(new NamePointOfContact(on, people.focalPoint(), contact)), coordinator);
    }

    List<Act> team(String day) {
        return list(whole.team()).stream()
                .map(member -> Act.of(new NameTeamMember(StatedDate.of(day), people.focalPoint(), member)))
                .toList();
    }

    /** The committee with its rules of procedure, and the mandates that begin on a day. */
    List<Act> committee(String day) {
        Committee committee = known(whole.committee());
        StatedDate on = StatedDate.of(day);
        Act file = Act.file(
                day,
                people.focalPoint(),
                Action.CONDUCT_CO_CREATION,
                process(process ->
                        process.withCommittee(committee.withMembers(null).withMeetings(null))));
        Stream<Act> mandates = list(committee.members()).stream()
                .filter(member -> on.equals(known(member.mandate()).start()))
                .map(member -> member.equals(replaced()) ? member.withMandate(null) : member)
                .map(member -> Act.of(new BeginMandate(on, people.focalPoint(), member)));
        return Stream.concat(Stream.of(file), mandates).toList();
    }

    /** The member who left during the work is replaced. */
    Act replacement() {
        CommitteeMember successor = last(list(known(whole.committee()).members()));
        return Act.of(new ReplaceMember(
                known(known(successor.mandate()).start()),
                people.committee(),
                known(replaced().id()),
                successor));
    }

    private CommitteeMember replaced() {
        List<CommitteeMember> members = list(known(whole.committee()).members());
        return members.get(members.size() - 2);
    }

    Act meeting(String day) {
        CommitteeMeeting meeting = list(known(whole.committee()).meetings()).stream()
                .filter(each -> StatedDate.of(day).equals(each.date()))
                .findFirst()
                .orElseThrow();
        return Act.of(new RecordMeeting(
                StatedDate.of(day), people.committee(), meeting.present(), list(meeting.decisions()), QUORUM));
    }

    Act space(SpaceKind kind) {
        Space space = list(whole.spaces()).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        return Act.of(
                new OpenSpace(known(known(space.period()).start()), people.focalPoint(), space.withUpdates(null)));
    }

    /** A round with its workshops and what was contributed. */
    List<Act> round(int number) {
        ConsultationRound round = list(whole.rounds()).get(number - 1);
        Period period = known(round.period());
        Act opened = Act.of(new OpenRound(
                known(period.start()),
                people.focalPoint(),
                round.withPeriod(null).withWorkshops(null)));
        Act closed = Act.of(new CloseRound(known(period.end()), people.focalPoint(), number));
        List<Act> workshops = new ArrayList<>();
        for (Workshop workshop : list(round.workshops())) {
            workshops.addAll(held(number, workshops.size() / 3 + 1, workshop));
        }
        List<Act> received = received(number).map(this::received).toList();
        return join(List.of(opened), workshops, received, List.of(closed));
    }

    private List<Act> held(int round, int place, Workshop workshop) {
        StatedDate day = known(workshop.date());
        Evidence report = known(workshop.report());
        Workshop bare = workshop.withAttendance(null).withReport(null);
        return List.of(
                Act.of(new RecordWorkshop(day, people.focalPoint(), round, bare)),
                Act.of(new RecordAttendance(day, people.focalPoint(), round, place, known(workshop.attendance()))),
                Act.of(new ReportWorkshop(known(report.date()), people.focalPoint(), round, place, report)));
    }

    /** What was received: the two ideas of one voice came as one. */
    private Stream<Contribution> received(int round) {
        Stream<Contribution> alone = contributions(round).filter(each -> !ITS_PARTS.contains(each.id()));
        return round == 1 ? Stream.concat(alone, Stream.of(twoIdeas())) : alone;
    }

    private Act received(Contribution each) {
        return Act.of(new Receive(
                known(each.receivedOn()),
                people.sender(each),
                known(each.id()),
                each.channel(),
                each.author(),
                known(each.text())));
    }

    private Contribution twoIdeas() {
        Contribution first = part(0);
        return first.withId(TWO_IDEAS).withText(Narration.of("two-ideas"));
    }

    private Contribution part(int index) {
        return contributions(1)
                .filter(each -> ITS_PARTS.get(index).equals(each.id()))
                .findFirst()
                .orElseThrow();
    }

    /** One voice is taken apart; the ideas are sorted by theme and kind. */
    List<Act> sorted(int round, String day) {
        StatedDate on = StatedDate.of(day);
        Map<Qualify, List<String>> alike = new LinkedHashMap<>();
        received(round)
                .forEach(each -> alike.computeIfAbsent(
                                new Qualify(on, people.committee(), each.theme(), each.kind(), round),
                                qualify -> new ArrayList<>())
                        .add(known(each.id())));
        List<Act> acts = new ArrayList<>();
        alike.forEach((qualify, ids) -> acts.add(Act.of(ids, qualify)));
        if (round == 1) {
            List<Part> parts = Stream.of(part(0), part(1))
                    .map(each -> new Part(known(each.id()), each.theme(), known(each.text())))
                    .toList();
            acts.add(Act.of(TWO_IDEAS, new Split(on, people.committee(), parts)));
        }
        return acts;
    }

    /** Answers are prepared one by one. */
    List<Act> drafts(int round, String day) {
        return answered(round, false)
                .map(each -> Act.of(
                        List.of(known(each.id())),
                        new DraftAnswer(StatedDate.of(day), people.focalPoint(), draft(known(each.response())))))
                .toList();
    }

    /** What says the same is merged, and all answers are published together. */
    List<Act> answers(int round, String day) {
        StatedDate on = StatedDate.of(day);
        List<String> prepared =
                answered(round, false).map(each -> known(each.id())).toList();
        return Stream.concat(
                        answered(round, true)
                                .map(each -> Act.merge(
                                        on,
                                        people.committee(),
                                        known(each.id()),
                                        known(known(each.response()).mergedInto()),
                                        known(known(each.response()).reason()))),
                        Stream.of(Act.of(prepared, new PublishDraft(on, people.focalPoint()))))
                .toList();
    }

    private Stream<Contribution> answered(int round, boolean merged) {
        Stream<Contribution> all = round == 1
                ? Stream.concat(contributions(1), Stream.of(twoIdeas().withResponse(partly())))
                : contributions(round);
        return all.filter(each -> merged == (known(each.response()).outcome() == ResponseOutcome.MERGED));
    }

    private ReasonedResponse partly() {
        return known(part(0).response())
                .withOutcome(ResponseOutcome.PARTLY_ACCEPTED)
                .withReason(Narration.of("two-ideas-answered"));
    }

    private static DraftResponse draft(ReasonedResponse response) {
        return DraftResponseBuilder.builder()
                .outcome(response.outcome())
                .reasonCode(response.reasonCode())
                .reason(response.reason())
                .commitment(response.commitment())
                .build();
    }

    private Stream<Contribution> contributions(int round) {
        return list(whole.contributions()).stream()
                .filter(each -> Integer.valueOf(round).equals(each.round()));
    }

    /** Returns the ids of what a round brought. */
    Set<String> ids(int round) {
        return contributions(round).map(each -> known(each.id())).collect(Collectors.toSet());
    }

    Act draftPublished() {
        return Act.of(new PublishDraftPlan(known(whole.draftPublishedOn()), people.focalPoint()));
    }

    /** What no command records: the diagnosis and the analysis in the committee. */
    Act diagnosis(String day) {
        return Act.file(
                day,
                people.committee(),
                Action.CONDUCT_CO_CREATION,
                process(process -> process.withDiagnosis(whole.diagnosis()).withAnalysis(whole.analysis())));
    }

    /** What no command records: forum, participation, and what the spaces showed by a day. */
    Act spacesShow(String day) {
        Forum forum = known(whole.forum());
        return Act.file(
                day,
                people.focalPoint(),
                Action.CONDUCT_CO_CREATION,
                process(process -> process.withForum(forum.withMeetings(by(forum.meetings(), day)))
                        .withParticipation(whole.participation())
                        .withSpaces(list(process.spaces()).stream()
                                .map(space -> space.withUpdates(by(updates(space), day)))
                                .toList())));
    }

    private @Nullable List<StatedDate> updates(Space space) {
        return list(whole.spaces()).stream()
                .filter(each -> each.kind() == space.kind())
                .findFirst()
                .orElseThrow()
                .updates();
    }

    private static List<StatedDate> by(@Nullable List<StatedDate> dates, String day) {
        return list(dates).stream().filter(date -> FirstCycle.isBy(date, day)).toList();
    }

    static UnaryOperator<Dossier> process(UnaryOperator<CoCreation> change) {
        return dossier -> dossier.withCoCreation(change.apply(known(dossier.coCreation())));
    }

    @SafeVarargs
    static List<Act> join(List<Act>... acts) {
        List<Act> joined = new ArrayList<>();
        for (List<Act> each : acts) {
            joined.addAll(each);
        }
        return joined;
    }

    private static @Nullable StatedDate end(@Nullable Period period) {
        return period == null ? null : period.end();
    }

    private static <E> E last(List<E> list) {
        return list.get(list.size() - 1);
    }

    private static <E> List<E> list(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
