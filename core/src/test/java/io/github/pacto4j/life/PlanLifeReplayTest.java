package io.github.pacto4j.life;

import static io.github.pacto4j.life.Moves.FOCAL_POINT;
import static io.github.pacto4j.life.Moves.REASON;
import static io.github.pacto4j.life.Moves.planOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.council.DeliberationBuilder;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.CommitmentBuilder;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.JointAdoption;
import io.github.pacto4j.plan.Lifecycle;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Plans of one council and of three, whose content changes and whose deliberations are completed on the way. */
class PlanLifeReplayTest {
    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());
    private static final Documents DOCUMENTS = Documents.standard();
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final List<String> COUNCILS = List.of("04", "05", "06", "07");

    /** What somebody asks. */
    enum Kind {
        /** The move that leads on from where the plan stands. */
        ONWARD,
        /** Any move. */
        ANY,
        /** What followed a vote, or something else than was recorded of it. */
        COMPLETE
    }

    /**
     * One request.
     *
     * @param choice  which of what there is to choose: councils, commitments, what is completed
     * @param days  so many days after the request before
     */
    record Request(Kind kind, Transition any, int choice, int days) {}

    @Provide
    Arbitrary<List<Request>> requests() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(6, Kind.ONWARD), Tuple.of(3, Kind.ANY), Tuple.of(2, Kind.COMPLETE)),
                        Arbitraries.of(Transition.values()),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.integers().between(0, 40))
                .as(Request::new)
                .list()
                .ofMinSize(8)
                .ofMaxSize(30);
    }

    @Property(tries = 120, seed = "20230508")
    void what_is_recorded_stays_and_its_events_tell_the_whole_life_again(
            @ForAll("requests") List<Request> requests, @ForAll boolean joint) {
        Dossier start = start(joint);
        Dossier dossier = start;
        List<Event> events = new ArrayList<>();
        LocalDate day = FIRST;
        for (Request request : requests) {
            day = day.plusDays(request.days());
            PlanCommand command = command(request, StatedDate.of(day), planOf(dossier));
            String before = written(dossier);
            Outcome<Dossier> outcome = PACTO.apply(dossier, command);
            assertThat(written(dossier)).isEqualTo(before);
            if (outcome instanceof Outcome.Done<Dossier> done) {
                nothingRecordedIsLost(planOf(dossier), planOf(done.state()), done.event());
                isSound(done.state(), day);
                events.add(done.event());
                dossier = done.state();
            } else {
                assertThat(((Outcome.Refused<Dossier>) outcome).verdicts()).isNotEmpty();
            }
            Statistics.collect(command.getClass().getSimpleName(), outcome instanceof Outcome.Done<Dossier>);
        }
        Statistics.coverage(coverage -> {
            for (String command : List.of("Adopt", "Amend", "CompleteDeliberation", "RecordOpposition", "Revise")) {
                coverage.check(command, true).count(count -> count > 0);
                coverage.check(command, false).count(count -> count > 0);
            }
        });
        Told told = new Told(planOf(start));
        events.forEach(told::on);
        assertThat(Amendments.between(told.content, content(planOf(dossier)), null))
                .isEmpty();
        assertThat(told.history)
                .isEqualTo(Objects.requireNonNullElse(planOf(dossier).history(), List.of()));
        assertThat(told.status).isEqualTo(planOf(dossier).status());
    }

    private static Dossier start(boolean joint) {
        Dossier draft = Moves.dossier(PlanStatus.DRAFT);
        return joint ? draft.withPlan(planOf(draft).withCollectivity("04").withJointWith(List.of("05", "06"))) : draft;
    }

    private static PlanCommand command(Request request, StatedDate on, ActionPlan plan) {
        return switch (request.kind()) {
            case ONWARD -> move(onward(plan), request.choice(), on, plan);
            case ANY -> move(request.any(), request.choice(), on, plan);
            case COMPLETE -> completion(request.choice(), on, plan);
        };
    }

    private static Transition onward(ActionPlan plan) {
        return switch (Objects.requireNonNull(plan.status())) {
            case DRAFT -> Transition.OPEN_CONSULTATION;
            case IN_CONSULTATION -> Transition.VALIDATE;
            case VALIDATED -> Transition.ADOPT;
            case ADOPTED -> Transition.PUBLISH;
            case PUBLISHED -> Transition.START;
            case IN_IMPLEMENTATION -> Transition.CLOSE;
            case CLOSED, EVALUATED, WITHDRAWN -> Transition.EVALUATE;
        };
    }

    private static PlanCommand move(Transition transition, int choice, StatedDate on, ActionPlan plan) {
        return switch (transition) {
            case REVISE -> new Revise(on, FOCAL_POINT, plan.withCommitments(commitments(choice, on)));
            case AMEND -> new Amend(on, FOCAL_POINT, plan.withCommitments(commitments(choice, on)), REASON);
            case ADOPT -> new Adopt(on, FOCAL_POINT, deliberations(choice, on, plan));
            case RECORD_OPPOSITION ->
                new RecordOpposition(
                        on, FOCAL_POINT, REASON, plan.jointWith() == null ? null : COUNCILS.get(choice % 4));
            default -> Moves.command(transition, on, plan);
        };
    }

    /** Some of four commitments, with words and dates that differ from time to time. */
    private static List<Commitment> commitments(int choice, StatedDate on) {
        List<Commitment> some = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            if ((choice & (1 << i)) != 0) {
                some.add(CommitmentBuilder.builder()
                        .number(String.valueOf(i + 1))
                        .title(Text.of(Language.FR, "Engagement " + (i + choice / 3)))
                        .period(choice % 2 == 0 ? null : new Period(on, null))
                        .build());
            }
        }
        return some;
    }

    /** One council, or in a joint plan one or several, now and then one that is no party. */
    private static List<Deliberation> deliberations(int choice, StatedDate on, ActionPlan plan) {
        Deliberation one = DeliberationBuilder.builder().decidedOn(on).build();
        if (plan.jointWith() == null) {
            return List.of(one);
        }
        List<Deliberation> several = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            if ((choice & (1 << i)) != 0) {
                several.add(one.withCollectivity(COUNCILS.get(i)));
            }
        }
        return several.isEmpty() ? List.of(one.withCollectivity(COUNCILS.get(3))) : several;
    }

    private static PlanCommand completion(int choice, StatedDate on, ActionPlan plan) {
        Deliberation asked = DeliberationBuilder.builder()
                .collectivity(plan.jointWith() == null ? null : COUNCILS.get(choice % 4))
                .build();
        Completion recorded = Completion.find(plan, asked);
        Deliberation deliberation = recorded == null ? asked : recorded.recorded();
        return new CompleteDeliberation(
                on, FOCAL_POINT, choice < 4 ? deliberation.withDecidedOn(null) : deliberation.withPostedOn(on));
    }

    private static void nothingRecordedIsLost(ActionPlan before, ActionPlan after, Event event) {
        List<HistoryEntry> old = Objects.requireNonNullElse(before.history(), List.of());
        List<HistoryEntry> now = Objects.requireNonNullElse(after.history(), List.of());
        assertThat(now).hasSizeGreaterThanOrEqualTo(old.size());
        for (int i = 0; i < old.size(); i++) {
            List<String> lost = Amendments.between(tree(old.get(i)), tree(now.get(i)), null).stream()
                    .filter(change -> change.before() != null)
                    .map(change -> Objects.requireNonNull(change.pointer()))
                    .toList();
            assertThat(lost).as("entry %d", i).isEmpty();
            if (event instanceof Event.PlanMoved) {
                assertThat(now.get(i)).isEqualTo(old.get(i));
            }
        }
    }

    private static void isSound(Dossier dossier, LocalDate day) {
        ActionPlan plan = planOf(dossier);
        assertThat(Lifecycle.possible(plan)).containsExactly(Objects.requireNonNull(plan.status()));
        assertThat(Lifecycle.possible(plan.withStatus(null))).contains(plan.status());
        assertThat(PACTO.assess(dossier, Ask.on(day)).status("form.history-follows-lifecycle"))
                .hasValueSatisfying(status -> assertThat(status).isNotEqualTo(Status.VIOLATED));
    }

    /** The life of a plan as its events alone tell it; what they mean is written down here a second time. */
    private static final class Told {
        private final ActionPlan start;
        private final Set<String> adopted = new HashSet<>();
        private final List<HistoryEntry> history = new ArrayList<>();
        private Json content;
        private @Nullable PlanStatus status;

        Told(ActionPlan start) {
            this.start = start;
            this.content = content(start);
            this.status = start.status();
        }

        void on(Event event) {
            if (event instanceof Event.EntryCompleted completed) {
                String place = completed.pointer();
                history.set(Integer.parseInt(place.substring(place.lastIndexOf('/') + 1)), completed.entry());
                return;
            }
            HistoryEntry entry = ((Event.PlanMoved) event).entry();
            Transition move = Objects.requireNonNull(entry.transition());
            if (move == Transition.REVISE) {
                content = content(Objects.requireNonNull(entry.content()));
                return;
            }
            history.add(entry);
            switch (move) {
                case AMEND -> content = Amendments.apply(content, Objects.requireNonNull(entry.changes()));
                case ADOPT -> {
                    Objects.requireNonNullElse(entry.deliberations(), List.<Deliberation>of())
                            .forEach(each -> adopted.add(Objects.requireNonNull(each.collectivity())));
                    boolean all = start.jointWith() == null || adopted.containsAll(JointAdoption.parties(start));
                    status = all ? PlanStatus.ADOPTED : PlanStatus.VALIDATED;
                }
                default -> {
                    adopted.clear();
                    status = move.to();
                }
            }
        }
    }

    private static Json content(ActionPlan plan) {
        return tree(plan.withId(null).withStatus(null).withHistory(null));
    }

    private static Json tree(Record document) {
        return DOCUMENTS.tree(document);
    }

    private static String written(Dossier dossier) {
        return new String(PACTO.write(dossier), StandardCharsets.UTF_8);
    }
}
