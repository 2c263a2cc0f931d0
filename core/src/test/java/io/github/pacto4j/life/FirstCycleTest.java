package io.github.pacto4j.life;

import static io.github.pacto4j.life.Moves.FOCAL_POINT;
import static io.github.pacto4j.life.Moves.REASON;
import static io.github.pacto4j.life.Moves.planOf;
import static io.github.pacto4j.life.TransitionTableTest.done;
import static io.github.pacto4j.life.TransitionTableTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.access.Action;
import io.github.pacto4j.access.PolicyTable;
import io.github.pacto4j.access.View;
import io.github.pacto4j.book.TestCalendar;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.party.Grant;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Change;
import io.github.pacto4j.plan.DecidingBody;
import io.github.pacto4j.plan.EndorsementBuilder;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.Lifecycle;
import io.github.pacto4j.plan.PassedGate;
import io.github.pacto4j.plan.PassedGateBuilder;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.PassedGateLine;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first cycle of the example commune, walked again by commands. */
class FirstCycleTest {
    private static final Pacto PACTO = Pacto.with(TestCalendar.MOROCCO);
    private static final Dossier WHOLE = example("exemple-commune.json");
    private static final Actor COMMITTEE = new Actor("Comité", new Grant(Capacity.COMMITTEE, WHOLE.collectivity()));
    private static final List<HistoryEntry> HISTORY =
            Objects.requireNonNull(planOf(WHOLE).history());

    static Dossier example(String file) {
        try {
            return PACTO.read(Files.readAllBytes(Path.of("..", "examples", "dossiers", file)))
                    .document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dossier with as much of its history; what was reported since stands in it all the same. */
    private static Dossier upTo(Transition last) {
        List<HistoryEntry> history = new ArrayList<>();
        for (HistoryEntry entry : HISTORY) {
            history.add(entry);
            if (entry.transition() == last) {
                break;
            }
        }
        ActionPlan plan = planOf(WHOLE).withHistory(history).withStatus(null);
        return WHOLE.withPlan(
                plan.withStatus(Lifecycle.possible(plan).iterator().next()));
    }

    private static StatedDate day(String day) {
        return StatedDate.of(day);
    }

    @Test
    void the_whole_cycle_is_walked_and_its_events_are_its_history() {
        ActionPlan end = planOf(WHOLE);
        Change delay = Objects.requireNonNull(HISTORY.get(5).changes()).get(0);
        ActionPlan start = withEnd(end, "2025-02").withStatus(PlanStatus.DRAFT).withHistory(List.of());
        Dossier dossier = WHOLE.withPlan(start);
        List<HistoryEntry> events = new ArrayList<>();
        for (HistoryEntry entry : HISTORY) {
            // What followed the vote is recorded together with it, when the visa has come.
            LocalDate recorded = entry.transition() == Transition.ADOPT
                    ? LocalDate.of(2023, 11, 7)
                    : Objects.requireNonNull(entry.on()).last();
            Outcome.Done<Dossier> done =
                    done(PACTO.apply(dossier, Moves.command(entry, withEnd(end, "2025-04")), recorded));
            events.add(((Event.PlanMoved) done.event()).entry());
            dossier = done.state();
            assertThat(done.remarks()).as("%s", entry.transition()).isEmpty();
        }
        assertThat(events).isEqualTo(HISTORY);
        assertThat(planOf(dossier)).isEqualTo(end);
        assertThat(delay.before()).isEqualTo(new Json.Str("2025-02"));
    }

    private static ActionPlan withEnd(ActionPlan plan, String end) {
        String json = new String(PACTO.write(plan.withHistory(null).withStatus(null)), StandardCharsets.UTF_8);
        int milestone = json.indexOf("\"milestones\"", json.indexOf("\"number\":\"3.2\""));
        int place = json.indexOf("2025-04", milestone);
        String changed = json.substring(0, place) + end + json.substring(place + 7);
        ActionPlan read =
                planOf(PACTO.read(changed.getBytes(StandardCharsets.UTF_8)).document());
        return read.withHistory(plan.history()).withStatus(plan.status());
    }

    @Test
    void a_committee_without_civil_society_cannot_validate_the_programme() {
        Dossier dossier = upTo(Transition.OPEN_CONSULTATION);
        var process = Objects.requireNonNull(dossier.coCreation());
        var committee = Objects.requireNonNull(process.committee());
        Dossier without = dossier.withCoCreation(process.withCommittee(committee.withMembers(
                Objects.requireNonNull(committee.members()).stream()
                        .filter(member -> !"CIVIL_SOCIETY".equals(String.valueOf(member.side())))
                        .toList())));
        assertThat(refusal(PACTO.apply(without, new Validate(day("2023-09-08"), FOCAL_POINT, null))))
                .extracting(Verdict::rule)
                .contains("pacto.committee-mixed");
        assertThat(PACTO.apply(dossier, new Validate(day("2023-09-08"), FOCAL_POINT, null)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_gate_passed_with_a_reason_stays_visible_whatever_follows() {
        Dossier dossier = upTo(Transition.OPEN_CONSULTATION);
        Dossier without = dossier.withCoCreation(
                Objects.requireNonNull(dossier.coCreation()).withRounds(List.of()));
        PassedGate gate = PassedGateBuilder.builder()
                .rule("pacto.two-rounds")
                .reason(REASON)
                .build();
        PassedGate open = PassedGateBuilder.builder()
                .rule("pacto.committee-mixed")
                .reason(REASON)
                .build();
        StatedDate on = day("2023-09-08");
        assertThat(refusal(PACTO.apply(without, new Validate(on, FOCAL_POINT, null))))
                .extracting(Verdict::rule)
                .containsExactly("pacto.two-rounds");
        Outcome.Done<Dossier> done = done(PACTO.apply(without, new Validate(on, COMMITTEE, null, List.of(open, gate))));
        assertThat(done.remarks()).extracting(Verdict::rule).containsExactly("pacto.two-rounds");
        assertThat(((Event.PlanMoved) done.event()).entry().despite()).containsExactly(gate);
        // The rounds are written down later: the rule is satisfied, what was decided without them is not forgotten.
        Dossier later = done.state().withCoCreation(dossier.coCreation());
        var assessment = PACTO.assess(later, Ask.on(LocalDate.of(2024, 1, 31)));
        assertThat(assessment.verdicts("pacto.two-rounds"))
                .noneMatch(verdict -> verdict.status().name().equals("VIOLATED"));
        assertThat(assessment.passedGates()).singleElement().satisfies(line -> {
            assertThat(line.rule()).isEqualTo("pacto.two-rounds");
            assertThat(line.transition()).isEqualTo(Transition.VALIDATE);
            assertThat(line.on()).isEqualTo(on);
            assertThat(line.capacity()).isEqualTo(Capacity.COMMITTEE);
            assertThat(line.reason()).isEqualTo(REASON);
            assertThat(line.pointer()).isEqualTo("/plan/history/1/despite/0");
        });
        assertThat(assessment.document().passedGates()).isEqualTo(assessment.passedGates());
        assertThat(PACTO.assess(later, Ask.on(LocalDate.of(2023, 9, 7))).passedGates())
                .isEmpty();
        var alone = PACTO.read(PACTO.write(planOf(later).withDocument("action-plan/1")));
        assertThat(PACTO.assess(alone, Ask.on(LocalDate.of(2024, 1, 31))).passedGates())
                .extracting(PassedGateLine::pointer)
                .containsExactly("/history/1/despite/0");
    }

    @Test
    void a_gate_is_passed_by_a_body_that_may_and_by_nobody_else() {
        Dossier without = upTo(Transition.OPEN_CONSULTATION).withCoCreation(null);
        List<PassedGate> gates =
                refusal(PACTO.apply(without, new Validate(day("2023-09-08"), FOCAL_POINT, null))).stream()
                        .map(verdict -> PassedGateBuilder.builder()
                                .rule(verdict.rule())
                                .reason(REASON)
                                .build())
                        .toList();
        List<Verdict> closed = refusal(PACTO.apply(without, validate(FOCAL_POINT, gates)));
        assertThat(closed).hasSizeGreaterThan(1);
        Verdict mayNot = closed.get(0);
        assertThat(mayNot.rule()).isEqualTo("life.gate-passable");
        assertThat(mayNot.inputs()).containsEntry("reason", "NOT_IN_THIS_CAPACITY");
        assertThat(PACTO.wording(Language.FR).line(mayNot).message())
                .isEqualTo(
                        "La qualité «\u00a0Point focal\u00a0» ne permet pas de franchir ici un contrôle qui s'y oppose. "
                                + "La qualité employée ne permet pas cette action.");
        Grant elsewhere = new Grant(Capacity.COMMITTEE, "01.571.01.11");
        assertThat(refusal(PACTO.apply(without, validate(new Actor("Comité", elsewhere), gates)))
                        .get(0)
                        .inputs())
                .containsEntry("reason", "OTHER_COLLECTIVITY");
        Grant past = new Grant(Capacity.COMMITTEE, WHOLE.collectivity(), null, day("2023-09-07"));
        assertThat(refusal(PACTO.apply(without, validate(new Actor("Comité", past), gates)))
                        .get(0)
                        .inputs())
                .containsEntry("reason", "EXPIRED");
        assertThat(PACTO.apply(without, validate(COMMITTEE, gates))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_host_says_by_its_policy_who_passes_gates() {
        List<PolicyTable.Row> rows = new ArrayList<>(PolicyTable.standard().rows());
        rows.add(new PolicyTable.Row(Action.PASS_GATE, Capacity.FOCAL_POINT, PolicyTable.Reach.OWN, "ours"));
        Dossier dossier = upTo(Transition.OPEN_CONSULTATION);
        Dossier without = dossier.withCoCreation(
                Objects.requireNonNull(dossier.coCreation()).withRounds(List.of()));
        PassedGate gate = PassedGateBuilder.builder()
                .rule("pacto.two-rounds")
                .reason(REASON)
                .build();
        Actor focalPoint = new Actor("Point focal", new Grant(Capacity.FOCAL_POINT, WHOLE.collectivity()));
        assertThat(PACTO.apply(without, validate(focalPoint, List.of(gate)))).isInstanceOf(Outcome.Refused.class);
        assertThat(PACTO.governedBy(new PolicyTable(rows)).apply(without, validate(focalPoint, List.of(gate))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void who_passes_a_gate_must_be_allowed_the_move_too() {
        List<PolicyTable.Row> rows = PolicyTable.standard().rows().stream()
                .filter(row -> row.action() != Action.VALIDATE)
                .toList();
        Dossier dossier = upTo(Transition.OPEN_CONSULTATION);
        Dossier without = dossier.withCoCreation(
                Objects.requireNonNull(dossier.coCreation()).withRounds(List.of()));
        PassedGate gate = PassedGateBuilder.builder()
                .rule("pacto.two-rounds")
                .reason(REASON)
                .build();
        Pacto strict = PACTO.governedBy(new PolicyTable(rows));
        assertThat(refusal(strict.apply(without, validate(COMMITTEE, List.of(gate)))))
                .extracting(Verdict::rule)
                .containsExactly("life.gate-passable", "pacto.two-rounds");
        assertThat(PACTO.apply(without, validate(COMMITTEE, List.of(gate)))).isInstanceOf(Outcome.Done.class);
    }

    private static Validate validate(Actor by, List<PassedGate> despite) {
        return new Validate(day("2023-09-08"), by, null, despite);
    }

    @Test
    void a_gate_is_not_passed_without_a_reason_and_an_impossible_day_not_with_one() {
        Dossier dossier = upTo(Transition.OPEN_CONSULTATION);
        Dossier without = dossier.withCoCreation(
                Objects.requireNonNull(dossier.coCreation()).withRounds(List.of()));
        PassedGate silent = PassedGateBuilder.builder().rule("pacto.two-rounds").build();
        PassedGate blank = silent.withReason(Text.of(Language.FR, " "));
        for (PassedGate gate : List.of(silent, blank)) {
            assertThat(refusal(PACTO.apply(without, validate(COMMITTEE, List.of(gate)))))
                    .extracting(Verdict::rule)
                    .containsExactly("pacto.two-rounds");
        }
        PassedGate order = PassedGateBuilder.builder()
                .rule("form.history-follows-lifecycle")
                .reason(REASON)
                .build();
        assertThat(refusal(PACTO.apply(dossier, new Validate(day("2023-02-19"), FOCAL_POINT, null, List.of(order)))))
                .extracting(Verdict::rule)
                .contains("form.history-follows-lifecycle");
    }

    @Test
    void a_council_that_met_after_nine_days_notice_did_meet() {
        Deliberation adopted = Objects.requireNonNull(HISTORY.get(2).deliberation());
        Dossier dossier = upTo(Transition.VALIDATE);
        Outcome.Done<Dossier> done = done(PACTO.apply(
                dossier,
                new Adopt(day("2023-10-12"), FOCAL_POINT, adopted.withNotifiedOn(day("2023-09-26"))),
                LocalDate.of(2023, 11, 7)));
        assertThat(done.remarks()).extracting(Verdict::rule).contains("law.notice");
        assertThat(planOf(done.state()).status()).isEqualTo(PlanStatus.ADOPTED);
    }

    @Test
    void what_follows_a_vote_is_added_day_by_day_and_nothing_recorded_is_changed() {
        Deliberation whole = Objects.requireNonNull(HISTORY.get(2).deliberation());
        Deliberation vote = whole.withTransmittedOn(null)
                .withReceivedOn(null)
                .withVisa(null)
                .withPostedOn(null);
        Dossier voted = done(PACTO.apply(upTo(Transition.VALIDATE), new Adopt(day("2023-10-12"), FOCAL_POINT, vote)))
                .state();
        Publish publish = new Publish(day("2023-11-14"), FOCAL_POINT, "https://exemple.invalid/programme");
        assertThat(refusal(PACTO.apply(voted, publish)))
                .extracting(Verdict::rule)
                .containsExactly("law.transmitted", "law.executable");
        Outcome.Done<Dossier> completed =
                done(PACTO.apply(voted, new CompleteDeliberation(day("2023-11-07"), FOCAL_POINT, whole)));
        assertThat(completed.event()).isInstanceOfSatisfying(Event.EntryCompleted.class, event -> {
            assertThat(event.pointer()).isEqualTo("/plan/history/2");
            assertThat(event.entry().deliberation()).isEqualTo(whole);
        });
        assertThat(PACTO.apply(completed.state(), publish)).isInstanceOf(Outcome.Done.class);
        assertThat(refusal(PACTO.apply(
                        completed.state(),
                        new CompleteDeliberation(
                                day("2023-11-08"),
                                FOCAL_POINT,
                                whole.withVotesFor(42).withPresent(null)))))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.rule()).isEqualTo("life.record-kept");
                    assertThat(verdict.inputs()).containsEntry("places", List.of("/present", "/votesFor"));
                });
        assertThat(refusal(PACTO.apply(voted, new CompleteDeliberation(day("2023-11-06"), FOCAL_POINT, whole))))
                .extracting(Verdict::rule)
                .containsOnly("form.not-in-the-future");
        assertThat(refusal(PACTO.apply(
                        upTo(Transition.VALIDATE), new CompleteDeliberation(day("2023-11-07"), FOCAL_POINT, whole))))
                .extracting(Verdict::rule)
                .containsExactly("life.adoption-recorded");
    }

    @ParameterizedTest
    @CsvSource({
        "61, 62, , , , present",
        "61, 48, 41, 3, 5, votes",
        "61, , 41, 18, 3, members",
        "40, , 41, , , members",
    })
    void counts_that_cannot_all_be_true_are_refused(
            Integer inOffice, Integer present, Integer votesFor, Integer against, Integer abstentions, String variant) {
        Deliberation impossible = Moves.deliberation()
                .withDecidedOn(day("2023-10-12"))
                .withInOffice(inOffice)
                .withPresent(present)
                .withVotesFor(votesFor)
                .withVotesAgainst(against)
                .withAbstentions(abstentions);
        assertThat(refusal(
                        PACTO.apply(upTo(Transition.VALIDATE), new Adopt(day("2023-10-12"), FOCAL_POINT, impossible))))
                .filteredOn(verdict -> verdict.rule().equals("life.counts-possible"))
                .extracting(Verdict::variant)
                .containsExactly(variant);
        assertThat(refusal(PACTO.apply(
                        upTo(Transition.VALIDATE),
                        new ReturnToDraft(day("2023-10-12"), FOCAL_POINT, DecidingBody.COUNCIL, REASON, impossible))))
                .extracting(Verdict::variant)
                .containsExactly(variant);
    }

    @Test
    void what_lies_ahead_of_the_day_of_recording_is_refused() {
        Dossier dossier = upTo(Transition.PUBLISH);
        Start start = new Start(day("2024-01-02"), FOCAL_POINT);
        assertThat(refusal(PACTO.apply(dossier, start, LocalDate.of(2024, 1, 1))))
                .extracting(Verdict::rule)
                .contains("form.not-in-the-future");
        assertThat(PACTO.apply(dossier, start, LocalDate.of(2024, 1, 2))).isInstanceOf(Outcome.Done.class);
        assertThat(PACTO.apply(dossier, start)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_day_known_by_its_month_only_is_recorded_so() {
        Dossier dossier = upTo(Transition.PUBLISH);
        Outcome.Done<Dossier> done = done(PACTO.apply(dossier, new Start(day("2024-01"), FOCAL_POINT)));
        assertThat(((Event.PlanMoved) done.event()).entry().on()).isEqualTo(day("2024-01"));
    }

    @Test
    void before_validation_content_is_replaced_and_the_history_stays() {
        Dossier dossier = upTo(Transition.OPEN_CONSULTATION);
        ActionPlan revised =
                Moves.retitled(planOf(dossier), "Autre titre").withId("other").withHistory(null);
        Outcome.Done<Dossier> done = done(PACTO.apply(dossier, new Revise(day("2023-03-01"), FOCAL_POINT, revised)));
        assertThat(planOf(done.state())).isEqualTo(Moves.retitled(planOf(dossier), "Autre titre"));
        HistoryEntry event = ((Event.PlanMoved) done.event()).entry();
        assertThat(event.transition()).isEqualTo(Transition.REVISE);
        assertThat(Objects.requireNonNull(event.content()).history()).isNull();
    }

    @Test
    void after_adoption_an_amendment_is_the_only_way_in_and_tells_what_it_changes() {
        Dossier dossier = upTo(Transition.START);
        ActionPlan changed = Moves.retitled(planOf(dossier), "Autre titre");
        assertThat(refusal(PACTO.apply(dossier, new Revise(day("2024-02-01"), FOCAL_POINT, changed))))
                .extracting(Verdict::rule)
                .containsExactly("life.status-allows");
        Outcome.Done<Dossier> done =
                done(PACTO.apply(dossier, new Amend(day("2024-02-01"), FOCAL_POINT, changed, REASON)));
        List<Change> changes =
                Objects.requireNonNull(((Event.PlanMoved) done.event()).entry().changes());
        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            assertThat(change.pointer()).startsWith("/title");
            assertThat(change.reason()).isEqualTo(REASON);
        });
        assertThat(planOf(done.state()).title()).isEqualTo(changed.title());
        assertThat(planOf(done.state()).status()).isEqualTo(PlanStatus.IN_IMPLEMENTATION);
    }

    @Test
    void an_amendment_that_changes_nothing_is_refused() {
        Dossier dossier = upTo(Transition.START);
        assertThat(refusal(PACTO.apply(dossier, new Amend(day("2024-02-01"), FOCAL_POINT, planOf(dossier), REASON))))
                .extracting(Verdict::rule)
                .containsExactly("life.content-changed");
    }

    @Test
    void a_view_of_a_plan_is_not_written_back_over_what_it_hides() {
        for (Transition transition : List.of(Transition.REVISE, Transition.AMEND)) {
            Dossier dossier =
                    transition == Transition.REVISE ? Moves.dossier(PlanStatus.DRAFT) : upTo(Transition.START);
            ActionPlan named = Moves.retitled(planOf(dossier), "Autre titre")
                    .withEndorsements(
                            List.of(EndorsementBuilder.builder().name("Nom A").build()));
            ActionPlan hidden = Objects.requireNonNull(
                    View.publicExport(dossier.withPlan(named)).plan());
            assertThat(refusal(PACTO.apply(dossier, command(transition, hidden))))
                    .filteredOn(verdict -> verdict.rule().equals("life.content-whole"))
                    .singleElement()
                    .satisfies(verdict -> {
                        assertThat(verdict.pointer()).isEqualTo("/plan/endorsements/0/name");
                        assertThat(verdict.inputs()).containsEntry("places", List.of("/plan/endorsements/0/name"));
                    });
            done(PACTO.apply(dossier, command(transition, named)));
        }
    }

    private static PlanCommand command(Transition transition, ActionPlan content) {
        return transition == Transition.REVISE
                ? new Revise(day("2024-02-01"), FOCAL_POINT, content)
                : new Amend(day("2024-02-01"), FOCAL_POINT, content, REASON);
    }

    @Test
    void an_amendment_that_breaks_the_form_of_the_plan_is_refused() {
        Dossier dossier = upTo(Transition.START);
        ActionPlan plan = planOf(dossier);
        ActionPlan broken = plan.withCommitments(List.of(
                Objects.requireNonNull(plan.commitments()).get(0),
                plan.commitments().get(0)));
        assertThat(refusal(PACTO.apply(dossier, new Amend(day("2024-02-01"), FOCAL_POINT, broken, REASON))))
                .extracting(Verdict::rule)
                .contains("form.numbers-unique");
    }

    @Test
    void a_refused_command_changes_nothing() {
        Dossier dossier = upTo(Transition.START);
        byte[] before = PACTO.write(dossier);
        refusal(PACTO.apply(dossier, new Publish(day("2024-02-01"), FOCAL_POINT, null)));
        assertThat(PACTO.write(dossier)).isEqualTo(before);
    }
}
