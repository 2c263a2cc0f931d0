package io.github.pacto4j.life;

import static io.github.pacto4j.life.Moves.DAY;
import static io.github.pacto4j.life.Moves.planOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Books;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.date.WorkingDays;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.party.Grant;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.HistoryEntryBuilder;
import io.github.pacto4j.plan.PassedGate;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Status;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every transition tried in every status, with nothing else in its way. */
class TransitionTableTest {
    private static final Pacto LAWFUL = Pacto.with(WorkingDays.unknown());

    /** By law nothing begins on a vote of which the file shows nothing, whatever the table says. */
    private static final Pacto PACTO = LAWFUL.replacing(Books.all().stream()
            .filter(book -> book.id().equals("MA_LAW"))
            .findFirst()
            .orElseThrow()
            .without("law.transmitted")
            .without("law.executable"));

    static Stream<Arguments> everyStatusAndTransition() {
        return Arrays.stream(PlanStatus.values())
                .flatMap(status -> Arrays.stream(Transition.values()).map(move -> Arguments.of(status, move)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndTransition")
    void a_transition_is_made_from_the_statuses_of_the_table_and_from_no_other(PlanStatus status, Transition move) {
        Dossier dossier = Moves.dossier(status);
        Outcome<Dossier> outcome = PACTO.apply(dossier, Moves.command(move, DAY, planOf(dossier)));
        if (!move.from().contains(status)) {
            assertThat(outcome).isEqualTo(new Outcome.Refused<Dossier>(refusal(outcome)));
            assertThat(refusal(outcome)).singleElement().satisfies(verdict -> {
                assertThat(verdict.rule()).isEqualTo("life.status-allows");
                assertThat(verdict.status()).isEqualTo(Status.VIOLATED);
                assertThat(verdict.inputs()).containsEntry("from", status);
            });
            return;
        }
        Dossier after = done(outcome).state();
        assertThat(planOf(after).status()).isEqualTo(move.after(status));
        List<HistoryEntry> history = planOf(after).history();
        if (move == Transition.REVISE) {
            assertThat(history).isNull();
        } else {
            assertThat(history).containsExactly(((Event.PlanMoved) done(outcome).event()).entry());
            assertThat(done(outcome).event().on()).isEqualTo(Moves.DAY);
            assertThat(done(outcome).event().by()).isEqualTo(Moves.FOCAL_POINT);
        }
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndTransition")
    void what_comes_next_and_what_is_done_agree(PlanStatus status, Transition move) {
        Dossier dossier = Moves.dossier(status);
        NextStep step = PACTO.whatNext(dossier, DAY.last()).get(move.ordinal());
        assertThat(step.transition()).isEqualTo(move);
        boolean done = PACTO.apply(dossier, Moves.command(move, DAY, planOf(dossier)), DAY.last())
                instanceof Outcome.Done<Dossier>;
        assertThat(step.isAllowed()).isEqualTo(done);
        assertThat(step.answer() == NextStep.Answer.NOT_FROM_HERE)
                .isEqualTo(!move.from().contains(status));
    }

    @Test
    void of_every_pair_of_statuses_those_of_the_table_follow_each_other() {
        Map<PlanStatus, Set<PlanStatus>> expected = new EnumMap<>(PlanStatus.class);
        expected.put(PlanStatus.DRAFT, EnumSet.of(PlanStatus.DRAFT, PlanStatus.IN_CONSULTATION, PlanStatus.WITHDRAWN));
        expected.put(
                PlanStatus.IN_CONSULTATION,
                EnumSet.of(PlanStatus.DRAFT, PlanStatus.IN_CONSULTATION, PlanStatus.VALIDATED, PlanStatus.WITHDRAWN));
        expected.put(PlanStatus.VALIDATED, EnumSet.of(PlanStatus.DRAFT, PlanStatus.ADOPTED, PlanStatus.WITHDRAWN));
        expected.put(
                PlanStatus.ADOPTED,
                EnumSet.of(PlanStatus.DRAFT, PlanStatus.ADOPTED, PlanStatus.PUBLISHED, PlanStatus.WITHDRAWN));
        expected.put(
                PlanStatus.PUBLISHED,
                EnumSet.of(PlanStatus.PUBLISHED, PlanStatus.IN_IMPLEMENTATION, PlanStatus.WITHDRAWN));
        expected.put(
                PlanStatus.IN_IMPLEMENTATION,
                EnumSet.of(PlanStatus.IN_IMPLEMENTATION, PlanStatus.CLOSED, PlanStatus.WITHDRAWN));
        expected.put(PlanStatus.CLOSED, EnumSet.of(PlanStatus.EVALUATED));
        for (PlanStatus before : PlanStatus.values()) {
            for (PlanStatus after : PlanStatus.values()) {
                boolean follows = Arrays.stream(Transition.values())
                        .map(move -> PACTO.apply(
                                Moves.dossier(before), Moves.command(move, DAY, planOf(Moves.dossier(before)))))
                        .anyMatch(outcome -> outcome instanceof Outcome.Done<Dossier> done
                                && planOf(done.state()).status() == after);
                assertThat(follows)
                        .as("%s to %s", before, after)
                        .isEqualTo(expected.getOrDefault(before, Set.of()).contains(after));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Transition.class)
    void where_the_status_is_not_known_only_what_others_decided_is_recorded(Transition move) {
        Dossier dossier = Moves.dossier(null);
        Outcome<Dossier> outcome = PACTO.apply(dossier, Moves.command(move, DAY, planOf(dossier)));
        if (move.recordsDecision()) {
            assertThat(planOf(done(outcome).state()).status()).isEqualTo(move.to());
        } else {
            assertThat(refusal(outcome)).singleElement().satisfies(verdict -> {
                assertThat(verdict.rule()).isEqualTo("life.status-allows");
                assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
                assertThat(verdict.missing()).containsExactly("/plan/status");
            });
        }
    }

    @Test
    void nothing_begins_on_a_vote_of_which_the_file_shows_nothing_but_in_spite_of_that() {
        Dossier adopted = Moves.dossier(PlanStatus.ADOPTED);
        Publish publish = new Publish(DAY, Moves.FOCAL_POINT, "https://exemple.invalid/programme");
        assertThat(refusal(LAWFUL.apply(adopted, publish)))
                .extracting(Verdict::rule, Verdict::status, Verdict::missing)
                .containsExactly(
                        tuple("law.transmitted", Status.UNDETERMINED, List.of("/plan/history")),
                        tuple("law.executable", Status.UNDETERMINED, List.of("/plan/history")));
        List<PassedGate> despite = Stream.of("law.transmitted", "law.executable")
                .map(rule -> new PassedGate(rule, Moves.REASON, Kept.NONE))
                .toList();
        // A council passes gates, but it does not publish.
        Actor council = new Actor("Conseil", new Grant(Capacity.COUNCIL, "00.000.00.00"));
        Publish overreaching = new Publish(DAY, council, "https://exemple.invalid/programme", despite);
        assertThat(refusal(LAWFUL.apply(adopted, overreaching)))
                .extracting(Verdict::rule)
                .containsExactly("life.gate-passable", "law.transmitted", "law.executable");
        Actor committee = new Actor("Comité", new Grant(Capacity.COMMITTEE, "00.000.00.00"));
        Publish knowingly = new Publish(DAY, committee, "https://exemple.invalid/programme", despite);
        assertThat(planOf(done(LAWFUL.apply(adopted, knowingly)).state()).status())
                .isEqualTo(PlanStatus.PUBLISHED);
        assertThat(refusal(LAWFUL.apply(Moves.dossier(PlanStatus.PUBLISHED), new Start(DAY, Moves.FOCAL_POINT))))
                .extracting(Verdict::rule)
                .containsExactly("law.executable");
    }

    @Test
    void a_history_that_contradicts_the_status_is_mended_first() {
        Dossier dossier = Moves.dossier(PlanStatus.PUBLISHED);
        dossier = dossier.withPlan(planOf(dossier)
                .withHistory(List.of(HistoryEntryBuilder.builder()
                        .transition(Transition.OPEN_CONSULTATION)
                        .on(StatedDate.of("2023-02"))
                        .build())));
        assertThat(refusal(PACTO.apply(dossier, new Start(DAY, Moves.FOCAL_POINT))))
                .extracting(Verdict::rule, Verdict::variant, Verdict::pointer)
                .containsExactly(tuple("life.status-allows", "history", "/plan/history"));
    }

    @Test
    void without_a_plan_nothing_can_be_done() {
        Dossier dossier = Moves.dossier(null).withPlan(null);
        assertThat(refusal(PACTO.apply(dossier, new Start(DAY, Moves.FOCAL_POINT))))
                .extracting(Verdict::rule)
                .containsExactly("life.plan-present");
        assertThat(PACTO.whatNext(dossier, DAY.last())).hasSize(12).noneMatch(NextStep::isAllowed);
    }

    @Test
    void a_refusal_says_in_three_languages_what_would_be_possible() {
        Dossier dossier = Moves.dossier(PlanStatus.PUBLISHED);
        Verdict verdict = refusal(PACTO.apply(dossier, new Validate(DAY, Moves.FOCAL_POINT, null)))
                .get(0);
        assertThat(PACTO.wording(Language.FR).line(verdict).message())
                .isEqualTo("L'opération «\u00a0Valider\u00a0» n'est pas possible au statut «\u00a0Publié\u00a0»."
                        + " Elle suppose l'un des statuts suivants\u00a0: En consultation. Opérations possibles au"
                        + " statut actuel\u00a0: Lancer la mise en œuvre, Modifier après adoption, Retirer.");
        assertThat(PACTO.wording(Language.EN).line(verdict).message())
                .isEqualTo("The step \"Validate\" is not possible in the status \"Published\". It requires one of"
                        + " these: In consultation. Steps possible in the present status: Start implementation, Amend,"
                        + " Withdraw.");
        assertThat(PACTO.wording(Language.AR).line(verdict).message())
                .startsWith("لا يمكن إجراء «\u2068اعتماد اللجنة\u2069»")
                .doesNotContain("{");
        assertThat(PACTO.wording(Language.AR).line(verdict).remedy()).isNotBlank();
    }

    static Outcome.Done<Dossier> done(Outcome<Dossier> outcome) {
        return outcome.fold(done -> done, refused -> {
            throw new AssertionError("refused: " + refused.verdicts());
        });
    }

    static List<Verdict> refusal(Outcome<Dossier> outcome) {
        return Objects.requireNonNull(outcome.fold(
                done -> {
                    throw new AssertionError("done: " + done.event());
                },
                Outcome.Refused::verdicts));
    }
}
