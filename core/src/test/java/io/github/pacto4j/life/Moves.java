package io.github.pacto4j.life;

import io.github.pacto4j.council.Deliberation;
import io.github.pacto4j.council.DeliberationBuilder;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.dossier.DossierBuilder;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.party.Capacity;
import io.github.pacto4j.party.Grant;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.ActionPlanBuilder;
import io.github.pacto4j.plan.DecidingBody;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.PassedGate;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.plan.WithdrawalReason;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Commands for each transition, and plans to try them on. */
final class Moves {
    static final StatedDate DAY = StatedDate.of("2024-05-14");
    static final String COLLECTIVITY = "00.000.00.00";
    static final Actor FOCAL_POINT = new Actor("Point focal", new Grant(Capacity.FOCAL_POINT, COLLECTIVITY));
    static final Text REASON = Text.of(Language.FR, "Motif");

    private Moves() {}

    /** A plan that names no programme: no guard of a programme stands in its way. */
    static Dossier dossier(@Nullable PlanStatus status) {
        ActionPlan plan = ActionPlanBuilder.builder()
                .id("p-1")
                .collectivity(COLLECTIVITY)
                .title(Text.of(Language.FR, "Programme"))
                .status(status)
                .build();
        return DossierBuilder.builder().collectivity(COLLECTIVITY).plan(plan).build();
    }

    static ActionPlan planOf(Dossier dossier) {
        return Objects.requireNonNull(dossier.plan());
    }

    static Deliberation deliberation() {
        return DeliberationBuilder.builder().decidedOn(DAY).build();
    }

    static PlanCommand command(Transition transition, StatedDate on, ActionPlan plan) {
        return switch (transition) {
            case REVISE -> new Revise(on, FOCAL_POINT, retitled(plan, "Programme révisé"));
            case OPEN_CONSULTATION -> new OpenConsultation(on, FOCAL_POINT);
            case RETURN_TO_DRAFT -> new ReturnToDraft(on, FOCAL_POINT, DecidingBody.COMMITTEE, REASON, null);
            case VALIDATE -> new Validate(on, FOCAL_POINT, null);
            case ADOPT ->
                new Adopt(on, FOCAL_POINT, DeliberationBuilder.builder().build());
            case RECORD_OPPOSITION -> new RecordOpposition(on, FOCAL_POINT, REASON, null);
            case PUBLISH -> new Publish(on, FOCAL_POINT, "https://exemple.invalid/programme");
            case START -> new Start(on, FOCAL_POINT);
            case AMEND -> new Amend(on, FOCAL_POINT, retitled(plan, "Programme modifié " + on.edtf()), REASON);
            case CLOSE -> new Close(on, FOCAL_POINT);
            case EVALUATE -> new Evaluate(on, FOCAL_POINT, null, null);
            case WITHDRAW -> new Withdraw(on, FOCAL_POINT, WithdrawalReason.OTHER, null, REASON);
        };
    }

    static ActionPlan retitled(ActionPlan plan, String title) {
        return plan.withTitle(Text.of(Language.FR, title));
    }

    /** The command that made an entry of a history. */
    static PlanCommand command(HistoryEntry entry, ActionPlan after) {
        StatedDate on = Objects.requireNonNull(entry.on());
        Actor by = new Actor(entry.by(), new Grant(Objects.requireNonNull(entry.capacity()), after.collectivity()));
        List<PassedGate> despite = entry.despite() == null ? List.of() : entry.despite();
        return switch (Objects.requireNonNull(entry.transition())) {
            case REVISE -> throw new IllegalArgumentException("no history holds a revision");
            case OPEN_CONSULTATION -> new OpenConsultation(on, by, despite);
            case RETURN_TO_DRAFT ->
                new ReturnToDraft(on, by, Objects.requireNonNull(entry.body()), entry.reason(), entry.deliberation());
            case VALIDATE -> new Validate(on, by, entry.decision(), despite);
            case ADOPT ->
                entry.deliberations() != null
                        ? new Adopt(on, by, entry.deliberations())
                        : new Adopt(on, by, Objects.requireNonNull(entry.deliberation()));
            case RECORD_OPPOSITION -> new RecordOpposition(on, by, entry.reason(), entry.collectivity());
            case PUBLISH -> new Publish(on, by, entry.url(), despite);
            case START -> new Start(on, by, despite);
            case AMEND -> {
                Text reason = Objects.requireNonNull(entry.changes()).get(0).reason();
                yield new Amend(on, by, after, Objects.requireNonNull(reason), despite);
            }
            case CLOSE -> new Close(on, by, despite);
            case EVALUATE -> new Evaluate(on, by, entry.report(), entry.matrix(), despite);
            case WITHDRAW ->
                new Withdraw(on, by, Objects.requireNonNull(entry.reasonCode()), entry.body(), entry.reason());
        };
    }
}
