package io.github.pacto4j.testkit;

import io.github.pacto4j.cocreation.Decision;
import io.github.pacto4j.cocreation.DecisionBuilder;
import io.github.pacto4j.cocreation.DecisionOutcome;
import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.plan.ChangeBuilder;
import io.github.pacto4j.plan.DecidingBody;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.HistoryEntryBuilder;
import io.github.pacto4j.plan.PassedGateBuilder;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.plan.WithdrawalReason;
import io.github.pacto4j.text.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the history of a plan: each move is allowed after the one before, and no day goes back. */
final class Histories {
    private final Desk desk;
    private final List<String> parties;
    private final List<HistoryEntry> history = new ArrayList<>();

    /** @param parties  the other collectivities of a joint plan, each of which adopts by its own deliberation */
    Histories(Desk desk, List<String> parties) {
        this.desk = desk;
        this.parties = parties;
    }

    /** Returns the history that leads to a status; not everything went straight on. */
    List<HistoryEntry> upTo(PlanStatus status) {
        Cycle cycle = desk.cycle;
        boolean withdrawn = status == PlanStatus.WITHDRAWN;
        LocalDate end = withdrawn ? cycle.withdrawn : cycle.today;
        if (!cycle.consultationOpened.isAfter(end)) {
            consult(end);
        }
        if (!cycle.validated.isAfter(end)) {
            validate(end);
        }
        if (!cycle.adopted.isAfter(end)) {
            adopt(end);
        }
        if (!cycle.published.isAfter(end)) {
            history.add(entry(Transition.PUBLISH, cycle.published)
                    .url("https://exemple.invalid/programme")
                    .build());
        }
        if (!cycle.started.isAfter(end)) {
            history.add(entry(Transition.START, cycle.started).build());
            amend(cycle.started.plusDays(45), end);
        }
        if (!cycle.closed.isAfter(end)) {
            history.add(entry(Transition.CLOSE, cycle.closed).build());
        }
        if (!cycle.evaluated.isAfter(end)) {
            history.add(entry(Transition.EVALUATE, cycle.evaluated)
                    .report(desk.given(() -> "R-END"))
                    .matrix(desk.given(() -> "M-1"))
                    .build());
        }
        if (withdrawn) {
            history.add(entry(Transition.WITHDRAW, cycle.withdrawn)
                    .reasonCode(desk.chance.one(WithdrawalReason.values()))
                    .body(desk.given(() -> desk.chance.one(DecidingBody.values())))
                    .build());
        }
        return history;
    }

    private void consult(LocalDate end) {
        LocalDate opened = desk.cycle.consultationOpened;
        history.add(entry(Transition.OPEN_CONSULTATION, opened).build());
        if (!opened.plusDays(2).isAfter(end) && desk.chance.hits(0.15)) {
            history.add(entry(Transition.RETURN_TO_DRAFT, opened.plusDays(1))
                    .body(DecidingBody.COMMITTEE)
                    .reason(desk.words.say("setback"))
                    .build());
            history.add(entry(Transition.OPEN_CONSULTATION, opened.plusDays(2)).build());
        }
    }

    private void validate(LocalDate end) {
        LocalDate validated = desk.cycle.validated;
        history.add(validation(validated));
        if (!validated.plusDays(5).isAfter(end) && desk.chance.hits(0.15)) {
            history.add(entry(Transition.RETURN_TO_DRAFT, validated.plusDays(2))
                    .body(DecidingBody.COUNCIL)
                    .reason(desk.words.say("setback"))
                    .deliberation(desk.given(() -> councils().deliberation(validated.plusDays(2), false)))
                    .build());
            history.add(
                    entry(Transition.OPEN_CONSULTATION, validated.plusDays(3)).build());
            history.add(validation(validated.plusDays(5)));
        }
    }

    private HistoryEntry validation(LocalDate day) {
        Decision decision = DecisionBuilder.builder()
                .title(desk.words.exactly("decision", 2))
                .outcome(DecisionOutcome.ADOPTED)
                .objections(0)
                .build();
        return entry(Transition.VALIDATE, day)
                .decision(desk.given(() -> decision))
                .despite(desk.given(() -> List.of(PassedGateBuilder.builder()
                        .rule("pacto.two-rounds")
                        .reason(desk.given(() -> desk.words.say("setback")))
                        .build())))
                .build();
    }

    private void adopt(LocalDate end) {
        LocalDate adopted = desk.cycle.adopted;
        history.add(adoption(adopted));
        if (!adopted.plusDays(10).isAfter(end) && desk.chance.hits(0.15)) {
            history.add(entry(Transition.RECORD_OPPOSITION, adopted.plusDays(3))
                    .reason(desk.words.say("setback"))
                    .collectivity(parties.isEmpty() ? null : desk.collectivity)
                    .build());
            history.add(entry(Transition.OPEN_CONSULTATION, adopted.plusDays(3)).build());
            history.add(validation(adopted.plusDays(4)));
            history.add(adoption(adopted.plusDays(5)));
        }
    }

    private HistoryEntry adoption(LocalDate day) {
        HistoryEntryBuilder entry = entry(Transition.ADOPT, day);
        if (parties.isEmpty()) {
            return entry.deliberation(desk.given(() -> councils().deliberation(day, true)))
                    .build();
        }
        List<Deliberation> each = new ArrayList<>();
        each.add(councils().deliberation(day, true).withCollectivity(desk.collectivity));
        parties.forEach(party -> each.add(councils().deliberation(day, true).withCollectivity(party)));
        return entry.deliberations(each).build();
    }

    private Councils councils() {
        return new Councils(desk);
    }

    private void amend(LocalDate day, LocalDate end) {
        if (day.isAfter(end) || !desk.chance.hits(0.5)) {
            return;
        }
        history.add(entry(Transition.AMEND, day)
                .changes(List.of(ChangeBuilder.builder()
                        .pointer("/commitments/0/budget/amount")
                        .before(desk.given(() -> new Json.Num("1000.50")))
                        .after(new Json.Num("1200"))
                        .reason(desk.given(() -> desk.words.say("setback")))
                        .build()))
                .build());
    }

    private HistoryEntryBuilder entry(Transition transition, LocalDate day) {
        StatedDate on = desk.done(day);
        return HistoryEntryBuilder.builder()
                .transition(transition)
                .on(on)
                .by(desk.given(() -> desk.person("Personne", desk.chance.below(20))))
                .capacity(desk.given(() -> desk.chance.one(Capacity.values())));
    }
}
