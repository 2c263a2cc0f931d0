package io.github.pacto4j.testkit;

import static io.github.pacto4j.testkit.Judged.PACTO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationBuilder;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.CommitteeMemberBuilder;
import io.github.pacto4j.cocreation.ConsultationRoundBuilder;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.ContributionChannel;
import io.github.pacto4j.cocreation.ContributionKind;
import io.github.pacto4j.cocreation.DraftResponseBuilder;
import io.github.pacto4j.cocreation.Lineage;
import io.github.pacto4j.cocreation.ResponseOutcome;
import io.github.pacto4j.cocreation.ResponseReason;
import io.github.pacto4j.cocreation.SpaceBuilder;
import io.github.pacto4j.cocreation.TeamMemberBuilder;
import io.github.pacto4j.cocreation.WorkshopBuilder;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.life.CoCreationCommand;
import io.github.pacto4j.life.ContributionCommand;
import io.github.pacto4j.life.ContributionLife;
import io.github.pacto4j.life.Event;
import io.github.pacto4j.life.Outcome;
import io.github.pacto4j.life.Withdraw;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.party.Grant;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.DecidingBody;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.WithdrawalReason;
import io.github.pacto4j.testkit.jqwik.OpenGovernment;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** Whatever is recorded in a sound dossier, in whatever order: contributions, preparation, at times a withdrawal. */
@Domain(OpenGovernment.class)
class CommandSequencesTest {
    private static final ContributionLife LIFE = PACTO.contributions();
    private static final Actor CLERK = new Actor("Point focal", new Grant(Capacity.FOCAL_POINT, "00.000.00.00"));
    private static final Text WORDS = Text.of(Language.FR, "Publier le budget de la commune.");
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);

    /** What is tried: which kind of command, of which item, with which other, so many days after the first. */
    record Request(int kind, int one, int other, int day) {
        StatedDate on() {
            return StatedDate.of(FIRST.plusDays(day));
        }
    }

    @Provide
    Arbitrary<List<Request>> requests() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.integers().between(0, 8)),
                                Tuple.of(1, Arbitraries.integers().between(9, 18))),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 200))
                .as(Request::new)
                .list()
                .ofMinSize(6)
                .ofMaxSize(14);
    }

    @Property(tries = 12)
    void no_original_is_ever_lost(@ForAll Dossier dossier, @ForAll("requests") List<Request> requests) {
        Dossier now = dossier;
        Map<String, Contribution> originals = byId(dossier);
        for (Request request : requests) {
            now = outcome(now, request).map(Outcome.Done::state).orElse(now);
            byId(now).forEach(originals::putIfAbsent);
        }
        Map<String, Contribution> held = byId(now);
        Lineage lineage = Lineage.of(contributions(now));
        originals.forEach((id, original) -> {
            assertThat(held).containsKey(id);
            assertThat(held.get(id).text()).isEqualTo(original.text());
            assertThat(held.get(id).author()).isEqualTo(original.author());
            assertThat(held.get(id).receivedOn()).isEqualTo(original.receivedOn());
            assertThat(held.get(id).splitFrom()).isEqualTo(original.splitFrom());
            assertThat(lineage.original(id)).isPresent();
        });
    }

    @Property(tries = 12)
    void what_is_written_out_after_any_commands_is_read_again_the_same(
            @ForAll Dossier dossier, @ForAll("requests") List<Request> requests) {
        // As a file that was read, which remembers how it was written.
        Dossier now =
                PACTO.read(written(dossier).getBytes(StandardCharsets.UTF_8)).document();
        for (Request request : requests) {
            now = outcome(now, request).map(Outcome.Done::state).orElse(now);
        }
        String written = written(now);
        Reading<Dossier> again = PACTO.read(written.getBytes(StandardCharsets.UTF_8));
        assertThat(again.problems()).isEmpty();
        assertThat(written(again.document())).isEqualTo(written);
        assertThat(PACTO.changes(now, again.document())).isEmpty();
    }

    @Property(tries = 12)
    void what_the_events_tell_leads_from_the_first_dossier_to_the_last(
            @ForAll Dossier dossier, @ForAll("requests") List<Request> requests) {
        Dossier now = dossier;
        List<Event> events = new ArrayList<>();
        for (Request request : requests) {
            Optional<Outcome.Done<Dossier>> done = outcome(now, request);
            Statistics.label("outcome").collect(done.isPresent() ? "done" : "refused");
            if (done.isPresent()) {
                events.add(done.orElseThrow().event());
                now = done.orElseThrow().state();
            }
        }
        Statistics.label("outcome")
                .coverage(coverage -> coverage.check("done").percentage(percentage -> percentage > 20));
        Dossier told = dossier;
        for (Event event : events) {
            told = replayed(told, event);
        }
        assertThat(PACTO.changes(now, told)).isEmpty();
    }

    /** Returns a dossier after an event, which knows what there was before. */
    private static Dossier replayed(Dossier dossier, Event event) {
        if (event instanceof Event.ContributionReceived received) {
            return holding(dossier, List.of(received.contribution()));
        } else if (event instanceof Event.ContributionsChanged changed) {
            assertThat(contributions(dossier)).containsAll(changed.before());
            return holding(dossier, changed.after());
        } else if (event instanceof Event.ContributionSplit split) {
            assertThat(contributions(dossier)).contains(split.original());
            return holding(dossier, split.parts());
        } else if (event instanceof Event.PreparationRecorded recorded) {
            CoCreation process = dossier.coCreation();
            if (process == null) {
                return dossier.withCoCreation(recorded.after());
            }
            assertThat(recorded.before()).isEqualTo(process.withContributions(null));
            return dossier.withCoCreation(recorded.after().withContributions(process.contributions()));
        }
        // The life of plans has laws of its own.
        Event.PlanMoved moved = (Event.PlanMoved) event;
        ActionPlan plan = Objects.requireNonNull(dossier.plan());
        List<HistoryEntry> history = new ArrayList<>(plan.history() == null ? List.<HistoryEntry>of() : plan.history());
        history.add(moved.entry());
        return dossier.withPlan(plan.withHistory(history).withStatus(PlanStatus.WITHDRAWN));
    }

    private static Optional<Outcome.Done<Dossier>> outcome(Dossier dossier, Request request) {
        List<Contribution> held = contributions(dossier);
        boolean needsOne = request.kind() >= 1 && request.kind() <= 8;
        if (needsOne && held.isEmpty()) {
            return Optional.empty();
        }
        Outcome<Dossier> outcome =
                request.kind() < 9 ? contributed(dossier, held, request) : recorded(dossier, request);
        return outcome.fold(Optional::of, refused -> Optional.empty());
    }

    private static Outcome<Dossier> contributed(Dossier dossier, List<Contribution> held, Request request) {
        StatedDate on = request.on();
        if (request.kind() == 0) {
            return held(
                    dossier,
                    LIFE.receive(
                            dossier,
                            new ContributionCommand.Receive(
                                    on, CLERK, "n-" + request.one(), ContributionChannel.PAPER, null, WORDS)),
                    List::of);
        }
        // What is answered already is left alone by most commands: take what is open, where anything is.
        List<Contribution> open =
                held.stream().filter(each -> each.response() == null).toList();
        List<Contribution> from = open.isEmpty() || request.kind() == 8 ? held : open;
        Contribution one = from.get(request.one() % from.size());
        if (request.kind() == 2) {
            List<ContributionCommand.Part> parts = List.of(
                    new ContributionCommand.Part("p-" + request.one() + "a", null, WORDS),
                    new ContributionCommand.Part("p-" + request.other() + "b", WORDS, WORDS));
            return held(
                    dossier,
                    LIFE.split(dossier, one, new ContributionCommand.Split(on, CLERK, parts)),
                    Function.identity());
        }
        ContributionCommand.Change change = switch (request.kind()) {
            case 3 -> new ContributionCommand.Qualify(on, CLERK, WORDS, ContributionKind.IDEA, 1);
            case 1, 4 -> new ContributionCommand.Merge(on, CLERK, from.get(request.other() % from.size()), WORDS);
            case 5 ->
                new ContributionCommand.DraftAnswer(
                        on,
                        CLERK,
                        DraftResponseBuilder.builder()
                                .outcome(ResponseOutcome.REJECTED)
                                .reasonCode(ResponseReason.NO_BUDGET)
                                .reason(WORDS)
                                .build());
            case 6 -> new ContributionCommand.PublishDraft(on, CLERK);
            case 7 ->
                new ContributionCommand.Answer(on, CLERK, ResponseOutcome.ACCEPTED, ResponseReason.ADOPTED, WORDS, "1");
            default ->
                new ContributionCommand.ReviseAnswer(
                        on, CLERK, ResponseOutcome.REJECTED, ResponseReason.ALREADY_DONE, WORDS, null);
        };
        return held(dossier, LIFE.apply(dossier, one, change), List::of);
    }

    private static Outcome<Dossier> recorded(Dossier dossier, Request request) {
        StatedDate on = request.on();
        String id = "m-" + request.one();
        int round = request.one() % 4 + 1;
        CoCreationStep step = CoCreationStep.values()[request.one() % CoCreationStep.values().length];
        return switch (request.kind()) {
            case 9 -> PACTO.apply(dossier, new CoCreationCommand.BeginStep(on, CLERK, step));
            case 10 -> PACTO.apply(dossier, new CoCreationCommand.CompleteStep(on, CLERK, step));
            case 11 ->
                PACTO.apply(
                        dossier,
                        new CoCreationCommand.NameTeamMember(
                                on, CLERK, TeamMemberBuilder.builder().name(id).build()));
            case 12 ->
                PACTO.apply(
                        dossier,
                        new CoCreationCommand.BeginMandate(
                                on,
                                CLERK,
                                CommitteeMemberBuilder.builder().id(id).build()));
            case 13 -> PACTO.apply(dossier, new CoCreationCommand.EndMandate(on, CLERK, id));
            case 14 -> PACTO.apply(dossier, new CoCreationCommand.RecordMeeting(on, CLERK, List.of(id), List.of(), 1));
            case 15 ->
                PACTO.apply(
                        dossier,
                        new CoCreationCommand.OpenSpace(
                                on, CLERK, SpaceBuilder.builder().build()));
            case 16 ->
                PACTO.apply(
                        dossier,
                        new CoCreationCommand.OpenRound(
                                on,
                                CLERK,
                                ConsultationRoundBuilder.builder().number(round).build()));
            case 17 ->
                PACTO.apply(
                        dossier,
                        new CoCreationCommand.RecordWorkshop(
                                on, CLERK, round, WorkshopBuilder.builder().build()));
            default ->
                PACTO.apply(
                        dossier, new Withdraw(on, CLERK, WithdrawalReason.values()[0], DecidingBody.COUNCIL, WORDS));
        };
    }

    private static <S> Outcome<Dossier> held(
            Dossier dossier, Outcome<S> outcome, Function<S, List<Contribution>> contributions) {
        return outcome.fold(
                done -> new Outcome.Done<>(
                        holding(dossier, contributions.apply(done.state())), done.event(), done.remarks()),
                refused -> new Outcome.Refused<>(refused.verdicts()));
    }

    private static Dossier holding(Dossier dossier, List<Contribution> changed) {
        CoCreation process =
                dossier.coCreation() == null ? CoCreationBuilder.builder().build() : dossier.coCreation();
        return dossier.withCoCreation(process.holding(changed));
    }

    private static Map<String, Contribution> byId(Dossier dossier) {
        Map<String, Contribution> byId = new LinkedHashMap<>();
        contributions(dossier).forEach(each -> byId.put(Objects.requireNonNull(each.id()), each));
        return byId;
    }

    private static List<Contribution> contributions(Dossier dossier) {
        CoCreation process = dossier.coCreation();
        return process == null || process.contributions() == null ? List.of() : process.contributions();
    }

    private static String written(Dossier dossier) {
        return new String(PACTO.write(dossier), StandardCharsets.UTF_8);
    }
}
