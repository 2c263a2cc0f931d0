package io.github.pacto4j.life;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationBuilder;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.membership.MembershipApplicationBuilder;
import io.github.pacto4j.rule.Assessor;
import io.github.pacto4j.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Records what happened while a plan was prepared, or an application: nothing that is recorded is removed, and what one
 * value replaces, the event keeps. Immutable and safe for use by many threads.
 */
public final class RecordLife {
    private final Findings findings;

    /** Records under the books of an assessor. */
    public RecordLife(Assessor assessor) {
        this.findings = new Findings(assessor);
    }

    /**
     * Records in the process of a dossier; the first command begins it.
     *
     * @param today  day of the judgement: what happened later cannot be recorded yet
     */
    public Outcome<Dossier> apply(Dossier dossier, CoCreationCommand command, LocalDate today) {
        CoCreation before = dossier.coCreation() == null
                ? CoCreationBuilder.builder()
                        .collectivity(dossier.collectivity())
                        .build()
                : dossier.coCreation();
        Move<CoCreation> move = CoCreationMoves.of(before, command);
        Event event = new Event.PreparationRecorded(
                command.on(), command.by(), command.code(), move.places(), before, move.document());
        if (dossier.coCreation() == null) {
            move.against(RecordConditions.free(null, dossier.kept(), "coCreation", ""));
        }
        return outcome(dossier, dossier.withCoCreation(move.document()), move, event, command.on(), today);
    }

    /**
     * Records in the application of a dossier; the first command begins it.
     *
     * @param today  day of the judgement: what happened later cannot be recorded yet
     */
    public Outcome<Dossier> apply(Dossier dossier, ApplicationCommand command, LocalDate today) {
        MembershipApplication before = dossier.application() == null
                ? MembershipApplicationBuilder.builder()
                        .collectivity(dossier.collectivity())
                        .build()
                : dossier.application();
        Move<MembershipApplication> move = ApplicationMoves.of(before, command);
        Event event = new Event.ApplicationRecorded(
                command.on(), command.by(), command.code(), move.places(), before, move.document());
        if (dossier.application() == null) {
            move.against(RecordConditions.free(null, dossier.kept(), "application", ""));
        }
        return outcome(dossier, dossier.withApplication(move.document()), move, event, command.on(), today);
    }

    private Outcome<Dossier> outcome(
            Dossier before, Dossier after, Move<?> move, Event event, StatedDate on, LocalDate today) {
        List<Verdict> against = new ArrayList<>(Conditions.ahead(on, today));
        against.addAll(move.against());
        Trial trial = findings.judge(before, after, move.places(), today);
        against.addAll(trial.facts());
        if (!against.isEmpty()) {
            return new Outcome.Refused<>(against);
        }
        List<Verdict> remarks = new ArrayList<>(move.remarks());
        remarks.addAll(trial.remarks());
        return new Outcome.Done<>(after, event, remarks);
    }
}
