package io.github.pacto4j.life;

import io.github.pacto4j.citizen.CitizenDesks;
import io.github.pacto4j.cocreation.CoCreations;
import io.github.pacto4j.cocreation.Contributions;
import io.github.pacto4j.collectivity.CollectivityProfiles;
import io.github.pacto4j.evaluation.EvaluationMatrices;
import io.github.pacto4j.membership.MembershipApplications;
import io.github.pacto4j.monitoring.CompletionReports;
import io.github.pacto4j.monitoring.FollowUps;
import io.github.pacto4j.monitoring.MonitoringReports;
import io.github.pacto4j.network.Networks;
import io.github.pacto4j.plan.ActionPlans;
import java.util.function.Function;

/**
 * What a host keeps: a folder for each kind of document, and the journal.
 *
 * <p>Implementations are safe for use by many threads.
 */
public interface Registry {
    /** Returns the action plans. */
    ActionPlans plans();

    /** Returns the co-creation processes. */
    CoCreations coCreations();

    /** Returns the contributions. */
    Contributions contributions();

    /** Returns the completion reports. */
    CompletionReports completionReports();

    /** Returns the reports of the monitoring bodies. */
    MonitoringReports monitoringReports();

    /** Returns the follow-ups. */
    FollowUps followUps();

    /** Returns the evaluation matrices. */
    EvaluationMatrices evaluations();

    /** Returns the applications to OGP Local. */
    MembershipApplications applications();

    /** Returns the requests of citizens. */
    CitizenDesks citizenRequests();

    /** Returns the profiles of collectivities. */
    CollectivityProfiles profiles();

    /** Returns the networks. */
    Networks networks();

    /** Returns the journal. */
    Journal journal();

    /**
     * Does several things as one: all of them are in store afterwards, or none. A document and the entry of the journal that
     * tells of it are saved in this way.
     *
     * @param work  what is to be done, by the calling thread, with the registry that it is given and with no other
     * @return what the work returns
     * @throws RuntimeException what the work throws: nothing that it did is kept
     */
    <R> R together(Function<Registry, R> work);
}
