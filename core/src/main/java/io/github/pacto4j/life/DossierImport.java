package io.github.pacto4j.life;

import io.github.pacto4j.citizen.CitizenDesks;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.collectivity.CollectivityProfiles;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Folder;
import io.github.pacto4j.collectivity.Saving;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.network.Networks;
import io.github.pacto4j.party.Actor;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.Verdict;
import io.github.pacto4j.text.Json;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Files what a dossier holds in a registry, each document under its own key, with an entry of the journal. What has no key is
 * left out, and told: process, reports and follow-up without their plan; the process of the next cycle, because the plan that
 * it prepares is not in the dossier; memberships that the network of the dossier does not tell, too; what could not be read,
 * and members that the library does not know. The day of judgement is no document and is not kept.
 */
public final class DossierImport {
    private final Registry registry;
    private final Function<Record, Json> json;

    /**
     * Imports into a registry.
     *
     * @param json  gives a document as JSON, to find what was withheld in it
     */
    public DossierImport(Registry registry, Function<Record, Json> json) {
        this.registry = registry;
        this.json = json;
    }

    /** What came of filing a dossier. */
    public sealed interface Result {
        /**
         * It is filed.
         *
         * @param left  JSON Pointers to what was left out, in the order of the dossier's properties; none if it is all filed
         */
        record Filed(List<String> left) implements Result {
            /** Copies the list. */
            public Filed {
                left = List.copyOf(left);
            }
        }

        /**
         * Nothing is filed: another document is, under the key of one of these.
         *
         * @param other  what is in the way
         */
        record InTheWay(Saving.Stale<?> other) implements Result {}

        /**
         * Nothing is filed: the dossier is a view, and holds marks in place of what was withheld.
         *
         * @param verdicts  what stands against it, with the places
         */
        record Refused(List<Verdict> verdicts) implements Result {
            /** Copies the list. */
            public Refused {
                verdicts = List.copyOf(verdicts);
            }
        }
    }

    /**
     * Files a dossier; all that can be filed, or nothing. To file the same dossier again changes nothing and is done.
     *
     * @param on  day on which it is filed
     * @param by  who files it, with the grant used
     * @throws IllegalArgumentException if the dossier names no collectivity, or a document no id that it can be filed under
     */
    public Result file(Dossier dossier, StatedDate on, Actor by) {
        List<Verdict> against = WholeContent.against(json.apply(dossier), "");
        if (!against.isEmpty()) {
            return new Result.Refused(against);
        }
        try {
            return registry.together(within -> {
                new Parts(within, dossier, new Event.Filed(on, by)).file();
                return new Result.Filed(LeftOut.of(dossier));
            });
        } catch (InTheWay found) {
            return new Result.InTheWay(found.stale);
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

    private record Parts(Registry registry, Dossier dossier, Event event, String collectivity) {
        Parts(Registry registry, Dossier dossier, Event event) {
            this(registry, dossier, event, id("the dossier", "collectivity", dossier.collectivity()));
        }

        void file() {
            ActionPlan plan = dossier.plan();
            if (plan != null) {
                filePlan(plan, ownerOf(plan));
            }
            for (ActionPlan earlier : list(dossier.previousPlans())) {
                FileKey key = key(ownerOf(earlier), "an earlier plan", earlier.id());
                create(DocumentKind.ACTION_PLAN, registry.plans(), key, earlier);
            }
            for (EvaluationMatrix matrix : list(dossier.evaluations())) {
                FileKey key = key(collectivity, "an evaluation", matrix.id());
                create(DocumentKind.EVALUATION_MATRIX, registry.evaluations(), key, matrix);
            }
            MembershipApplication application = dossier.application();
            if (application != null) {
                FileKey key = key(collectivity, "the application", application.id());
                create(DocumentKind.MEMBERSHIP_APPLICATION, registry.applications(), key, application);
            }
            if (dossier.profile() != null) {
                FileKey key = CollectivityProfiles.key(collectivity);
                create(DocumentKind.COLLECTIVITY_PROFILE, registry.profiles(), key, dossier.profile());
            }
            if (dossier.citizenRequests() != null) {
                FileKey key = CitizenDesks.key(collectivity);
                create(DocumentKind.CITIZEN_REQUESTS, registry.citizenRequests(), key, dossier.citizenRequests());
            }
            if (dossier.network() != null && dossier.network().network() != null) {
                FileKey key = Networks.key(collectivity, dossier.network().network());
                create(DocumentKind.NETWORK, registry.networks(), key, dossier.network());
            }
        }

        private void filePlan(ActionPlan plan, String owner) {
            FileKey key = key(owner, "the plan", plan.id());
            create(DocumentKind.ACTION_PLAN, registry.plans(), key, plan);
            CoCreation process = dossier.coCreation();
            if (process != null) {
                create(DocumentKind.CO_CREATION, registry.coCreations(), key, process.withContributions(null));
                for (Contribution contribution : list(process.contributions())) {
                    FileKey each = key.within(id("a contribution", "id", contribution.id()));
                    create(DocumentKind.CO_CREATION, registry.contributions(), each, contribution);
                }
            }
            for (CompletionReport report : list(dossier.completionReports())) {
                FileKey each = key.within(id("a completion report", "id", report.id()));
                create(DocumentKind.COMPLETION_REPORT, registry.completionReports(), each, report);
            }
            for (MonitoringReport report : list(dossier.monitoringReports())) {
                FileKey each = key.within(id("a monitoring report", "id", report.id()));
                create(DocumentKind.MONITORING_REPORT, registry.monitoringReports(), each, report);
            }
            if (dossier.followUp() != null) {
                create(DocumentKind.FOLLOW_UP, registry.followUps(), key, dossier.followUp());
            }
        }

        private String ownerOf(ActionPlan plan) {
            return plan.collectivity() == null ? collectivity : plan.collectivity();
        }

        private <D> void create(DocumentKind kind, Folder<D> folder, FileKey key, D document) {
            boolean filedBefore = folder.find(key).isPresent();
            long version = folder.create(key, document)
                    .fold(done -> done.stored().version(), stale -> {
                        throw new InTheWay(stale);
                    });
            if (!filedBefore) {
                registry.journal().append(new Journal.Note(kind, key, version, event));
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
