package io.github.pacto4j.quickstart;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.access.Action;
import io.github.pacto4j.access.Decision;
import io.github.pacto4j.access.Subject;
import io.github.pacto4j.citizen.CitizenDesks;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.collectivity.CollectivityProfiles;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Folder;
import io.github.pacto4j.collectivity.Saving;
import io.github.pacto4j.collectivity.Stored;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.life.DossierFiling;
import io.github.pacto4j.life.DossierImport;
import io.github.pacto4j.life.Event;
import io.github.pacto4j.life.Journal;
import io.github.pacto4j.life.Registry;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.network.Networks;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    void open(Dossier dossier) {
        new DossierImport(registry).file(dossier);
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
            Dossier before = dossier(plan);
            Decision decision = pacto.policy().decide(act.by(), act.action(), subject(before, act.action()), today);
            if (!decision.allowed()) {
                return new Answer(decision, List.of(), List.of());
            }
            return act.effect()
                    .on(pacto, before, today)
                    .fold(
                            done -> {
                                new Filing(files, collectivity, done.event()).file(done.state());
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

    /** Whoever assessed the plan themselves is not its monitoring body: the journal knows who wrote what. */
    private Subject subject(Dossier dossier, Action action) {
        Subject subject = Subject.of(dossier);
        return action == Action.WRITE_MONITORING_REPORT ? subject.apartFrom(authors()) : subject;
    }

    private Set<String> authors() {
        return journal().stream()
                .map(Journal.Entry::note)
                .filter(note -> note.kind() == DocumentKind.COMPLETION_REPORT)
                .map(note ->
                        note.event() instanceof Event.Filed filed ? filed.by().id() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Files what an event changed, each document with an entry of the journal. */
    private record Filing(Registry files, String collectivity, Event event) {
        void file(Dossier dossier) {
            ActionPlan plan = Objects.requireNonNull(dossier.plan());
            FileKey key = FileKey.of(collectivity, Objects.requireNonNull(plan.id()));
            save(DocumentKind.ACTION_PLAN, files.plans(), key, plan);
            CoCreation process = dossier.coCreation();
            if (process != null) {
                save(DocumentKind.CO_CREATION, files.coCreations(), key, process.withContributions(null));
                list(process.contributions()).forEach(each -> contribution(key, each));
            }
            for (CompletionReport report : list(dossier.completionReports())) {
                FileKey each = key.within(Objects.requireNonNull(report.id()));
                save(DocumentKind.COMPLETION_REPORT, files.completionReports(), each, report);
            }
            for (MonitoringReport report : list(dossier.monitoringReports())) {
                FileKey each = key.within(Objects.requireNonNull(report.id()));
                save(DocumentKind.MONITORING_REPORT, files.monitoringReports(), each, report);
            }
            save(DocumentKind.FOLLOW_UP, files.followUps(), key, dossier.followUp());
            list(dossier.evaluations())
                    .forEach(matrix -> save(
                            DocumentKind.EVALUATION_MATRIX,
                            files.evaluations(),
                            FileKey.of(collectivity, Objects.requireNonNull(matrix.id())),
                            matrix));
            FileKey requests = CitizenDesks.key(collectivity);
            save(DocumentKind.CITIZEN_REQUESTS, files.citizenRequests(), requests, dossier.citizenRequests());
            FileKey profile = CollectivityProfiles.key(collectivity);
            save(DocumentKind.COLLECTIVITY_PROFILE, files.profiles(), profile, dossier.profile());
            Network network = dossier.network();
            if (network != null && network.network() != null) {
                save(DocumentKind.NETWORK, files.networks(), Networks.key(collectivity, network.network()), network);
            }
        }

        private void contribution(FileKey plan, Contribution contribution) {
            String id = Objects.requireNonNull(contribution.id());
            new Filing(files, collectivity, about(id))
                    .save(DocumentKind.CO_CREATION, files.contributions(), plan.within(id), contribution);
        }

        /** What was done to several contributions is told of each. */
        private Event about(String id) {
            return event instanceof Event.ContributionsChanged all
                    ? new Event.ContributionsChanged(
                            all.on(), all.by(), all.what(), one(all.before(), id), one(all.after(), id))
                    : event;
        }

        private static List<Contribution> one(List<Contribution> all, String id) {
            return all.stream().filter(each -> id.equals(each.id())).toList();
        }

        private <D> void save(DocumentKind kind, Folder<D> folder, FileKey key, @Nullable D document) {
            Optional<Stored<D>> there = folder.find(key);
            if (document == null || there.isPresent() && there.get().document().equals(document)) {
                return;
            }
            Saving<D> saving = there.isEmpty() ? folder.create(key, document) : folder.replace(there.get(), document);
            long version = saving.fold(done -> done.stored().version(), stale -> {
                throw new IllegalStateException("somebody else was faster: " + key);
            });
            files.journal().append(new Journal.Note(kind, key, version, event));
        }

        private static <E> List<E> list(@Nullable List<E> list) {
            return list == null ? List.of() : list;
        }
    }
}
