package io.github.pacto4j.life;

import static io.github.pacto4j.life.Ideas.LIFE;
import static io.github.pacto4j.life.Ideas.PACTO;
import static io.github.pacto4j.life.Ideas.around;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.cocreation.AnswerCoverage;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.ContributionChannel;
import io.github.pacto4j.cocreation.ContributionKind;
import io.github.pacto4j.cocreation.Lineage;
import io.github.pacto4j.cocreation.ResponseOutcome;
import io.github.pacto4j.cocreation.ResponseReason;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.life.ContributionCommand.Change;
import io.github.pacto4j.life.ContributionCommand.DraftAnswer;
import io.github.pacto4j.life.ContributionCommand.PublishDraft;
import io.github.pacto4j.life.ContributionCommand.Qualify;
import io.github.pacto4j.life.ContributionCommand.ReviseAnswer;
import java.nio.charset.StandardCharsets;
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
import net.jqwik.api.statistics.Statistics;

/** Whatever is done with contributions, in whatever order. */
class ContributionLawsTest {
    private enum Act {
        RECEIVE,
        QUALIFY,
        MERGE,
        SPLIT,
        DRAFT,
        ANSWER,
        REVISE,
        PUBLISH,
        REJECT_ALL
    }

    /** What somebody does, to the contribution of this index or the next ones, with that of another index. */
    record Request(Act act, int first, int second, int length) {}

    @Provide
    Arbitrary<List<Request>> requests() {
        Arbitrary<Integer> index = Arbitraries.integers().between(0, 11);
        return Combinators.combine(
                        Arbitraries.of(Act.values()),
                        index,
                        index,
                        Arbitraries.integers().between(1, 4))
                .as(Request::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 60)
    void no_contribution_is_ever_lost(@ForAll("requests") List<Request> requests) {
        Dossier dossier = around(Ideas.idea("i-0"), Ideas.idea("i-1"), Ideas.idea("i-2"));
        for (Request request : requests) {
            String before = written(dossier);
            List<Contribution> held = contributions(dossier);
            Outcome<List<Contribution>> outcome = outcome(dossier, request);
            assertThat(written(dossier)).isEqualTo(before);
            Statistics.label(request.act().name())
                    .collect(outcome instanceof Outcome.Done<List<Contribution>> ? "done" : "refused");
            if (outcome instanceof Outcome.Done<List<Contribution>> done) {
                dossier = dossier.withCoCreation(
                        Objects.requireNonNull(dossier.coCreation()).holding(done.state()));
                holdsAfter(held, contributions(dossier));
            }
        }
    }

    private static void holdsAfter(List<Contribution> before, List<Contribution> now) {
        assertThat(now).hasSizeGreaterThanOrEqualTo(before.size());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < now.size(); i++) {
            assertThat(ids.add(Objects.requireNonNull(now.get(i).id()))).isTrue();
            if (i < before.size()) {
                assertThat(now.get(i).id()).isEqualTo(before.get(i).id());
                assertThat(now.get(i).text()).isEqualTo(before.get(i).text());
                assertThat(now.get(i).receivedOn()).isEqualTo(before.get(i).receivedOn());
                assertThat(now.get(i).splitFrom()).isEqualTo(before.get(i).splitFrom());
            }
        }
        Lineage lineage = Lineage.of(now);
        for (Contribution each : now) {
            String id = Objects.requireNonNull(each.id());
            // Back to what was received, however often it was split.
            Contribution original = lineage.original(id).orElseThrow();
            assertThat(original.splitFrom()).isNull();
            assertThat(lineage.ahead(Objects.requireNonNull(original.id()))).contains(each);
            // Forward to one that carries the idea on, and from there back.
            List<Contribution> way = lineage.mergedInto(id);
            Contribution last = way.isEmpty() ? each : way.get(way.size() - 1);
            assertThat(last.response() == null || last.response().mergedInto() == null)
                    .isTrue();
            assertThat(lineage.behind(Objects.requireNonNull(last.id()))).contains(each);
        }
        AnswerCoverage coverage = AnswerCoverage.of(now);
        assertThat(coverage.received()).isEqualTo(now.size());
        assertThat(coverage.isKnown()).isTrue();
    }

    @Property(tries = 60)
    void bulk_answers_reach_all_or_none(@ForAll("requests") List<Request> requests) {
        List<Contribution> ideas = new ArrayList<>();
        boolean open = true;
        for (int i = 0; i < requests.size(); i++) {
            boolean answered = requests.get(i).act() == Act.ANSWER;
            Contribution idea = Ideas.idea("i-" + i);
            ideas.add(
                    answered
                            ? Ideas.done(LIFE.apply(around(), idea, Ideas.reject()))
                                    .state()
                            : idea);
            open &= !answered;
        }
        Outcome<List<Contribution>> outcome = LIFE.applyAll(around(), ideas, Ideas.accept("1"));
        assertThat(outcome instanceof Outcome.Done<List<Contribution>>).isEqualTo(open);
        outcome.fold(
                done -> assertThat(AnswerCoverage.of(done.state()).answered()).isEqualTo(ideas.size()),
                refused -> assertThat(refused.verdicts())
                        .hasSize(AnswerCoverage.of(ideas).answered()));
    }

    private static Outcome<List<Contribution>> outcome(Dossier dossier, Request request) {
        List<Contribution> held = contributions(dossier);
        Contribution first = held.get(request.first() % held.size());
        return switch (request.act()) {
            case RECEIVE ->
                one(LIFE.receive(dossier, Ideas.receive("i-" + request.second(), ContributionChannel.PAPER)));
            case SPLIT ->
                LIFE.split(
                        dossier,
                        first,
                        Ideas.split(first.id() + "a", request.length() == 1 ? first.id() + "a" : first.id() + "b"));
            case PUBLISH, REJECT_ALL -> LIFE.applyAll(dossier, some(held, request), change(request, held));
            case QUALIFY, MERGE, DRAFT, ANSWER, REVISE -> one(LIFE.apply(dossier, first, change(request, held)));
        };
    }

    private static List<Contribution> some(List<Contribution> held, Request request) {
        List<Contribution> some = new ArrayList<>();
        for (int i = 0; i < Math.min(request.length(), held.size()); i++) {
            some.add(held.get((request.first() + i) % held.size()));
        }
        return some;
    }

    private static Change change(Request request, List<Contribution> held) {
        return switch (request.act()) {
            case QUALIFY -> new Qualify(Ideas.LATER, Moves.FOCAL_POINT, null, ContributionKind.IDEA, request.length());
            case MERGE -> Ideas.merge(held.get(request.second() % held.size()));
            case DRAFT -> new DraftAnswer(Ideas.LATER, Moves.FOCAL_POINT, Ideas.draft());
            case PUBLISH -> new PublishDraft(Ideas.LATER, Moves.FOCAL_POINT);
            case REVISE ->
                new ReviseAnswer(
                        Ideas.LATER,
                        Moves.FOCAL_POINT,
                        ResponseOutcome.REJECTED,
                        ResponseReason.ALREADY_DONE,
                        Moves.REASON,
                        null);
            case ANSWER -> Ideas.accept("1");
            case RECEIVE, SPLIT, REJECT_ALL -> Ideas.reject();
        };
    }

    private static Outcome<List<Contribution>> one(Outcome<Contribution> outcome) {
        return outcome.fold(
                done -> new Outcome.Done<>(List.of(done.state()), done.event(), done.remarks()),
                refused -> new Outcome.Refused<>(refused.verdicts()));
    }

    private static List<Contribution> contributions(Dossier dossier) {
        return Objects.requireNonNull(
                Objects.requireNonNull(dossier.coCreation()).contributions());
    }

    private static String written(Dossier dossier) {
        return new String(PACTO.write(dossier), StandardCharsets.UTF_8);
    }
}
