package io.github.pacto4j.testkit.registry;

import io.github.pacto4j.citizen.CitizenDesks;
import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreations;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.Contributions;
import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.collectivity.CollectivityProfiles;
import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Page;
import io.github.pacto4j.evaluation.EvaluationMatrices;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.life.Journal;
import io.github.pacto4j.life.Registry;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.membership.MembershipApplications;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.CompletionReports;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.monitoring.FollowUps;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.monitoring.MonitoringReports;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.network.Networks;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.ActionPlans;
import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A registry that lasts as long as the program, for tests and examples. Safe for use by many threads. */
public final class InMemoryRegistry implements Registry {
    private final Desk desk = new Desk();
    private final Plans plans = new Plans(desk);
    private final Processes processes = new Processes(desk);
    private final Ideas ideas = new Ideas(desk);
    private final Sheets sheets = new Sheets(desk);
    private final Reports reports = new Reports(desk);
    private final FollowUpFolder followUps = new FollowUpFolder(desk);
    private final Matrices matrices = new Matrices(desk);
    private final Applications applications = new Applications(desk);
    private final Citizens citizens = new Citizens(desk);
    private final Profiles profiles = new Profiles(desk);
    private final NetworkFolder networks = new NetworkFolder(desk);
    private final InMemoryJournal journal;

    /**
     * An empty registry.
     *
     * @param clock  tells when an entry enters the journal
     */
    public InMemoryRegistry(InstantSource clock) {
        this.journal = new InMemoryJournal(desk, clock);
    }

    @Override
    public ActionPlans plans() {
        return plans;
    }

    @Override
    public CoCreations coCreations() {
        return processes;
    }

    @Override
    public Contributions contributions() {
        return ideas;
    }

    @Override
    public CompletionReports completionReports() {
        return sheets;
    }

    @Override
    public MonitoringReports monitoringReports() {
        return reports;
    }

    @Override
    public FollowUps followUps() {
        return followUps;
    }

    @Override
    public EvaluationMatrices evaluations() {
        return matrices;
    }

    @Override
    public MembershipApplications applications() {
        return applications;
    }

    @Override
    public CitizenDesks citizenRequests() {
        return citizens;
    }

    @Override
    public CollectivityProfiles profiles() {
        return profiles;
    }

    @Override
    public Networks networks() {
        return networks;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public <R> R together(Function<Registry, R> work) {
        return desk.together(() -> work.apply(this));
    }

    private static final class Plans extends InMemoryFolder<ActionPlan> implements ActionPlans {
        Plans(Desk desk) {
            super(desk);
        }

        @Override
        public Page<ActionPlan> listFor(String collectivity, @Nullable FileKey after, int limit) {
            return page(
                    stored -> stored.key().collectivity().equals(collectivity)
                            || stored.document().jointWith() != null
                                    && stored.document().jointWith().contains(collectivity),
                    after,
                    limit);
        }
    }

    private static final class Processes extends InMemoryFolder<CoCreation> implements CoCreations {
        Processes(Desk desk) {
            super(desk);
        }
    }

    private static final class Ideas extends InMemoryFolder<Contribution> implements Contributions {
        Ideas(Desk desk) {
            super(desk);
        }
    }

    private static final class Sheets extends InMemoryFolder<CompletionReport> implements CompletionReports {
        Sheets(Desk desk) {
            super(desk);
        }
    }

    private static final class Reports extends InMemoryFolder<MonitoringReport> implements MonitoringReports {
        Reports(Desk desk) {
            super(desk);
        }
    }

    private static final class FollowUpFolder extends InMemoryFolder<FollowUp> implements FollowUps {
        FollowUpFolder(Desk desk) {
            super(desk);
        }
    }

    private static final class Matrices extends InMemoryFolder<EvaluationMatrix> implements EvaluationMatrices {
        Matrices(Desk desk) {
            super(desk);
        }
    }

    private static final class Applications extends InMemoryFolder<MembershipApplication>
            implements MembershipApplications {
        Applications(Desk desk) {
            super(desk);
        }
    }

    private static final class Citizens extends InMemoryFolder<CitizenRequests> implements CitizenDesks {
        Citizens(Desk desk) {
            super(desk);
        }
    }

    private static final class Profiles extends InMemoryFolder<CollectivityProfile> implements CollectivityProfiles {
        Profiles(Desk desk) {
            super(desk);
        }
    }

    private static final class NetworkFolder extends InMemoryFolder<Network> implements Networks {
        NetworkFolder(Desk desk) {
            super(desk);
        }
    }
}
