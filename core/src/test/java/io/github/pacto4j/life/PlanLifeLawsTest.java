package io.github.pacto4j.life;

import static io.github.pacto4j.life.Moves.planOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.plan.Change;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Lifecycle;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.text.Json;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever commands come, in whatever order. */
class PlanLifeLawsTest {
    private static final Pacto PACTO = Pacto.with(WorkingDays.unknown());
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    /** What somebody asks: a transition, so many days after the command before (or before it), its day known so well. */
    record Request(Transition transition, int days, boolean toTheDay) {}

    @Provide
    Arbitrary<List<Request>> requests() {
        Arbitrary<Request> request = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.of(Transition.values())),
                                Tuple.of(
                                        6,
                                        Arbitraries.of(
                                                Transition.OPEN_CONSULTATION,
                                                Transition.VALIDATE,
                                                Transition.ADOPT,
                                                Transition.PUBLISH,
                                                Transition.START,
                                                Transition.AMEND,
                                                Transition.CLOSE))),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.integers().between(0, 60)),
                                Tuple.of(1, Arbitraries.integers().between(-60, -1))),
                        Arbitraries.of(true, true, true, false))
                .as(Request::new);
        return request.list().ofMaxSize(40);
    }

    @Property(tries = 150)
    void no_sequence_of_commands_reaches_an_illegal_state(
            @ForAll("requests") List<Request> requests, @ForAll PlanStatus start) {
        Dossier dossier = Moves.dossier(start);
        List<HistoryEntry> events = new ArrayList<>();
        LocalDate day = FIRST;
        for (Request request : requests) {
            day = day.plusDays(request.days());
            StatedDate on = request.toTheDay()
                    ? StatedDate.of(day)
                    : StatedDate.of(day.toString().substring(0, 7));
            String before = written(dossier);
            Outcome<Dossier> outcome = PACTO.apply(dossier, Moves.command(request.transition(), on, planOf(dossier)));
            assertThat(written(dossier)).isEqualTo(before);
            Statistics.label("outcome").collect(outcome instanceof Outcome.Done<Dossier> ? "done" : "refused");
            if (outcome instanceof Outcome.Done<Dossier> done) {
                holdsAfter(dossier, done, request.transition());
                HistoryEntry entry = ((Event.PlanMoved) done.event()).entry();
                if (request.transition().entersHistory()) {
                    events.add(entry);
                }
                dossier = done.state();
            }
        }
        // Replaying the events gives the same state.
        assertThat(planOf(dossier).history()).isEqualTo(events.isEmpty() ? null : events);
        if (!events.isEmpty()) {
            assertThat(Lifecycle.possible(planOf(dossier).withStatus(null)))
                    .contains(Objects.requireNonNull(planOf(dossier).status()));
        }
        boolean withdrawn = planOf(dossier).status() == PlanStatus.WITHDRAWN;
        boolean over = withdrawn || planOf(dossier).status() == PlanStatus.EVALUATED;
        assertThat(PACTO.whatNext(dossier, day.plusYears(1)).stream().anyMatch(NextStep::isAllowed))
                .isEqualTo(!over);
    }

    private static void holdsAfter(Dossier before, Outcome.Done<Dossier> done, Transition move) {
        List<HistoryEntry> old = Objects.requireNonNullElse(planOf(before).history(), List.<HistoryEntry>of());
        List<HistoryEntry> now = Objects.requireNonNullElse(planOf(done.state()).history(), List.<HistoryEntry>of());
        assertThat(now).hasSize(old.size() + (move.entersHistory() ? 1 : 0));
        assertThat(now.subList(0, old.size())).isEqualTo(old);
        assertThat(move.from()).contains(Objects.requireNonNull(planOf(before).status()));
        assertThat(planOf(done.state()).status())
                .isEqualTo(move.after(Objects.requireNonNull(planOf(before).status())));
        LocalDate on = Objects.requireNonNull(
                        ((Event.PlanMoved) done.event()).entry().on())
                .last();
        assertThat(PACTO.assess(done.state(), Ask.on(on)).status("form.history-follows-lifecycle"))
                .hasValueSatisfying(status -> assertThat(status).isNotEqualTo(Status.VIOLATED));
        boolean content = move == Transition.AMEND || move == Transition.REVISE;
        if (!content) {
            assertThat(planOf(done.state()).withStatus(null).withHistory(null))
                    .isEqualTo(planOf(before).withStatus(null).withHistory(null));
        }
    }

    private static String written(Dossier dossier) {
        return new String(PACTO.write(dossier), StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<Json> contents() {
        return contents(3);
    }

    private static Arbitrary<Json> contents(int depth) {
        Arbitrary<Json> leaf = Arbitraries.oneOf(
                Arbitraries.of("a", "b", "c").map(Json::of),
                Arbitraries.integers().between(0, 3).map(Json::of),
                Arbitraries.of(true, false).map(Json.Bool::new));
        if (depth == 0) {
            return leaf;
        }
        return Arbitraries.oneOf(
                leaf,
                contents(depth - 1).list().ofMaxSize(4).map(Json::of),
                Arbitraries.maps(Arbitraries.of("number", "title", "a/b", "m~n", "period"), contents(depth - 1))
                        .ofMaxSize(4)
                        .map(Json::of),
                items(contents(depth - 1)));
    }

    /** Items with numbers of their own, in any order. */
    private static Arbitrary<Json> items(Arbitrary<Json> values) {
        return Arbitraries.of("1", "2", "3", "4", "5")
                .list()
                .uniqueElements()
                .ofMaxSize(5)
                .flatMap(numbers -> values.list().ofSize(numbers.size()).map(contents -> {
                    List<Json> items = new ArrayList<>();
                    for (int i = 0; i < numbers.size(); i++) {
                        items.add(new Json.Obj(List.of(
                                new Json.Member("number", Json.of(numbers.get(i))),
                                new Json.Member("value", contents.get(i)))));
                    }
                    return Json.of(items);
                }));
    }

    @Property(tries = 400)
    void changes_lead_from_one_content_to_the_other_and_back(
            @ForAll("contents") Json one, @ForAll("contents") Json other) {
        Json before = Json.of(Map.of("content", one));
        Json after = Json.of(Map.of("content", other));
        List<Change> changes = Amendments.between(before, after, Moves.REASON);
        assertThat(Amendments.between(Amendments.apply(before, changes), after, null))
                .isEmpty();
        List<Change> back = new ArrayList<>();
        for (Change change : changes) {
            back.add(0, change.withBefore(change.after()).withAfter(change.before()));
        }
        assertThat(Amendments.between(Amendments.apply(after, back), before, null))
                .isEmpty();
        assertThat(Amendments.between(before, before, null)).isEmpty();
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.reason()).isEqualTo(Moves.REASON);
            assertThat(change.before()).isNotEqualTo(change.after());
        });
    }
}
