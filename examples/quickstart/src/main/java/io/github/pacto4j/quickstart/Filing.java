package io.github.pacto4j.quickstart;

import io.github.pacto4j.citizen.CitizenDesks;
import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.collectivity.CollectivityProfiles;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Folder;
import io.github.pacto4j.collectivity.Page;
import io.github.pacto4j.collectivity.Saving;
import io.github.pacto4j.collectivity.Shelf;
import io.github.pacto4j.collectivity.Stored;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.life.Event;
import io.github.pacto4j.life.Journal;
import io.github.pacto4j.life.Registry;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.network.Networks;
import io.github.pacto4j.plan.ActionPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Files what an event changed in the dossier of a plan, each document with an entry of the journal. It remembers the versions
 * that were filed when it was made: a document that somebody else replaces afterwards is not overwritten.
 */
final class Filing {
    private static final int PAGE = 500;

    private final String collectivity;
    private final Journal journal;
    private final Known<ActionPlan> plans;
    private final Known<CoCreation> processes;
    private final Known<Contribution> contributions;
    private final Known<CompletionReport> completionReports;
    private final Known<MonitoringReport> monitoringReports;
    private final Known<FollowUp> followUps;
    private final Known<EvaluationMatrix> evaluations;
    private final Known<CitizenRequests> requests;
    private final Known<CollectivityProfile> profiles;
    private final Known<Network> networks;

    Filing(Registry files, FileKey plan) {
        Shelf within = Shelf.within(plan);
        Shelf own = Shelf.of(plan.collectivity());
        collectivity = plan.collectivity();
        journal = files.journal();
        plans = new Known<>(DocumentKind.ACTION_PLAN, files.plans(), own);
        processes = new Known<>(DocumentKind.CO_CREATION, files.coCreations(), own);
        contributions = new Known<>(DocumentKind.CO_CREATION, files.contributions(), within);
        completionReports = new Known<>(DocumentKind.COMPLETION_REPORT, files.completionReports(), within);
        monitoringReports = new Known<>(DocumentKind.MONITORING_REPORT, files.monitoringReports(), within);
        followUps = new Known<>(DocumentKind.FOLLOW_UP, files.followUps(), own);
        evaluations = new Known<>(DocumentKind.EVALUATION_MATRIX, files.evaluations(), own);
        requests = new Known<>(DocumentKind.CITIZEN_REQUESTS, files.citizenRequests(), own);
        profiles = new Known<>(DocumentKind.COLLECTIVITY_PROFILE, files.profiles(), own);
        networks = new Known<>(DocumentKind.NETWORK, files.networks(), own);
    }

    void file(Dossier dossier, Event event) {
        ActionPlan plan = Objects.requireNonNull(dossier.plan());
        FileKey key = FileKey.of(collectivity, Objects.requireNonNull(plan.id()));
        plans.save(key, plan, event);
        CoCreation process = dossier.coCreation();
        if (process != null) {
            processes.save(key, process.withContributions(null), event);
            for (Contribution each : list(process.contributions())) {
                String id = Objects.requireNonNull(each.id());
                contributions.save(key.within(id), each, about(event, id));
            }
        }
        for (CompletionReport report : list(dossier.completionReports())) {
            completionReports.save(key.within(Objects.requireNonNull(report.id())), report, event);
        }
        for (MonitoringReport report : list(dossier.monitoringReports())) {
            monitoringReports.save(key.within(Objects.requireNonNull(report.id())), report, event);
        }
        followUps.save(key, dossier.followUp(), event);
        for (EvaluationMatrix matrix : list(dossier.evaluations())) {
            evaluations.save(FileKey.of(collectivity, Objects.requireNonNull(matrix.id())), matrix, event);
        }
        requests.save(CitizenDesks.key(collectivity), dossier.citizenRequests(), event);
        profiles.save(CollectivityProfiles.key(collectivity), dossier.profile(), event);
        Network network = dossier.network();
        if (network != null && network.network() != null) {
            networks.save(Networks.key(collectivity, network.network()), network, event);
        }
    }

    /** What was done to several contributions is told of each. */
    private static Event about(Event event, String id) {
        return event instanceof Event.ContributionsChanged all
                ? new Event.ContributionsChanged(
                        all.on(), all.by(), all.what(), one(all.before(), id), one(all.after(), id))
                : event;
    }

    private static List<Contribution> one(List<Contribution> all, String id) {
        return all.stream().filter(each -> id.equals(each.id())).toList();
    }

    private static <E> List<E> list(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }

    /** The documents of a kind, with the versions that were filed in the beginning. */
    private final class Known<D> {
        private final DocumentKind kind;
        private final Folder<D> folder;
        private final Map<FileKey, Stored<D>> there = new HashMap<>();

        Known(DocumentKind kind, Folder<D> folder, Shelf shelf) {
            this.kind = kind;
            this.folder = folder;
            FileKey after = null;
            do {
                Page<D> page = folder.list(shelf, after, PAGE);
                page.items().forEach(stored -> there.put(stored.key(), stored));
                after = page.last();
            } while (after != null);
        }

        void save(FileKey key, @Nullable D document, Event event) {
            Stored<D> known = there.get(key);
            if (document == null || known != null && known.document().equals(document)) {
                return;
            }
            Saving<D> saving = known == null ? folder.create(key, document) : folder.replace(known, document);
            long version = saving.fold(done -> done.stored().version(), stale -> {
                throw new IllegalStateException("somebody else was faster: " + key);
            });
            journal.append(new Journal.Note(kind, key, version, event));
        }
    }
}
