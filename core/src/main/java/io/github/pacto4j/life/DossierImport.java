package io.github.pacto4j.life;

import io.github.pacto4j.citizen.CitizenDesks;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.collectivity.CollectivityProfiles;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Folder;
import io.github.pacto4j.collectivity.Saving;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.network.Networks;
import io.github.pacto4j.plan.ActionPlan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files what a dossier holds in a registry, each document under its own key. The process of the next cycle is left out: the
 * plan that it prepares, under whose key it would be filed, is not in the dossier. So are memberships, which the networks
 * tell too.
 */
public final class DossierImport {
    private final Registry registry;

    /** Imports into a registry. */
    public DossierImport(Registry registry) {
        this.registry = registry;
    }

    /**
     * Files a dossier; all of it, or nothing. To file the same dossier again changes nothing and is done.
     *
     * @return what is in the way: another document under the key of one of these; empty if all are filed
     * @throws IllegalArgumentException if the dossier names no collectivity, or a document no id that it can be filed under
     */
    public Optional<Saving.Stale<?>> file(Dossier dossier) {
        try {
            registry.together(within -> {
                new Parts(within, dossier).file();
                return dossier;
            });
            return Optional.empty();
        } catch (InTheWay found) {
            return Optional.of(found.stale);
        }
    }

    /** Ends the work, so that nothing of it is kept. */
    private static final class InTheWay extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Saving.Stale<?> stale;

        InTheWay(Saving.Stale<?> stale) {
            super("another document is filed under the key", null, false, false);
            this.stale = stale;
        }
    }

    private record Parts(Registry registry, Dossier dossier, String collectivity) {
        Parts(Registry registry, Dossier dossier) {
            this(registry, dossier, id("the dossier", "collectivity", dossier.collectivity()));
        }

        void file() {
            ActionPlan plan = dossier.plan();
            if (plan != null) {
                filePlan(plan, ownerOf(plan));
            } else if (dossier.coCreation() != null || dossier.completionReports() != null) {
                throw new IllegalArgumentException("process and reports are filed with their plan, got no plan");
            }
            for (ActionPlan earlier : list(dossier.previousPlans())) {
                create(registry.plans(), key(ownerOf(earlier), "an earlier plan", earlier.id()), earlier);
            }
            for (EvaluationMatrix matrix : list(dossier.evaluations())) {
                create(registry.evaluations(), key(collectivity, "an evaluation", matrix.id()), matrix);
            }
            if (dossier.application() != null) {
                FileKey key = key(
                        collectivity, "the application", dossier.application().id());
                create(registry.applications(), key, dossier.application());
            }
            if (dossier.profile() != null) {
                create(registry.profiles(), CollectivityProfiles.key(collectivity), dossier.profile());
            }
            if (dossier.citizenRequests() != null) {
                create(registry.citizenRequests(), CitizenDesks.key(collectivity), dossier.citizenRequests());
            }
            if (dossier.network() != null && dossier.network().network() != null) {
                FileKey key = Networks.key(collectivity, dossier.network().network());
                create(registry.networks(), key, dossier.network());
            }
        }

        private void filePlan(ActionPlan plan, String owner) {
            FileKey key = key(owner, "the plan", plan.id());
            create(registry.plans(), key, plan);
            CoCreation process = dossier.coCreation();
            if (process != null) {
                create(registry.coCreations(), key, process.withContributions(null));
                for (Contribution contribution : list(process.contributions())) {
                    FileKey each = key.within(id("a contribution", "id", contribution.id()));
                    create(registry.contributions(), each, contribution);
                }
            }
            for (CompletionReport report : list(dossier.completionReports())) {
                FileKey each = key.within(id("a completion report", "id", report.id()));
                create(registry.completionReports(), each, report);
            }
            for (MonitoringReport report : list(dossier.monitoringReports())) {
                FileKey each = key.within(id("a monitoring report", "id", report.id()));
                create(registry.monitoringReports(), each, report);
            }
            if (dossier.followUp() != null) {
                create(registry.followUps(), key, dossier.followUp());
            }
        }

        private String ownerOf(ActionPlan plan) {
            return plan.collectivity() == null ? collectivity : plan.collectivity();
        }

        private static <D> void create(Folder<D> folder, FileKey key, D document) {
            if (folder.create(key, document) instanceof Saving.Stale<D> stale) {
                throw new InTheWay(stale);
            }
        }

        private static FileKey key(String collectivity, String what, @Nullable String id) {
            return FileKey.of(collectivity, id(what, "id", id));
        }

        private static String id(String what, String property, @Nullable String id) {
            if (id == null) {
                throw new IllegalArgumentException(what + " is filed under its " + property + ", got none");
            }
            return id;
        }

        private static <E> List<E> list(@Nullable List<E> list) {
            return Objects.requireNonNullElse(list, List.of());
        }
    }
}
