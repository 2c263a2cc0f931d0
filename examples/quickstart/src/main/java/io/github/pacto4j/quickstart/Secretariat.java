package io.github.pacto4j.quickstart;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.access.Action;
import io.github.pacto4j.access.Decision;
import io.github.pacto4j.access.Subject;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Shelf;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.life.DossierFiling;
import io.github.pacto4j.life.Event;
import io.github.pacto4j.life.Journal;
import io.github.pacto4j.life.Registry;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A host in small: asks the policy whether somebody may do something, does it, and keeps what came of it in the registry,
 * together with the journal.
 */
final class Secretariat {
    private final Pacto pacto;
    private final Registry registry;
    private final String collectivity;

    Secretariat(Pacto pacto, Registry registry, String collectivity) {
        this.pacto = pacto;
        this.registry = registry;
        this.collectivity = collectivity;
    }

    /** Files what is there before anybody does anything. */
    void open(Dossier dossier, StatedDate on, Actor by) {
        pacto.importInto(registry).file(dossier, on, by);
    }

    /**
     * What came of an act.
     *
     * @param decision  whether the policy allows it
     * @param refused  what stands against it, nothing if it took effect
     * @param remarks  what the rules say of it all the same
     */
    record Answer(Decision decision, List<Verdict> refused, List<Verdict> remarks) {
        boolean isDone() {
            return decision.allowed() && refused.isEmpty();
        }
    }

    /** Does something to the file of a plan, or says why not; then nothing is changed. */
    Answer take(String plan, Act act, LocalDate today) {
        return registry.together(files -> {
            FileKey key = FileKey.of(collectivity, plan);
            // What is replaced is what was read here: who was faster meanwhile is not overwritten.
            Filing filing = new Filing(files, key);
            Dossier before = new DossierFiling(files).find(key).orElseThrow();
            Subject subject = Subject.of(before).apartFrom(others(files.journal(), key, act.action()));
            Decision decision = pacto.policy().decide(act.by(), act.action(), subject, today);
            if (!decision.allowed()) {
                return new Answer(decision, List.of(), List.of());
            }
            return act.effect()
                    .on(pacto, before, today)
                    .fold(
                            done -> {
                                filing.file(done.state(), done.event());
                                return new Answer(decision, List.of(), done.remarks());
                            },
                            refused -> new Answer(decision, refused.verdicts(), List.of()));
        });
    }

    /** Returns the dossier of a plan, put together from what is filed. */
    Dossier dossier(String plan) {
        return new DossierFiling(registry).find(FileKey.of(collectivity, plan)).orElseThrow();
    }

    List<Journal.Entry> journal() {
        return registry.journal().read(collectivity, 0, Integer.MAX_VALUE);
    }

    /** Whoever assessed the plan themselves is not its monitoring body, nor the other way round: the journal knows who wrote. */
    private static Set<String> others(Journal journal, FileKey plan, Action action) {
        return switch (action) {
            case WRITE_MONITORING_REPORT -> authors(journal, plan, DocumentKind.COMPLETION_REPORT);
            case WRITE_COMPLETION_REPORT -> authors(journal, plan, DocumentKind.MONITORING_REPORT);
            default -> Set.of();
        };
    }

    private static Set<String> authors(Journal journal, FileKey plan, DocumentKind kind) {
        return journal.read(plan.collectivity(), 0, Integer.MAX_VALUE).stream()
                .map(Journal.Entry::note)
                .filter(note -> note.kind() == kind && Shelf.within(plan).holds(note.key()))
                .map(note ->
                        note.event() instanceof Event.Filed filed ? filed.by().id() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
